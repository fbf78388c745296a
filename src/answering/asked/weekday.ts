import type { Language } from '../../domain/language.ts';

const ASKS = /\b(?:day of the week|days? of week|(?:what|which) weekday|weekday)\b|(?:星期|礼拜|周)几/iu;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** Whether a question asks which day of the week a date was. */
export function asksWeekday(asked: string): boolean {
  return ASKS.test(asked);
}

/**
 * The day of the week of a date.
 * @param day `YYYY-MM-DD`
 * @example weekdayOf('2017-03-27', 'en') // 'Monday'
 */
export function weekdayOf(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

const DAY =
  /\b(?:what|which|exact|precise) (?:day|date)\b|\bhow many days\b|几号|几[月日天]|多少天|哪一?[天日]/iu;

/** Whether a question wants a date to the day. */
export function asksDay(asked: string): boolean {
  return asksWeekday(asked) || DAY.test(asked);
}
