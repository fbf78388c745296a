import type { AmountCondition, DateCondition, Doubt, Mention, Question } from '../../domain/question.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import type { NameFinder } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { createFacetReader } from './filter-facets.ts';
import { FILTER_KEYS, type FilterTarget, KEY } from './filter-keys.ts';
import { boundOf, joinSums, readSum } from './filter-sums.ts';
import { endOf, joinTimes, readTimes, type TimeFilter } from './filter-times.ts';
import { valueAt } from './values.ts';

/** What the filters of a question say together. */
export interface Filters {
  readonly mentions: readonly Mention[];
  /** What those with a minus in front refuse. */
  readonly excluded: Question['excluded'];
  readonly dates?: DateCondition;
  readonly amount?: AmountCondition;
}

const MOST_FILTERS = 12;
const LONGEST_VALUE = 120;

/** A filter whose value has not been read. */
interface Raw<Target = FilterTarget> {
  readonly target: Target;
  readonly isRefused: boolean;
  /** Where the filter starts, and its value. */
  readonly from: number;
  readonly valueFrom: number;
  /** The text from its value up to the next filter, folded. */
  readonly rest: string;
}

/**
 * Reads `kind:news`, `org:"…"`, 国家：老挝 and the like, takes them, and puts them into one condition per kind of
 * thing; with a minus in front (`-country:China`) they say what is not wanted. Of several values one will do. A value
 * nobody knows stays behind as words to search for, with a doubt; one that is no kind does not, since its words say nothing.
 *
 * @param spellOut spells out the abbreviations of names
 */
export function createFilterReader(
  vocabulary: Vocabulary,
  findNames: NameFinder,
  spellOut: (text: string) => string,
) {
  const readFacet = createFacetReader(vocabulary, findNames, spellOut);
  return (sheet: Sheet, today: string, doubts: Doubt[]): Filters => {
    const mentions: Mention[] = [];
    const excluded: Array<Question['excluded'][number]> = [];
    const times: TimeFilter[] = [];
    const sums: AmountCondition[] = [];

    const unread = ({ from, valueFrom, rest }: Raw) => {
      doubts.push({
        about: 'unknown-filter-value',
        words: sheet.typed(from, valueFrom + valueAt(rest).length),
      });
      sheet.take(from, valueFrom, 'gone');
    };

    const facet = (raw: Raw<{ facet: Facet }>) => {
      const { from, valueFrom, rest, isRefused, target } = raw;
      // Values are read as they were typed, since "US" and "us" differ.
      const typed = sheet.typed(valueFrom, valueFrom + rest.length);
      const values = readFacet(typed.length === rest.trimEnd().length ? typed : rest, target.facet);
      const to = valueFrom + values.reduce((sum, { length }) => sum + length, 0);
      const words = sheet.typed(from, to);
      const known = values.flatMap(({ concepts }) => concepts);
      if (known.length === 0 && target.facet !== 'kind' && !isRefused) return undefined;
      if (known.length === 0 && target.facet === 'kind')
        doubts.push({ about: 'unknown-kind', words: values[0]?.value ?? '' });
      else if (!isRefused)
        mentions.push(...known.map((concept): Mention => ({ ...concept, words, by: 'filter' })));
      else
        for (const { value, concepts } of values)
          if (concepts.length === 0) excluded.push({ words: value });
          else excluded.push(...concepts.map((concept) => ({ words: value, concept })));
      return to;
    };

    const time = ({ from, valueFrom, rest, isRefused, target }: Raw<{ end: 'from' | 'to' | 'both' }>) => {
      const read = readTimes(rest, today);
      if (read.times.length + read.doubts.length === 0) return undefined;
      const words = sheet.typed(from, valueFrom + read.length);
      doubts.push(...read.doubts.map((about) => ({ about, words })));
      if (isRefused) {
        const refused = sheet.typed(valueFrom, valueFrom + read.length);
        excluded.push(...read.times.map((one) => ({ words: refused, time: endOf(one, target.end) })));
      } else if (read.times.length > 0)
        times.push({ end: read.isSpan ? 'both' : target.end, times: read.times, words });
      return valueFrom + read.length;
    };

    const sum = ({ from, valueFrom, rest, isRefused, target }: Raw<{ end: 'min' | 'max' }>) => {
      const read = readSum(rest);
      if (read === undefined) return undefined;
      const words = sheet.typed(from, valueFrom + read.length);
      if (read.amount > 0) sums.push(boundOf(target.end, read, words, isRefused));
      else doubts.push({ about: 'impossible-amount', words });
      return valueFrom + read.length;
    };

    for (const raw of rawFilters(sheet)) {
      const { target, from, valueFrom, rest } = raw;
      const plain = valueAt(rest);
      if (plain.value.trim() === '') {
        doubts.push({ about: 'empty-filter', words: sheet.typed(from, valueFrom + plain.length) });
        sheet.take(from, valueFrom + plain.length, 'gone');
        continue;
      }
      const to =
        target.type === 'facet'
          ? facet({ ...raw, target })
          : target.type === 'date'
            ? time({ ...raw, target })
            : sum({ ...raw, target });
      if (to === undefined) unread(raw);
      else sheet.take(from, to, 'gone');
    }
    const dates = times.length === 0 ? undefined : joinTimes(times, doubts);
    const amount = joinSums(sums, doubts);
    return { mentions, excluded, ...(dates && { dates }), ...(amount && { amount }) };
  };
}

/** Finds the filters; the text of each reaches as far as the next. */
function rawFilters(sheet: Sheet): Raw[] {
  const { open } = sheet;
  const keys = matchesOf(open, KEY).slice(0, MOST_FILTERS);
  return keys.flatMap((match, index): Raw[] => {
    const target = FILTER_KEYS.get(match.groups?.key ?? '');
    // Quoted text that has a colon in it is no filter, nor is the scheme of an address.
    if (target === undefined || isInsideQuotes(open, match.index)) return [];
    const valueFrom = match.index + match[0].length;
    const end = Math.min(keys[index + 1]?.index ?? open.length, valueFrom + LONGEST_VALUE);
    const isRefused = match.groups?.minus !== undefined;
    return [{ target, isRefused, from: match.index, valueFrom, rest: open.slice(valueFrom, end) }];
  });
}

function isInsideQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
