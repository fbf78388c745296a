import { hasHan } from '../../domain/fold.ts';
import { ORDINALS } from '../../domain/ordinals.ts';
import { chineseNumber } from '../text/numbers.ts';

/** Numbers in words as items of a list are told by, each at its place. */
export const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');

/** The number that an ordinal or a cardinal names or begins with, in either language; `undefined` for none, and for nought. */
export function numberNamed(typed: string): number | undefined {
  if (hasHan(typed)) return chineseNumber(typed) || undefined;
  const named = [ORDINALS, CARDINALS].map((names) => names.indexOf(typed) + 1).find(Boolean);
  return named ?? (Number.parseInt(typed, 10) || undefined);
}
