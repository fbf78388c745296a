import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/domain/question.ts';
import type { CooperationRecord } from '../../src/domain/record.ts';
import type { Concept, Facet, Vocabulary } from '../../src/domain/vocabulary.ts';
import type { Filters, SearchEngine, SearchQuery, SearchResult } from '../../src/search/engine.ts';
import { fixtureRecords, on, record } from '../fixtures/records.ts';
import { fixtureVocabulary } from '../fixtures/vocabulary.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Makes an empty engine that knows a vocabulary. */
export type MakeSearchEngine = (vocabulary: Vocabulary) => SearchEngine;

/** One sentence that every search engine keeps, and the check that fails where it does not. */
export interface SearchPromise {
  sentence: string;
  check(make: MakeSearchEngine): void;
}

type Asked = Partial<Omit<SearchQuery, 'filters'>> & { filters?: Partial<Filters> };

function ask(engine: SearchEngine, asked: Asked = {}): SearchResult {
  return engine.search({
    text: '',
    mentions: [],
    phrases: [],
    excluded: [],
    order: 'relevance',
    limit: 50,
    ...asked,
    filters: { concepts: [], ...asked.filters },
  });
}

function ids(engine: SearchEngine, asked: Asked = {}): string[] {
  return ask(engine, asked).hits.map((hit) => hit.record.id);
}

function holding(
  make: MakeSearchEngine,
  records: readonly CooperationRecord[] = fixtureRecords,
): SearchEngine {
  const engine = make(fixtureVocabulary());
  engine.replaceAll(records);
  return engine;
}

function named(key: string, words: string, by: Mention['by'] = 'name'): Mention {
  return { ...concept(key), words, by };
}

function concept(key: string): Concept {
  const [facet, id = ''] = key.split(':');
  return { facet: facet as Facet, id };
}

function only(...keys: string[]): { concepts: Concept[][] } {
  return { concepts: keys.map((group) => group.split('|').map(concept)) };
}

/** The first hit of a text among the fixture records. */
function first(make: MakeSearchEngine, text: string): string | undefined {
  return ids(holding(make), { text })[0];
}

/** Two records of which the text should find the first and not the second. */
function apart(
  make: MakeSearchEngine,
  text: string,
  hit: { en?: string; zh?: string },
  miss: { en?: string; zh?: string },
): void {
  const summary = (one: { en?: string; zh?: string }) => ({ en: one.en ?? 'Plain.', zh: one.zh ?? '平常。' });
  const engine = holding(make, [
    record({ id: 'hit', summary: summary(hit) }),
    record({ id: 'miss', summary: summary(miss) }),
  ]);
  expect(ids(engine, { text })).toEqual(['hit']);
}

const many = (count: number, make: (index: number) => CooperationRecord) =>
  Array.from({ length: count }, (_, index) => make(index));

