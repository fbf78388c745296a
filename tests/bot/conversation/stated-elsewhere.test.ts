import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, shown, talk } = conversation();

describe('what the record spoken of leaves open', () => {
  it.each([
    [['北京局哪年成立的', '多少成员国'], '185'],
    [['ILO office in Beijing', 'how many member states'], '185'],
    [['Hangzhou MOU', 'how many regional offices'], '5'],
    [['中国批准了多少公约', '常任理事有几个'], '10'],
    [['中国批准了多少公约', '中国哪年恢复席位的'], '1971'],
  ])('is told by the one record that states it, where the text names what it is: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it.each([
    [['Hangzhou MOU', 'what budget']],
    [['无锡培训', '预算多少']],
    // A hint at member States is no count of them.
    [['家政工磋商会', '几个国家参加']],
    // Another project has a first phase.
    [['Bridge Project in Mongolia', 'is there a phase one?']],
  ])('stays open where the text does not: %j', (turns) => {
    expect(talk(...turns)?.text).not.toMatch(/185|Yes, by|US\$/);
    expect(shown(...turns)).toHaveLength(1);
    expect(shown(...turns)).toEqual(shown(turns[0] ?? ''));
  });

  it('is a list of another time, where that was asked for', () => {
    const ids = shown(
      'agreements signed in 2012',
      'how much did china pledge',
      'and 2016, what was signed then',
    );
    expect(ids.toSorted()).toEqual(['brochure-dwcp-2016', 'brochure-mou-2016']);
    expect(shown('体面劳动国别计划', '上一期哪天启动的', '2016还签了什么备忘录')).toEqual([
      'brochure-mou-2016',
    ]);
  });

  it('is told of an office where its address was asked for', () => {
    expect(fact('phone number of the ilo in beijing', 'since when have they been there')).toContain('1985');
    expect(fact('北京局电话', '哪年成立的')).toContain('1985');
  });
});
