import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('a fact of one thing', () => {
  it.each([
    // Of the fair, and of nothing else on skills.
    ['how long was the skills fair', 'Duration: 3 days'],
    ['技能博览会开了几天', '历时：3 天'],
    ['where was the skills fair', 'Turin'],
    ['which organisations partnered in the skills fair', 'ten partner international organisations'],
    // A launch has a day; what it covers has years.
    ['第三个体面劳动国别计划什么时候启动的', '2017年3月27日'],
    ['when was the third decent work country programme launched', '27 March 2017'],
    ['ETI项目什么时候启动的', '2017年3月15日'],
    ['how long is the DWCP', '2023 to 2025'],
    // A meeting and a forum have days of their own.
    ['how long was the SCORE meeting in Deqing', 'Duration: 1 day'],
    ['when did the belt and road forum start', '26 April 2019'],
  ])('is told by what is that thing: %s', (text, said) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) });
  });

  it.each([
    'how much did the skills fair cost',
    'budget of the skills fair',
    '技能博览会花了多少钱',
    'how many people attended the skills fair',
    '技能博览会有多少人参加',
    'how many people came to the domestic workers consultation',
    'how much did the employment services conference cost',
    'how long was the employment services conference',
    'how much did the expert meeting on the future of work cost',
    'how long is the SCORE programme',
    'SCORE项目多长时间',
  ])('is not stated where only others are told of: %s', (text) => {
    expect(ask(text).text).toMatch(/No record states|没有记录写明/);
  });
});
