import type { Language } from '../domain/language.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Figure } from '../domain/record-fields.ts';
import { WORDS } from './words/index.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const DATE_STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
} as const;

// Building an Intl formatter costs more than using it a thousand times.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, precision: PartialDate['precision']): Intl.DateTimeFormat {
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
  // Missing parts are filled only for the formatter, which does not print them; 2000 has a 29 February.
  const day =
    date.precision === 'day-of-year' ? `2000-${date.value.slice(2)}` : `${date.value}-01-01`.slice(0, 10);
  const text = dateFormat(language, date.precision).format(new Date(`${day}T00:00:00Z`));
  return date.inferred ? `${text}${bracketed(WORDS[language].inferred, language)}` : text;
}

/** Two dates as a span; one date when they are the same or one is missing; empty when both are. */
export function spanText(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  language: Language,
): string {
  if (start === undefined || end === undefined || start.value === end.value) {
    const only = start ?? end;
    return only === undefined ? '' : dateText(only, language);
  }
  return WORDS[language].dateRange(dateText(start, language), dateText(end, language));
}

/** A number with the language's separators, at most two decimals. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 });
}

/**
 * An amount with its currency.
 * @example moneyText(745000, 'USD', 'en') // 'US$745,000'
 */
export function moneyText(amount: number, currency: string, language: Language): string {
  return amount.toLocaleString(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: language === 'zh' ? 'name' : 'symbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
}

/** A figure's number with its unit and hedge: "about 150", "90%". */
export function figureNumber(figure: Figure, language: Language): string {
  const number = numberText(figure.value, language) + (figure.unit === 'percent' ? '%' : '');
  return figure.qualifier === undefined ? number : WORDS[language].qualified[figure.qualifier](number);
}

function bracketed(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
