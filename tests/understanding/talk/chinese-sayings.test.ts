import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;
const REQUEST = '强迫劳动的协议有吗';
const matter = expect.arrayContaining(['topic:forced-labour', 'kind:agreement']);

describe('sayings around a Chinese request', () => {
  it.each([
    `长话短说，${REQUEST}`,
    `废话不多说，${REQUEST}`,
    `[捂脸]${REQUEST}`,
    `${REQUEST}[抱拳][抱拳]`,
    `${REQUEST}，你给评评理`,
    `${REQUEST}，给个痛快话`,
    `${REQUEST}，分开写`,
    `${REQUEST}，职务写全`,
    `${REQUEST}，三句话以内`,
    `${REQUEST}，别糊弄我`,
    `${REQUEST}，没有也吱一声`,
    `强迫劳动的协议，都翻出来给我瞅瞅`,
    `哈哈我又来了，${REQUEST}`,
  ])('say nothing of the matter: %s', (text) => {
    expect(named(text)).toEqual(matter);
    expect(left(text)).toBe('');
  });

  it('are none where their words are the matter', () => {
    expect(left('给司机评理的文章')).not.toBe('');
    expect(left('[强迫劳动]捂脸')).not.toBe('');
  });
});

describe('what troubles those who ask in Chinese', () => {
  it.each([
    `地铁上信号差，${REQUEST}`,
    `手机快没电了，${REQUEST}`,
    `外面下大雨堵路上了，${REQUEST}`,
    `肚子里没货，${REQUEST}`,
    `我刚入行啥都不懂，${REQUEST}`,
    `官网翻遍了也没有，${REQUEST}`,
    `空调坏了，${REQUEST}`,
  ])('goes in front of a request: %s', (text) => {
    expect(named(text)).toEqual(matter);
    expect(left(text)).toBe('');
  });

  it('leaves an unnamed matter that is no statement', () =>
    expect(left('养老金并轨，哪年的协议')).not.toBe(''));
});

describe('two who disagree on a time in Chinese', () => {
  it.each([
    '同事非说强迫劳动的协议是22年的，我记得是23年，你给评评理',
    '老王说强迫劳动的协议是2022年签的，我说2023年，谁对',
    '强迫劳动的协议是2022年还是2023年签的',
    '我跟同事争强迫劳动的协议是22年还是23年，你给断断',
  ])('ask for it, and limit nothing to it: %s', (text) => {
    expect(named(text)).toContain('topic:forced-labour');
    expect(dated(text)).toBe('');
  });

  it('limit it where they name but one, or where nobody disagrees', () => {
    expect(dated('同事非说有2022年的协议')).not.toBe('');
    expect(dated('2022年到2023年的协议')).not.toBe('');
  });
});
