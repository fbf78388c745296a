import { LIST_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedGivers } from '../asked/asked-giver.ts';
import { WORDS } from '../words/index.ts';
import type { Amount } from './amounts.ts';

/** Of some amounts those that went to several countries. */
interface Shared {
  /** Whether all of them did. */
  readonly isWhole: boolean;
  /** That no record gives the share of those asked of. */
  readonly note: string;
}

/**
 * That sums asked of a country or a region went to it and others together: "what did China give to Laos" is told by projects in two or three
 * countries, of which no record gives the share of one. `undefined` where no such sum is among the amounts.
 */
export function sharedOf(
  question: Question,
  amounts: readonly Amount[],
  vocabulary: Vocabulary,
): Shared | undefined {
  const givers = askedGivers(question).map(({ words }) => words);
  const areas = question.mentions
    .filter(({ by, words }) => by !== 'hint' && !givers.includes(words))
    .flatMap(({ facet, id }) => {
      if (facet === 'country') return { facet, id, countries: [id] };
      const { countries = [] } = (facet === 'region' && vocabulary.term(facet, id)) || {};
      return countries.length > 0 ? { facet, id, countries } : [];
    });
  const asked = new Set(areas.flatMap(({ countries }) => countries));
  const receiversOf = ({ record, money }: Amount) => {
    const giver = money.from && vocabulary.term('organisation', money.from)?.country;
    return record.countries.filter((id) => id !== giver);
  };
  const shared = amounts
    .map(receiversOf)
    .filter((receivers) => receivers.some((id) => asked.has(id)) && receivers.some((id) => !asked.has(id)));
  if (shared.length === 0) return undefined;
  const { language } = question;
  const names = areas
    .filter(({ countries }) => shared.some((receivers) => receivers.some((id) => countries.includes(id))))
    .map(({ facet, id }) => vocabulary.label(facet, id, language));
  const note = WORDS[language].figures.shared(
    shared.length,
    amounts.length,
    [...new Set(names)].join(LIST_COMMA[language]),
  );
  return { isWhole: shared.length === amounts.length, note };
}
