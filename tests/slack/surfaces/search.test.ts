import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOOSABLE } from '../../../src/bot/choices.ts';
import { viewFaults } from '../../../src/playground/methods/view-methods.ts';
import { listState, recordState } from '../../../src/slack/button-state.ts';
import { LIMITS } from '../../../src/slack/limits.ts';
import { readResults, resultsMetadata } from '../../../src/slack/surfaces/results/state.ts';
import { changedView, resultsView, searchingView } from '../../../src/slack/surfaces/results/view.ts';
import {
  type Fields,
  fieldsSchema,
  LONGEST_QUESTION,
  onlyQuestion,
  questionOf,
} from '../../../src/slack/surfaces/search/fields.ts';
import { formLanguage, optionOf, searchForm } from '../../../src/slack/surfaces/search/form.ts';
import { searchWords } from '../../../src/slack/surfaces/search/open.ts';
import { readFields } from '../../../src/slack/surfaces/search/read-fields.ts';
import { createUnderstanding } from '../../../src/understanding/understand.ts';
import { fixtureVocabulary } from '../../fixtures/vocabulary.ts';
import { arbitraryAnswer, arbitraryText } from '../arbitrary-answer.ts';

const DAY = '2026-11-22';
const FULL: Fields = {
  question: 'social dialogue',
  chosen: {
    kind: { id: 'agreement', label: 'Agreement' },
    country: { id: 'CN', label: 'China' },
    organisation: { id: 'union-federation', label: 'Federation of Unions (FOU)' },
    programme: { id: 'shine', label: 'Safety and Health in New Enterprises (SHINE)' },
    topic: { id: 'forced-labour', label: 'forced labour' },
  },
  from: '2014-01-01',
  to: '2016-12-31',
  min: '1000',
  max: '500000',
};

/** The inputs as Slack sends them. */
function stateOf(fields: Fields): Record<string, Record<string, unknown>> {
  const option = (one: { id: string; label: string } | undefined) => ({
    type: 'external_select',
    selected_option: one ? optionOf(one) : null,
  });
  const put = (name: string, element: unknown) => [name, { [name]: element }] as const;
  return Object.fromEntries([
    put('question', { type: 'plain_text_input', value: fields.question || null }),
    ...CHOOSABLE.map((facet) => put(facet, option(fields.chosen[facet]))),
    ...(['from', 'to'] as const).map((name) =>
      put(name, { type: 'datepicker', selected_date: fields[name] ?? null }),
    ),
    ...(['min', 'max'] as const).map((name) =>
      put(name, { type: 'number_input', value: fields[name] ?? null }),
    ),
  ]);
}

const arbitraryFields: fc.Arbitrary<Fields> = fc
  .record({
    text: arbitraryText,
    label: fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
    id: fc.stringMatching(/^[a-z-]{1,40}$/),
    digits: fc.stringMatching(/^\d{12}$/),
  })
  .map(({ text, label, id, digits }) => ({
    ...onlyQuestion(text),
    chosen: Object.fromEntries(
      CHOOSABLE.map((facet) => [facet, { id, label: optionOf({ id, label }).text.text }]),
    ),
    from: '2010-01-01',
    to: '2024-12-31',
    min: digits,
    max: digits,
  }));

describe('the search form', () => {
  it.each(['en', 'zh'] as const)('keeps to Slack’s limits in %s, empty and filled in', (language) => {
    expect(viewFaults(searchForm(onlyQuestion(''), language))).toEqual([]);
    expect(viewFaults(searchForm(FULL, language))).toEqual([]);
  });

  it('keeps to them whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        expect(viewFaults(searchForm(fields, 'en'))).toEqual([]);
        expect(fieldsSchema.safeParse(fields).success).toBe(true);
      }),
    );
  });

  it('is read as it was filled in', () => {
    expect(readFields(stateOf(FULL), 'en').fields).toEqual(FULL);
    const some: Fields = { question: '', chosen: {}, from: '2014-01-01' };
    expect(readFields(stateOf(some), 'en').fields).toEqual(some);
  });

  it('reads the label of a choice as it was offered, though Slack sends it back escaped', () => {
    const label = `Research & development ${'<and> '.repeat(20)}`;
    const offered = optionOf({ id: 'research', label });
    const text = offered.text.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const state = { topic: { topic: { selected_option: { value: 'research', text: { text } } } } };
    expect(readFields(state, 'en').fields?.chosen.topic).toEqual({
      id: 'research',
      label: offered.text.text,
    });
  });

  it('remembers its language', () => {
    for (const language of ['en', 'zh'] as const)
      expect(formLanguage(searchForm(FULL, language).private_metadata ?? '')).toBe(language);
    expect(formLanguage('{"v":2}')).toBe('en');
    expect(formLanguage('nonsense')).toBe('en');
  });
});

