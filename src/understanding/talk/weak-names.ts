import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { MAKING, REPORTING, ROLES, WORKS } from './english-words.ts';
import { isOrigin } from './origins.ts';
import { isOwn } from './own-people.ts';
import { speaks, WIDE } from './telling-clauses.ts';

/** What tells who somebody is; the subjects of somebody's work are often those of the question. */
export const ABOUT_SOMEBODY: ReadonlySet<Facet> = new Set<Facet>([...WIDE, 'kind']);

/** Where a question says things of those who ask. */
export interface AskerParts {
  /** The question as it was folded; `text` is the same with what earlier readers took blanked. */
  readonly folded: string;
  readonly text: string;
  readonly clauses: readonly Stretch[];
  readonly idioms: readonly Stretch[];
  readonly purposes: readonly Stretch[];
  readonly introductions: readonly Stretch[];
  /** True for a name that a later word leans on: "I am from Laos … in my country". */
  isLeantOn(one: Stretch): boolean;
}

/** "New intern here": what somebody is, though the word names a subject as well. */
export function isRole(one: NamedStretch, { text, introductions }: AskerParts): boolean {
  return ROLES.has(text.slice(one.from, one.to)) && isInside(one, introductions);
}

/** "A contact told me", "the mayor's intern asks": whoever says it is no kind of record and no subject. */
function reports(text: string, { from, to, mentions }: NamedStretch): boolean {
  return (
    mentions.every(({ facet }) => facet === 'kind' || facet === 'topic' || facet === 'constituent') &&
    WHOSE.test(text.slice(Math.max(0, from - WHOSE_REACH), from)) &&
    REPORTING.has(SAID.exec(text.slice(to))?.[1] ?? '')
  );
}
const WHOSE = /(?:^|[^\p{L}])(?:an?|my|our|one|another)\s$/u;
const WHOSE_REACH = 10;
const SAID = /^(?: of (?:mine|ours))?(?: (?:just|also|once))? (\p{L}+)(?= (?:me|us|that|about|there|it)\b)/u;

/** True for a name that a question says of those who ask, or in an expression, or only hints at: it is no firm matter. */
export function isWeak(one: NamedStretch, parts: AskerParts): boolean {
  const { folded, text, clauses, idioms, purposes, isLeantOn } = parts;
  if (isRole(one, parts) || reports(text, one)) return true;
  // "What business have they with": an expression, and no enterprise.
  if (
    one.mentions.every(({ facet }) => ABOUT_SOMEBODY.has(facet) && facet !== 'country') &&
    isInside(one, idioms)
  )
    return true;
  if ((isOrigin(folded, one) && !isLeantOn(one)) || isOwn(text, one)) return true;
  if (isInside(one, purposes) || one.mentions.every((mention) => mention.by === 'hint')) return true;
  const clause = clauses.find(({ from, to }) => from <= one.from && to > one.from);
  return (
    clause !== undefined &&
    isWork(text, one) &&
    MAKING.test(text.slice(clause.from, one.from)) &&
    speaks(text, clause)
  );
}

/** True for a stretch that lies within one of others. */
export function isInside({ from, to }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from <= from && other.to >= to);
}

function isWork(text: string, { from, to, mentions }: NamedStretch): boolean {
  return (
    mentions.every(({ facet, by }) => by === 'hint' || facet === 'kind' || facet === 'topic') &&
    (WORKS.has(text.slice(from, to)) || /报告|演讲|文章|报道|稿|讲话|书|发言|课/u.test(text.slice(from, to)))
  );
}
