import { daysBetween } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { isGathering } from '../../domain/stage.ts';
import { dateText, spanText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { Fact, FactReader } from './fact.ts';
import { figures } from './figures.ts';

/** When: the day or span a thing happened, else the day it was published. */
export const dates: FactReader = (record, catalogue, language) => {
  const words = WORDS[language];
  const held = spanText(record.dates.start, record.dates.end, language);
  if (held === '') return published(record, catalogue, language);
  const isDay = record.dates.start?.precision === 'day';
  const line = `${words.field.held}${words.colon}${held}`;
  return [{ line, about: titleOf(record), isDay, ...dayOf(record.dates.start) }];
};

/** When something began; nothing where only a report of it is dated. */
export const start = oneDate('start');

/** When something ended or is to end. */
export const end: FactReader = (record, catalogue, language) =>
  // The day on which something was signed is not when it expires.
  record.covers.includes('agreement') && record.dates.end?.value === record.dates.start?.value
    ? []
    : oneDate('end')(record, catalogue, language);

/** When a text was published. */
export const published = oneDate('published');

/**
 * How long something lasted: where a figure counts its days or years that, and its dates: counted where both days or
 * months are known, else the span as it is. Inferred dates tell no length but of a gathering.
 */
export const duration: FactReader = (record, catalogue, language) => {
  const { start, end } = record.dates;
  const counted = figures(record, catalogue, language).filter((_fact, at) =>
    LENGTH.test(record.figures[at]?.counts.en ?? ''),
  );
  // When it must have been is inferred of what happened; how long it holds is not, but both days of a fair tell how long that was.
  const isTold = isGathering(record.kind) && start?.precision === 'day' && start.value !== end?.value;
  const isInferred = start?.inferred === true || end?.inferred === true;
  if (start === undefined || end === undefined || (isInferred && !isTold)) return counted;
  // An agreement holds for longer than the day on which it was signed.
  const isOneDay = start.precision === 'day' && start.value === end.value;
  if (isOneDay && ![record.kind, ...record.covers].some(isGathering)) return counted;
  const span = spanText(start, end, language);
  return [
    ...counted,
    {
      line: WORDS[language].duration.line(lengthOf(start, end, language), span),
      about: titleOf(record),
      isDay: start.precision === 'day',
    },
  ];
};
const LENGTH = /^(?:days|weeks|months|years)\b/;

function oneDate(field: 'start' | 'end' | 'published'): FactReader {
  return (record, _catalogue, language) => {
    const date = record.dates[field];
    const words = WORDS[language];
    return date === undefined
      ? []
      : [
          {
            line: `${words.field[field]}${words.colon}${dateText(date, language)}`,
            about: titleOf(record),
            isDay: date.precision === 'day',
            ...dayOf(date),
            ...(field === 'published' && { reported: date }),
          },
        ];
  };
}

function dayOf(date: PartialDate | undefined): Pick<Fact, 'day' | 'isOfAnyYear'> {
  if (date?.precision === 'day-of-year') return { isOfAnyYear: true };
  return date?.precision === 'day' ? { day: date.value } : {};
}

/** Days and months count both ends; dates that are known to the year only give no length. */
function lengthOf(start: PartialDate, end: PartialDate, language: Language): string {
  const { days, months } = WORDS[language].duration;
  if (start.precision !== end.precision) return '';
  if (start.precision === 'day') return days(daysBetween(start.value, end.value) + 1);
  if (start.precision === 'month') return months(monthOf(end) - monthOf(start) + 1);
  return '';
}

function monthOf({ value }: PartialDate): number {
  const [year = 0, month = 1] = value.split('-').map(Number);
  return year * 12 + month;
}

function titleOf(record: { title: { en: string; zh: string } }): string {
  return `${record.title.en} ${record.title.zh}`;
}