const wording: SearchPromise[] = [
  {
    sentence: 'finds the record whose title says it first',
    check: (make) => {
      const found = ids(holding(make), { text: 'elimination of forced labour' });
      expect(found[0]).toBe('forced-labour-agreement');
      expect(found).not.toContain('harbour-office');
    },
  },
  {
    sentence: 'finds nothing for words that no record holds, and names them as typed',
    check: (make) => {
      const result = ask(holding(make), { text: 'Blockchain zzyzx' });
      expect(result).toMatchObject({ hits: [], total: 0, unknown: ['Blockchain', 'zzyzx'] });
    },
  },
  {
    sentence: 'finds a word by its other endings',
    check: (make) => apart(make, 'cooperating', { en: 'They cooperate.' }, { en: 'They corporate.' }),
  },
  {
    sentence: 'takes American and British spelling for the same',
    check: (make) => {
      apart(make, 'labor organization', { en: 'The labour organisation.' }, { en: 'The organ.' });
      apart(make, 'defence programme', { en: 'A defense program.' }, { en: 'A fence.' });
    },
  },
  {
    sentence: 'does not take "for" for "four"',
    check: (make) => apart(make, 'four', { en: 'Four delegates.' }, { en: 'It is for delegates.' }),
  },
  {
    sentence: 'takes no notice of capitals, accents, possessives and full-width letters',
    check: (make) => {
      apart(make, 'GUTERRES', { en: "Guterrés's speech." }, { en: 'A speech.' });
      apart(make, 'ｇｕｔｅｒｒｅｓ', { en: 'Guterrés’ speech.' }, { en: 'A speech.' });
    },
  },
  {
    sentence: 'finds a record by its description in plain words, after one that says it itself',
    check: (make) => {
      const inPlainWords = { en: 'Pay packets of maids.', zh: '保姆拿的钱。' };
      const engine = holding(make, [
        record({ id: 'described', inPlainWords }),
        record({ id: 'itself', summary: { en: 'On maids.', zh: '关于保姆。' } }),
        record({ id: 'other' }),
      ]);
      expect(ids(engine, { text: 'maid' })).toEqual(['itself', 'described']);
      expect(ids(engine, { text: '保姆' })).toEqual(['itself', 'described']);
      expect(ids(engine, { text: 'packet' })).toEqual(['described']);
    },
  },
  {
    sentence: 'holds a word wholly by the record itself, in part by its description in plain words',
    check: (make) => {
      const engine = holding(make, [
        record({ id: 'described', inPlainWords: { en: 'Maids.', zh: '保姆。' } }),
        record({ id: 'itself', summary: { en: 'On maids.', zh: '关于保姆。' } }),
      ]);
      const [itself, described] = ask(engine, { text: 'maids' }).hits;
      expect(itself).toMatchObject({ coverage: 1, missing: [] });
      expect(described?.coverage).toBeLessThan(1);
      expect(described?.missing).toEqual([]);
    },
  },
  {
    sentence: 'takes no phrase and no exclusion from a description in plain words',
    check: (make) => {
      const engine = holding(make, [
        record({ id: 'described', inPlainWords: { en: 'Pay packets of maids.', zh: '保姆的钱。' } }),
        record({ id: 'itself', summary: { en: 'Pay packets of maids.', zh: '保姆的钱。' } }),
      ]);
      expect(ids(engine, { text: '', phrases: ['packets of maids'] })).toEqual(['itself']);
      expect(ids(engine, { text: 'pay', excluded: [{ words: 'maids' }] })).toEqual(['described']);
    },
  },
  {
    sentence: 'finds a Chinese word inside a sentence',
    check: (make) =>
      apart(make, '社会保障', { zh: '专家讨论加强社会保障制度的问题。' }, { zh: '专家讨论加强制度的问题。' }),
  },
  {
    sentence: 'finds simplified Chinese by traditional characters and the other way round',
    check: (make) => {
      apart(make, '勞動監察', { zh: '关于劳动监察的会议。' }, { zh: '关于工资的会议。' });
      apart(make, '劳动监察', { zh: '關於勞動監察的會議。' }, { zh: '關於工資的會議。' });
    },
  },
  {
    sentence: 'does not take a Chinese word for another that shares a character',
    check: (make) => {
      const engine = holding(make, [
        record({ id: 'farm', summary: { en: 'Plain.', zh: '农民工的培训。' } }),
        record({ id: 'other', summary: { en: 'Plain.', zh: '工人的培训。' } }),
      ]);
      expect(ids(engine, { text: '农民工' })).toEqual(['farm']);
    },
  },
  {
    sentence: 'finds a single Chinese character in any word',
    check: (make) => apart(make, '煤', { zh: '关于小型采煤。' }, { zh: '关于小型矿山。' }),
  },
  {
    sentence: 'finds Latin words and numbers inside Chinese',
    check: (make) => {
      apart(make, 'SCORE项目', { zh: '关于SCORE项目的会议' }, { zh: '关于会议' });
      apart(make, '1200名', { zh: '培训了1200名矿工' }, { zh: '培训了许多矿工' });
    },
  },
  {
    sentence: 'takes "1,000,000", "1 million", "1000000" and "100万" for the same number',
    check: (make) => {
      for (const text of ['1,000,000', '1 million', '1000000', '100万'])
        apart(make, text, { en: 'It cost US$1 million.' }, { en: 'It cost US$10 million.' });
    },
  },
  {
    sentence: 'finds a misspelt word: one wrong letter from 4 letters, two from 8',
    check: (make) => {
      expect(first(make, 'zeppelon')).toBe('survey-note');
      expect(first(make, 'textiel')).toBe('april-workshop');
      expect(first(make, 'Kunmign')).toBe('mine-safety-project');
    },
  },
  {
    sentence: 'does not look for misspellings of a word that a record holds, of short words and of numbers',
    check: (make) => {
      apart(make, 'wages', { en: 'On wages.' }, { en: 'On wagers.' });
      const engine = holding(make, [
        record({ summary: { en: 'The cat of 2017 and 12345678.', zh: '猫。' } }),
      ]);
      for (const text of ['cot', '2018', '12345679']) expect(ids(engine, { text })).toEqual([]);
    },
  },
  {
    sentence: 'completes the last word from three letters on, no other word, and none that a record holds',
    check: (make) => {
      expect(first(make, 'coop')).toBe('big-fund');
      expect(ids(holding(make), { text: 'co' })).toEqual([]);
      expect(ask(holding(make), { text: 'appre gone' }).hits).toEqual([]);
      apart(make, 'work', { en: 'At work.' }, { en: 'In a workshop.' });
    },
  },
  {
    sentence: 'leaves stop words aside unless there is nothing else',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { text: 'the zeppelin' })).toEqual(['survey-note']);
      expect(ids(engine, { text: 'the' }).length).toBeGreaterThan(1);
      expect(ids(engine, { text: 'the' })).not.toContain('wage-news');
    },
  },
  {
    sentence: 'searches figures, people, roles, contact details, names of parties and programmes, and notes',
    check: (make) => {
      expect(first(make, '+86 10 5550 1234')).toBe('harbour-office');
      expect(first(make, 'Quay Road')).toBe('harbour-office');
      expect(first(make, 'Guterres')).toBe('anniversary-event');
      expect(first(make, 'SHINE')).toBe('mine-safety-project');
      expect(first(make, "employers' league")).toBe('mine-safety-project');
      expect(first(make, 'zeppelin')).toBe('survey-note');
    },
  },
  {
    sentence: 'counts a word in a title for more than in a text, and in a text for more than in a note',
    check: (make) => {
      const text = { en: 'Plain words.', zh: '平常。' };
      const engine = holding(make, [
        record({
          id: 'note',
          summary: text,
          notes: [{ about: 'remark', text: { en: 'Lanterns.', zh: '灯笼。' } }],
        }),
        record({ id: 'text', summary: { en: 'Lantern words.', zh: '平常。' } }),
        record({ id: 'title', title: { en: 'A lantern', zh: '灯' }, summary: text }),
      ]);
      expect(ids(engine, { text: 'lantern' })).toEqual(['title', 'text', 'note']);
    },
  },
];

