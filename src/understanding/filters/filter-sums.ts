import type { AmountCondition, Doubt } from '../../domain/question.ts';
import { CENT } from '../amounts/bounds.ts';
import { readAmountValue } from '../amounts/read-amounts.ts';
import { VALUE } from '../amounts/value.ts';
import { QUOTED, valueAt } from './values.ts';

/** A sum, and how many characters it takes; zero or less is for the caller. */
interface SumValue {
  readonly amount: number;
  readonly currency?: string;
  readonly length: number;
}

const SUM = new RegExp(`^${VALUE}`, 'u');
/** Spaces within a number: `500 000`, `100 万`. */
const SPACES = /(?<=\d) (?=\d{3}(?!\d)|[十百千万亿])/gu;
const LONGEST_SUM = 40;

/** Reads the sum at the start of a folded text as far as it reaches: `1 million`, `USD 500 000`. Nothing where there is none. */
export function readSum(text: string): SumValue | undefined {
  const quoted = QUOTED.test(text);
  const { value, length: plain } = valueAt(text);
  const close = (quoted ? value : text).slice(0, LONGEST_SUM).replace(SPACES, '');
  const sum = SUM.exec(close)?.[0].trimEnd() ?? '';
  const length = quoted ? plain : Math.max(plain, typedLength(text, sum));
  const read = readAmountValue(quoted || length > plain ? sum : value);
  return read && { ...read, length };
}

/** How many characters of a text a sum takes that was read without the spaces in it. */
function typedLength(text: string, sum: string): number {
  let length = sum.length;
  while (length < LONGEST_SUM && text.slice(0, length).replace(SPACES, '') !== sum) length += 1;
  return Math.min(length, text.length);
}

/** What a bound says, or the other side of it where it is refused. */
export function boundOf(
  end: 'min' | 'max',
  { amount, currency }: SumValue,
  words: string,
  isRefused: boolean,
): AmountCondition {
  const bound = isRefused
    ? end === 'min'
      ? { max: amount - CENT }
      : { min: amount + CENT }
    : { [end]: amount };
  return { ...bound, ...(currency && { currency }), words };
}

/** The bounds as one condition; bounds the wrong way round are swapped, with a doubt. */
export function joinSums(read: readonly AmountCondition[], doubts: Doubt[]): AmountCondition | undefined {
  if (read.length === 0) return undefined;
  const words = read.map((one) => one.words).join(' ');
  const joined = Object.assign({}, ...read) as AmountCondition;
  const { min, max } = joined;
  if (min === undefined || max === undefined || min <= max) return { ...joined, words };
  doubts.push({ about: 'contradictory-amounts', words });
  return { ...joined, min: max, max: min, words };
}
