import { daysBetween } from '../../domain/calendar-day.ts';
import type { Hit } from '../../domain/hit.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import type { FoundFact } from '../fact-finding/find-fact.ts';
import { dateText } from '../formats.ts';
import { WORDS } from '../words/index.ts';

/**
 * How long it was from one record to another, counted as exactly as both are dated: in days, months or years.
 * `undefined` where one of the two has no date with a year.
 */
export function timeBetween({ language }: Question, named: readonly Hit[]): FoundFact | undefined {
  const dated = named.flatMap((hit) => {
    const date = dateOf(hit);
    return date === undefined ? [] : [{ hit, date }];
  });
  const [one, other] = dated.slice(0, 2).sort((a, b) => a.date.value.localeCompare(b.date.value));
  if (one === undefined || other === undefined) return undefined;
  const words = WORDS[language];
  const stated = [one, other].map(({ hit, date }) =>
    words.figures.statedIn(dateText(date, language), hit.record.title[language]),
  );
  return {
    statement: words.figures.timeBetween(lengthOf(one.date, other.date, language), stated),
    hits: named,
  };
}

/** When it was held, else published; a day of any year lies between nothing. */
export function dateOf({ record: { dates } }: Hit): PartialDate | undefined {
  return [dates.start, dates.published].find(
    (date) => date !== undefined && date.precision !== 'day-of-year',
  );
}

function lengthOf(one: PartialDate, other: PartialDate, language: Question['language']): string {
  const { days, months, years } = WORDS[language].duration;
  if (one.precision === 'day' && other.precision === 'day') return days(daysBetween(one.value, other.value));
  if (one.precision === 'year' || other.precision === 'year')
    return years(Number(other.value.slice(0, 4)) - Number(one.value.slice(0, 4)));
  return months(monthOf(other) - monthOf(one));
}

function monthOf({ value }: PartialDate): number {
  const [year = 0, month = 1] = value.split('-').map(Number);
  return year * 12 + month;
}
