import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const answer = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const ids = (text: string) => answer(text).hits.map((hit) => hit.record.id);

describe('a subject and a place', () => {
  it.each([
    ['apprenticeships in Shanghai'],
    ['上海的学徒制'],
    ['SCORE in Shanghai'],
    ['上海的SCORE'],
    ['women workers in Shanghai'],
    ['上海的女工'],
    ['上海的女工会议'],
    ['apprenticeship seminars in Shanghai'],
    ['mining in Hangzhou'],
    ['杭州的采矿'],
    ['social security in Guangzhou'],
    ['forced labour in Zambia'],
    ['forced labour in Africa'],
    ['pensions in Mongolia'],
    ['蒙古的养老金'],
  ])('that no record holds together are answered by neither: %s', (text) => {
    const found = answer(text);
    expect(found.type).toBe('nothing');
    expect(found.type === 'nothing' && found.suggestions.length).toBeGreaterThan(0);
  });

  it.each([['disability in Beijing'], ['北京的残疾人'], ['北京的强迫劳动']])(
    'take a capital for the city and not for its country: %s',
    (text) => expect(ids(text)).toEqual([]),
  );

  it.each([
    ['apprenticeships in Wuxi', 2],
    ['无锡的学徒制', 2],
    ['SCORE in Guangdong', 2],
    ['wheelchairs in Shanghai', 1],
    ['safety at work in Zambia', 1],
    ['migration in Europe', 1],
  ])('lead to the records that hold both, and to no other: %s', (text, count) =>
    expect(ids(text)).toHaveLength(count),
  );

  it('may be told in passing in a longer question', () => {
    expect(ids('a fair deal for seafarers, did Beijing put pen to paper on that')).toContain(
      'brochure-mou-2019-transport-maritime-labour',
    );
  });
});