const ranking: SearchPromise[] = [
  {
    sentence: 'puts a record that holds all that was asked before one that repeats a word of it',
    check: (make) =>
      expect(ids(holding(make), { text: 'wages textile' })).toEqual(['april-workshop', 'wage-news']),
  },
  {
    sentence: 'scores the best hit 1 and no other higher, nor below 0',
    check: (make) => {
      const scores = ask(holding(make), { text: 'forced labour wages' }).hits.map((hit) => hit.score);
      expect(scores.length).toBeGreaterThan(2);
      expect(scores[0]).toBe(1);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(scores.at(-1)).toBeLessThan(1);
    },
  },
  {
    sentence: 'says how much of the question a hit holds and which words it lacks, as typed',
    check: (make) => {
      const [whole, part] = ask(holding(make), { text: 'Textile wages' }).hits;
      expect(whole).toMatchObject({ coverage: 1, missing: [] });
      expect(part?.missing).toEqual(['Textile']);
      expect(part?.coverage).toBeGreaterThan(0);
      expect(part?.coverage).toBeLessThan(0.6);
    },
  },
  {
    sentence: 'lets a word that no record holds weigh most',
    check: (make) => {
      const [hit] = ask(holding(make), { text: 'labour zzyzx' }).hits;
      expect(hit?.missing).toEqual(['zzyzx']);
      expect(hit?.coverage).toBeLessThan(0.5);
    },
  },
  {
    sentence: 'lets a rare word weigh more than a common one',
    check: (make) => {
      const engine = holding(make);
      const held = (text: string, id: string) =>
        ask(engine, { text }).hits.find((hit) => hit.record.id === id)?.coverage ?? 0;
      expect(held('labour zeppelin', 'survey-note')).toBe(1);
      expect(held('labour harvester zeppelin', 'survey-note')).toBeLessThan(0.7);
      expect(held('labour zeppelin', 'anniversary-event')).toBeLessThan(0.4);
    },
  },
  {
    sentence: 'finds a record by a concept whose words it does not hold, and takes it for held',
    check: (make) => {
      const mentions = [named('topic:rights', 'basic freedoms')];
      const { hits } = ask(holding(make), { text: 'basic freedoms', mentions });
      expect(hits.map((hit) => hit.record.id).sort()).toEqual(['forced-labour-agreement', 'signing-release']);
      expect(hits[0]).toMatchObject({ coverage: 1, missing: [] });
    },
  },
  {
    sentence: 'takes a mention for all but held by a record that has all its words but not the concept',
    check: (make) => {
      const mentions = [named('topic:forced-labour', 'forced labor')];
      const hits = ask(holding(make), { text: 'forced labor', mentions }).hits;
      const note = hits.find((hit) => hit.record.id === 'survey-note');
      expect(note?.missing).toEqual([]);
      expect(note?.coverage).toBeGreaterThan(0.9);
      expect(note?.coverage).toBeLessThan(1);
      expect(hits.map((hit) => hit.record.id).indexOf('survey-note')).toBe(2);
      expect(hits.map((hit) => hit.record.id)).not.toContain('anniversary-event');
    },
  },
  {
    sentence: 'lets a name weigh more than a hint',
    check: (make) => {
      const bare = { title: { en: 'Bare', zh: '无' } };
      const engine = holding(make, [
        record({ ...bare, id: 'a-wages', topics: ['wages'] }),
        record({ ...bare, id: 'b-safety', topics: ['mine-safety'] }),
        ...many(6, (index) => record({ id: `other-${index}` })),
      ]);
      const asked = (wages: Mention['by'], safety: Mention['by']) =>
        ids(engine, {
          mentions: [named('topic:wages', 'qq', wages), named('topic:mine-safety', 'xx', safety)],
        });
      expect(asked('hint', 'name')).toEqual(['b-safety', 'a-wages']);
      expect(asked('name', 'hint')).toEqual(['a-wages', 'b-safety']);
    },
  },
  {
    sentence: 'takes one expression that may name two things for one unit, held by either',
    check: (make) => {
      const mentions = [named('topic:wages', 'pay'), named('topic:mine-safety', 'pay')];
      const hits = ask(holding(make), { text: 'pay', mentions }).hits;
      expect(hits.map((hit) => hit.coverage)).toEqual([1, 1, 1]);
    },
  },
  {
    sentence: 'puts equal hits in the same order always: newest first, then by id',
    check: (make) => {
      const same = (id: string, date?: string) =>
        record({ id, title: { en: 'Lantern', zh: '灯' }, dates: date ? { published: on(date) } : {} });
      const records = [same('b'), same('c', '2020-01-01'), same('a'), same('d', '2021-01-01')];
      const expected = ['d', 'c', 'a', 'b'];
      expect(ids(holding(make, records), { text: 'lantern' })).toEqual(expected);
      expect(ids(holding(make, records.toReversed()), { text: 'lantern' })).toEqual(expected);
    },
  },
  {
    sentence: 'leaves out hits below the share of the best that the query names',
    check: (make) => {
      expect(ids(holding(make), { text: 'textile wages', minShare: 0.9 })).toEqual(['april-workshop']);
    },
  },
];

