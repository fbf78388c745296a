import type { Mention } from './question.ts';
import type { Facet, Vocabulary } from './vocabulary.ts';

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

/** What has an address, a telephone or a website. */
const REACHABLE: ReadonlySet<Facet> = new Set<Facet>([
  'organisation',
  'person',
  'place',
  'country',
  'constituent',
]);

/** True where a subject is named but nobody who could have a website: "do apps and websites help teenagers?" asks for nobody's. */
export function asksOfNobody(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ facet }) => facet === 'topic') && !mentions.some(({ facet }) => REACHABLE.has(facet))
  );
}

/** The body whose cooperation all records are on: that a record does not name it says nothing. */
export const HOUSE = 'ilo';

/** Whether a body is the house itself or one of its offices, bureaus and departments. */
export function isOfHouse(organisation: string, vocabulary: Vocabulary): boolean {
  return vocabulary.withBroader('organisation', organisation).includes(HOUSE);
}

/** The kinds of record that a question names, an everyday word that only hints at one left out. */
export function kindsNamed({ mentions }: { readonly mentions: readonly Mention[] }): readonly Mention[] {
  return mentions.filter(({ facet, by }) => facet === 'kind' && by !== 'hint');
}
