import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();

describe('a fact asked after several things of a kind were listed', () => {
  it.each([
    ['2019 MOUs', 'with whom?'],
    ['how many MOUs were signed in 2019', 'with whom'],
    ['2019年的备忘录', '跟谁签的'],
    ['2019年的備忘錄', '跟誰簽的'],
  ])('is told of all of them: %s, %s', (list, text) => {
    expect(shown(list, text)).toHaveLength(4);
    expect(talk(list, text)?.type).toBe('fact');
  });

  it('is told of those that have the side asked for, of which one is told apart after it', () => {
    const turns = ['2019 MOUs', 'who signed for the government?'];
    expect(shown(...turns)).not.toContain('brochure-mou-2019-acftu-trade-unions');
    expect(shown(...turns)).toHaveLength(3);
    expect(shown('who signed the 2019 MOUs', 'for the government side?')).toHaveLength(3);
    expect(fact(...turns, 'and the union one?')).toContain('All-China Federation of Trade Unions');
    expect(shown(...turns, 'and the union one?')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
  });

  it.each([
    [['which projects did China fund?', 'how much was each one'], /US\$200,000.*US\$1,000,000.*US\$745,000/u],
    [['which projects did China fund?', 'when did each of them end'], /End: 2018.*End: 2020.*End: 2017/u],
    [
      ['which projects did China fund?', 'how much was each one', 'and when did they end?'],
      /End: 2018.*End: 2017/u,
    ],
    [['中国资助了哪些项目', '分别什么时候结束'], /2018年.*2020年.*2017年/u],
    [['Cambodia projects', 'when did they start'], /Start: 2018.*Start: 2013/u],
    [['SCORE agreements', 'when were they signed'], /8 April 2014.*1 April 2014/u],
    [['2023年签了什么协议', '有效期多久'], /5（.*没有说明这一点/u],
  ])('is told of each, also a time and a sum: %j', (turns, told) => {
    expect(fact(...turns)).toMatch(told);
  });

  it('says of sums that they may be the same money', () => {
    expect(talk('2012年的协议', '多少钱')?.text).toContain('可能是同一笔资金');
    const sums = ['South-South cooperation', 'only agreements', 'how much money'];
    expect(talk(...sums)?.text).toContain('may be the same money');
    expect(talk('which projects did China fund?', 'how much was each one')?.text).not.toContain('same money');
  });

  it('is no time of each where somebody in what was listed is meant, or one of them', () => {
    expect(shown('ACFTU', 'when did they join the ILO')).toHaveLength(1);
    expect(shown('latest news', 'when was it published')).toHaveLength(1);
  });

  it('is told of the first where one of them is meant', () => {
    expect(shown('events outside China', 'any in Europe?', 'who organised it?')).toHaveLength(1);
  });
});
