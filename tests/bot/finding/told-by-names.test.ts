import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('a condition that was misread', () => {
  it.each([
    ['今晚八点直播，讲残疾人就业，听说杭州残联跟你们签过东西', 'press-2024-01-17-hangzhou-dpf-mou'],
    [
      'we present in May: apprenticeship trainers inside companies in Wuxi, what was done',
      'press-2023-10-25-in-company-trainers-wuxi',
    ],
    ['我在拍一部讲矿工的片子，听说中国跟非洲哪个国家一起搞井下安全', 'press-2023-11-22-mining-safety-zambia'],
  ])('hides no record that holds all else of “%s”', (text, id) => {
    expect(ask(text).hits[0]?.record.id).toBe(id);
  });

  it('is a country only of whoever asks, in many words', () => {
    const text =
      'A customer in Sweden insists that our minerals are bought responsibly all along the supply chain. Any initiative in China I may point him to?';
    expect(ask(text).hits[0]?.record.id).toBe('press-2023-09-27-mineral-supply-chain');
    expect(ask('responsible minerals in Sweden: any initiative?').hits).toEqual([]);
  });

  it('is told of, where it was a time', () => {
    const { hits, remarks } = ask('上个月直播，讲残疾人就业，听说杭州残联跟你们签过东西');
    expect(hits).not.toEqual([]);
    expect(remarks.join()).toContain('时间');
  });

  it.each([
    'precarious work seminar in Beijing with the unions, in 2019',
    'agreement with Zambia on the safety and health of miners',
    'what did Peru do on mining safety with Chinese inspectors and South-South cooperation',
  ])('is none where a year, an agreement or a country is what was asked: “%s”', (text) => {
    expect(ask(text).hits).toEqual([]);
  });

  it('is not the own leave of whoever asks, where another sentence asks what there was at a time', () => {
    expect(ask('2023年九月底发过什么？我那阵子休假全没看').hits).not.toEqual([]);
    expect(ask('今年年假怎么算？我还剩几天').hits).toEqual([]);
  });

  it('is no excuse for a person nobody knows, named with a capital in Chinese', () => {
    expect(ask('現任的頭頭洪博（Houngbo）有到訪過北京嗎？哪一天').hits).toEqual([]);
  });
});
