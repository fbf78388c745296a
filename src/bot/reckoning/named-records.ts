import type { Hit } from '../../domain/hit.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { aboutQuery } from '../finding/search-plan.ts';
import { namedParts, YEAR } from './named-parts.ts';

/** What is to be told of each thing named. */
export interface Told {
  /** What a record tells, as a text; absent where it tells nothing and cannot be meant. */
  readonly of: (hit: Hit) => string | undefined;
  /** Whether it is a time, so that a kind or a year alone names a thing: "the 2012 agreement". */
  readonly inTime: boolean;
}

/** Records that fit nearly as well as the best may be meant as well; scores go from 0 to 1. */
const NEARLY = 0.03;
/** How much of its fit to another thing counts against a record. */
const SHARED = 0.5;

/**
 * For each thing that a question names beside others the record that fits it best, each record once; in the order in
 * which they are named. A thing is left out where records that fit it as well tell something else, or where none holds
 * all that was said of it.
 */
export function namedRecords(question: Question, engine: SearchEngine, told: Told): Hit[] {
  const kinds = question.mentions.filter(({ facet }) => facet === 'kind');
  const { amount: _amount, dates: _dates, ...rest } = question;
  const searches = namedParts(question, told.inTime).map(({ mentions, text }) => {
    const words = question.freeText.split(' ').filter((word) => word !== '' && text.includes(word));
    const about = {
      ...rest,
      order: 'relevance' as const,
      mentions: told.inTime && mentions.length > 0 ? mentions : [...new Set([...mentions, ...kinds])],
      freeText: words.filter((word) => !(told.inTime && word.search(YEAR) >= 0)).join(' '),
    };
    const year = told.inTime ? text.match(YEAR)?.[0] : undefined;
    return engine
      .search(aboutQuery(about))
      .hits.filter((hit) => told.of(hit) !== undefined && (year === undefined || isOf(hit, year)));
  });
  const found: Hit[] = [];
  for (const hits of searches) {
    const others = searches.filter((one) => one !== hits);
    const left = hits
      .filter((hit) => !found.some(({ record }) => record.id === hit.record.id))
      .map((hit) => ({ hit, fit: hit.score - SHARED * bestScore(hit, others) }))
      .sort((a, b) => b.fit - a.fit);
    const [best] = left;
    if (best === undefined || best.hit.missing.length > 0) continue;
    const asGood = left.filter(({ fit }) => fit >= best.fit - NEARLY);
    if (new Set(asGood.map(({ hit }) => told.of(hit))).size === 1) found.push(best.hit);
  }
  return found;
}

/** How well a record fits what the others are; then it is less likely the one that is told apart from them. */
function bestScore({ record }: Hit, others: ReadonlyArray<readonly Hit[]>): number {
  const scores = others.flatMap((hits) => hits.find((hit) => hit.record.id === record.id)?.score ?? []);
  return Math.max(0, ...scores);
}

function isOf({ record: { dates } }: Hit, year: string): boolean {
  return [dates.start, dates.end, dates.published].some((date) => {
    const days = date && daysOf(date);
    return days !== undefined && days.from.slice(0, 4) <= year && days.to.slice(0, 4) >= year;
  });
}
