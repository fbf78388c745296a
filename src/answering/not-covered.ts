import type { Catalogue } from '../domain/catalogue.ts';
import { LIST_COMMA } from '../domain/language.ts';
import type { Mention, Question } from '../domain/question.ts';
import type { Facet } from '../domain/vocabulary.ts';
import { currencyName } from './formats.ts';
import { holdingsOf, isOutside, yearSpans } from './holdings.ts';
import { dateConditionText } from './understood.ts';
import { WORDS } from './words/index.ts';

/** Things there are few enough of to name some of them instead; a list of other topics or people says little. */
const LISTED: ReadonlySet<Facet> = new Set<Facet>([
  'kind',
  'country',
  'region',
  'organisation',
  'programme',
  'place',
]);
const MOST_LISTED = 8;

/**
 * Says what of a question no record is about, and what there is instead: the years held where the years asked for
 * are not among them, the countries held where the one asked for is in no record. Empty when each part of the
 * question is held by some record.
 */
export function notCovered(question: Question, catalogue: Catalogue): string[] {
  const { language, dates, amount } = question;
  const words = WORDS[language];
  const holdings = holdingsOf(catalogue);
  const separator = LIST_COMMA[language];
  const sentences: string[] = [];
  if (dates !== undefined && isOutside(holdings, dates))
    sentences.push(
      words.notCoveredDates(dateConditionText(dates, language), yearSpans(holdings.years).join(separator)),
    );
  if (amount?.currency !== undefined && !holdings.currencies.has(amount.currency)) {
    const held = [...holdings.currencies].map((code) => currencyName(code, language));
    sentences.push(words.notCoveredCurrency(currencyName(amount.currency, language), held.join(separator)));
  }
  for (const mention of unheld(question, catalogue)) {
    const { facet, id } = mention;
    const held = LISTED.has(facet) ? [...(holdings.ids.get(facet)?.keys() ?? [])] : [];
    const listed = held.slice(0, MOST_LISTED);
    sentences.push(
      words.notCoveredFacet(
        catalogue.vocabulary.label(facet, id, language),
        facet,
        listed.map((one) => catalogue.vocabulary.label(facet, one, language)),
        held.length > listed.length,
      ),
    );
  }
  return sentences;
}

/** What is named and in no record; of several things that the same words name only when none of them is. */
function unheld({ mentions }: Question, catalogue: Catalogue): Mention[] {
  const { ids, homes } = holdingsOf(catalogue);
  const isHeld = ({ facet, id }: Mention) =>
    facet === 'constituent' || (facet === 'country' && homes.has(id)) || (ids.get(facet)?.has(id) ?? false);
  const named = mentions.filter(({ by }) => by !== 'hint');
  const heldWords = new Set(named.filter(isHeld).map(({ words }) => words));
  const found = named.filter((mention) => !isHeld(mention) && !heldWords.has(mention.words));
  return found.filter((mention, at) => found.findIndex(({ words }) => words === mention.words) === at);
}
