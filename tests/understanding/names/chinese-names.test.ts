import { describe, expect, it } from 'vitest';
import { createChineseNames } from '../../../src/understanding/names/chinese-names.ts';

const find = createChineseNames([{ text: '寮国', by: 'name', concept: { facet: 'country', id: 'LA' } }]);

describe('a Chinese name of two characters', () => {
  it.each(['寮国的项目', '寮国有哪些项目', '寮国有没有项目'])('is found before what it has: %s', (text) =>
    expect(find(text)).toHaveLength(1),
  );

  it('does not cut through what is owned by the state', () => expect(find('同寮国有企业')).toEqual([]));
});
