import fc from 'fast-check';
import type { Overview } from '../../../src/bot/overview.ts';
import type { PageGroup, RecordPage } from '../../../src/bot/record-page.ts';
import type { RecordLine } from '../../../src/domain/answer.ts';
import { arbitraryText as text } from '../arbitrary-answer.ts';

const GROUPS: readonly PageGroup[] = [
  'parties',
  'people',
  'money',
  'figures',
  'contact',
  'places',
  'subjects',
];
const language = fc.constantFrom('en' as const, 'zh' as const);
const lineParts = { id: text, kind: text, title: text, date: text, summary: text };
const lines = fc.array<RecordLine>(fc.record(lineParts), { maxLength: 14 });
const texts = (maxLength: number) => fc.array(text, { maxLength });

/** Any page of a record, whatever the rooms below would really make. */
export const arbitraryPage: fc.Arbitrary<RecordPage> = fc.record({
  ...lineParts,
  language,
  dates: fc.array(
    fc.record({
      which: fc.constantFrom('published' as const, 'start' as const, 'end' as const),
      text,
      precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'day-of-year' as const),
    }),
    { maxLength: 3 },
  ),
  groups: fc.array(
    fc.record({
      about: fc.constantFrom(...GROUPS),
      fields: fc.array(fc.record({ label: text, values: texts(30), names: fc.boolean() }), { maxLength: 20 }),
    }),
    { maxLength: 8 },
  ),
  source: text,
  notes: texts(20),
  before: lines,
  after: lines,
  beside: lines,
});

/** Any overview, whatever the rooms below would really make. */
export const arbitraryOverview: fc.Arbitrary<Overview> = fc.record(
  {
    language,
    records: text,
    sources: text,
    years: fc.record({ from: text, to: text }),
    newest: text,
    kinds: fc.array(fc.record({ label: text, count: text, question: text }), { maxLength: 40 }),
    latest: lines,
    projects: fc.array(
      fc.record({
        line: fc.record(lineParts),
        money: fc.array(fc.record({ amount: text, from: text }, { requiredKeys: ['amount'] }), {
          maxLength: 8,
        }),
      }),
      { maxLength: 14 },
    ),
    moreProjects: fc.nat(10_000),
    examples: texts(12),
  },
  {
    requiredKeys: [
      'language',
      'records',
      'sources',
      'kinds',
      'latest',
      'projects',
      'moreProjects',
      'examples',
    ],
  },
);
