import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isMonthAlone } from '../../understanding/wants/open-form.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/** How much of a date is its year and month. */
const TO_MONTH = 'YYYY-MM'.length;

/**
 * The records on what is named that are of such a month of whichever year, where the last such month has none: "the Deqing
 * meeting in March", "events in March". None for a fact that names nothing but kinds and countries, or asks whether there was anything.
 */
export function ofSuchMonth({ dates, ...rest }: Question, engine: SearchEngine): readonly Hit[] {
  // A fact of no matter in particular is told of the month that is meant by those who talk.
  const isOfMatter = rest.mentions.some(({ facet }) => facet !== 'kind' && facet !== 'country');
  const isList = rest.wants === undefined && rest.mentions.length > 0;
  if (dates?.from === undefined || !(isOfMatter || isList) || rest.wants === 'whether') return [];
  if (!isMonthAlone(dates.words)) return [];
  const month = dates.from.slice('YYYY'.length, TO_MONTH);
  return relevantHits(engine.search(strictQuery(rest)), rest).filter(({ record }) => isOf(month, record));
}

function isOf(month: string, { dates: { start, end, published } }: CooperationRecord): boolean {
  const first = (start ?? published)?.value.slice(0, TO_MONTH);
  const isWithin = end === undefined || end.value.startsWith(first ?? '');
  return first?.slice('YYYY'.length) === month && isWithin;
}
