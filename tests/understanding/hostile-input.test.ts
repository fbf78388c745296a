import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { understand } from './vocabulary.ts';

/** Everything in a question is bounded, whatever was typed. */
function expectBounded(question: Question): void {
  expect([...question.asked].length).toBeLessThanOrEqual(512);
  expect(question.text.split(' ').length).toBeLessThanOrEqual(24);
  expect(question.freeText.split(' ').length).toBeLessThanOrEqual(24);
  expect(question.mentions.length).toBeLessThanOrEqual(100);
  expect(question.phrases.length).toBeLessThanOrEqual(4);
  expect(question.excluded.length).toBeLessThanOrEqual(20);
  expect(question.doubts.length).toBeLessThanOrEqual(40);
  for (const doubt of question.doubts) expect([...doubt.words].length).toBeLessThanOrEqual(60);
}

const about = (question: Question) => question.doubts.map((doubt) => doubt.about);

describe('hostile input', () => {
  it.each([
    ['I2: 40,000 characters', 'forced labour '.repeat(3000)],
    ['I3: one word of 5,000 letters', 'a'.repeat(5000)],
    ['I13: 5,000 nested parentheses', '('.repeat(5000) + ')'.repeat(5000)],
    ['I14: digits', '1'.repeat(100_000)],
    ['I14: groups of digits', '1,111'.repeat(20_000)],
    ['I14: dots', 'a.'.repeat(50_000)],
    ['I14: quotation marks', '"'.repeat(100_000)],
    ['I14: minus signs', '-a '.repeat(30_000)],
    ['I14: angle brackets', '<@U1|'.repeat(20_000)],
    ['I14: filters', 'org:China '.repeat(10_000)],
    ['I14: joined years', '2014 to '.repeat(10_000)],
    ['I14: amounts', '$1m to '.repeat(10_000)],
    ['I14: Chinese numbers', '一二三四五六七八九十百千万亿'.repeat(7000)],
    ['I14: question words', 'how much '.repeat(10_000)],
    ['I14: bodies asked for', 'which US department '.repeat(5000)],
    ['I14: timelines made', 'our timeline, so '.repeat(5000)],
    ['I14: years ago', 'more than ten years ago '.repeat(5000)],
    ['I14: 十多年前', '十多年前'.repeat(20_000)],
    ['I14: joining', 'ILO become part of UN '.repeat(5000)],
    ['I14: scripts side by side', 'ILO 国际 اتفاقية עבודה труда 노동 แรงงาน '.repeat(5000)],
    ['I14: turned direction', '\u202Eagreements\u202C '.repeat(10_000)],
  ])('%s: cut, and said so', (_name, text) => {
    const question = understand(text);
    expect(about(question)).toContain('too-long');
    expectBounded(question);
  });

  it('reads whatever is put together of the words it looks for, in any order and script, within the same bounds', () => {
    const pieces = fc.constantFrom(
      ...['which', 'US', 'department', 'funds', 'more than', 'ten years ago', 'within the last', 'decade'],
      ...['between', '2019', '2012', 'timeline', 'our', ',', 'so:', 'when', 'become part of', 'how many'],
      ...[
        '十多年前',
        '近五年内',
        '哪个部门',
        '多少',
        '加入',
        '时间线',
        'من',
        'עבודה',
        '\u202E',
        '"',
        '-',
        '$1e9',
        '99999',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), fc.constantFrom('', ' '), (words, gap) => {
        expectBounded(understand(words.join(gap)));
      }),
    );
  });

  it('I4: one word 500 times is that word', () => {
    expect(understand('mining '.repeat(60)).text).toBe('mining mining');
  });

  it('I4: too many different words are cut, and said so', () => {
    const question = understand(Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '));
    expect(question.text.split(' ')).toHaveLength(24);
    expect(about(question)).toContain('too-many-words');
  });

  it('I6: zalgo reads as the word beneath', () => {
    expect(understand(`n${'\u0301'.repeat(2000)}ews about mining`).mentions[0]?.id).toBe('news');
  });

  it('I7: invisible and broken characters are gone', () => {
    expect(understand('for\u0000ced\u200B lab\u202Eour \uD800').text).toBe('forced labour');
  });

  it('I8, I9: full-width, traditional and plain forms are the same question', () => {
    expect(understand('ＳＣＯＲＥ').mentions).toMatchObject([{ id: 'score' }]);
    expect(understand('社會保障').mentions).toMatchObject([{ id: 'social-security', words: '社會保障' }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'I11: %s is an ordinary word',
    (word) => {
      const question = understand(`${word} kind:${word}`);
      expect(question.text.toLowerCase()).toContain(word.replaceAll('_', '').toLowerCase());
      expect(question.mentions).toEqual([]);
      expect(about(question)).toEqual(['unknown-kind']);
    },
  );

  it.each([
    'AND OR NOT',
    '((((',
    '-',
    '"',
    '""',
    ': : :',
    '-"',
    'kind:"',
    '《',
    'not',
    'between and',
    'from to',
    '除了',
  ])('I12: %s is read as well as it goes', (text) => expectBounded(understand(text)));

  it.each(["'; DROP TABLE records; --", '$(rm /x)', '{"$ne":null}', '%00..\\..\\'])(
    'I15: %s is only words',
    (text) => expect(understand(text).text).not.toMatch(/[;(){}"\\]/),
  );

  it('I17: smart quotes quote', () =>
    expect(understand('“Forced labour”').phrases).toEqual(['forced labour']));
});

const fragment = fc.constantFrom(
  'year:',
  'kind:news',
  'country:',
  'org:"',
  '"',
  '-',
  '(',
  '《',
  '》',
  'between',
  'and',
  '2014',
  '2012',
  'from',
  'to',
  'since',
  'in may',
  '31 February',
  '$1m',
  'over',
  '50万美元',
  '以下',
  '除了',
  '以外',
  'not',
  'without',
  'China',
  'ILO',
  'score',
  'WHO',
  '全国总工会',
  '去年',
  '3月28日',
  '第三季度',
  'how many',
  'who',
  '是谁',
  'the first',
  '最大的',
  '的',
  '😀',
  '\u202E',
  '<@U1>',
  '，',
  '：',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('is read without an error, within bounds, and the same way twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const question = understand(text);
        expectBounded(question);
        expect(understand(text)).toEqual(question);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same once it is cleaned', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const question = understand(text);
        fc.pre(!about(question).includes('too-long'));
        expect(understand(question.asked)).toEqual(question);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a date that the calendar does not have', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { dates } = understand(text);
        for (const day of [dates?.from, dates?.to])
          if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        if (dates?.from !== undefined && dates.to !== undefined) expect(dates.from <= dates.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
