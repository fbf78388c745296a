import { factAnswer } from '../answering/answers.ts';
import { askedGivers } from '../answering/asked/asked-giver.ts';
import { countsAnswer } from '../answering/figures/counts-answer.ts';
import { GROUP_KEYS, statusKeys } from '../answering/figures/group-keys.ts';
import { moneyAnswer } from '../answering/figures/money-answer.ts';
import { sameMoney } from '../answering/figures/same-money.ts';
import { statisticsAnswer } from '../answering/figures/statistics-answer.ts';
import { overlap } from '../answering/overlap.ts';
import { timelineAnswer } from '../answering/timeline.ts';
import { dateConditionText } from '../answering/understood.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question, Survey } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { timesIn } from '../domain/times-in.ts';
import type { SearchEngine } from '../search/engine.ts';
import { dateFit } from '../search/filtering/dates.ts';
import { findAllHits } from './finding/all-hits.ts';
import { findHits } from './finding/find-hits.ts';
import { aboutQuery } from './finding/search-plan.ts';
import { forAllGiven, givenToRegion } from './reckoning/all-given.ts';
import { attended, sizeOfGatherings } from './reckoning/attended.ts';
import { comparedIn, isSetAgainst, withEditions } from './reckoning/compared.ts';
import { reckoned, sumsNamed } from './reckoning/reckoned.ts';
import { relatedRecords } from './related-records.ts';
import { TIMELINE_SIZE } from './request.ts';

type Answerer<As extends Survey['as']> = (
  survey: Extract<Survey, { as: As }>,
  question: Question,
  catalogue: Catalogue,
  engine: SearchEngine,
  offset: number,
) => Answer | undefined;

