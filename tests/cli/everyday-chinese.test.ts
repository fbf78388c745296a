import { describe, expect, it } from 'vitest';
import { everydayChinese } from '../../src/cli/meaning/everyday-chinese.ts';

const explanations = new Map([
  ['逐渐', [{ reading: 'zhu2 jian4', senses: ['gradually'] }]],
  ['首都', [{ reading: 'shou3 du1', senses: ['capital (city)'] }]],
  ['大连', [{ reading: 'Da4 lian2', senses: ['Dalian city'] }]],
  ['接手', [{ reading: 'jie1 shou3', senses: ['to take over (duties etc)', 'catcher (baseball etc)'] }]],
  ['罢工', [{ reading: 'ba4 gong1', senses: ['a strike', 'to go on strike'] }]],
  ['掏', [{ reading: 'tao1', senses: ['to fish out (from pocket)', 'to scoop'] }]],
  ['厂', [{ reading: 'chang3', senses: ['factory', 'yard'] }]],
]);
const isLight = (word: string) => ['gradually', 'take'].includes(word);
const choose = (word: string, partOfSpeech: string, count = 1_000) =>
  everydayChinese([{ word, partOfSpeech, count }], explanations, isLight);
const none = { grammar: [], light: [], verbs: [], particles: [] };

describe('everyday words chosen out of dictionaries', () => {
  it('are grammar by part of speech, when what explains them is light', () => {
    expect(choose('逐渐', 'd').grammar).toEqual(['逐渐']);
    expect(choose('首都', 'd')).toEqual(none);
  });

  it('are light verbs when half of what explains them is light', () => {
    expect(choose('接手', 'v').light).toEqual(['接手']);
    expect(choose('罢工', 'v')).toEqual(none);
  });

  it('are single verbs, also where only the explanation tells', () => {
    expect(choose('掏', 'zg').verbs).toEqual(['掏']);
    expect(choose('厂', 'zg')).toEqual(none);
  });

  it('are neither names, nor nouns, nor rare', () => {
    expect(choose('大连', 'd')).toEqual(none);
    expect(choose('逐渐', 'n')).toEqual(none);
    expect(choose('逐渐', 'd', 3)).toEqual(none);
  });
});
