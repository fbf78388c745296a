import type { FoundFact } from '../../answering/fact-finding/find-fact.ts';
import { moneyDifference, moneyShare } from '../../answering/figures/reckoned-money.ts';
import { dateOf, timeBetween } from '../../answering/figures/time-between.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { type Hit, wholeHit } from '../../domain/hit.ts';
import type { Question, Survey } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { findAllHits } from '../finding/all-hits.ts';
import { namedRecords, type Told } from './named-records.ts';

/** Records that state the same sum tell the same. */
const MONEY: Told = {
  of: ({ record }) =>
    record.money.map(({ amount, currency }) => `${amount} ${currency}`).join(' ') || undefined,
  inTime: false,
};
const DATE: Told = { of: (hit) => dateOf(hit)?.value, inTime: true };

/** Several things of which each has a sum of its own, and no sum of all that is on them. */
const TOLD_APART =
  /\b(?:both|together|plus|sum of|two|three|these|(?:projects?|grants?|deals?|agreements?|ones?) and)\b|加|[两三][个笔项]|(?:项目|笔|协议)[和与跟及、]|[和与跟及、].{1,20}(?:项目|笔)/iu;

/**
 * The records of the sums that a question names one by one: "the skills project and the social protection one together";
 * empty where it names no two such.
 */
export function sumsNamed(question: Question, catalogue: Catalogue, engine: SearchEngine): readonly Hit[] {
  if (!TOLD_APART.test(question.asked)) return [];
  const named = namedRecords(withoutGivers(question, catalogue), engine, MONEY);
  return named.length > 1 ? named : [];
}

/** What is reckoned from several records; `undefined` where the question names nothing to reckon it from. */
export function reckoned(
  as: Extract<Survey['as'], 'difference' | 'share' | 'time-between'>,
  question: Question,
  catalogue: Catalogue,
  engine: SearchEngine,
): FoundFact | undefined {
  if (as === 'time-between') return timeBetween(question, namedRecords(question, engine, DATE));
  const others = withoutGivers(question, catalogue);
  if (as === 'difference') {
    const named = namedRecords(others, engine, MONEY);
    const isOfExtremes = question.order === 'largest' || question.order === 'smallest';
    return moneyDifference(question, named.length < 2 && isOfExtremes ? extremes(catalogue) : named);
  }
  // What went to a country is all that went there.
  const isOfCountry = others.mentions.some(({ facet }) => facet === 'country');
  const named = isOfCountry
    ? findAllHits(others, engine, catalogue.vocabulary).hits
    : namedRecords(others, engine, MONEY);
  const all = catalogue.records.filter(({ money }) => money.length > 0).map(wholeHit);
  return moneyShare(question, named, all, catalogue);
}

/** The record of the biggest sum and that of the smallest; none where sums are of several currencies. */
function extremes({ records }: Catalogue): Hit[] {
  const sums = records
    .flatMap((record) => record.money.map(({ amount, currency }) => ({ record, amount, currency })))
    .sort((a, b) => b.amount - a.amount);
  const [first, last] = [sums[0], sums.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (sums.some(({ currency }) => currency !== first.currency)) return [];
  return [wholeHit(first.record), wholeHit(last.record)];
}

/** Without those who gave the money: "China's money" names no sum. */
function withoutGivers(question: Question, { records, vocabulary }: Catalogue): Question {
  const givers = new Set(records.flatMap(({ money }) => money.flatMap(({ from }) => from ?? [])));
  const bodies = new Set([...givers].flatMap((id) => vocabulary.withBroader('organisation', id)));
  const countries = new Set([...givers].map((id) => vocabulary.term('organisation', id)?.country));
  const mentions = question.mentions.filter(
    ({ facet, id }) =>
      !(facet === 'country' && countries.has(id)) && !(facet === 'organisation' && bodies.has(id)),
  );
  return { ...question, mentions };
}
