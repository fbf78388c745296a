import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/** A month as it is written without its year. */
const A_MONTH =
  /^(?:in |on )?(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)$/iu;
/** How much of a date is its year and month. */
const TO_MONTH = 'YYYY-MM'.length;

/**
 * The records on what is named that are of such a month of whichever year, where the last such month has none: "the Deqing
 * meeting in March". None where a question names nothing but kinds and countries, or asks whether there was anything.
 */
export function ofSuchMonth({ dates, ...rest }: Question, engine: SearchEngine): readonly Hit[] {
  const isOfMatter = rest.mentions.some(({ facet }) => facet !== 'kind' && facet !== 'country');
  if (dates?.from === undefined || !isOfMatter || rest.wants === 'whether') return [];
  if (!A_MONTH.test(dates.words)) return [];
  const month = dates.from.slice('YYYY'.length, TO_MONTH);
  return relevantHits(engine.search(strictQuery(rest)), rest).filter(({ record }) => isOf(month, record));
}

function isOf(month: string, { dates: { start, end, published } }: CooperationRecord): boolean {
  const first = (start ?? published)?.value.slice(0, TO_MONTH);
  const isWithin = end === undefined || end.value.startsWith(first ?? '');
  return first?.slice('YYYY'.length) === month && isWithin;
}
