import { describe, expect, it } from 'vitest';
import { ownOf } from '../../../src/answering/fact-finding/fit.ts';
import type { Vocabulary } from '../../../src/domain/vocabulary.ts';
import { hitsOf, question } from '../../fixtures/catalogue.ts';
import { record } from '../../fixtures/records.ts';
import { fixtureVocabulary } from '../../fixtures/vocabulary.ts';

/** The union federation is a branch of the employers' league here. */
const vocabulary: Vocabulary = {
  ...fixtureVocabulary(),
  withBroader: (_facet, id) => (id === 'union-federation' ? [id, 'employers-league'] : [id]),
};
const whole = { id: 'employers-league', role: 'subject' } as const;
const branch = { id: 'union-federation', role: 'subject' } as const;
const profile = (organisations: ReadonlyArray<typeof whole | typeof branch>) =>
  hitsOf([record({ id: 'profile', kind: 'profile', organisations: [...organisations] })])[0];
const own = (id: string, organisations: ReadonlyArray<typeof whole | typeof branch>) => {
  const hit = profile(organisations);
  const mentions = [{ facet: 'organisation', id, words: id, by: 'name' }] as const;
  return hit && ownOf(question({ mentions }), hit, vocabulary);
};

describe("a body's own profile", () => {
  it('goes before others', () => expect(own('employers-league', [whole])).toBeGreaterThan(0));
  it('is not that of a branch, though it is about both', () =>
    expect(own('employers-league', [branch, whole])).toBe(0));
  it('is that of the branch when the branch is asked for', () =>
    expect(own('union-federation', [branch, whole])).toBeGreaterThan(0));
});