const filters: SearchPromise[] = [
  {
    sentence: 'returns every record that passes the filters, with score 1, when nothing is asked in words',
    check: (make) => {
      const engine = holding(make);
      const all = ask(engine);
      expect(all.hits.map((hit) => hit.record.id).sort()).toEqual(fixtureRecords.map((one) => one.id).sort());
      expect(all.hits.every((hit) => hit.score === 1 && hit.coverage === 1)).toBe(true);
      const agreements = ask(engine, {
        filters: only('kind:agreement'),
        mentions: [named('kind:agreement', 'kind:agreement', 'filter')],
      });
      expect(agreements.hits.map((hit) => [hit.record.id, hit.score])).toEqual([
        ['forced-labour-agreement', 1],
        ['signing-release', 1],
      ]);
    },
  },
  {
    sentence: 'wants one of each group of concepts',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { filters: only('country:LA', 'topic:wages') })).toEqual(['april-workshop']);
      expect(ids(engine, { filters: only('country:LA|country:MN') }).sort()).toEqual([
        'april-workshop',
        'october-meeting',
        'social-protection-seminar',
      ]);
      expect(ids(engine, { filters: only('country:LA', 'topic:forced-labour') })).toEqual([]);
    },
  },
  {
    sentence: 'keeps the filters whatever the text says',
    check: (make) => {
      const filters = only('topic:wages');
      expect(ids(holding(make), { text: 'forced labour', filters })).toEqual([]);
      expect(ids(holding(make), { text: 'textile', filters })).toEqual(['april-workshop']);
    },
  },
  {
    sentence: 'finds a kind by what a record covers, after those of the kind itself',
    check: (make) =>
      expect(ids(holding(make), { text: 'forced labour', filters: only('kind:agreement') })).toEqual([
        'forced-labour-agreement',
        'signing-release',
      ]),
  },
  {
    sentence: 'finds records by broader kinds and topics, and none by narrower ones',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { filters: only('kind:event') }).sort()).toEqual([
        'anniversary-event',
        'april-workshop',
        'october-meeting',
        'social-protection-seminar',
      ]);
      expect(ids(engine, { filters: only('topic:safety') })).toEqual(['mine-safety-project']);
      const broad = record({ id: 'broad', topics: ['safety'] });
      expect(ids(holding(make, [broad]), { filters: only('topic:mine-safety') })).toEqual([]);
    },
  },
  {
    sentence: 'finds records by the constituent type of their organisations',
    check: (make) => {
      expect(ids(holding(make), { filters: only('constituent:workers') }).sort()).toEqual([
        'forced-labour-agreement',
        'social-protection-seminar',
      ]);
    },
  },
  {
    sentence: 'finds a region by its countries, and no country by its region',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { filters: only('region:asean') }).sort()).toEqual([
        'april-workshop',
        'asean-video',
        'social-protection-seminar',
      ]);
      expect(ids(engine, { filters: only('region:asia') })).toContain('october-meeting');
      expect(ids(engine, { filters: only('country:LA') })).not.toContain('asean-video');
    },
  },
  {
    sentence: 'finds by any overlap of dates, and no undated record',
    check: (make) => {
      const engine = holding(make);
      const dated = (from?: string, to?: string) =>
        ids(engine, {
          filters: { dates: { words: '', ...(from ? { from } : {}), ...(to ? { to } : {}) } },
        }).sort();
      expect(dated('2012-01-01', '2012-12-31')).toEqual(['mine-safety-project', 'october-meeting']);
      expect(dated('2014-05-13', '2014-05-13')).toEqual(['signing-release']);
      expect(dated('2019-04-10', '2019-04-30')).toEqual(['april-workshop', 'social-protection-seminar']);
      expect(dated('2020-01-01')).toEqual(['wage-news']);
      expect(dated(undefined, '2010-01-15')).toEqual(['mine-safety-project']);
      expect(dated('2024-01-01')).toEqual([]);
      expect(dated()).not.toContain('harbour-office');
    },
  },
  {
    sentence: 'puts a record dated in the month before one known only to the year',
    check: (make) => {
      const same = (id: string, date: string) =>
        record({ id, title: { en: 'Lantern', zh: '灯' }, dates: { published: on(date) } });
      const engine = holding(make, [
        same('a-year', '2019'),
        same('b-month', '2019-04'),
        same('c-other', '2019-05'),
      ]);
      const dates = { from: '2019-04-01', to: '2019-04-30', words: 'April 2019' };
      expect(ids(engine, { text: 'lantern', filters: { dates } })).toEqual(['b-month', 'a-year']);
      expect(ids(engine, { filters: { dates } })).toEqual(['b-month', 'a-year']);
    },
  },
  {
    sentence:
      'finds a day of any year by its month and day, in day-precise dates and in dates without a year',
    check: (make) => {
      const engine = holding(make);
      const on25 = { monthDay: '--10-25', words: '25 October' };
      expect(ids(engine, { filters: { dates: on25 } }).sort()).toEqual([
        'anniversary-event',
        'october-meeting',
      ]);
      const october = { from: '2012-10-25', to: '2012-10-25', words: '25 October 2012' };
      expect(ids(engine, { filters: { dates: october } })).toEqual([
        'october-meeting',
        'mine-safety-project',
      ]);
      expect(ids(engine, { filters: { dates: { monthDay: '--10-27', words: '' } } })).toEqual([]);
    },
  },
  {
    sentence: 'finds amounts between bounds, in the currency if one is given',
    check: (make) => {
      const engine = holding(make);
      const money = (amount: { min?: number; max?: number; currency?: string }) =>
        ids(engine, { filters: { amount: { words: '', ...amount } } }).sort();
      expect(money({ min: 1_000_000 })).toEqual(['big-fund', 'forced-labour-agreement']);
      expect(money({ min: 1_000_000, currency: 'USD' })).toEqual(['forced-labour-agreement']);
      expect(money({ max: 100_000 })).toEqual(['mine-safety-project']);
      expect(money({ min: 300_000, max: 300_000 })).toEqual(['mine-safety-project']);
      expect(money({ min: 100_000_000 })).toEqual([]);
    },
  },
  {
    sentence: 'finds a phrase word for word in either language, and not inside a longer word',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { phrases: ['Forced LABOUR'] }).sort()).toEqual([
        'forced-labour-agreement',
        'signing-release',
      ]);
      expect(ids(engine, { phrases: ['labour forced'] })).toEqual([]);
      expect(ids(engine, { phrases: ['orced labour'] })).toEqual([]);
      expect(ids(engine, { phrases: ['劳资对话'] })).toEqual(['october-meeting']);
      expect(ids(engine, { text: 'survey', phrases: ['劳资对话'] })).toEqual([]);
      expect(ids(engine, { phrases: ['Director-General'] })).toEqual(['anniversary-event']);
      expect(ids(engine, { phrases: ['煤'] })).toEqual(['mine-safety-project']);
    },
  },
  {
    sentence: 'drops records that have an excluded word or concept',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { text: 'labour', excluded: [{ words: 'surveys' }] })).not.toContain('survey-note');
      expect(ids(engine, { text: 'labour' })).toContain('survey-note');
      expect(ids(engine, { filters: only('topic:safety'), excluded: [{ words: '煤' }] })).toEqual([]);
      const withoutTopic = { words: 'forced labour', concept: concept('topic:rights') };
      expect(ids(engine, { filters: only('country:CN'), excluded: [withoutTopic] }).sort()).toEqual([
        'mine-safety-project',
        'social-protection-seminar',
      ]);
      const withoutKind = { words: 'agreement', concept: concept('kind:agreement') };
      expect(ids(engine, { filters: only('topic:forced-labour'), excluded: [withoutKind] })).toEqual([
        'signing-release',
      ]);
    },
  },
];

