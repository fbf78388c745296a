import { namesSubject } from '../domain/subject.ts';
import type { NamedStretch } from './names/mentions.ts';
import { type Sheet, TAKEN } from './sheet.ts';
import { clausesOf } from './talk/clauses.ts';

/** Words this far from everything named still belong to it: "minimum wage", "agreement with Apple". */
const NEAR_WORDS = 3;
const NEAR_CHARACTERS = 4;
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const HAN = /\p{Script=Han}/u;

/**
 * The free words of a question that stand far from everything it names, in their own clause or another: they
 * frame a question more often than they say what it is about. None where neither a subject is named nor a kind and a time.
 */
export function findAsides(sheet: Sheet, named: readonly NamedStretch[], hasDates: boolean): string[] {
  const mentions = named.flatMap((one) => one.mentions);
  const isList = hasDates && mentions.some(({ facet, by }) => facet === 'kind' && by === 'name');
  if (!isList && !namesSubject(mentions)) return [];
  const clauses = clausesOf(sheet.folded);
  const clauseOf = (at: number) => clauses.findIndex((clause) => clause.from <= at && at < clause.to);
  const tokens = [...sheet.folded.matchAll(TOKEN)].map((match) => ({
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
    const reach = HAN.test(word) ? NEAR_CHARACTERS : NEAR_WORDS;
    const around = tokens.slice(Math.max(0, place - reach), place + reach + 1);
    if (!around.some((other) => other.isNamed && other.clause === token.clause)) asides.push(word);
  }
  return asides;
}
