import { describe, expect, it } from 'vitest';
import { hasField, type RecordField } from '../../src/domain/has-field.ts';
import { conversation } from './conversation/talk.ts';

const { fact, shown, talk } = conversation();
const records = (...turns: readonly string[]) => (talk(...turns)?.hits ?? []).map(({ record }) => record);
const PROJECTS = 'projects';

describe('records that do not state something', () => {
  it.each<[string, RecordField]>([
    ['projects without a budget', 'money'],
    ['projects with no funding', 'money'],
    ['which projects have no budget?', 'money'],
    ['没有预算的项目', 'money'],
    ['哪些项目没写金额', 'money'],
    ['projects with no end date', 'end'],
    ['没有结束日期的项目', 'end'],
    ['undated records', 'date'],
    ['没有日期的记录', 'date'],
  ])('are all that lack it: “%s”', (text, field) => {
    const found = records(text);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((record) => hasField(record, field))).toEqual([]);
  });

  it.each(['without a budget', 'which have no budget', '没有预算的呢', 'only those without a budget'])(
    'are those of the list that was shown: “%s”',
    (text) => {
      const answer = talk(PROJECTS, text);
      const all = talk(PROJECTS);
      expect(answer?.hits.length).toBeGreaterThan(3);
      expect(answer?.type === 'matches' && all?.type === 'matches' && answer.total < all.total).toBe(true);
      expect(records(PROJECTS, text).filter((record) => hasField(record, 'money'))).toEqual([]);
    },
  );

  it('are none where all of the list state it', () =>
    expect(talk('projects in Cambodia', 'without a budget')?.hits).toEqual([]));

  it('are counted', () =>
    expect(talk('how many projects have no budget')?.text).toContain('5 records of the kind Project'));
});

describe('whether something is stated', () => {
  it.each([
    ['does the SCORE project have a budget', 'budget of the pilot are not stated'],
    ['SCORE项目有预算吗', '预算未说明'],
    ['SCORE项目没有预算吗', '预算未说明'],
    ['does the future of work in Asia project have a budget', 'US$200,000'],
    ['does the employment services project have an end date', '2017'],
  ])('is told by it, or by its not being stated: “%s”', (text, told) => expect(fact(text)).toContain(told));
});

describe('what is to stand beside each of a list', () => {
  it.each(['with dates', 'with signatories and dates', 'with their signing dates'])(
    'narrows nothing: “MOUs %s”',
    (words) => expect(shown(`MOUs ${words}`)).toEqual(shown('MOUs')),
  );
});
