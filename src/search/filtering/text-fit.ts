import type { Facet } from '../../domain/vocabulary.ts';
import type { Collection } from '../collection.ts';
import type { SearchQuery } from '../engine.ts';
import type { Entry } from '../entries.ts';
import { SEARCH_LIMITS } from '../limits.ts';
import { foldPhrase, holdsPhrase } from '../text/phrases.ts';
import { wordHoldersIn } from './word-holders.ts';

const PHRASE_OUTSIDE_TITLE = 0.95;

/**
 * Refused as what a record is, is on or is of: a press release may well speak of news, an agreement without unions of unions,
 * and a ministry or an office has countries and subjects in its name.
 */
const BY_CONCEPT: ReadonlySet<Facet> = new Set<Facet>(['kind', 'constituent', 'country', 'topic']);

/**
 * How well the text of a record fits: 0 when it lacks a phrase or holds words that are excluded, less than 1 when a
 * phrase stands outside the title. `undefined` when the query says nothing of texts. At most 2,500 records are
 * read for one search; what lies beyond counts as lacking a phrase.
 */
export function textFitOf(
  collection: Collection,
  query: SearchQuery,
): ((entry: Entry) => number) | undefined {
  const phrases = query.phrases.slice(0, SEARCH_LIMITS.conditions).map(foldPhrase).filter(Boolean);
  const excluded = query.excluded
    .slice(0, SEARCH_LIMITS.conditions)
    .filter(
      ({ concept, time, field }) =>
        (time ?? field) === undefined && !(concept && BY_CONCEPT.has(concept.facet)),
    )
    // "The labour ministry" is not any ministry that sees to labour: a name is refused word for word.
    .map(({ words, concept }) => ({ words, isName: concept !== undefined, phrase: foldPhrase(words) }));
  if (phrases.length === 0 && excluded.length === 0) return undefined;
  const holdersOf = wordHoldersIn(collection);
  const read = new Set<Entry>();
  const holds = (entry: Entry, phrase: string) => {
    // The index knows who has the words at all; only their texts are read.
    if (phrase === '' || holdersOf(phrase)?.[entry.number] === 0) return false;
    if (read.size >= SEARCH_LIMITS.readRecords && !read.has(entry)) return false;
    read.add(entry);
    return collection.folded(entry).some((text) => holdsPhrase(text, phrase));
  };
  return (entry) => {
    for (const { words, isName, phrase } of excluded) {
      const holders = isName ? undefined : holdersOf(words);
      if (holders ? holders[entry.number] === 1 : holds(entry, phrase)) return 0;
    }
    if (!phrases.every((phrase) => holds(entry, phrase))) return 0;
    if (phrases.length === 0) return 1;
    const titles = [entry.record.title.en, entry.record.title.zh].map(foldPhrase);
    const inTitle = phrases.every((phrase) => titles.some((text) => holdsPhrase(text, phrase)));
    return inTitle ? 1 : PHRASE_OUTSIDE_TITLE;
  };
}
