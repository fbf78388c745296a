import { describe, expect, it } from 'vitest';
import { conversation } from './conversation/talk.ts';

describe('when and where something was', () => {
  const { fact, shown } = conversation();

  it.each([
    [['when was the 2023-2025 DWCP signed'], 'not say on which day', 'dated 13 July 2023'],
    [['2012年签协议是哪天'], '未说明签署日期', '2012年6月12日'],
    [['ITUC和总工会开过会吗', '什么时候'], '未说明活动时间', '2011年3月25日'],
    [['mineral supply chain', 'when was the training'], 'When exactly is not stated', '27 September 2023'],
  ])('is not told by the day of the report on it: %j', (turns, open, reported) => {
    expect(fact(...turns)).toContain(open);
    expect(fact(...turns)).toContain(reported);
  });

  it('is told by that day where the report itself is asked for', () => {
    expect(fact('2023年9月矿产供应链的新闻稿是哪天的')).toBe('发布日期：2023年9月27日');
  });

  it.each([
    [['ITUC和总工会开过会吗', '在哪开的'], '会议地点未说明'],
    [['Bridge Project II', 'where was it launched'], 'Where exactly is not stated'],
    [
      ['joint meeting of the ITUC and the ACFTU', 'where did they meet'],
      'the place of the meeting is not stated',
    ],
  ])('is not told by a country: %j', (turns, open) => {
    expect(fact(...turns)).toContain(open);
  });

  it.each(['which countries', '哪些国家'])(
    'leaves out a country that only paid for a project: “%s”',
    (asked) => {
      const told = fact('employment services project 2013-2017', asked);
      expect(told).not.toMatch(/China|中国/);
    },
  );

  it('is told by no other record than the one of the kind named, which leaves it open', () => {
    const asked = 'When did the Belt and Road conference on employment services take place?';
    expect(shown(asked)).toEqual(['brochure-conference-employment-services-asean-plus-3']);
    expect(fact(asked)).toContain('neither date nor place');
  });

  it('comes with what it was inferred from', () => {
    expect(fact('2019年交通运输部的备忘录几月签的')).toContain('推断');
  });
});

describe('what a record leaves open', () => {
  const { fact, talk } = conversation();

  it.each([
    [['score pilot', 'budget'], 'budget of the pilot are not stated'],
    [['EU-China migration project', 'how long does it run'], 'duration'],
    [['ITC training 2018', 'who sponsored it'], 'does not name'],
    [['Bridge Project II', 'who funds it'], 'whether it pays'],
    [['蒙古国有哪些项目', '桥梁项目谁出钱'], '是否出资'],
    [['SCORE meetings in Deqing', 'are the two Deqing meetings the same event?'], 'as one event'],
  ])('is told by its note on just that: %j', (turns, open) => {
    expect(fact(...turns)).toContain(open);
  });

  it('is not told of another record than the one spoken of', () => {
    expect(talk('show press-2014-04-08-saws-score-agreement', 'and how much did it cost?')?.type).toBe(
      'record',
    );
  });
});
