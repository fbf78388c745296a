import { hasHan } from '../../domain/fold.ts';
import type { Wanted } from '../../domain/question.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { holdsAny, matchesOf, matchesOfAny } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { CHINESE_WORDS } from './chinese.ts';
import { ENGLISH_WORDS } from './english.ts';
import { type Asked, NARROWEST_FIRST } from './order.ts';
import { SATELLITES } from './satellites.ts';

/** An English expression is whole words where it begins with one; what is before a lookbehind or stop needs no edge. */
function english(words: string): string {
  return /^[\w(]/u.test(words) && !/^\(\?(?:<[=!]|:\^)/u.test(words) ? `\\b(?:${words})` : `(?:${words})`;
}

/** The words of asking of one sort of fact. */
interface WordsOfAsking {
  readonly wanted: Asked;
  /** Each expression by itself: most are ruled out at once. */
  readonly each: readonly RegExp[];
  /** The same with the flag `g`. */
  readonly everywhere: readonly RegExp[];
}

function wordsOf(of: (wanted: Asked) => readonly string[]): readonly WordsOfAsking[] {
  return NARROWEST_FIRST.map((wanted) => ({ wanted, expressions: of(wanted) }))
    .filter(({ expressions }) => expressions.length > 0)
    .map(({ wanted, expressions }) => ({
      wanted,
      each: expressions.map((one) => new RegExp(one, 'u')),
      everywhere: expressions.map((one) => new RegExp(one, 'gu')),
    }));
}

const expressionsOf = (wanted: Asked) => [
  ...(ENGLISH_WORDS[wanted] ?? []).map(english),
  ...(CHINESE_WORDS[wanted] ?? []),
];
/** Some expressions mix the languages: they stand in both lists. */
const hasLatin = (expression: string) => /[a-z]{2}/.test(expression.replace(/\\\w/g, ''));
const BOTH = wordsOf(expressionsOf);
const ENGLISH = wordsOf((wanted) => expressionsOf(wanted).filter((one) => !hasHan(one) || hasLatin(one)));
const CHINESE = wordsOf((wanted) => expressionsOf(wanted).filter((one) => hasHan(one) || !hasLatin(one)));

/** The words of asking of each sort of fact that a text can hold: a question may mix both languages. */
function wordsFor(text: string): readonly WordsOfAsking[] {
  if (!hasHan(text)) return ENGLISH;
  return /[a-z]/.test(text) ? BOTH : CHINESE;
}

/** Whether no name stands in a stretch; talk that was taken before may ("wants to know how many"). */
function isFree(sheet: Sheet, from: number, to: number): boolean {
  return sheet.isOpen(from, to) || sheet.isOpen(sheet.folded.lastIndexOf(' ', to - 1) + 1, to);
}

/** What a second question begins with: "… and when"; it is answered with the first. */
const ASKED_AS_WELL =
  /\band\s+(?:(?:on|in|at|for|by|to)\s+)?(?:when|where|who|whom|how (?:much|many|long)|(?:which|what) (?:dates?|days?|years?|months?|cit(?:y|ies)|countr(?:y|ies)|places?))\b(?:\s+(?:was|is|were|did|does)(?:\s+(?:it|they|that))?\b)?|^when and where\b|^where and when\b|什么时候|在?哪[里儿]|何时|何地|(?<=[，,；;和、])是谁/gu;
/** What a person does, and of which nation, is what they are; of a body the same words want the record on it. */
const OCCUPATION =
  /\bwhat does\b(?=\s.{1,60}\bdo\b)(?!.*\b(?:hope|want|expect|ask|say|think)\b)|\b(?:what |which )?(?:nationality|citizenship)\b|(?:什么|啥|哪国)?国籍|(?:是)?哪国人|(?:是)?(?:干|做)(?:什么|啥)的/gu;

function take(sheet: Sheet, match: RegExpExecArray): void {
  sheet.take(match.index, match.index + match[0].length, 'gone');
}

/**
 * Tells what fact a question asks for, or nothing when it asks for records, and takes the words that ask.
 * Reads `whole`, the question before names were taken, because a name may hold such a word as well; a name
 * that is the asked-for thing itself ("phone number") goes with it.
 */
export function readWanted(sheet: Sheet, whole: string, named: readonly NamedStretch[]): Wanted | undefined {
  const asking = wordsFor(whole).find(({ each }) => holdsAny(whole, each));
  if (asking === undefined) {
    const isOfPerson = named.some(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
    return isOfPerson && sheet.takeEach(OCCUPATION) ? 'post' : undefined;
  }
  const { wanted, everywhere } = asking;
  // "What is that academy called?" tells it of nothing but its kind.
  if (wanted === 'name' && named.every(({ mentions }) => mentions.every(({ facet }) => facet === 'kind')))
    return undefined;
  for (const match of matchesOfAny(whole, everywhere)) {
    const to = match.index + match[0].length;
    if (isFree(sheet, match.index, to) || named.some((one) => one.from >= match.index && one.to <= to))
      take(sheet, match);
  }
  for (const match of matchesOf(whole, ASKED_AS_WELL))
    if (sheet.isOpen(match.index, match.index + match[0].length)) take(sheet, match);
  // "What did they give": what says that money is meant also says what is done with it.
  const isSaidAgain = wanted !== 'money' || named.length > 1;
  const satellites = isSaidAgain ? SATELLITES[wanted] : undefined;
  if (satellites !== undefined) for (const match of matchesOf(sheet.open, satellites)) take(sheet, match);
  return wanted;
}
