import { describe, expect, it } from 'vitest';
import { understand } from './vocabulary.ts';

const amount = (text: string) => {
  const { min, max, currency } = understand(text).amount ?? {};
  return [min, max, currency];
};

describe('amounts of money', () => {
  it.each([
    ['more than half a million dollars', [500_000.01, undefined, 'USD']],
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
    'more than 150 students',
    '500 enterprises',
    'in 2014',
    'how much is it in euros',
    'crisis in the euro zone',
    '一共多少美元',
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
