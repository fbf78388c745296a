import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../src/search/meaning/load-meaning.ts';
import { createEverydayChinese } from '../../src/search/text/everyday-chinese.ts';
import { createLightWords } from '../../src/search/text/light-words.ts';

const folder = resolve(import.meta.dirname, '../../data/meaning');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
const meaning = loadMeaning(folder);
const everyday = createEverydayChinese(
  read('everyday-chinese.txt'),
  meaning.glossOf,
  createLightWords(read('light-words.txt').trim().split('\n'), meaning),
);

describe('the everyday words of Chinese that ship', () => {
  it.each(['逐渐', '曾经', '你们', '那些', '甚至', '刚刚'])('have words of grammar: %s', (word) => {
    expect(everyday.isGrammar(word)).toBe(true);
    expect(everyday.saysNothing(word)).toBe(true);
  });

  it.each(['翻翻', '发我看', '想去', '给我找', '看到', '找出来'])(
    'make others by doubling, complements and verbs in a row: %s',
    (expression) => expect(everyday.saysNothing(expression)).toBe(true),
  );

  it.each([
    '面包店',
    '房东',
    '机票',
    '最低工资标准',
    '公积金',
    '调休',
    '演出',
    '收购',
    '招聘',
    '罢工',
    '退休',
    '签证',
    '租房',
    '报销',
  ])('leave the matter alone: %s', (word) => expect(everyday.saysNothing(word)).toBe(false));

  it.each(['房东', '机票', '公积金', '招聘', '合同', '签证'])('do not take %s for light', (word) =>
    expect(everyday.isLight(word)).toBe(false),
  );

  it.each(['接手', '答应', '变成', '辛苦'])('take %s for light', (word) =>
    expect(everyday.isLight(word)).toBe(true),
  );

  it('do not go through a sentence', () => {
    expect(everyday.saysNothing('看看看看看看看看看')).toBe(false);
  });
});