const orders: SearchPromise[] = [
  {
    sentence: 'orders by date with undated records last',
    check: (make) => {
      const engine = holding(make);
      const newest = ids(engine, { order: 'newest' });
      expect(newest.slice(0, 4)).toEqual([
        'wage-news',
        'april-workshop',
        'social-protection-seminar',
        'asean-video',
      ]);
      expect(newest.slice(-2)).toEqual(['anniversary-event', 'harbour-office']);
      const oldest = ids(engine, { order: 'oldest' });
      expect(oldest.slice(0, 2)).toEqual(['mine-safety-project', 'survey-note']);
      expect(oldest.slice(-2)).toEqual(['anniversary-event', 'harbour-office']);
    },
  },
  {
    sentence: 'orders by the biggest amount and leaves out records without money',
    check: (make) => {
      const engine = holding(make);
      expect(ids(engine, { order: 'largest' })).toEqual([
        'big-fund',
        'forced-labour-agreement',
        'mine-safety-project',
      ]);
      expect(ids(engine, { order: 'smallest' })).toEqual([
        'mine-safety-project',
        'forced-labour-agreement',
        'big-fund',
      ]);
      expect(ids(engine, { order: 'largest', filters: { amount: { currency: 'EUR', words: '' } } })).toEqual([
        'mine-safety-project',
      ]);
    },
  },
  {
    sentence: 'orders by date only the records that are about the subject',
    check: (make) => {
      const found = ids(holding(make), { text: 'forced labour', order: 'oldest' });
      expect(found).toContain('forced-labour-agreement');
      expect(found.indexOf('forced-labour-agreement')).toBeLessThan(found.indexOf('signing-release'));
      expect(found).not.toContain('anniversary-event');
    },
  },
  {
    sentence: 'gives pages and the number of all, and an empty page after the last',
    check: (make) => {
      const engine = holding(make);
      const all = ids(engine, { order: 'newest' });
      const page = ask(engine, { order: 'newest', limit: 5, offset: 5 });
      expect(page.hits.map((hit) => hit.record.id)).toEqual(all.slice(5, 10));
      expect(page.total).toBe(fixtureRecords.length);
      expect(ask(engine, { limit: 0 })).toMatchObject({ hits: [], total: fixtureRecords.length });
      expect(ask(engine, { limit: 5, offset: 500 })).toMatchObject({
        hits: [],
        total: fixtureRecords.length,
      });
    },
  },
];

