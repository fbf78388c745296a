import { CHINESE_NUMBER, chineseNumber } from '../text/numbers.ts';
import { type Bounds, boundsOf, CENT } from './bounds.ts';
import type { Sum } from './sum.ts';

const DIGITS = '一二三四五六七八九';
/** 七八十万: two digits that follow each other are from the one to the other. */
const NEIGHBOURS = [...DIGITS.slice(0, -1)]
  .map((digit, at) => `${digit}${DIGITS[at + 1] ?? ''}`)
  .concat('两三')
  .join('|');
/** How much the last character of a number stands for. */
const PLACES_OF: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const PLACES = '[十百千]{0,2}[万亿]';

/** A way to write a sum that means a stretch; each is tried before a plain number. */
interface Form {
  readonly pattern: string;
  readonly bounds: (text: string) => Bounds;
}
const ten = (unit: number, from: number): Bounds => ({ min: unit * from, max: unit * 10 - CENT });
const chineseAmount = (text: string): number => chineseNumber(text.replace(/w$/, '万'));

const FORMS: readonly Form[] = [
  {
    pattern: '(?:[四五六七八九]|[4-9])位数',
    bounds: (text) => ten(10 ** ((Number(text[0]) || digitOf(text)) - 1), 1),
  },
  { pattern: '[十百千]万级', bounds: (text) => ten(chineseAmount(`一${text.slice(0, -1)}`), 1) },
  // 74万多: a little beyond it; 比74万多 is however much.
  {
    pattern: `(?<!比)(?:\\d{1,4}(?:\\.\\d{1,2})?|[${DIGITS}两十百千]{1,6})[万亿w][多余]`,
    bounds: (text) => boundsOf('justAbove', chineseAmount(text.replace(/[多余]$/, ''))),
  },
  // 七十四万五, 74万5: the last digit is of the place below.
  {
    pattern: `(?:\\d{1,4}|[${DIGITS}两十百千]{1,6})万(?:[${DIGITS}]|[1-9](?![.,]\\d))(?![十百千万亿\\dwk%]|个|笔)`,
    bounds: (text) =>
      boundsOf('exactly', chineseAmount(text.slice(0, -1)) + chineseAmount(text.slice(-1)) * 1000),
  },
  // 七十四万五千, 74万5000
  {
    pattern: `(?:\\d{1,4}|[${DIGITS}两十百千]{1,6})[万w][零〇]?(?:[${DIGITS}两\\d][千百](?:[零〇${DIGITS}两十百\\d]{0,5})|\\d{4})(?![万亿\\d])`,
    bounds: (text) => {
      const [great = '', rest = ''] = text.split(/[万w][零〇]?/u);
      return boundsOf('exactly', chineseAmount(`${great}万`) + chineseAmount(rest));
    },
  },
  // 几十万: some of them, fewer than ten.
  {
    pattern: '好?几(?:[十百千]{1,2})?[万亿]',
    bounds: (text) => ten(chineseAmount(`一${text.replace(/^好?几/, '')}`), 2),
  },
  {
    pattern: '上(?:[十百千]{1,2})?[万亿]',
    bounds: (text) => ({ min: chineseAmount(`一${text.slice(1)}`) }),
  },
  { pattern: `(?:${NEIGHBOURS})${PLACES}`, bounds: (text) => neighbours(text) },
  { pattern: '半个?百万', bounds: () => boundsOf('exactly', 5e5) },
  // 七十几万, 20多万, 一百余万: beyond it, but not as far as the next of its last place.
  {
    pattern: `(?:\\d{1,4}|[${DIGITS}两十百千]{1,6})[几多余]个?[十百千]?[万亿w]`,
    bounds: (text) => beyond(text),
  },
  {
    pattern: `(?:\\d{1,4}|[${DIGITS}两十百千]{1,6})[来把]个?[十百千]?[万亿w]`,
    bounds: (text) => boundsOf('around', chineseAmount(text.replace(/[来把]个?/, ''))),
  },
];

/** Pattern of a sum in Chinese without its currency: 50万, 20w, 七十多万, 几十万, 六位数. */
export const CHINESE_SUM = `(?:${FORMS.map(({ pattern }) => pattern).join('|')}|\\d{1,18}(?:\\.\\d{1,6})?w(?![a-z])|${CHINESE_NUMBER})`;

const READERS = FORMS.map(({ pattern, bounds }) => ({ whole: new RegExp(`^${pattern}$`, 'u'), bounds }));

/** Reads a sum as `CHINESE_SUM` matches it. */
export function readChineseSum(text: string): Sum | undefined {
  const form = READERS.find(({ whole }) => whole.test(text));
  if (form !== undefined) {
    const bounds = form.bounds(text);
    const amount = bounds.min ?? 0;
    const isMoney = text.endsWith('位数');
    // Exactly half a million is compared like any other sum.
    return {
      amount,
      magnitude: amount,
      ...(bounds.min !== bounds.max && { bounds }),
      ...(isMoney && { isMoney }),
    };
  }
  const amount = chineseAmount(text);
  return Number.isNaN(amount) ? undefined : { amount, magnitude: amount / (Number.parseFloat(text) || 1) };
}

function digitOf(text: string): number {
  return DIGITS.indexOf(text.charAt(0)) + 1;
}

function neighbours(text: string): Bounds {
  const unit = chineseAmount(`一${text.slice(2)}`);
  const second = DIGITS.indexOf(text.charAt(1)) + 1;
  return { min: (second - 1) * unit, max: (second + 1) * unit - CENT };
}

function beyond(text: string): Bounds {
  const [head = '', tail = ''] = text.split(/[几多余]个?/);
  const base = chineseAmount(`${head}${tail}`);
  const unit = chineseAmount(`1${tail}`);
  const zeros = /^\d/.test(head)
    ? 10 ** (/0*$/.exec(head)?.[0].length ?? 0)
    : (PLACES_OF.get(head.slice(-1)) ?? 1);
  return { min: base + CENT, max: base + zeros * unit - CENT };
}
