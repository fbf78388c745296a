import type { Catalogue } from '../../domain/catalogue.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';

/** A record whose whole title stands in a text. */
interface TitledRecord {
  readonly id: string;
  /** The text, folded, with "it" in the title's place; empty where the title is all that it says. */
  readonly rest: string;
}

/** Finds the record whose title somebody pasted, the longest of several; `undefined` where none stands there whole. */
export type FindTitled = (text: string) => TitledRecord | undefined;

interface Title {
  readonly id: string;
  readonly words: readonly string[];
  /** Whether it is so long that it is nobody's name for something else; a shorter one must be all that is said. */
  readonly isLong: boolean;
}

/** Titles that are the name of a body or where it is: what is asked with them is asked of that, "where is the ILO office in …". */
const OF_A_BODY: ReadonlySet<string> = new Set(['profile', 'contact']);
const LONG = { en: 5, zh: 10 } as const;
/** Chinese is compared character by character. */
const WORD = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const LONGEST_TEXT = 512;
const MARKS_BEFORE = /["'<[({《〈「『]+\s*$/u;
const MARKS_BEHIND = /^\s*["'>\])}》〉」』]+/u;
const MARKS_BETWEEN = /^[\s\p{P}]+/u;

/**
 * Builds the look-up of the titles of all records, in both languages. Case, script and punctuation count for nothing;
 * the work is bounded by the text, however many records there are.
 */
export function createTitleFinder({ records }: Catalogue): FindTitled {
  const byOpening = Map.groupBy(
    records.flatMap(({ id, kind, title }) =>
      LANGUAGES.map((language): Title => {
        const words = wordsIn(fold(title[language]));
        return { id, words, isLong: words.length >= LONG[language] && !OF_A_BODY.has(kind) };
      }),
    ),
    ({ words }) => words[0],
  );
  return (typed) => {
    const text = fold(typed.slice(0, LONGEST_TEXT));
    const words = wordsIn(text);
    const standsAt = ({ words: title, isLong }: Title, at: number) =>
      (isLong || title.length === words.length) && title.every((word, place) => word === words[at + place]);
    let longest: { readonly at: number; readonly title: Title } | undefined;
    for (let at = 0; at < words.length; at++)
      for (const title of byOpening.get(words[at]) ?? [])
        if (title.words.length > (longest?.title.words.length ?? 0) && standsAt(title, at))
          longest = { at, title };
    if (longest === undefined) return undefined;
    const { at, title } = longest;
    if (title.words.length === words.length) return { id: title.id, rest: '' };
    const found = [...text.matchAll(WORD)];
    const [first, last] = [found[at], found[at + title.words.length - 1]];
    const before = text.slice(0, first?.index).replace(MARKS_BEFORE, '');
    const behind = text.slice((last?.index ?? 0) + (last?.[0].length ?? 0)).replace(MARKS_BEHIND, '');
    return { id: title.id, rest: withIt(before, behind) };
  };
}

/** In front of a question the title is a heading: "TITLE: who took part?". */
function withIt(before: string, behind: string): string {
  if (before.trim() === '') return behind.replace(MARKS_BETWEEN, '');
  return hasHan(before + behind) ? `${before}它${behind}` : `${before.trimEnd()} it${behind}`;
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
