import type { Vocabulary } from './vocabulary.ts';

/**
 * The country (ISO 3166-1 alpha-2) that a place is the capital of, as its Chinese names say (首都); `undefined` for any
 * other place.
 */
export function countryOfCapital(place: string, vocabulary: Vocabulary): string | undefined {
  const term = vocabulary.term('place', place);
  return term?.aliases.zh.some((name) => name.includes('首都')) ? term.country : undefined;
}
