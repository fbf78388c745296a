import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LIST_COMMA, STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { askedAct, namesPost } from '../asked/person-acts.ts';
import { asksWeekday, weekdayOf } from '../asked/weekday.ts';
import { maybeTheSame } from '../figures/amounts.ts';
import { moneyText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import { nounOf } from './counted.ts';
import { countsAnybody } from './counted-sorts.ts';
import type { FoundFact } from './find-fact.ts';
import type { Readable } from './readings.ts';
import { lineFor } from './stands-in.ts';
import { type Candidate, weighedFacts } from './weighed-facts.ts';

/** How many lines a fact may have when several say it equally well. */
const MOST_LINES = 4;

/** Facts of a record as a whole, which need its title to be understood. */
const OF_THE_RECORD: ReadonlySet<Wanted> = new Set<Wanted>([
  ...(['date', 'start', 'end', 'published', 'duration', 'place'] as const),
  ...(['telephone', 'fax', 'email', 'web', 'address', 'organisation'] as const),
]);

/** Figures that fit less than the best one are not told with it. */
const FITS_AS_WELL = 0.95;
/** A figure that counts what is asked for so much more loosely is of another sort: technical Conventions for governance ones. */
const MORE_LOOSELY = 0.2;

/**
 * The facts of one sort that fit a question best, of the best hits, as one statement, with how well they fit, 0 to 1.
 * @param needsFit whether a fact must share words with the question; one that a record has only once need not
 */
export function bestOf(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Readable,
  needsFit: boolean,
): { readonly fact: FoundFact; readonly fit: number } | undefined {
  const words = WORDS[question.language];
  const act = wanted === 'person' ? askedAct(question.asked) : undefined;
  const onWeekday = asksWeekday(question.asked);
  const candidates = weighedFacts(question, hits, catalogue, wanted, needsFit);
  const top = candidates[0];
  if (top === undefined) return undefined;
  const asGood = top.weight * (OF_THE_RECORD.has(wanted) ? 0.99 : 0.95);
  // Of figures of one sort that which speaks of more of the question is meant.
  const fits = wanted === 'count' ? top.fit * FITS_AS_WELL : 0;
  // Some of those who came may be asked for besides them all.
  const noun = nounOf(question.asked);
  const leastCounted = noun === '' || countsAnybody(noun) ? 0 : top.counted - MORE_LOOSELY;
  // Whoever signed the same is told with the best of them, unless one post is asked for.
  const ofAll = act?.isOfOne === true || namesPost(question.asked) ? undefined : act?.stated;
  // Who spoke somewhere is told by the records on each of them and on the event.
  const isOfSame = ({ record }: Hit) =>
    record === top.hit.record ||
    (act?.isOfPeople === true &&
      (record.related.includes(top.hit.record.id) || top.hit.record.related.includes(record.id)));
  const isAsWell = ({ hit, fact }: Candidate) => isOfSame(hit) && ofAll?.test(fold(fact.about)) === true;
  const isAsGood = (one: Candidate) => one.weight >= asGood && one.fit >= fits && one.counted >= leastCounted;
  // "Who signed the agreements?" is told of each that holds all of the question.
  const ofEach = OF_THE_RECORD.has(wanted) && namesSeveral(question);
  const isOfEach = ({ hit, fit }: Candidate, at: number) =>
    ofEach &&
    hit.coverage >= top.hit.coverage * HOLDS_AS_MUCH &&
    fit >= Math.min(IN_PART, top.fit - MORE_LOOSELY) &&
    candidates.findIndex((one) => one.hit === hit) === at;
  const asGoodAsBest = candidates.filter((one, at) => isAsGood(one) || isAsWell(one) || isOfEach(one, at));
  const chosen = asGoodAsBest
    .filter(isNotToldYet)
    // The same person is told once, whatever else other records say they did.
    .filter(
      ({ fact }, at, all) =>
        fact.person === undefined || all.findIndex((one) => one.fact.person === fact.person) === at,
    )
    .slice(0, MOST_LINES);
  const statedBy = new Set(chosen.map((one) => one.hit));
  const isSameOfAll = chosen.every(({ fact }) => fact.line === top.fact.line);
  const lines = chosen.map(({ fact, hit }) => {
    const weekday = fact.day !== undefined && onWeekday ? weekdayOf(fact.day, question.language) : '';
    const told = lineFor(fact, hit, question, wanted, catalogue);
    const line = weekday === '' ? told : words.withWeekday(told, weekday);
    // "Start: 2013; Start: 2018" says nothing without what began.
    return statedBy.size > 1 && OF_THE_RECORD.has(wanted) && !(ofEach && isSameOfAll)
      ? words.lineOf(line, hit.record.title[question.language])
      : line;
  });
  const told = [...new Set(lines)];
  const fact = {
    statement: told.join(STATEMENT_COMMA[question.language]),
    ...(told.length > 1 && { each: told }),
    caveats: [...caveatsOfAll(chosen, question, wanted, catalogue), ...perhapsOne(chosen, question)],
    // Records that state the same follow: they bear it out.
    hits: [
      ...statedBy,
      ...candidates
        .filter((one) => chosen.some(({ fact }) => fact.line === one.fact.line) && !statedBy.has(one.hit))
        .map((one) => one.hit),
    ].filter((hit, at, all) => all.indexOf(hit) === at),
  };
  return { fact, fit: top.fit };
}

/**
 * What a reader should know with the facts told, each thing once, in the order of the facts. What holds for some of several
 * records names them.
 */
function caveatsOfAll(
  told: readonly Candidate[],
  question: Question,
  wanted: Wanted,
  catalogue: Catalogue,
): string[] {
  const { language } = question;
  const recordsOf = new Map<string, Set<CooperationRecord>>();
  for (const { fact, hit } of told)
    for (const caveat of caveatsOf(question, wanted, fact.line, hit, catalogue))
      recordsOf.set(caveat, (recordsOf.get(caveat) ?? new Set()).add(hit.record));
  const all = new Set(told.map(({ hit }) => hit.record)).size;
  return [...recordsOf].map(([caveat, records]) =>
    records.size === all
      ? caveat
      : WORDS[language].lineOf(
          caveat,
          [...records].map(({ title }) => title[language]).join(LIST_COMMA[language]),
        ),
  );
}

/** How much of the question another record must hold, of what the best one holds, to be one of several asked of. */
const HOLDS_AS_MUCH = 0.9;
/** How well a fact fits that tells the very part asked for, whatever else it shares with the question. */
const IN_PART = 1;

/** Whether several things of a kind are asked of: "the agreements", 两份协议. */
function namesSeveral({ asked, mentions }: Question): boolean {
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by !== 'hint');
  const text = fold(asked);
  return kinds.some(({ words }) => PLURAL.test(fold(words))) || (kinds.length > 0 && COUNTED.test(text));
}
const PLURAL = /[^s]s$/u;
const COUNTED = /分别|都是|[两二三四几][个份项次场条篇]/u;

/** That two sums told side by side may be one, told by two records. */
function perhapsOne(chosen: readonly Candidate[], { language }: Question): string[] {
  const sums = chosen.flatMap(({ fact: { money }, hit: { record } }) => (money ? [{ money, record }] : []));
  const doubtful = sums.find((one, at) => sums.slice(0, at).some((other) => maybeTheSame(one, other)));
  if (doubtful === undefined) return [];
  const alike = sums.filter((one) => one === doubtful || maybeTheSame(one, doubtful));
  const { amount, currency } = doubtful.money;
  const titles = alike.map(({ record }) => record.title[language]);
  return [WORDS[language].figures.sameMoney(moneyText(amount, currency, language), titles)];
}

/** What two records may tell of one sum is no two gifts. */
function isNotToldYet({ fact: { money }, hit }: Candidate, at: number, all: readonly Candidate[]): boolean {
  return !all
    .slice(0, at)
    .some(
      ({ fact, hit: { record } }) =>
        money !== undefined &&
        fact.money?.from === money.from &&
        fact.money !== undefined &&
        maybeTheSame({ record, money: fact.money }, { record: hit.record, money }),
    );
}
