import fc from 'fast-check';
import type { Answer, RecordLine, RecordView } from '../../src/domain/answer.ts';

/** Texts as they never should be, but might: very long, all quotes, all ampersands, emoji, control characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 60 }),
  fc
    .constantFrom('', ' ', '"', '\\', '&', '<', '\n', '😀', '\u0000', '\ud800', '*_~`', '<!channel>')
    .chain((one) => fc.integer({ min: 0, max: 3_000 }).map((times) => one.repeat(times))),
);
const texts = (maxLength: number) => fc.array(text, { maxLength });
const language = fc.constantFrom('en' as const, 'zh' as const);

const line: fc.Arbitrary<RecordLine> = fc.record({
  id: text,
  kind: text,
  title: text,
  date: text,
  summary: text,
});
const lines = (maxLength = 14) => fc.array(line, { maxLength });
const record: fc.Arbitrary<RecordView> = fc.record({
  id: text,
  kind: text,
  title: text,
  date: text,
  summary: text,
  fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 40 }),
  notes: texts(20),
  source: text,
  related: lines(),
});
const groups = (maxLength: number) => fc.array(fc.record({ label: text, lines: lines() }), { maxLength });
const row = fc
  .record({
    label: fc.oneof(text, fc.constantFrom('2014', '2017年', '2014', '同名')),
    value: fc.oneof(fc.nat(1_000_000), fc.double()),
    shown: text,
    currency: fc.constantFrom('', 'USD', 'CNY'),
    records: fc.constant([]),
  })
  .map(({ currency, ...rest }) => (currency === '' ? rest : { ...rest, currency }));
const table = fc.record({
  title: text,
  how: texts(8),
  columns: fc.record({ label: text, value: text }),
  rows: fc.array(row, { maxLength: 50 }),
  rowsAre: fc.constantFrom('parts' as const, 'times' as const, 'apart' as const),
});
const basis = {
  language,
  asked: text,
  understood: text,
  remarks: texts(14),
  hits: fc.constant([]),
  total: fc.nat(100_000),
  text,
};

/** Any answer of any type, whatever the rooms below would really make. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    ...basis,
    type: fc.constant('matches' as const),
    heading: text,
    lines: lines(),
    offset: fc.nat(99_000),
  }),
  fc.record({ ...basis, type: fc.constant('record' as const), record }),
  fc.record({
    ...basis,
    type: fc.constant('fact' as const),
    statement: text,
    each: texts(10),
    caveats: texts(8),
    lines: lines(),
  }),
  fc.record({
    ...basis,
    type: fc.constant('timeline' as const),
    heading: text,
    years: table,
    offset: fc.nat(60),
    groups: groups(8),
  }),
  fc
    .tuple(
      table,
      fc.record({
        ...basis,
        type: fc.constant('figures' as const),
        heading: text,
        further: fc.array(table, { maxLength: 7 }),
        groups: groups(5),
      }),
    )
    .map(([first, rest]) => ({ ...first, ...rest })),
  fc.record({
    ...basis,
    type: fc.constant('nothing' as const),
    statement: text,
    suggestions: fc.array(fc.record({ without: text, lines: lines() }), { maxLength: 6 }),
  }),
  fc.record({
    ...basis,
    type: fc.constant('help' as const),
    heading: text,
    sections: fc.array(fc.record({ title: text, lines: texts(14) }), { maxLength: 10 }),
  }),
);

/** Any text of a question, as long as Slack lets it be. */
export const arbitraryText = text;
