import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { isGathering } from '../../domain/stage.ts';
import { isOfHouse, kindsNamed } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

const BEFORE = /\b(?:in|across|throughout) (?:the )?$|在$/iu;
const AFTER = /^(?:境内|国内|当地)?(?:[举承]?办|举行|召开|开)[过了]?的?/u;

/**
 * Of the hits for what was held in a country those that are of it themselves: "events in Italy" are none of a body that has its
 * seat there. All of them where none is.
 */
export function heldThere(question: Question, hits: readonly Hit[]): readonly Hit[] {
  if (!kindsNamed(question).some(({ id }) => isGathering(id))) return hits;
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
