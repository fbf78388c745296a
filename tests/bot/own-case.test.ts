import { describe, expect, it } from 'vitest';
import { asksOfOwnCase } from '../../src/bot/own-case.ts';

describe('questions on the own case of somebody', () => {
  it.each([
    '我还有几天年假没休',
    '我的社保怎么转',
    '我妈退休金什么时候发',
    '工龄八年被裁，N+1给我算算',
    '被公司辞退了能赔多少',
    '被欠薪了找谁',
  ])('are told from their words: %s', (asked) => expect(asksOfOwnCase(asked)).toBe(true));

  it.each([
    '社保项目的预算是多少',
    '给我算算一共几份备忘录',
    '有没有关于裁员的报告',
    '我想找家政工的会议',
    '北京局怎么联系',
  ])('are not questions on records: %s', (asked) => expect(asksOfOwnCase(asked)).toBe(false));
});
