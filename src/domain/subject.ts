import type { Mention } from './question.ts';
import type { Facet } from './vocabulary.ts';

const SUBJECTS: ReadonlySet<Facet> = new Set<Facet>([
  'topic',
  'programme',
  'organisation',
  'person',
  'place',
]);

/** True when something named can be what a question is about: a kind, a country or a region alone cannot. */
export function namesSubject(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.by === 'name' && SUBJECTS.has(mention.facet));
}