describe('what cannot be searched by', () => {
  it.each([
    ['nothing at all', { question: '', chosen: {} }, 'question', 'Write some words'],
    ['days in the wrong order', { ...FULL, from: '2017-01-01' }, 'to', 'lies before the first one'],
    ['amounts in the wrong order', { ...FULL, min: '600000' }, 'max', 'less than the smallest amount'],
    ['a very long question', { ...FULL, question: 'x '.repeat(200) }, 'question', '250 characters'],
    ['a day that is none', { ...FULL, from: '2016-02-31' }, 'from', 'could not be read'],
    ['an amount that is none', { ...FULL, min: '-5' }, 'min', 'could not be read'],
    [
      'an id nobody offered',
      { ...FULL, chosen: { topic: { id: 'a" kind:news', label: 'x' } } },
      'topic',
      'could not be read',
    ],
  ])('is told of at the input: %s', (_what, fields, block, sentence) => {
    const { faults } = readFields(stateOf(fields), 'en');
    expect(faults?.[block]).toContain(sentence);
    expect(readFields(stateOf(fields), 'zh').faults?.[block]).toMatch(/\p{Script=Han}/u);
  });

  it('is told of for a state of any other shape', () => {
    for (const state of [undefined, null, 'x', { question: 'x' }, []])
      expect(readFields(state, 'en').faults).toBeDefined();
  });
});

describe('the question a form stands for', () => {
  it('says all of it in the grammar people type', () => {
    expect(questionOf(FULL)).toBe(
      'kind:agreement country:CN org:union-federation programme:shine topic:forced-labour ' +
        'from:2014-01-01 to:2016-12-31 min:1000 max:500000 social dialogue',
    );
  });

  it('is understood as it was meant, also with an odd quotation mark in the words', () => {
    const understand = createUnderstanding(fixtureVocabulary());
    const question = understand(questionOf({ ...FULL, question: 'the "big one' }), { today: DAY });
    expect(question.mentions.filter(({ by }) => by === 'filter').map(({ id }) => id)).toEqual([
      'agreement',
      'CN',
      'union-federation',
      'shine',
      'forced-labour',
    ]);
    expect(question.dates).toMatchObject({ from: '2014-01-01', to: '2016-12-31' });
    expect(question.amount).toMatchObject({ min: 1_000, max: 500_000 });
    expect(question.doubts).toEqual([]);
  });

  it('is never longer than the desk reads', () => {
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        expect(fields.question.length).toBeLessThanOrEqual(LONGEST_QUESTION);
        expect(questionOf(fields).length).toBeLessThanOrEqual(LONGEST_QUESTION + 330);
      }),
    );
  });

  it.each([
    ['search', ''],
    ['Search social dialogue', 'social dialogue'],
    ['搜索 强迫劳动', '强迫劳动'],
    ['检索：社会保障', '社会保障'],
  ])('begins with what follows “%s”', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  it.each(['searching for news', 'research', 'latest', ''])('does not begin with “%s”', (text) => {
    expect(searchWords(text)).toBeUndefined();
  });
});

describe('an answer in a modal', () => {
  const shown = listState({ text: 'forced labour', offset: 10, language: 'en', day: DAY });

  it('keeps to Slack’s limits whatever the answer and the form hold', () => {
    fc.assert(
      fc.property(arbitraryAnswer, arbitraryFields, arbitraryText, (answer, fields, text) => {
        const page = listState({ text, offset: 0, language: answer.language, day: DAY });
        const view = resultsView(answer, { shown: page, fields });
        expect(viewFaults(view)).toEqual([]);
        expect(view.private_metadata?.length).toBeLessThanOrEqual(LIMITS.privateMetadata.max);
        expect(readResults(view.private_metadata ?? '')).toEqual({ shown: page, fields });
      }),
    );
  });

  it('has no feedback, no channel to share to, but a conversation', () => {
    const answer = fc
      .sample(arbitraryAnswer, { numRuns: 50, seed: 7 })
      .find(({ type }) => type === 'matches');
    if (answer === undefined) throw new Error('no list among the samples');
    const text = JSON.stringify(resultsView(answer, { shown }));
    expect(text).toContain('"share_to"');
    expect(text).not.toContain('"share"');
    expect(text).not.toContain('helpful');
  });

  it('has a waiting and a changed form in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const state = { shown: recordState('an-id', { l: language, d: DAY }) };
      for (const view of [searchingView(state), changedView(state)]) expect(viewFaults(view)).toEqual([]);
    }
  });

  it.each(['', 'nonsense', '{"v":1}', '{"v":1,"s":"{}"}', '{"v":1,"s":"{}","f":{}}', 'null'])(
    'is not read from %s',
    (metadata) => {
      expect(readResults(metadata)).toBeUndefined();
    },
  );

  it('is read back from its metadata', () => {
    expect(readResults(resultsMetadata({ shown, fields: FULL }))).toEqual({ shown, fields: FULL });
    expect(readResults(resultsMetadata({ shown }))).toEqual({ shown });
  });
});