const changes: SearchPromise[] = [
  {
    sentence: 'is empty at first and finds nothing',
    check: (make) => {
      const engine = make(fixtureVocabulary());
      expect(engine.size).toBe(0);
      expect(ask(engine, { text: 'labour' })).toMatchObject({ hits: [], total: 0, unknown: ['labour'] });
      expect(ask(engine)).toMatchObject({ hits: [], total: 0 });
      expect(engine.remove('nothing')).toBe(false);
    },
  },
  {
    sentence: 'holds exactly the records of the last replaceAll, of two with one id the later',
    check: (make) => {
      const engine = holding(make);
      const zebra = { en: 'Zebra', zh: '斑马' };
      engine.replaceAll([record({ id: 'one' }), record({ id: 'two' }), record({ id: 'one', title: zebra })]);
      expect(engine.size).toBe(2);
      expect(ids(engine, { text: 'zebra' })).toEqual(['one']);
      expect(ids(engine, { text: 'forced' })).toEqual([]);
      engine.replaceAll([]);
      expect([engine.size, ids(engine)]).toEqual([0, []]);
    },
  },
  {
    sentence: 'finds an added record at once, by words and by concepts',
    check: (make) => {
      const engine = holding(make);
      engine.add(record({ id: 'new', title: { en: 'Zebra', zh: '斑马' }, topics: ['wages'] }));
      expect(engine.size).toBe(fixtureRecords.length + 1);
      expect(ids(engine, { text: 'zebra' })).toEqual(['new']);
      expect(ids(engine, { filters: only('topic:wages') })).toContain('new');
    },
  },
  {
    sentence: 'replaces a record of the same id, of which nothing old is found',
    check: (make) => {
      const engine = holding(make);
      engine.add(record({ id: 'survey-note', title: { en: 'Zebra', zh: '斑马' } }));
      expect(engine.size).toBe(fixtureRecords.length);
      expect(ids(engine, { text: 'zebra' })).toEqual(['survey-note']);
      expect(ask(engine, { text: 'zeppelin' })).toMatchObject({ hits: [], unknown: ['zeppelin'] });
      expect(ask(engine, { text: 'zeppelon' }).hits).toEqual([]);
    },
  },
  {
    sentence: 'removes a record with its words and concepts, once',
    check: (make) => {
      const engine = holding(make);
      expect(engine.remove('mine-safety-project')).toBe(true);
      expect(engine.remove('mine-safety-project')).toBe(false);
      expect(engine.size).toBe(fixtureRecords.length - 1);
      expect(ids(engine, { filters: only('topic:safety') })).toEqual([]);
      expect(ids(engine, { mentions: [named('topic:safety', 'OSH')] })).toEqual([]);
      expect(ids(engine, { text: 'SHINE' })).toEqual([]);
      expect(ids(engine, { text: 'textile' })).toEqual(['april-workshop']);
    },
  },
  {
    sentence: 'answers as a fresh engine would after any number of changes',
    check: (make) => {
      const changed = make(fixtureVocabulary());
      for (const one of many(30, (index) =>
        record({ id: `passing-${index}`, title: { en: 'labour', zh: '劳动' } }),
      ))
        changed.add(one);
      for (const one of fixtureRecords) changed.add(one);
      for (let index = 0; index < 30; index++) changed.remove(`passing-${index}`);
      expect(ids(changed, { text: 'textiles' })).toEqual(['april-workshop']);
      for (const text of ['forced labour', '社会保障', 'wages in textiles'])
        expect(ids(changed, { text })).toEqual(ids(holding(make), { text }));
    },
  },
];

