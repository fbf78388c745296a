import { hasHan } from '../../domain/fold.ts';
import { namesSubject } from '../../domain/subject.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { clausesOf } from '../talk/clauses.ts';
import type { Talk } from '../talk/find-talk.ts';
import { matchesOf } from '../text/matches.ts';
import { type Sheet, TAKEN } from '../text/sheet.ts';

/** Words this far from everything named still belong to it: "minimum wage", "agreement with Apple". */
const NEAR_WORDS = 3;
const NEAR_CHARACTERS = 4;
const TOKEN = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{N}'’\-]--\p{Script=Han}]*/gv;

/**
 * The free words of a question that stand far from everything it names, in their own clause or another: they
 * frame a question more often than they say what it is about. None where neither a subject is named nor a kind and a
 * time, except for the words of the story around a request, which is `beside` it; never those of a request of its `own`.
 */
export function findAsides(
  sheet: Sheet,
  named: readonly NamedStretch[],
  hasDates: boolean,
  { beside, own }: Pick<Talk, 'beside' | 'own'>,
): string[] {
  const telling = new Set(onlyIn(sheet, own));
  const far = farFromNames(sheet, named, hasDates).filter((word) => !telling.has(word));
  return [...new Set([...far, ...onlyIn(sheet, beside)])];
}

/** The open words of some stretches that stand nowhere else. */
function onlyIn(sheet: Sheet, stretches: readonly Stretch[]): string[] {
  if (stretches.length === 0) return [];
  const open = sheet.open;
  const words = matchesOf(open, TOKEN).map((match) => ({
    word: match[0],
    isInside: stretches.some(({ from, to }) => from <= match.index && to > match.index),
  }));
  const others = new Set(words.filter(({ isInside }) => !isInside).map(({ word }) => word));
  return words.filter(({ isInside, word }) => isInside && !others.has(word)).map(({ word }) => word);
}

function farFromNames(sheet: Sheet, named: readonly NamedStretch[], hasDates: boolean): string[] {
  const mentions = named.flatMap((one) => one.mentions);
  const isList = hasDates && mentions.some(({ facet, by }) => facet === 'kind' && by === 'name');
  if (!isList && !namesSubject(mentions)) return [];
  const clauses = clausesOf(sheet.folded);
  const clauseOf = (at: number) => clauses.findIndex((clause) => clause.from <= at && at < clause.to);
  const tokens = matchesOf(sheet.folded, TOKEN).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    clause: clauseOf(match.index),
    isNamed: named.some((one) => one.from < match.index + match[0].length && one.to > match.index),
  }));
  const open = sheet.open;
  const asides: string[] = [];
  for (const [place, token] of tokens.entries()) {
    const word = sheet.folded.slice(token.from, token.to);
    if (token.isNamed || open.slice(token.from, token.to).includes(TAKEN)) continue;
    const reach = hasHan(word) ? NEAR_CHARACTERS : NEAR_WORDS;
    const around = tokens.slice(Math.max(0, place - reach), place + reach + 1);
    if (!around.some((other) => other.isNamed && other.clause === token.clause)) asides.push(word);
  }
  return asides;
}
