import { CHINESE_SUM, readChineseSum } from './chinese-sum.ts';
import { CURRENCY, currencyCode } from './currency.ts';
import { ENGLISH_SUM, readEnglishSum } from './english-sum.ts';
import type { Sum } from './sum.ts';

/** A sum as written, and in what. */
export interface Value extends Sum {
  /** ISO 4217. */
  readonly currency?: string;
}

const GAP = '(?:[ -]?(?:of )?| |\\s?[(（]含[)）]\\s?)';
const withCurrency = (sum: string) => `(?:${CURRENCY}\\s*)?${sum}(?:${GAP}${CURRENCY})?`;

/** Pattern of an amount in either language; `readValue` reads what it matches. */
export const VALUE = `(?:${withCurrency(ENGLISH_SUM)}(?![,.]?\\d|\\s*[十百千万亿多几来余把]|w(?![a-z])|位数)|${withCurrency(CHINESE_SUM)})`;

const ENGLISH_PARTS = parts(ENGLISH_SUM);
const CHINESE_PARTS = parts(CHINESE_SUM);

function parts(sum: string): RegExp {
  return new RegExp(`^(?<pre>${CURRENCY})?\\s*(?<n>${sum})(?:${GAP}(?<post>${CURRENCY}))?$`, 'u');
}

/** Reads one amount; nothing when the text is more or less than that. */
export function readValue(text: string): Value | undefined {
  const typed = text.trim();
  const english = ENGLISH_PARTS.exec(typed)?.groups;
  const chinese = english ? undefined : CHINESE_PARTS.exec(typed)?.groups;
  const groups = english ?? chinese;
  if (groups === undefined) return undefined;
  const sum = english ? readEnglishSum(english.n ?? '') : readChineseSum(chinese?.n ?? '');
  const currency = currencyCode(groups.pre ?? groups.post);
  return sum && { ...sum, ...(currency && { currency }) };
}
