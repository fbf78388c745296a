import { describe, expect, it } from 'vitest';
import { buildVocabulary, type Term, termSchema } from '../../src/domain/vocabulary.ts';

function term(facet: Term['facet'], id: string, broader: string[] = []): Term {
  return { ...termSchema.parse({ id, name: { en: id, zh: '名称' }, broader }), facet };
}

describe('a vocabulary', () => {
  it('knows every country by its names in both languages, from the library', () => {
    const vocabulary = buildVocabulary();
    expect(vocabulary.label('country', 'MN', 'en')).toBe('Mongolia');
    expect(vocabulary.label('country', 'MN', 'zh')).toContain('蒙古');
    expect(vocabulary.terms.filter((one) => one.facet === 'country').length).toBeGreaterThan(240);
  });

  it('adds the aliases the library lacks and prefers the name they give', () => {
    const vocabulary = buildVocabulary(
      [],
      [],
      [
        {
          id: 'LA',
          name: { en: 'Lao PDR', zh: '老挝' },
          acronyms: [],
          aliases: { en: ['Laotian'], zh: [] },
          everyday: { en: [], zh: [] },
        },
      ],
    );
    expect(vocabulary.label('country', 'LA', 'en')).toBe('Lao PDR');
    expect(vocabulary.term('country', 'LA')?.aliases.en).toContain('Laotian');
  });

  it('finds the broader terms above one, and ends in a circle', () => {
    const vocabulary = buildVocabulary([
      term('place', 'deqing', ['huzhou']),
      term('place', 'huzhou', ['zhejiang']),
      term('place', 'zhejiang', ['deqing']),
    ]);
    expect(vocabulary.withBroader('place', 'deqing')).toEqual(['deqing', 'huzhou', 'zhejiang']);
    expect(vocabulary.withBroader('place', 'nowhere')).toEqual(['nowhere']);
  });

  it('shows an id where it has no name', () => {
    expect(buildVocabulary().label('topic', '__proto__', 'en')).toBe('__proto__');
  });
});
