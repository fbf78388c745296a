import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { blockFaults } from '../../src/playground/checks/block-check.ts';
import { listState, readButtonValue, recordState } from '../../src/slack/button-state.ts';
import { LIMITS, MESSAGE_BUDGET } from '../../src/slack/limits.ts';
import { answerMessage, sentence } from '../../src/slack/views/index.ts';
import type { Message, Setting } from '../../src/slack/views/message.ts';
import { fakeDesk, madeUpLine, madeUpRecord } from '../fixtures/desk.ts';
import { arbitraryAnswer, arbitraryText } from './arbitrary-answer.ts';

const page = (text: string, offset = 0) => listState({ text, offset, language: 'en', day: '2026-11-22' });
const one = (text: string): Setting => ({ audience: 'one', shown: page(text) });

const setting: fc.Arbitrary<Setting> = fc
  .record({
    audience: fc.constantFrom('one' as const, 'all' as const),
    text: arbitraryText,
    offset: fc.nat(90_000),
    opened: fc.constantFrom('none', 'from a list', 'beside'),
    shared: fc.boolean(),
  })
  .map(({ audience, text, offset, opened, shared }) => {
    const list = page(text, offset);
    const shown =
      opened === 'none' ? list : recordState('a-record', list, opened === 'beside' ? undefined : list);
    return { audience, shown, ...(shared && { sharedBy: 'U0123456789' }) };
  });

function buttonsOf(message: Message): Array<{ action_id: string; value: string; text: { text: string } }> {
  const found: Array<{ action_id: string; value: string; text: { text: string } }> = [];
  JSON.stringify(message.blocks, (_name, value) => {
    if (value?.type === 'button') found.push(value);
    return value;
  });
  return found;
}

