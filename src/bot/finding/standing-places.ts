import type { Mention, Question, Wanted } from '../../domain/question.ts';
import type { Concept, Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchResult } from '../../search/engine.ts';
import { bestCoverage } from './relevance.ts';

/** They are of one office, in one city. */
const OF_ONE_OFFICE: ReadonlySet<Wanted> = new Set<Wanted>([
  'telephone',
  'fax',
  'email',
  'web',
  'address',
  'place',
]);

/** A seminar that was in a city need not be of the body that has its seat there. */
const IN = /(?:\b(?:in|at) |[在于])$/iu;

/**
 * The question again with what a city stands for beside the city: a capital for its country ("Beijing's statisticians"),
 * the seat of a body for the body. `undefined` where the record that holds most is of the city, where no city stands for anything,
 * or where the city itself must be meant, as with an office.
 */
export function standingPlaces(
  question: Question,
  search: SearchResult,
  vocabulary: Vocabulary,
): Question | undefined {
  const { asked, mentions, wants } = question;
  if (wants !== undefined && OF_ONE_OFFICE.has(wants)) return undefined;
  if (mentions.some(({ facet, id }) => facet === 'kind' && id === 'contact')) return undefined;
  const isOfKind = mentions.some(({ facet, by }) => facet === 'kind' && by === 'name');
  const isWhereOf = (city: string) => isOfKind && IN.test(asked.slice(0, Math.max(0, asked.indexOf(city))));
  const most = bestCoverage(search);
  const best = search.hits.find(({ coverage }) => coverage === most);
  const others = mentions
    .filter(({ facet, by }) => facet === 'place' && by === 'name')
    .filter(({ words }) => best === undefined || best.missing.includes(words))
    .flatMap(({ id, words }) =>
      stoodFor(id, vocabulary)
        .filter(({ facet }) => facet !== 'organisation' || !isWhereOf(words))
        .map((concept): Mention => ({ ...concept, words, by: 'hint' })),
    );
  return others.length === 0 ? undefined : { ...question, mentions: [...mentions, ...others] };
}

function stoodFor(place: string, vocabulary: Vocabulary): Concept[] {
  const term = vocabulary.term('place', place);
  if (term === undefined) return [];
  const names = [...term.aliases.zh, ...term.everyday.zh];
  const isCapital = term.aliases.zh.some((name) => name.includes('首都'));
  const country =
    isCapital && term.country !== undefined ? [{ facet: 'country' as const, id: term.country }] : [];
  const seated = vocabulary.terms.filter(
    ({ facet, name }) => facet === 'organisation' && names.includes(`${name.zh}总部`),
  );
  return [...country, ...seated.map(({ id }) => ({ facet: 'organisation' as const, id }))];
}
