import { countryOfCapital } from '../../domain/capital.ts';
import type { Hit } from '../../domain/hit.ts';
import { CONTACT_DETAILS, type Mention, type Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Concept, Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchResult } from '../../search/engine.ts';
import { subjectsInPlaces } from './held-together.ts';
import { bestHit } from './relevance.ts';

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
  // They are of one office, in one city.
  if (wants !== undefined && (wants === 'place' || CONTACT_DETAILS.has(wants))) return undefined;
  if (mentions.some(({ facet, id }) => facet === 'kind' && id === 'contact')) return undefined;
  const isOfKind = mentions.some(({ facet, by }) => facet === 'kind' && by === 'name');
  const isWhereOf = (city: string) => isOfKind && IN.test(textBefore(asked, city));
  // "Forced labour in Beijing", 北京的残疾人: with nothing but a subject beside it a city is where that is.
  const isSeat = subjectsInPlaces(question) === undefined;
  const best = bestHit(search);
  const others = mentions
    .filter(
      ({ facet, by, words }) => facet === 'place' && by === 'name' && (isSeat || !isWhere(words, asked)),
    )
    .filter(
      ({ words }) => best === undefined || best.missing.includes(words) || actsFor(words, question, best),
    )
    .flatMap(({ id, words }) =>
      stoodFor(id, vocabulary)
        .filter(() => !isWhereOf(words) && !hasOffice(words, asked))
        .map((concept): Mention => ({ ...concept, words, by: 'hint' })),
    );
  return others.length === 0 ? undefined : { ...question, mentions: [...mentions, ...others] };
}

function isWhere(city: string, asked: string): boolean {
  const before = textBefore(asked, city);
  return IN.test(before) || asked.startsWith('的', before.length + city.length);
}

/** 东京的办事处: an office in a city is in that city. */
function hasOffice(city: string, asked: string): boolean {
  const at = asked.indexOf(city);
  return OFFICE.test(asked.slice(at + city.length)) || OFFICE_IN.test(asked.slice(0, at));
}
const OFFICE = /^(?:'s)?的? ?(?:offices?\b|办事处|辦事處|办公室|辦公室|分局)/iu;
const OFFICE_IN = /\boffices? (?:in|at) $/iu;

/** "Ulaanbaatar and the ILO agreed on …": who acts is the country, where no record of the city holds all the words. */
function actsFor(city: string, { asked, mentions }: Question, { coverage }: Hit): boolean {
  const isBeside = mentions.some(({ facet, by }) => facet === 'organisation' && by === 'name');
  return isBeside && coverage < 1 && !IN.test(textBefore(asked, city));
}

function stoodFor(place: string, vocabulary: Vocabulary): Concept[] {
  const term = vocabulary.term('place', place);
  if (term === undefined) return [];
  const names = [...term.aliases.zh, ...term.everyday.zh];
  const capitalOf = countryOfCapital(place, vocabulary);
  const country = capitalOf === undefined ? [] : [{ facet: 'country' as const, id: capitalOf }];
  const seated = vocabulary.terms.filter(
    ({ facet, name }) => facet === 'organisation' && names.includes(`${name.zh}总部`),
  );
  return [...country, ...seated.map(({ id }) => ({ facet: 'organisation' as const, id }))];
}
