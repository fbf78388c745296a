import { conceptKey } from '../domain/vocabulary.ts';
import type { WordHolders } from './collection.ts';
import { dateFit } from './dates.ts';
import type { SearchQuery } from './engine.ts';
import type { Entry } from './entries.ts';
import { SEARCH_LIMITS } from './limits.ts';
import { biggestAmount } from './money.ts';
import { isByAmount } from './order.ts';
import { foldPhrase, holdsPhrase } from './phrases.ts';

const COVERED_ONLY = 0.9;
const ONE_OF_LISTED = 0.7;
const PHRASE_OUTSIDE_TITLE = 0.95;

/** Tells how well a record fits what must hold: 0 not at all, 1 fully, less where it fits loosely. */
export type Fit = (entry: Entry) => number;

/**
 * Makes the filter of a query. A kind that a record only covers fits less than its own kind, a date known roughly less
 * than an exact one, a phrase in the text less than one in the title.
 *
 * @param holdersOf finds the records that have some words
 */
export function fitOf(query: SearchQuery, holdersOf: WordHolders): Fit {
  const groups = query.filters.concepts.map((group) => group.map(conceptKey));
  const kinds = query.mentions.filter((mention) => mention.facet === 'kind').map(conceptKey);
  const { dates, amount, parties = false } = query.filters;
  const phrases = query.phrases.slice(0, SEARCH_LIMITS.conditions).map(foldPhrase).filter(Boolean);
  const excluded = query.excluded.slice(0, SEARCH_LIMITS.conditions).map((one) => ({
    words: one.words,
    key: one.concept && conceptKey(one.concept),
    // "-news" is about the kind: a press release may well speak of news.
    byConceptOnly: one.concept?.facet === 'kind',
  }));
  const needsMoney = amount !== undefined || isByAmount(query.order);

  return (entry) => {
    const { all, covered } = entry.concepts;
    const holds = (key: string) => all.has(key) && (parties || !isPartyOnly(key, covered));
    if (!groups.every((group) => group.some(holds))) return 0;
    for (const { words, key, byConceptOnly } of excluded) {
      if (key !== undefined && all.has(key) && !covered.has(key)) return 0;
      if (!byConceptOnly && holdsWords(entry, words, holdersOf)) return 0;
    }
    if (needsMoney && biggestAmount(entry.record.money, amount) === undefined) return 0;
    const asked = [...groups, kinds].filter((group) => group.some((key) => all.has(key)));
    const kindFit = asked.every((group) => group.some((key) => all.has(key) && !covered.has(key)))
      ? 1
      : COVERED_ONLY;
    const listed = listedFit(groups, all);
    const inTime = dates ? dateFit(entry.record.dates, dates) : 1;
    return inTime === 0 ? 0 : inTime * kindFit * listed * phraseFit(entry, phrases, holdersOf);
  };
}

/** True for a country that a record has only because one of its parties is of it. */
function isPartyOnly(key: string, covered: ReadonlySet<string>): boolean {
  return key.startsWith('country:') && covered.has(key);
}

/** A record on both of two listed countries goes before one on either. */
function listedFit(groups: ReadonlyArray<readonly string[]>, all: ReadonlySet<string>): number {
  return groups.reduce((fit, group) => {
    const isListed = group.length > 1 && group.every((key) => key.startsWith('country:'));
    const held = group.filter((key) => all.has(key)).length / group.length;
    return isListed ? fit * (ONE_OF_LISTED + (1 - ONE_OF_LISTED) * held) : fit;
  }, 1);
}

function holdsWords(entry: Entry, words: string, holdersOf: WordHolders): boolean {
  const holders = holdersOf(words);
  if (holders) return holders.has(entry.record.id);
  const folded = foldPhrase(words);
  return folded !== '' && entry.folded().some((text) => holdsPhrase(text, folded));
}

function phraseFit(entry: Entry, phrases: readonly string[], holdersOf: WordHolders): number {
  if (phrases.length === 0) return 1;
  // The index knows who has the words at all; only their texts are read.
  if (phrases.some((phrase) => holdersOf(phrase)?.has(entry.record.id) === false)) return 0;
  const texts = entry.folded();
  if (!phrases.every((phrase) => texts.some((text) => holdsPhrase(text, phrase)))) return 0;
  const { title } = entry.record;
  const titles = [title.en, title.zh].map(foldPhrase);
  return phrases.every((phrase) => titles.some((text) => holdsPhrase(text, phrase)))
    ? 1
    : PHRASE_OUTSIDE_TITLE;
}
