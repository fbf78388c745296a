import { isCountryCode } from '../domain/countries.ts';
import type { AmountCondition, DateCondition, Doubt, Mention } from '../domain/question.ts';
import type { Facet, Vocabulary } from '../domain/vocabulary.ts';
import { readAmountValue } from './amounts/read-amounts.ts';
import { readDates } from './dates/read-dates.ts';
import type { FilterTarget } from './filter-keys.ts';
import { FILTER_KEYS } from './filter-keys.ts';
import type { NameFinder } from './names/mentions.ts';
import { matchesOf } from './text/matches.ts';
import { Sheet } from './text/sheet.ts';

/** What the filters of a question say together. */
export interface Filters {
  readonly mentions: readonly Mention[];
  readonly dates?: DateCondition;
  readonly amount?: AmountCondition;
}

const KEY = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${[...FILTER_KEYS.keys()].sort((a, b) => b.length - a.length).join('|')}) ?: ?`,
  'gu',
);
const QUOTED = /^"([^"]*)"?|^「([^」]*)」?|^《([^》]*)》?/u;
const PLAIN = /^(?:[^\s,;，；、。()（）"]|,(?=\d{3}))+/u;
const MOST_FILTERS = 12;
const LONGEST_VALUE = 120;

interface Raw {
  readonly target: FilterTarget;
  /** Where the filter starts, its value starts, and both end. */
  readonly from: number;
  readonly valueFrom: number;
  readonly to: number;
  readonly value: string;
}

/**
 * Reads `kind:news`, `org:"…"`, 国家：老挝 and the like, takes them, and puts them into one condition per kind of
 * thing. A value nobody knows stays behind as words to search for, with a doubt.
 */
export function createFilterReader(vocabulary: Vocabulary, findNames: NameFinder) {
  return (sheet: Sheet, today: string, doubts: Doubt[]): Filters => {
    const mentions: Mention[] = [];
    const dates: Array<{ end: 'from' | 'to' | 'both'; condition: DateCondition }> = [];
    const amounts: AmountCondition[] = [];
    const refuse = (raw: Raw) => {
      doubts.push({ about: 'unknown-filter-value', words: sheet.typed(raw.from, raw.to) });
      sheet.take(raw.from, raw.valueFrom, 'gone');
    };
    for (const raw of rawFilters(sheet, vocabulary, findNames)) {
      const words = sheet.typed(raw.from, raw.to);
      if (raw.value.trim() === '') {
        doubts.push({ about: 'empty-filter', words });
        sheet.take(raw.from, raw.to, 'gone');
        continue;
      }
      if (raw.target.type === 'facet') {
        const concepts = conceptsOf(raw.value, raw.target.facet, vocabulary, findNames);
        mentions.push(...concepts.map((concept): Mention => ({ ...concept, words, by: 'filter' })));
        if (concepts.length === 0) refuse(raw);
        else sheet.take(raw.from, raw.to, 'gone');
      } else if (raw.target.type === 'date') {
        const found: Doubt[] = [];
        const condition = readDates(new Sheet(raw.value), today, found);
        if (condition) dates.push({ end: raw.target.end, condition: { ...condition, words } });
        doubts.push(...found.map((doubt) => ({ ...doubt, words })));
        if (condition || found.length > 0) sheet.take(raw.from, raw.to, 'gone');
        else refuse(raw);
      } else {
        const value = readAmountValue(raw.value);
        if (value === undefined) refuse(raw);
        else {
          if (value.amount > 0) amounts.push(boundOf(raw.target.end, value, words));
          else doubts.push({ about: 'impossible-amount', words });
          sheet.take(raw.from, raw.to, 'gone');
        }
      }
    }
    const dateCondition = joinDates(dates, doubts);
    const amount = joinAmounts(amounts, doubts);
    return { mentions, ...(dateCondition && { dates: dateCondition }), ...(amount && { amount }) };
  };
}

/** Finds the filters; an unquoted value reaches as far as the longest name of its facet, else to the next space. */
function rawFilters(sheet: Sheet, vocabulary: Vocabulary, findNames: NameFinder): Raw[] {
  const open = sheet.open;
  const keys = [...matchesOf(open, KEY)].slice(0, MOST_FILTERS);
  return keys.flatMap((key, index): Raw[] => {
    const target = FILTER_KEYS.get(key[1] ?? '');
    // Quoted text that has a colon in it is no filter, nor is the scheme of an address.
    if (target === undefined || isInsideQuotes(open, key.index)) return [];
    const valueFrom = key.index + key[0].length;
    const rest = open.slice(
      valueFrom,
      Math.min(keys[index + 1]?.index ?? open.length, valueFrom + LONGEST_VALUE),
    );
    const quoted = QUOTED.exec(rest);
    if (quoted)
      return [
        {
          target,
          from: key.index,
          valueFrom,
          to: valueFrom + quoted[0].length,
          value: quoted[1] ?? quoted[2] ?? quoted[3] ?? '',
        },
      ];
    const plain = PLAIN.exec(rest)?.[0] ?? '';
    const length =
      target.type === 'facet' ? longestValue(rest, plain, target.facet, vocabulary, findNames) : plain.length;
    // The value is read as it was typed, since "US" and "us" differ.
    const value = sheet.typed(valueFrom, valueFrom + length);
    return [{ target, from: key.index, valueFrom, to: valueFrom + length, value }];
  });
}

function longestValue(
  rest: string,
  plain: string,
  facet: Facet,
  vocabulary: Vocabulary,
  findNames: NameFinder,
): number {
  if (plain === '' || idOf(plain, facet, vocabulary) !== undefined) return plain.length;
  const named = findNames(new Sheet(rest)).find(
    (stretch) => stretch.from === 0 && stretch.mentions.some((mention) => mention.facet === facet),
  );
  return Math.max(named?.to ?? 0, plain.length);
}

function isInsideQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}

function conceptsOf(value: string, facet: Facet, vocabulary: Vocabulary, findNames: NameFinder) {
  const id = idOf(value, facet, vocabulary);
  if (id !== undefined) return [{ facet, id }];
  const found = new Map<string, { facet: Facet; id: string }>();
  // A whole name is wanted here, so that an acronym that is a word needs no capitals.
  for (const text of [value, value.toUpperCase()])
    if (found.size === 0)
      for (const stretch of findNames(new Sheet(text)))
        for (const mention of stretch.mentions)
          if (mention.facet === facet && mention.by === 'name')
            found.set(mention.id, { facet, id: mention.id });
  return [...found.values()];
}

function idOf(value: string, facet: Facet, vocabulary: Vocabulary): string | undefined {
  const id = value.trim().toLowerCase().replace(/\s+/g, '-');
  if (facet === 'country') return isCountryCode(id.toUpperCase()) ? id.toUpperCase() : undefined;
  return [id, value.trim()].find((one) => vocabulary.term(facet, one) !== undefined);
}

function boundOf(
  end: 'min' | 'max',
  value: { amount: number; currency?: string },
  words: string,
): AmountCondition {
  return { [end]: value.amount, ...(value.currency && { currency: value.currency }), words };
}

function joinDates(
  read: ReadonlyArray<{ end: 'from' | 'to' | 'both'; condition: DateCondition }>,
  doubts: Doubt[],
): DateCondition | undefined {
  if (read.length === 0) return undefined;
  const words = read.map(({ condition }) => condition.words).join(' ');
  const monthDay = read.find(({ condition }) => condition.monthDay)?.condition.monthDay;
  const starts = read.flatMap(({ end, condition }) =>
    end !== 'to' && condition.from ? [condition.from] : [],
  );
  const ends = read.flatMap(({ end, condition }) => (end !== 'from' && condition.to ? [condition.to] : []));
  // Two years are alternatives (the whole stretch), from: and to: are the two ends of one.
  const both = read.every(({ end }) => end === 'both');
  let from = both ? starts.sort()[0] : starts.sort().at(-1);
  let to = both ? ends.sort().at(-1) : ends.sort()[0];
  if (from === undefined && to === undefined) return monthDay === undefined ? undefined : { monthDay, words };
  if (from !== undefined && to !== undefined && from > to) {
    doubts.push({ about: 'contradictory-dates', words });
    const first = read.find(({ end }) => end === 'to')?.condition.from ?? to;
    const last = read.find(({ end }) => end === 'from')?.condition.to ?? from;
    [from, to] = [first, last];
  }
  return { ...(from && { from }), ...(to && { to }), words };
}

function joinAmounts(read: readonly AmountCondition[], doubts: Doubt[]): AmountCondition | undefined {
  if (read.length === 0) return undefined;
  const words = read.map((one) => one.words).join(' ');
  const joined = Object.assign({}, ...read) as AmountCondition;
  const { min, max } = joined;
  if (min === undefined || max === undefined || min <= max) return { ...joined, words };
  doubts.push({ about: 'impossible-amount', words });
  return { ...joined, min: max, max: min, words };
}
