import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { CHOOSABLE, type Choices, createChoices } from '../../src/bot/choices.ts';
import { catalogueOf } from '../fixtures/catalogue.ts';

describe('what can be chosen to search by', () => {
  const choices = createChoices(catalogueOf());
  const ids = (...asked: Parameters<Choices>) => choices(...asked).map(({ id }) => id);

  it('is what records carry, what most carry first', () => {
    const { records, vocabulary } = catalogueOf();
    const carried = (id: string) =>
      records.filter(({ topics }) => topics.some((one) => vocabulary.withBroader('topic', one).includes(id)))
        .length;
    const counts = ids('topic', '', 'en').map(carried);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
    // Everything broader than a topic of a record is carried by the record too.
    expect(ids('topic', '', 'en')).toContain('rights');
  });

  it('has no country and no topic that no record carries', () => {
    expect(ids('country', 'Iceland', 'en')).toEqual([]);
    expect(ids('country', '', 'en')).toContain('CN');
  });

  it.each([
    ['a name', 'organisation', 'federation', 'union-federation'],
    ['an acronym', 'organisation', 'fou', 'union-federation'],
    ['an alias', 'kind', 'MOU', 'agreement'],
    ['the name in the other language', 'topic', '强迫', 'forced-labour'],
    ['traditional script', 'topic', '強迫勞動', 'forced-labour'],
    ['a word inside the name', 'topic', 'labour', 'forced-labour'],
    ['capitals', 'topic', 'FORCED', 'forced-labour'],
  ] as const)('is found by %s', (_what, facet, typed, id) => {
    expect(ids(facet, typed, 'en')[0]).toBe(id);
  });

  it('is named in the language of the person, with its acronym', () => {
    const label = (language: 'en' | 'zh') => choices('organisation', 'FOU', language)[0]?.label;
    expect(label('en')).toBe('Federation of Unions (FOU)');
    expect(label('zh')).toBe('工会联合会');
  });

  it('puts names that begin with what was typed before those that only hold it', () => {
    expect(ids('topic', 'social', 'en').slice(0, 2).sort()).toEqual(
      ['social-dialogue', 'social-protection'].filter((id) => ids('topic', '', 'en').includes(id)).sort(),
    );
    expect(ids('topic', 'zzz', 'en')).toEqual([]);
  });

  it('bears anything typed', () => {
    for (const typed of ['(', '[a-', '\\', 'constructor', 'x'.repeat(100_000)])
      expect(ids('topic', typed, 'zh')).toEqual([]);
  });
});

describe('choosing among the real records', () => {
  let choices: Choices;
  beforeAll(async () => {
    ({
      desk: { choices },
    } = await assemble('data/records'));
  });

  it('offers at most 100 of anything, and something of everything', () => {
    for (const facet of CHOOSABLE)
      for (const language of ['en', 'zh'] as const) {
        const offered = choices(facet, '', language);
        expect(offered.length).toBeGreaterThan(0);
        expect(offered.length).toBeLessThanOrEqual(100);
        expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
      }
  });

  it('knows organisations by acronym in both languages', () => {
    expect(choices('organisation', 'acftu', 'en')[0]).toEqual({
      id: 'acftu',
      label: 'All-China Federation of Trade Unions (ACFTU)',
    });
    expect(choices('organisation', '全总', 'zh')[0]?.id).toBe('acftu');
  });
});
