import type { Language } from '../domain/language.ts';
import { onceEach } from '../domain/once-each.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Figure } from '../domain/record-fields.ts';
import { WORDS } from './words/index.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const DATE_STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
  'month-of-year': { month: 'long' },
} as const;

// Building an Intl formatter costs more than using it a thousand times, so none is built before it is used.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, precision: keyof typeof DATE_STYLES): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const made =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], {
      ...DATE_STYLES[precision],
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  dateFormats.set(key, made);
  return made;
}

/**
 * A date as people write it, no more exact than it is known.
 * @example dateText({ value: '2017-03', precision: 'month' }, 'zh') // '2017年3月'
 */
export function dateText(date: PartialDate, language: Language): string {
  return dateTexts[language](date);
}

function dateTextIn(language: Language): (date: PartialDate) => string {
  return onceEach((date: PartialDate) =>
    withDoubt(dateFormat(language, date.precision).format(timeOf(date)), date.inferred, language),
  );
}
const dateTexts = { en: dateTextIn('en'), zh: dateTextIn('zh') };

/**
 * A month of any year as people write it.
 * @example monthText('--12', 'en') // 'December'
 */
export function monthText(month: string, language: Language): string {
  return dateFormat(language, 'month-of-year').format(new Date(`2000-${month.slice(2)}-01`));
}

/**
 * Two dates as a span without repeating what they share; one date when they are the same or one is missing;
 * empty when both are.
 * @example spanText({ value: '2016-09-06', … }, { value: '2016-09-08', … }, 'en') // '6–8 September 2016'
 */
export function spanText(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  language: Language,
): string {
  if (start === undefined || end === undefined || start.value === end.value) {
    const only = start ?? end;
    return only === undefined ? '' : dateText(only, language);
  }
  return spanTexts[language](start)(end);
}

function spanTextIn(language: Language): (start: PartialDate) => (end: PartialDate) => string {
  return onceEach((start: PartialDate) => onceEach((end: PartialDate) => spanOf(start, end, language)));
}
const spanTexts = { en: spanTextIn('en'), zh: spanTextIn('zh') };

function spanOf(start: PartialDate, end: PartialDate, language: Language): string {
  if (start.precision !== end.precision || start.inferred !== end.inferred)
    return WORDS[language].dateRange(dateText(start, language), dateText(end, language));
  const format = dateFormat(language, start.precision);
  const span =
    language === 'zh'
      ? chineseSpan(format.format(timeOf(start)), format.format(timeOf(end)))
      : format.formatRange(timeOf(start), timeOf(end)).replaceAll('\u2009', '');
  return withDoubt(span, start.inferred, language);
}

/** The formatter's own Chinese ranges fall back to 2016/9/6; people write 2016年9月6日至8日. */
function chineseSpan(from: string, to: string): string {
  const [year = '', month = ''] = from.match(/\d+[年月]/g) ?? [];
  const shared = to.startsWith(year + month) ? year + month : to.startsWith(year) ? year : '';
  return WORDS.zh.dateRange(from, shared === to ? to : to.slice(shared.length));
}

/** Missing parts are filled only for the formatter, which does not print them; 2000 has a 29 February. */
function timeOf({ value, precision }: PartialDate): Date {
  return new Date(precision === 'day-of-year' ? `2000-${value.slice(2)}` : `${value}-01-01`.slice(0, 10));
}

function withDoubt(text: string, inferred: true | undefined, language: Language): string {
  if (!inferred) return text;
  return language === 'zh' ? `${text}（${WORDS.zh.inferred}）` : `${text} (${WORDS.en.inferred})`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** @param currency ISO 4217; without one the format is for plain numbers */
function numberFormat(language: Language, currency?: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const made =
    numberFormats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      ...(currency !== undefined && {
        style: 'currency',
        currency,
        currencyDisplay: language === 'zh' ? 'name' : 'symbol',
        minimumFractionDigits: 0,
      }),
      maximumFractionDigits: 2,
    });
  numberFormats.set(key, made);
  return made;
}

/** A number with the language's separators, at most two decimals. */
export function numberText(value: number, language: Language): string {
  return numberFormat(language).format(value);
}

/**
 * An amount with its currency.
 * @example moneyText(745000, 'USD', 'en') // 'US$745,000'
 */
export function moneyText(amount: number, currency: string, language: Language): string {
  return numberFormat(language, currency).format(amount);
}

/** A figure's number with its unit and hedge: "about 150", "90%". */
export function figureNumber(figure: Figure, language: Language): string {
  const number = numberText(figure.value, language) + (figure.unit === 'percent' ? '%' : '');
  return figure.qualifier === undefined ? number : WORDS[language].qualified[figure.qualifier](number);
}

/** What people call a currency. @example currencyName('EUR', 'en') // 'Euro' */
export function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'currency' }).of(code) ?? code;
}
