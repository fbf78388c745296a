import {
  CHINESE_NUMBER,
  chineseNumber,
  ENGLISH_MAGNITUDE,
  ENGLISH_NUMBER,
  englishNumber,
} from '../numbers.ts';
import { CURRENCY, currencyCode } from './currency.ts';

/** An amount as written: how much, in what, and with which sign that it is money at all. */
export interface Value {
  readonly amount: number;
  readonly currency?: string;
  /** The magnitude by itself, so that "200 to 800 thousand" can lend it to the first number. */
  readonly magnitude: number;
}

const ENGLISH = `(?:${CURRENCY}\\s*)?${ENGLISH_NUMBER}(?:\\s*${ENGLISH_MAGNITUDE})?(?:\\s+of)?(?:\\s*${CURRENCY})?`;
const CHINESE = `(?:${CURRENCY}\\s*)?${CHINESE_NUMBER}多?(?:\\s*${CURRENCY})?`;

/** Pattern of an amount in either language; `readValue` reads what it matches. */
export const VALUE = `(?:${ENGLISH}(?![,.]?\\d|\\s*[十百千万亿多])|${CHINESE})`;

const ENGLISH_PARTS = new RegExp(
  `^(?<pre>${CURRENCY})?\\s*(?<n>${ENGLISH_NUMBER})(?:\\s*(?<m>${ENGLISH_MAGNITUDE}))?(?:\\s+of)?(?:\\s*(?<post>${CURRENCY}))?$`,
  'u',
);
const CHINESE_PARTS = new RegExp(
  `^(?<pre>${CURRENCY})?\\s*(?<n>${CHINESE_NUMBER})\\s*多?(?:\\s*(?<post>${CURRENCY}))?$`,
  'u',
);

/** Reads one amount; nothing when the text is more or less than that. */
export function readValue(text: string): Value | undefined {
  const english = ENGLISH_PARTS.exec(text.trim())?.groups;
  const chinese = english ? undefined : CHINESE_PARTS.exec(text.trim())?.groups;
  const groups = english ?? chinese;
  if (groups === undefined) return undefined;
  const amount = english ? englishNumber(english.n ?? '', english.m) : chineseNumber(chinese?.n ?? '');
  const plain = english ? englishNumber(english.n ?? '') : Number.parseFloat(chinese?.n ?? '') || 1;
  const currency = currencyCode(groups.pre ?? groups.post);
  return { amount, magnitude: amount / (plain || 1), ...(currency && { currency }) };
}
