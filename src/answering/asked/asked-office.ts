import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';

/** Offices that one person holds for a whole country or city, with the words by which a record may state them. */
const OFFICES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/\bministers?\b|部长|大臣/, /\bminister\b|部长|大臣/],
  [/\bpresidents?\b|总统|主席/, /\bpresident\b|总统|主席/],
  [/\bambassadors?\b|大使(?!馆)/, /\bambassador\b|大使/],
  [/\b(?:prime ministers?|premiers?)\b|总理/, /\bprime minister\b|\bpremier\b|总理/],
  [/\b(?:mayors?|governors?)\b|市长|省长/, /\bmayor\b|\bgovernor\b|市长|省长/],
];

/**
 * Whether a question asks for the holder of a country's office and some of these records name one. True as well where no
 * office of a country is asked for: then nothing stands against an answer.
 */
export function holdsAskedOffice(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): boolean {
  const asked = fold(question.asked);
  const [, stated] = OFFICES.find(([words]) => words.test(asked)) ?? [];
  const countries = question.mentions.filter(({ facet, by }) => facet === 'country' && by === 'name');
  if (question.wants !== 'person' || stated === undefined || countries.length === 0) return true;
  return hits.some(({ record }) =>
    record.people.some(
      ({ role, organisation }) =>
        LANGUAGES.some((language) => stated.test(fold(role?.[language] ?? ''))) &&
        countries.some(
          ({ id }) =>
            organisation === undefined || vocabulary.term('organisation', organisation)?.country === id,
        ),
    ),
  );
}
