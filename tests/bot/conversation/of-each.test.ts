import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();

describe('a fact asked after several things of a kind were listed', () => {
  it.each([
    ['2019 MOUs', 'with whom?'],
    ['how many MOUs were signed in 2019', 'with whom'],
    ['2019年的备忘录', '跟谁签的'],
    ['2019年的備忘錄', '跟誰簽的'],
  ])('is told of all of them: %s, %s', (list, text) => {
    expect(shown(list, text)).toHaveLength(4);
    expect(talk(list, text)?.type).toBe('fact');
  });

  it('is told of those that have the side asked for, of which one is told apart after it', () => {
    const turns = ['2019 MOUs', 'who signed for the government?'];
    expect(shown(...turns)).not.toContain('brochure-mou-2019-acftu-trade-unions');
    expect(shown(...turns)).toHaveLength(3);
    expect(shown('who signed the 2019 MOUs', 'for the government side?')).toHaveLength(3);
    expect(fact(...turns, 'and the union one?')).toContain('All-China Federation of Trade Unions');
    expect(shown(...turns, 'and the union one?')).toEqual(['brochure-mou-2019-acftu-trade-unions']);
  });

  it('is told of the first where one of them is meant', () => {
    expect(shown('events outside China', 'any in Europe?', 'who organised it?')).toHaveLength(1);
  });
});
