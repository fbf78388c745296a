import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('subjects that no record is on', () => {
  it.each([
    'seminar on asbestos',
    'heat stress training for the unions',
    'is there a project on child labour in cocoa',
    '有没有消除童工的项目',
    '延迟退休什么时候开始',
    '试用期最长能约定几个月',
    'lorry drivers in China, any agreement?',
    '外卖小哥的保险有没有开过会',
    "fathers' leave, a workshop?",
    '竞业限制的研究报告',
    'population of Mongolia',
    'workshops with the WHO on workplaces',
    "I'm covering platform work for a newspaper",
    "Good morning, I'm covering platform work: what has the ILO published on delivery riders in China?",
    'What was signed at the Belt and Road Forum in October 2023?',
    '2023年10月第三届“一带一路”高峰论坛签了什么？',
  ])('get no records on what lies near them: “%s”', (text) => {
    expect(ask(text)).toMatchObject({ type: 'nothing', hits: [] });
  });

  it.each([
    '有没有消除强迫劳动的项目',
    '消除贫困方面开过什么会',
    'anything on agency workers',
    'which workshop was on population ageing and pensions',
    'accidents in mines',
    'the seminar on women workers and their protection',
  ])('take nothing from what is held: “%s”', (text) => {
    expect(ask(text).hits).not.toHaveLength(0);
  });
});
