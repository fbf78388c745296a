import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { asksForCountry, asksForRegion, asksForSeat } from '../asked/asked-seat.ts';
import type { Fact } from '../facts/fact.ts';
import { isForOthers } from '../recipients.ts';

/**
 * Of the facts of where that a record has those of the area that a question asks for, or else those that come nearest: a region for
 * a country, a place for a region. What was held in some region was there, wherever those who came to it are from.
 */
export function inAreaAsked(
  facts: readonly Fact[],
  question: Pick<Question, 'asked' | 'mentions'>,
  record: Pick<CooperationRecord, 'kind' | 'covers' | 'places'>,
): readonly Fact[] {
  const of = (area: Fact['areas']) => facts.filter(({ areas }) => areas === area);
  const [places, countries, regions] = [of(undefined), of('countries'), of('regions')];
  const first = (...sorts: (readonly Fact[])[]) => sorts.find((sort) => sort.length > 0) ?? [];
  if (asksForRegion(question))
    return LIES_IN.test(question.asked)
      ? first(places, regions, countries)
      : first(regions, places, countries);
  if (asksForSeat(question)) return places;
  if (asksForCountry(question)) {
    const liesIn = LIES_IN.test(question.asked);
    // "Which country is Turin in" is told by what was there, and not by what a centre that is named after it does.
    const named = question.mentions.filter(({ facet }) => facet === 'place').map(({ id }) => id);
    if (liesIn && named.length > 0 && !record.places.some((id) => named.includes(id))) return [];
    return first(liesIn ? of('countries of places') : [], countries, regions, places);
  }
  return first(places, countries, isForOthers(record) ? regions : []);
}
/** "Which country was it held in", 在哪个地区办的, and not whom it is for. */
const LIES_IN =
  /\bin (?:which|what) |\b(?:regions?|country) [^?]{0,60}(?:\bin(?=\W*$)|\bheld\b)|在(?:哪|什么|啥)/iu;