describe('every view', () => {
  it('keeps to the limits of Slack whatever the answer holds', () => {
    fc.assert(
      fc.property(arbitraryAnswer, setting, (answer, at) => {
        const message = answerMessage(answer, at);
        expect(message.blocks).not.toEqual([]);
        for (const blocks of [message.blocks, message.rich].filter((some) => some !== undefined)) {
          expect(blockFaults(blocks, 'message')).toEqual([]);
          expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(MESSAGE_BUDGET);
          expect(blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks.max);
        }
        expect(message.text.length).toBeLessThanOrEqual(LIMITS.messageText.max);
        expect(message.text).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it.each(['&', '"', '\\', '😀', 'x', '中', '*"'])(
    'keeps to them when every text is full of %s',
    (character) => {
      const t = character.repeat(3_000);
      const line = { id: 'a'.repeat(100), kind: t, title: t, date: t, summary: t };
      const lines = Array(10).fill(line);
      const record = {
        ...line,
        fields: Array(30).fill({ label: t, value: t }),
        notes: Array(9).fill(t),
        source: t,
      };
      const basis = { language: 'en', asked: t, understood: t, hits: [], total: 99_999, text: t } as const;
      const full = { ...basis, remarks: Array(10).fill(t) };
      const columns = { label: t, value: t };
      const rows = Array(50).fill({ label: t, value: 1, shown: t, records: [] });
      const table = { title: t, how: [t, t], columns, rows, rowsAre: 'parts' } as const;
      const answers: Answer[] = [
        { ...full, type: 'matches', heading: t, lines, offset: 20 },
        { ...full, type: 'fact', statement: t, caveats: [t, t, t, t, t], lines },
        { ...full, type: 'fact', statement: t, each: Array(10).fill(t), caveats: [t], lines },
        {
          ...full,
          type: 'timeline',
          heading: t,
          years: table,
          offset: 40,
          groups: Array(40).fill({ label: t, lines: [line] }),
        },
        {
          ...full,
          type: 'timeline',
          heading: t,
          years: table,
          offset: 40,
          groups: Array(10).fill({ label: t, lines: [line] }),
        },
        {
          ...full,
          ...table,
          type: 'figures',
          heading: t,
          how: [t, t, t, t, t],
          further: [table, table, table, table, table],
          groups: Array(5).fill({ label: t, lines }),
        },
        { ...full, type: 'nothing', statement: t, suggestions: Array(5).fill({ without: t, lines }) },
        { ...full, type: 'record', record: { ...record, related: lines } },
        {
          ...full,
          type: 'help',
          heading: t,
          sections: Array(9).fill({ title: t, lines: Array(12).fill(t) }),
        },
      ];
      const list = page(t, 90_000);
      for (const answer of answers) {
        for (const shown of [list, recordState('a'.repeat(100), list, list)]) {
          const message = answerMessage(answer, { audience: 'one', shown, sharedBy: 'U01234567890' });
          expect(message.blocks).not.toEqual([]);
          for (const blocks of [message.blocks, message.rich].filter((some) => some !== undefined)) {
            expect(blockFaults(blocks, 'message')).toEqual([]);
            expect(JSON.stringify(blocks).length, answer.type).toBeLessThanOrEqual(MESSAGE_BUDGET);
          }
        }
      }
    },
  );

  it('makes only buttons whose state can be read back', () => {
    fc.assert(
      fc.property(arbitraryAnswer, setting, (answer, at) => {
        for (const button of buttonsOf(answerMessage(answer, at))) {
          expect(readButtonValue(button.value)).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('I10: lets nothing from people or records ring anybody or become a link', () => {
    fc.assert(
      fc.property(arbitraryAnswer, setting, (answer, at) => {
        const message = answerMessage(answer, { audience: at.audience, shown: at.shown });
        expect(message.text).not.toMatch(/[<>]/);
        JSON.stringify(message.blocks, (_name, value) => {
          if (value?.type === 'mrkdwn') expect(value.text).not.toMatch(/[<>]/);
          return value;
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the view of a list', () => {
  const desk = fakeDesk();
  const ask = async (text: string, offset = 0) =>
    answerMessage(await desk.answer({ kind: 'say', text, offset }, { today: '2026-11-22' }), one(text));

  it('shows title, kind, date and summary of each record, and the question with how it was read', async () => {
    const shown = JSON.stringify((await ask('agreements')).blocks);
    expect(shown).toContain(
      '*Cooperation agreement number 1*\\nAgreement · 1 March 2014\\nBoth sides agree to cooperate.',
    );
    expect(shown).toContain('“agreements”');
    expect(shown).toContain('Understood: agreements · China');
  });

  it('offers More only before the end and Back only after the beginning', async () => {
    const labels = async (offset: number) =>
      buttonsOf(await ask('agreements', offset))
        .map((button) => button.action_id)
        .filter((id) => id !== 'details');
    expect(await labels(0)).toEqual(['more', 'share', 'export', 'helpful', 'not_helpful']);
    expect(await labels(10)).toEqual(['back', 'more', 'share', 'export', 'helpful', 'not_helpful']);
    expect(await labels(20)).toEqual(['back', 'share', 'export', 'helpful', 'not_helpful']);
  });

  it('I10: shows marks literally: a title with marks is sent as plain text', async () => {
    const answer = await desk.answer({ kind: 'say', text: '*bold* `code`' }, { today: '2026-11-22' });
    if (answer.type !== 'matches') throw new Error('unexpected answer');
    const line = { ...madeUpLine(1), title: 'A *bold* <!channel> plan' };
    const message = answerMessage({ ...answer, lines: [line] }, one('*bold* `code`'));
    const section = message.blocks?.find((block) => block.type === 'section' && 'accessory' in block);
    expect(section).toMatchObject({
      text: { type: 'plain_text', text: expect.stringMatching(/^A \*bold\* <!channel> plan/) },
    });
    expect(message.blocks?.[0]).toMatchObject({
      elements: [{ type: 'plain_text', text: '“*bold* `code`”' }, {}],
    });
  });
});

describe('the view of a fact', () => {
  const basis = {
    type: 'fact',
    language: 'en',
    asked: '',
    understood: '',
    remarks: [],
    caveats: [],
  } as const;
  const shown = (statement: string, each?: string[]) => {
    const answer: Answer = {
      ...basis,
      statement,
      lines: [],
      hits: [],
      total: 2,
      text: statement,
      ...(each && { each }),
    };
    return answerMessage(answer, one('who signed them')).blocks?.find(({ type }) => type === 'section');
  };

  it('is one bold line', () =>
    expect(shown('Signed by: A & B')).toMatchObject({
      text: { type: 'mrkdwn', text: '*Signed by: A &amp; B*' },
    }));

  it('has a line for each of several records', () =>
    expect(shown('A (one); B (two)', ['A (one)', 'B (two)'])).toMatchObject({
      text: { type: 'mrkdwn', text: '• *A (one)*\n• *B (two)*' },
    }));

  it('is plain where marks would be read into it', () =>
    expect(shown('A; *B*', ['A', '*B*'])).toMatchObject({
      text: { type: 'plain_text', text: '• A\n• *B*' },
    }));
});

describe('the views of a timeline and of figures', () => {
  const basis = {
    language: 'en',
    asked: 'x',
    understood: '',
    remarks: [],
    hits: [],
    total: 2,
    text: 'x',
  } as const;
  const shown = (answer: Answer) => answerMessage(answer, one('x'));
  const noTable = {
    title: '',
    how: [],
    columns: { label: '', value: '' },
    rows: [],
    rowsAre: 'apart',
  } as const;
  const groups = (count: number) => [
    { label: '2014', lines: Array.from({ length: count }, (_one, at) => madeUpLine(at)) },
  ];

  it('a timeline has Details while it is short, and is a plain list when it is long', () => {
    const timeline = {
      ...basis,
      type: 'timeline',
      heading: 'From 2014 on',
      offset: 0,
      years: noTable,
    } as const;
    const details = (count: number) =>
      buttonsOf(shown({ ...timeline, groups: groups(count) })).filter(
        ({ action_id }) => action_id === 'details',
      );
    expect([details(10).length, details(11).length]).toEqual([10, 0]);
    expect(JSON.stringify(shown({ ...timeline, groups: groups(11) }).blocks)).toContain(
      '1 March 2014 · Cooperation agreement number 10 · Agreement',
    );
  });

  it('a timeline of more than one page goes on with More and back with Back, forty records at a time', () => {
    const long = { ...basis, type: 'timeline', heading: 'From 2014 on', total: 100, years: noTable } as const;
    const turns = (offset: number, count: number) =>
      buttonsOf(shown({ ...long, offset, groups: groups(count) }))
        .filter(({ action_id }) => action_id === 'more' || action_id === 'back')
        .map(({ action_id, value }) => [action_id, JSON.parse(value).o]);
    expect(turns(0, 40)).toEqual([['more', 40]]);
    expect(turns(40, 40)).toEqual([
      ['back', 0],
      ['more', 80],
    ]);
    expect(turns(80, 20)).toEqual([['back', 40]]);
  });

  it('figures say the number, what it is made of, how it was got, and where to look', () => {
    const rows = [{ label: '2014', value: 12, shown: '12', records: [] }];
    const columns = { label: 'Year', value: 'Records' };
    const figures = {
      ...basis,
      type: 'figures',
      heading: '12 records fit.',
      title: 'Records by year',
      how: ['Counted by year.'],
      rowsAre: 'times',
      further: [],
    } as const;
    const text = JSON.stringify(shown({ ...figures, columns, rows, groups: groups(2) }).blocks);
    for (const part of ['*12 records fit.*', 'Year · Records', '2014: 12', 'Counted by year.', 'record-1']) {
      expect(text).toContain(part);
    }
  });
});

describe('the view of a record', () => {
  it('has every field, the notes, the source and the id, as literal text', () => {
    const record = madeUpRecord(5);
    const basis = {
      language: 'en',
      asked: 'x',
      understood: '',
      remarks: [],
      hits: [],
      total: 1,
      text: 'x',
    } as const;
    const shown = JSON.stringify(answerMessage({ ...basis, type: 'record', record }, one('x')).blocks);
    for (const text of [
      'Signed by:',
      'ILO, ACFTU',
      'two* dates',
      'A leaflet, page 3',
      'record-5',
      'Related records',
    ]) {
      expect(shown).toContain(text);
    }
    expect(shown).toContain('{"type":"link","url":"https://www.example.org/a_b_c"}');
  });
});

describe('a sentence', () => {
  it('is escaped and has no blocks', () => {
    expect(sentence('a <b> & c')).toEqual({ text: 'a &lt;b&gt; &amp; c' });
  });
});
