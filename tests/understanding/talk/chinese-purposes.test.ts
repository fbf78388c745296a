import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const REQUEST = '强迫劳动的协议有哪些';

describe('what an answer is for, beside a Chinese request', () => {
  it.each([
    `${REQUEST}？法务要逐份审`,
    `${REQUEST}，档案室要归档`,
    `${REQUEST}，我好做个台账`,
    `${REQUEST}，我好核对存档`,
    `财务要一张表：${REQUEST}`,
    `写社论要用，${REQUEST}`,
    `新媒体那边要素材，${REQUEST}`,
    `晚会要放，${REQUEST}`,
    `会议手册要附上，${REQUEST}`,
    `给校长写稿，${REQUEST}`,
    `纪录片组在问，${REQUEST}`,
    `哎班长让我写通讯，${REQUEST}`,
    `为了年终盘点，${REQUEST}`,
    `组织部要推荐人选，${REQUEST}`,
    `領導要看，強迫勞動的協議有哪些`,
  ])('says nothing of what is wanted: %s', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it('hides no request that names only a kind of record', () => {
    expect(named('签过的协议有哪些？法务要逐份审')).toEqual(['kind:agreement']);
    expect(left('签过的协议有哪些？法务要逐份审')).toBe('');
  });

  it('tells who needs it in front of what is needed as well', () =>
    expect(left('合规处要配协议，有没有现成的')).toBe(''));

  it('keeps what the piece of work is about', () =>
    expect(named('要做强迫劳动手册，有没有协议')).toEqual(
      expect.arrayContaining(['topic:forced-labour', 'kind:agreement']),
    ));

  it('keeps whom the request speaks of', () =>
    expect(named('中华全国总工会的同志来问，他们签过什么协议')).toContain('organisation:acftu'));

  it.each(['领导要看微塑料的协议', '微塑料的协议有哪些，法务要审', '要查微塑料的协议'])(
    'keeps what is asked about: %s',
    (text) => expect(left(text)).toMatch(/微塑料/),
  );

  it('keeps a clause that is all that is said', () => expect(left('食堂要改菜单')).toMatch(/菜单/));
});

describe('a list asked for in Chinese', () => {
  it.each([
    '强迫劳动的协议一份份列出来',
    '强迫劳动的协议一份一份报给我',
    '历年强迫劳动的协议逐份列明',
    '强迫劳动的协议名单拉一份',
  ])('may be wanted one after the other: %s', (text) => expect(left(text)).toBe(''));

  it('sees every sum by itself', () => {
    for (const text of ['捐款逐项列明', '各个项目花了多少钱', '捐款一笔一笔列'])
      expect(understand(text).survey, text).toEqual({ as: 'figures', of: 'money', by: 'record' });
  });
});
