import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { SearchEngine, SearchResult } from '../../search/engine.ts';
import { relevantHits } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/** "It became an agency of the UN in 1946": no record is of that year, but one on the body named tells of it. */
export function tellingOfYear(
  question: Question,
  search: SearchResult,
  engine: SearchEngine,
): readonly Hit[] {
  const { dates, ...rest } = question;
  const year = dates?.words.match(/^\d{4}$/u)?.[0];
  const isBody = question.mentions.some(({ facet, by }) => facet === 'organisation' && by === 'name');
  if (year === undefined || search.hits.length > 0 || !isBody || rest.wants === 'money') return [];
  const ofYear = { ...rest, freeText: year, text: `${rest.text} ${year}` };
  return relevantHits(engine.search(strictQuery(ofYear)), ofYear).filter(
    ({ record, missing }) => record.kind === 'profile' && !missing.includes(year),
  );
}
