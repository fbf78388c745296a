import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isInAnyYear } from '../../understanding/wants/open-form.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/**
 * The records on what is named that are of such a month or part of a month of whichever year, where the last such one has none: "the
 * Deqing meeting in March", "events in late March". None for a fact that names nothing but kinds and countries, or asks whether there was anything.
 */
export function ofSuchMonth({ dates, ...rest }: Question, engine: SearchEngine): readonly Hit[] {
  // A fact of no matter in particular is told of the month that is meant by those who talk.
  const isOfMatter = rest.mentions.some(({ facet }) => facet !== 'kind' && facet !== 'country');
  const isList = rest.wants === undefined && (rest.mentions.length > 0 || rest.freeText !== '');
  const { from, to } = dates ?? {};
  if (from === undefined || to === undefined || !(isOfMatter || isList) || rest.wants === 'whether')
    return [];
  if (!isInAnyYear(dates?.words ?? '')) return [];
  const days: Days = [from.replace(YEAR, ''), to.replace(YEAR, '')];
  return relevantHits(engine.search(strictQuery(rest)), rest).filter(({ record }) => isOf(days, record));
}

/** The first and the last day of a year, `MM-DD`. */
type Days = readonly [string, string];

/** What stands for the year, of a day of no known year as well: `--10-25`. */
const YEAR = /^(?:\d{4}|-)-/u;
/** A year and month, or the month of no known year. */
const TO_MONTH = /^(?:\d{4}|-)-\d\d/u;

function isOf([first, last]: Days, { dates: { start, end, published } }: CooperationRecord): boolean {
  const { value } = start ?? published ?? { value: '' };
  const [month] = TO_MONTH.exec(value) ?? [];
  if (month === undefined) return false;
  const day = value.replace(YEAR, '');
  const isThen = value === month ? first.startsWith(day) : first <= day && day <= last;
  return isThen && (end === undefined || end.value.startsWith(month));
}
