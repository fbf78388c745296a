import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import { CHINESE_PERSONS } from './chinese-words.ts';
import { PERSONS, TALK } from './english-words.ts';

const LATIN_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
/** A year, an amount or anything else in figures. */
const FIGURES = /\d{3,}|\d\s*[年月]|[去今前]年|\$/u;
export const QUESTION =
  /\b(?:who|whom|when|where|how many|how much|stand for|number|address|fax|phone|email)\b|谁|多少|哪|几|何时|何地|什么时候|电话|传真|地址|邮箱|意思/u;
/** Whole clauses that only refer to what was said before: then that is the matter. */
const REFERS =
  /\b(?:this|that|it|them|these|those|such things?|the (?:topic|subject|matter|issue))\W*$|\b(?:on|about) (?:this|that|it|them|these|those) (?:in|at|with|for)\b|(?:这个|这些|这方面|那个|相关|它)[^，。？]{0,6}$/u;
const OTHER_TALK =
  /\b(?:question|thanks?|hello|hi|hope|hopefully|sorry|apologies|urgent|deadline|please|pls|curious|honest|he|she|they|it's|nice|great|well|true|right|lots?|sounds|interesting|useful|helpful)\b/u;
/** Named alone, these leave open what somebody wants to know. */
export const WIDE: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'region', 'constituent']);

/** True when a clause speaks of the people who talk. */
export function speaks(text: string, clause: Stretch): boolean {
  const said = text.slice(clause.from, clause.to);
  return (
    OTHER_TALK.test(said) ||
    CHINESE_PERSONS.test(said) ||
    matchesOf(said, LATIN_WORD).some(([word]) => PERSONS.has(word))
  );
}

/** True where a stretch has a year, an amount or anything else in figures. */
export function hasFigures(text: string, { from, to }: Stretch): boolean {
  return FIGURES.test(text.slice(from, to));
}

/** Whether a clause by itself says what is wanted, so that another may go: more than "does the ILO have that". */
export function tells(text: string, clause: Stretch, named: readonly NamedStretch[]): boolean {
  const said = text.slice(clause.from, clause.to);
  if (QUESTION.test(said) || FIGURES.test(said)) return true;
  if (named.some((one) => one.mentions.some(({ facet }) => !WIDE.has(facet)))) return true;
  if (REFERS.test(said)) return false;
  if (named.length > 1) return true;
  if (speaks(text, clause)) return false;
  const words = matchesOf(text.slice(clause.from, clause.to), LATIN_WORD).filter(
    ([word]) => !TALK.has(word) && !PERSONS.has(word),
  );
  return words.length > named.length;
}
