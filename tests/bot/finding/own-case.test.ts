import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import { asksOfOwnCase } from '../../../src/bot/finding/own-case.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('questions on the own case of somebody', () => {
  it.each([
    '我还有几天年假没休',
    '我的社保怎么转',
    '我妈退休金什么时候发',
    '工龄八年被裁，N+1给我算算',
    '被公司辞退了能赔多少',
    '被欠薪了找谁',
    '我签证快到期了怎么办',
    '這個月的薪水我還沒收到',
    '年终奖什么时候发给我',
    'why is my salary lower this month',
    'my March payslip is two days short, who do I chase',
    'do I still get my bonus if I resign in March',
    'can I carry six days over into January or do I lose them',
    'is my wife on my health insurance if she joins me',
    'contract runs out in November. am I being extended or not',
    "my husband's residence permit, who handles that",
    'nobody paid me for the last two weeks',
  ])('are told from their words and get nothing: “%s”', (asked) => {
    expect(asksOfOwnCase({ asked, mentions: [] })).toBe(true);
    expect(ask(asked).hits).toEqual([]);
  });

  it.each([
    '社保项目的预算是多少',
    '有没有关于裁员的报告',
    '我想找家政工的会议',
    '北京局怎么联系',
    '我在写工资的论文，全球工资报告是哪年的',
    '我赶个社会保障的PPT，有什么社保方面的消息',
    '我国跟劳工组织签过什么备忘录',
    'my report on wages needs the global wage report',
    'can I read about leave for domestic workers',
    'I have to write on wages after the crisis',
    'my boss wants the release on wages',
    'am I too late for the Turin skills fair',
  ])('are not questions on records: “%s”', (asked) =>
    expect(asksOfOwnCase({ asked, mentions: [] })).toBe(false),
  );

  it('are no more than the reason where nothing but a time is asked', () => {
    expect(ask('去年九月底前后发过什么？我那阵子休假全没看').hits).not.toEqual([]);
    expect(ask('2013年9月出过哪些稿子，当时我在休产假').hits).not.toEqual([]);
  });

  it('end where a kind of record or a body is named, or another sentence tells what is wanted', () => {
    expect(ask('how do my wages compare with the global wage report?').hits).not.toEqual([]);
    expect(ask('My contract is here at last! Do you have anything on precarious work?').hits).not.toEqual([]);
  });
});

describe('questions on the desk itself', () => {
  it.each([
    'how old are you',
    'who built you',
    'do you ever sleep',
    '你今年几岁',
    '你是谁开发的，哪家公司的',
  ])('get help: “%s”', (text) => expect(ask(text).type).toBe('help'));

  it.each([
    'who are you working with in Mongolia',
    '你们有没有关于移民工人的项目',
    'do you have love for SCORE',
  ])('are none where something on record is named: “%s”', (text) => expect(ask(text).hits).not.toEqual([]));
});