const bounds: SearchPromise[] = [
  {
    sentence:
      'answers 10,000 words from the first 512 characters, at most 12 of them, and says how many it dropped',
    check: (make) => {
      const words = many(10_000, () => record()).map((_, index) => `word${index}`);
      const { dropped } = ask(holding(make), { text: words.join(' ') });
      expect(dropped).toBeGreaterThan(9_000);
      const thirteen =
        'elimination federation inspectors ministers lakeside mines coal miners centre pensions migrant domestic wages';
      expect(ask(holding(make), { text: thirteen }).dropped).toBe(1);
      expect(ask(holding(make), { text: thirteen.replace(' wages', '') }).dropped).toBe(0);
    },
  },
  {
    sentence: 'keeps the rare words when there are too many, wherever they stand',
    check: (make) => {
      const common = many(14, () => record()).map((_, index) => `common${index}`);
      const engine = holding(make, [
        ...many(8, (index) =>
          record({ id: `plain-${index}`, summary: { en: common.join(' '), zh: '平常' } }),
        ),
        record({ id: 'rare', summary: { en: 'A zeppelin.', zh: '飞艇' } }),
      ]);
      const result = ask(engine, { text: `${common.join(' ')} zeppelin` });
      expect(result.dropped).toBe(3);
      expect(result.hits.map((hit) => hit.record.id)).toContain('rare');
    },
  },
  {
    sentence: 'counts a repeated word once',
    check: (make) => {
      const engine = holding(make);
      const once = ask(engine, { text: 'textile wages' });
      expect(once.hits.length).toBe(2);
      expect(ask(engine, { text: `${'wages '.repeat(60)}textile` })).toEqual(once);
    },
  },
  {
    sentence: 'cuts a word of 5,000 characters, in questions and records',
    check: (make) => {
      const engine = holding(make, [record({ id: 'long', summary: { en: 'x'.repeat(5_000), zh: '长' } })]);
      expect(ids(engine, { text: 'x'.repeat(64) })).toEqual(['long']);
      expect(ids(engine, { text: 'x'.repeat(5_000) })).toEqual(['long']);
      expect(ids(engine, { text: 'y'.repeat(5_000) })).toEqual([]);
    },
  },
  {
    sentence: 'takes __proto__, constructor and toString for ordinary words',
    check: (make) => {
      for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        expect(ask(holding(make), { text })).toMatchObject({ hits: [], total: 0 });
        apart(make, text, { en: `The word ${text}.` }, { en: 'Another.' });
        const strange: Concept = { facet: 'topic', id: text };
        expect(ids(holding(make), { filters: { concepts: [[strange]] } })).toEqual([]);
      }
    },
  },
  {
    sentence: 'never throws, whatever was typed, and finds no record by noise',
    check: (make) => {
      const engine = holding(make);
      for (const text of hostileTexts) {
        const excluded = [{ words: text }];
        const mentions = [named('topic:nowhere', text)];
        expect(ask(engine, { text, mentions, phrases: [text], excluded }).total).toBeLessThanOrEqual(12);
        expect(ids(engine, { text: `${text} zzyzx`, minShare: 1, filters: only('topic:nowhere') })).toEqual(
          [],
        );
      }
    },
  },
  {
    sentence: 'reads through zalgo, NUL, zero-width and lone surrogates',
    check: (make) => {
      const zalgo = [...'zeppelin'].map((letter) => letter + '\u0301\u0302\u0303'.repeat(50)).join('');
      for (const text of [
        zalgo.slice(0, 500),
        'zep\u0000pelin',
        'zep\u200Bpelin',
        '\uD800zeppelin',
        'zeppelin\uDFFF',
      ])
        expect(first(make, text)).toBe('survey-note');
    },
  },
];

/** What a search engine promises, whatever it is built on. */
export const searchPromises: readonly SearchPromise[] = [
  ...wording,
  ...ranking,
  ...filters,
  ...orders,
  ...changes,
  ...bounds,
];

/** Runs the contract of SearchEngine against an engine. */
export function describeSearchEngine(name: string, make: MakeSearchEngine): void {
  describe(`${name} as a search engine`, () => {
    for (const { sentence, check } of searchPromises) it(sentence, () => check(make));
  });
}
