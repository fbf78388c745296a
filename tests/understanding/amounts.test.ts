import { describe, expect, it } from 'vitest';
import { understand } from './vocabulary.ts';

const amount = (text: string) => {
  const { min, max, currency } = understand(text).amount ?? {};
  return [min, max, currency];
};

describe('amounts of money', () => {
  it.each([
    ['more than half a million dollars', [500_000.01, undefined, 'USD']],
    ['between half and one million dollars', [500_000, 1_000_000, 'USD']],
    ['正正好一百万美元', [1_000_000, 1_000_000, 'USD']],
    ['超过五十万、一百万不到的项目', [500_000.01, 999_999.99, undefined]],
    ['projects over US$ 500,000', [500_000.01, undefined, 'USD']],
    ['at least 200,000 dollars', [200_000, undefined, 'USD']],
    ['under 1 million', [undefined, 999_999.99, undefined]],
    ['up to €2m', [undefined, 2_000_000, 'EUR']],
    ['between 200k and 800k', [200_000, 800_000, undefined]],
    ['between 200 and 800 thousand dollars', [200_000, 800_000, 'USD']],
    ['a $1m agreement', [1_000_000, 1_000_000, 'USD']],
    ['about $1 million', [800_000, 1_200_000, 'USD']],
    ['1 million dollars or more', [1_000_000, undefined, 'USD']],
    ['50万美元以下的项目', [undefined, 500_000, 'USD']],
    ['一百万美元', [1_000_000, 1_000_000, 'USD']],
    ['超过20万', [200_000.01, undefined, undefined]],
    ['超过20万美元的项目', [200_000.01, undefined, 'USD']],
    ['五十万到一百万美元', [500_000, 1_000_000, 'USD']],
    ['grants btw 500k and 900k usd', [500_000, 900_000, 'USD']],
    ['half a mil to one mil', [500_000, 1_000_000, undefined]],
    ['200k or 300k', [200_000, 300_000, undefined]],
    ['above half million but which did not reach the full one million', [500_000.01, 999_999.99, undefined]],
    ['five hundred thousand dollars', [500_000, 500_000, 'USD']],
    ['seven hundred and forty-five thousand dollars', [745_000, 745_000, 'USD']],
    ['one and a half million dollars', [1_500_000, 1_500_000, 'USD']],
    ['just under three quarters of a million', [600_000, 749_999.99, undefined]],
    ['almost three quarter of a million USD', [600_000, 900_000, 'USD']],
    ['slightly over 700k', [700_000.01, 840_000, undefined]],
    ['every seven-figure sum', [1_000_000, 9_999_999.99, undefined]],
    ['any 6 figure grant', [100_000, 999_999.99, undefined]],
    ['a few hundred thousand dollars', [200_000, 999_999.99, 'USD']],
    ['sub-million projects', [undefined, 999_999.99, undefined]],
    ['the 20 grand', [20_000, 20_000, undefined]],
    ['Which pots were a round million?', [1_000_000, 1_000_000, undefined]],
    ['three quarters of a million, give or take, what was that for', [600_000, 900_000, undefined]],
    ["the 'additional' 200,000, additional to what", [200_000, 200_000, undefined]],
    ['nothing under a million', [1_000_000, undefined, undefined]],
    ['a million on the nose', [1_000_000, 1_000_000, undefined]],
    ['an additional 200,000 workers', [undefined, undefined, undefined]],
    ['有比五十万美金小的资助吗', [undefined, 499_999.99, 'USD']],
    ['比一百万多的', [1_000_000.01, undefined, undefined]],
    ['一百万（含）美元以上', [1_000_000, undefined, 'USD']],
    ['半百万打底、又没到一百万的', [500_000, 999_999.99, undefined]],
    ['五十万往上、一百万以下的', [500_000, 1_000_000, undefined]],
    ['七十四万五千美元那笔', [745_000, 745_000, 'USD']],
    ['74万5000美元', [745_000, 745_000, 'USD']],
    ['出资过七十万的有没有', [700_000.01, undefined, undefined]],
    ['a one-million-dollar pact', [1_000_000, 1_000_000, 'USD']],
    ['what happened to that million?', [1_000_000, 1_000_000, undefined]],
    ['who paid the 745,000', [745_000, 745_000, undefined]],
    ['where did the 745k go', [745_000, 745_000, undefined]],
    ['max 300k', [undefined, 300_000, undefined]],
    ['20万刀那个', [200_000, 200_000, 'USD']],
    ['50w到90w美金之间', [500_000, 900_000, 'USD']],
    ['那一百万是谁签的', [1_000_000, 1_000_000, undefined]],
    ['百来万美元', [800_000, 1_200_000, 'USD']],
    ['七十来万美金那笔', [560_000, 840_000, 'USD']],
    ['七十几万的那笔钱', [700_000.01, 799_999.99, undefined]],
    ['74万多的项目', [740_000.01, 888_000, undefined]],
    ['七八十万美元', [700_000, 899_999.99, 'USD']],
    ['那个七十四万五的项目', [745_000, 745_000, undefined]],
    ['几十万美元的项目', [200_000, 999_999.99, 'USD']],
    ['上百万的项目', [1_000_000, undefined, undefined]],
    ['百万级的项目', [1_000_000, 9_999_999.99, undefined]],
    ['半百万以上的项目', [500_000, undefined, undefined]],
    ['五十万以上一百万以下的', [500_000, 1_000_000, undefined]],
    ['六位数的资助', [100_000, 999_999.99, undefined]],
    ['20多万美元', [200_000.01, 299_999.99, 'USD']],
    ['over 100k yet under 2 million', [100_000.01, 1_999_999.99, undefined]],
    ['at least $50,000 but no more than $70,000', [50_000, 70_000, 'USD']],
    ['不少于40万但不超过60万欧元的项目', [400_000, 600_000, 'EUR']],
    ['money in pounds', [undefined, undefined, 'GBP']],
    ['euro projects', [undefined, undefined, 'EUR']],
    ['人民币资助', [undefined, undefined, 'CNY']],
    ['不少于一亿元', [100_000_000, undefined, 'CNY']],
  ])('"%s"', (text, expected) => expect(amount(text)).toEqual(expected));

  it.each([
    'over 1 million workers',
    'thanks a million',
    'one in a million',
    'the mill in Wuxi',
    'the grand opening',
    'who I am',
    'extended to 500k in 2020',
    'the 500k women trained',
    '那一百万工人',
    '好几万农民工',
    '上千家企业',
    '两三个国家',
    '150多名学员',
    'more than 150 students',
    '500 enterprises',
    'in 2014',
    'how much is it in euros',
    'crisis in the euro zone',
    '一共多少美元',
    '中方掏了几万美金？',
    '柬埔寨项目花了几百万',
    '中方拨了几百万给老挝',
    'a project',
    '26 Conventions',
    '超过20万人',
    '三方机制',
  ])('"%s" is none', (text) => expect(understand(text).amount).toBeUndefined());

  it('that cannot be give a doubt', () => {
    const question = understand('projects over 99999999999999999 dollars');
    expect(question.amount).toBeUndefined();
    expect(question.doubts.map((doubt) => doubt.about)).toEqual(['impossible-amount']);
  });

  it('leave the text', () => expect(understand('projects over $1m in Laos').text).toBe('projects Laos'));

  it('leave no word for giving or getting behind', () => {
    expect(understand('projects that received $1m').freeText).toBe('');
    expect(understand('获得50万美元的项目').freeText).toBe('');
  });
});
