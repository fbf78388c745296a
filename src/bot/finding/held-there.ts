import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { isGathering } from '../../domain/stage.ts';
import { isOfHouse, kindsNamed } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { isOnNamed } from './held-together.ts';
import { wordCount } from './relevance.ts';

/** So many words ask for what was held somewhere and nothing else. */
const SHORT = 6;
const BEFORE = /\b(?:in|across|throughout) (?:the )?$|在$/iu;
const AFTER = /^(?:境内|国内|当地)?(?:[举承]?办|举行|召开|开)[过了]?的?/u;

/**
 * Of the hits for what was held in a country or a city those that are of it themselves: "events in Italy" are none of a body that
 * has its seat there, and "meetings in Shanghai" none of which plain words say that it was near. For a country all of them where none is.
 */
export function heldThere(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): readonly Hit[] {
  if (!kindsNamed(question).some(({ id }) => isGathering(id))) return hits;
  const isList = question.wants === undefined || question.wants === 'whether';
  const cities = isList
    ? question.mentions.filter(({ facet, by }) => facet === 'place' && by === 'name')
    : [];
  const inCity = hits.filter((hit) => cities.some((city) => isOnNamed(hit, city, vocabulary)));
  // In more words a city may be told in passing.
  const isPlain = cities.length > 0 && question.freeText === '' && wordCount(question.asked) <= SHORT;
  if (inCity.length > 0 || isPlain) return inCity;
  const countries = question.mentions.filter((one) => isWhere(one, question.asked)).map(({ id }) => id);
  const there = hits.filter(({ record }) => countries.some((id) => record.countries.includes(id)));
  return there.length > 0 ? there : hits;
}

/** "Meetings between China and Mongolia": an office of the house itself is no party of the country where it sits. */
const BETWEEN = /(?<!differences? )\bbetween\b|之间(?!的?(?:区别|差别|差异|不同))/iu;

/** Of the hits for what was between countries those that concern each of them or have a party of it. */
export function betweenThem(
  { asked, mentions }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const countries = mentions.filter(({ facet, by }) => facet === 'country' && by === 'name');
  if (countries.length < 2 || !BETWEEN.test(asked)) return hits;
  const isParty = (body: string, country: string) =>
    vocabulary.term('organisation', body)?.country === country && !isOfHouse(body, vocabulary);
  return hits.filter(({ record }) =>
    countries.every(
      ({ id }) => record.countries.includes(id) || record.organisations.some((body) => isParty(body.id, id)),
    ),
  );
}

function isWhere({ facet, by, words }: Mention, asked: string): boolean {
  if (facet !== 'country' || by !== 'name') return false;
  const before = textBefore(asked, words);
  return BEFORE.test(before) || AFTER.test(asked.slice(before.length + words.length));
}