/** One that says what is reckoned from several records. */
function reckon(
  { as }: { readonly as: Parameters<typeof reckoned>[0] },
  question: Question,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer | undefined {
  const fact = reckoned(as, question, catalogue, engine);
  return fact && factAnswer(question, catalogue, fact);
}

const ANSWERERS: { readonly [As in Survey['as']]: Answerer<As> } = {
  timeline: (_survey, question, catalogue, engine, offset) => {
    const found = findAllHits(question, engine, catalogue.vocabulary);
    const page = { ...found, offset, limit: TIMELINE_SIZE };
    return found.hits.length === 0 ? undefined : timelineAnswer(question, catalogue, page);
  },
  figures: (survey, asked, catalogue, engine) => {
    const question = survey.of === 'money' ? givenToRegion(asked) : asked;
    // Whoever asks for totals wants records with money; those without have no place in them.
    const isOfSums = survey.of === 'money' && survey.by === undefined;
    const named = isOfSums ? sumsNamed(question, catalogue, engine) : [];
    if (named.length > 1)
      return moneyAnswer(question, { hits: named, total: named.length, ...onlyMeasure(survey) }, catalogue);
    const order = survey.of !== 'money' ? 'newest' : question.order === 'smallest' ? 'smallest' : 'largest';
    const isOfShown = question.among !== undefined && survey.of === 'records';
    const found = isOfShown
      ? allOf(findHits(question, engine).hits)
      : findAllHits({ ...question, order }, engine, catalogue.vocabulary);
    if (found.hits.length === 0) return undefined;
    const { asOf } = survey;
    const keysOf =
      asOf === undefined
        ? {}
        : { keysOf: (one: CooperationRecord) => statusKeys(one, asOf, question.language), asOf };
    const what = { ...found, ...keysOf, ...(survey.by && { by: survey.by }), ...onlyMeasure(survey) };
    return survey.of === 'money'
      ? moneyAnswer(question, what, catalogue)
      : countsAnswer(question, { ...what, ...(survey.extreme && { extreme: survey.extreme }) }, catalogue);
  },
  statistics: (_survey, question, catalogue, engine) => {
    const found = findAllHits(question, engine, catalogue.vocabulary);
    return found.hits.length === 0 ? undefined : statisticsAnswer(question, found, catalogue);
  },
  comparison: (_survey, asked, catalogue, engine) => {
    const question = withEditions(asked, catalogue);
    const compared = comparedIn(question, catalogue);
    if (compared === undefined) return countsByTime(question, catalogue, engine);
    // Side by side: what holds of one of them need not hold of the other.
    const hits = new Map<string, Hit>();
    for (const id of compared.only.keys()) {
      const mentions = question.mentions.filter(
        (mention) => mention.facet !== compared.by || mention.id === id,
      );
      for (const hit of findAllHits({ ...question, mentions }, engine).hits) hits.set(hit.record.id, hit);
    }
    if (hits.size === 0) return undefined;
    // What is only near one of them (an office of a region) is in no row of theirs.
    const inRows = [...hits.values()].filter(({ record }) =>
      GROUP_KEYS[compared.by](record, catalogue.vocabulary, question.language).some(({ key }) =>
        compared.only.has(key),
      ),
    );
    const found = { hits: inRows, total: inRows.length, ...compared };
    // "Chinese funding for Cambodia and for Laos" compares sums.
    const sums = askedGivers(question).length > 0 ? moneyAnswer(question, found, catalogue) : undefined;
    return sums ?? countsAnswer(question, found, catalogue);
  },
  difference: reckon,
  share: reckon,
  'time-between': reckon,
  'same-money': (_survey, question, catalogue, engine) => {
    // "Why not add that of 2012?": what is of the time named is asked of before others.
    const text = `${question.freeText} ${question.dates?.words ?? ''}`;
    const about = engine.search({ ...aboutQuery(question), text });
    const hits = about.hits.filter(({ record }) => record.money.length > 0);
    const fact = sameMoney(question, hits, catalogue);
    return fact && factAnswer(question, catalogue, fact);
  },
  attendance: ({ isLeast = false }, question, catalogue, engine) => {
    const fact = attended(question, isLeast, catalogue, engine);
    return fact && factAnswer(question, catalogue, fact);
  },
  related: (_survey, question, catalogue, engine) => {
    const top = findHits(question, engine, catalogue.vocabulary).hits[0]?.record;
    if (top === undefined || !isNamed(question, top.title[question.language])) return undefined;
    return relatedRecords(top, question, catalogue);
  },
};

/** What a conversation has shown is counted in the order shown, so that "the first" is the first on the screen. */
function allOf(hits: readonly Hit[]) {
  return { hits, total: hits.length };
}

function onlyMeasure({ measure }: Extract<Survey, { as: 'figures' }>) {
  return measure === undefined ? {} : { measure };
}

/**
 * Answers a question that wants a view over many records: a timeline, counts and totals, a comparison, what is
 * related. `undefined` when there is nothing to show in that way, so that the question is answered as any other.
 *
 * @param offset records on the pages before; only a timeline has later pages
 */
export function answerSurvey(
  question: Question,
  catalogue: Catalogue,
  engine: SearchEngine,
  offset: number,
): Answer | undefined {
  const { survey } = question;
  const size = survey === undefined && offset === 0 ? sizeOfGatherings(question) : undefined;
  if (size !== undefined) {
    const bySize = { ...question, survey: size, order: 'relevance' as const };
    return answerSurvey(bySize, catalogue, engine, offset);
  }
  if (survey === undefined && offset === 0 && isSetAgainst(question, catalogue)) {
    const sideBySide = { ...question, survey: { as: 'comparison' as const }, freeText: '' };
    const answer = answerSurvey(sideBySide, catalogue, engine, offset);
    if (answer !== undefined) return answer;
  }
  if (survey === undefined && offset === 0) return allGiven(question, catalogue, engine);
  // Only a timeline has pages; what comes after another view is the list of records it was made of.
  if (survey === undefined || (offset > 0 && survey.as !== 'timeline')) return undefined;
  const answerer = ANSWERERS[survey.as] as Answerer<Survey['as']>;
  return answerer(survey, question, catalogue, engine, offset);
}

/** Every sum that somebody gave, where one by itself would be no answer. */
function allGiven(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const all = forAllGiven(question, catalogue);
  const answer = all && answerSurvey(all, catalogue, engine, 0);
  // One sum by itself is told as a fact, but of a span of time it is all there was.
  const isAll = question.dates !== undefined;
  return answer?.type === 'figures' && answer.rows.length > (isAll ? 0 : 1) ? answer : undefined;
}

const OF_NUMBERS =
  /\b(?:numbers?|how many|records|counts?|more|fewer|most|fewest)\b|多少|哪一?[年个].{0,8}[多少]|[几幾]|数量|[记記][录錄]/iu;

/** How many records there are of each of the times that a question lists: "2010-2014 vs 2023". */
function countsByTime(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const times = question.dates === undefined ? [] : timesIn(question.dates);
  if (times.length < 2 || !OF_NUMBERS.test(question.asked)) return undefined;
  const keyed = times.map((time) => ({
    time,
    key: time.from ?? '',
    label: dateConditionText(time, question.language),
  }));
  const only = new Map(keyed.map(({ key, label }) => [key, label]));
  const keysOf = (record: CooperationRecord) => keyed.filter(({ time }) => dateFit(record, time) > 0);
  const found = findAllHits(question, engine, catalogue.vocabulary);
  return countsAnswer(question, { ...found, by: 'year', only, keysOf }, catalogue);
}

/** Somebody who says this much of a title, or quotes it, means that record; a topic alone is no title. */
function isNamed({ text, freeText, phrases }: Question, title: string): boolean {
  const said = [text, ...phrases].join(' ').trim();
  const isTitle = (freeText !== '' || phrases.length > 0) && said.split(' ').length >= 3;
  return overlap(title, said) >= 0.6 || (isTitle && overlap(said, title) >= 0.75);
}
