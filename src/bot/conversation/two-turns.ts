import { readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import { ANY_OTHERS } from './changes/referents.ts';
import { ONE } from './lists/one-of-shown.ts';

/** What is told apart from what is asked of it, by a mark. */
const CLAUSES = /^(?<head>.{3,60}?)(?:\s?[:;.?,，。；：]\s?|\s+[–—-]+\s+)(?<tail>\S.{4,})$/u;
const ANOTHER = /\bother\b|另外?[一1]|别的/u;

/** "The conference it led to". */
const OF_IT = /^the \p{L}+ (?:that )?(?:it|this|they) \p{L}/u;

/**
 * The two turns of a text that first tells which one is meant and then asks something of it: "the employers' one: who signed
 * it?", 另外一篇，几月份发的. `undefined` for any other text.
 * @param said as `goesOn` gives it
 */
export function twoTurns(said: string): { readonly head: string; readonly tail: string } | undefined {
  const { head, tail } = CLAUSES.exec(said)?.groups ?? {};
  if (head === undefined || tail === undefined) return undefined;
  const lean = readFollowUp(head, false);
  const picks = lean?.kind === 'beside' || (lean?.kind === 'pick' && !lean.asks);
  return picks || ONE.test(head) || ANY_OTHERS.test(head) || ANOTHER.test(head) || OF_IT.test(head)
    ? { head, tail }
    : undefined;
}
