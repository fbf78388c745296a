import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { lasts } from '../../domain/stage.ts';
import { namesSubject } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine, SearchResult } from '../../search/engine.ts';
import { firstOf } from '../ordering/first-of.ts';
import { besidesKnown } from './besides-known.ts';
import { ofEditionAsked } from './editions.ts';
import { fitting } from './fitting.ts';
import { asGatherings, factOfGathering, isOnTopics, otherGatherings } from './gatherings.ts';
import { inItsWords } from './in-its-words.ts';
import { itsProject } from './its-project.ts';
import { namesAll } from './names-all.ts';
import { asksForSide, isKindByName, ofASide, ofKindsGivenUp } from './of-any-kind.ts';
import { ofGivers } from './of-givers.ts';
import { ofKindAlone } from './of-kind-alone.ts';
import { ofOneThing, tellingOfIt } from './of-one-thing.ts';
import { ofSource } from './of-source.ts';
import { isOutsideRecords } from './outside-records.ts';
import { ANSWERS_FROM, heldByBest, isOnUnheld, relevantHits } from './relevance.ts';
import { repeatingTitle } from './repeating-title.ts';
import { amongQuery, conditionsQuery, strictQuery } from './search-plan.ts';
import { inSharedRegions } from './shared-regions.ts';
import { holdsNamed, interleaved, sidesOf } from './sides.ts';
import { standingPlaces } from './standing-places.ts';
import { ofSuchMonth } from './such-month.ts';
import { tellingOfYear } from './telling-of-year.ts';
import { toldByNames } from './told-by-names.ts';
import { toldByWords } from './told-by-words.ts';
import { unheldSubjects } from './unheld-subjects.ts';
import { unheldThings } from './unheld-things.ts';

/** What was found for a question. */
export interface Finding {
  /** The records that fit, best first; empty when nothing fits. */
  readonly hits: readonly Hit[];
  /** The kinds that were asked for but had to be given up; empty when the hits are of the kind asked for. */
  readonly givenUp: readonly Mention[];
  /** The regions whose records stand in for those on the countries named, of which there are none; empty for most. */
  readonly regions: readonly string[];
  /** The words for a time that no record fits, where it was given up; absent where the hits are of it or none was read. */
  readonly givenUpTime?: string;
  /** Of several things asked of each by itself those that nothing fits; absent where each has something or one is asked of. */
  readonly lacking?: readonly Mention[];
  /** What is named that no record speaks of, for which the hits there were are no answer. */
  readonly unheld: readonly string[];
  /** How the search for the question as understood went. */
  readonly search: SearchResult;
}

/**
 * Finds the records for a question: as it was understood; failing that the record whose title it repeats, whatever
 * else was read into it; failing that what is on its subject, of whatever kind; failing that all that meet its
 * conditions, when these say more than its words; failing that what a record on a body tells of the year named; failing
 * that what holds so much of all it names that a condition must be misread. Those that a conversation told are found first.
 */
export function findHits(asked: Question, engine: SearchEngine, vocabulary?: Vocabulary): Finding {
  const question = factOfGathering(asked);
  if (question.among !== undefined) return toldAlready(question.among, question, engine);
  const found = findAny(question, engine, vocabulary);
  const one = ofOneThing(question, found.hits);
  const hits = besidesKnown(question, one, (rest) => findHits(rest, engine, vocabulary).hits);
  if (vocabulary === undefined) return { ...found, hits };
  return { ...found, hits: ofSource(question, tellingOfIt(question, hits, vocabulary), vocabulary) };
}

function findAny(question: Question, engine: SearchEngine, vocabulary?: Vocabulary): Finding {
  const search = engine.search(strictQuery(question));
  // 工龄八年被裁，N+1给我算算: a record may hold every word of one's own case and still knows nothing of it.
  if (isOutsideRecords(question)) return { ...NOTHING, search };
  const project = itsProject(question, engine, (rest) => findHits(rest, engine, vocabulary).hits);
  if (project !== undefined) return { ...NOTHING, hits: project, search };
  const paid =
    vocabulary && ofGivers(question, vocabulary, engine, (rest) => findHits(rest, engine, vocabulary).hits);
  if (paid !== undefined && paid.length > 0) return { ...NOTHING, hits: paid, search };
  // Whoever paid is no alternative to the countries paid for.
  const sides = vocabulary && paid === undefined && bySides(question, search, engine, vocabulary);
  if (sides) return sides;
  const wider = vocabulary && standingPlaces(question, search, vocabulary);
  const widely = wider && findBy(wider, engine.search(strictQuery(wider)), engine, vocabulary);
  const found = widely ?? findBy(question, search, engine, vocabulary) ?? { ...NOTHING, search };
  const plain = found.givenUp.length > 0 ? undefined : inItsWords(question);
  const said = plain && findBy(plain, engine.search(strictQuery(plain)), engine, vocabulary);
  if (said?.givenUp.length === 0 && said.hits.length > 0)
    return { ...found, hits: interleaved([said.hits, found.hits]) };
  const others = vocabulary ? otherGatherings(question, engine, vocabulary) : [];
  if (others.length === 0)
    return (vocabulary && ofAnyGathering(question, found, engine, vocabulary)) ?? found;
  // Where there is a seminar, no record of another kind need stand in for a meeting, nor a project that held one come first.
  const { hits, givenUp } = found;
  const all = interleaved([[...(givenUp.length > 0 ? [] : hits), ...others]]);
  // "Only the meetings, not the conferences".
  const isOnlyOne = question.excluded.some(({ concept }) => concept?.facet === 'kind');
  const byCoverage = all.toSorted((one, other) => other.coverage - one.coverage);
  const ordered =
    question.order === 'relevance' && !isOnlyOne
      ? firstOf(byCoverage, ({ record }) => !lasts(record.kind))
      : all;
  return { ...found, givenUp: [], hits: ordered };
}

/** Where no meeting is found, what a record calls a seminar or a conference: 日本参加过什么会议 may mean a 大会. */
function ofAnyGathering(
  question: Question,
  found: Finding,
  engine: SearchEngine,
  vocabulary: Vocabulary,
): Finding | undefined {
  const mentions = question.mentions.flatMap(asGatherings);
  const isFound = found.hits.length > 0 && found.givenUp.length === 0;
  if (isFound || mentions.length === question.mentions.length) return undefined;
  const wider = { ...question, mentions };
  const all = findBy(wider, engine.search(strictQuery(wider)), engine, vocabulary);
  const hits = all?.hits.filter((hit) => isOnTopics(hit, question, vocabulary)) ?? [];
  return all && all.givenUp.length === 0 && hits.length > 0 ? { ...all, hits } : undefined;
}

function toldAlready(ids: readonly string[], question: Question, engine: SearchEngine): Finding {
  const search = engine.search(amongQuery(ids, question));
  const place = new Map(ids.map((id, at) => [id, at]));
  const at = ({ record }: Hit) => place.get(record.id) ?? ids.length;
  const hits = question.order === 'relevance' ? search.hits.toSorted((a, b) => at(a) - at(b)) : search.hits;
  return { ...NOTHING, hits, search };
}

/** What there is of each of several things, where each is asked of by itself; `undefined` where it is not, or where records hold them all. */
function bySides(
  question: Question,
  search: SearchResult,
  engine: SearchEngine,
  vocabulary: Vocabulary,
): Finding | undefined {
  const { sides, eachAlone } = sidesOf(question);
  if (sides.length === 0) return undefined;
  const named = sides.map((side) => side.named);
  const whole = eachAlone ? undefined : findBy(question, search, engine, vocabulary);
  const holding = whole?.hits.filter((hit) => named.every((one) => holdsNamed(hit, one)));
  if (whole && holding && holding.length > 0) return { ...whole, hits: holding };
  const found = sides.map((side) => findHits(side.question, engine, vocabulary));
  const hits = interleaved(found.map((one) => one.hits));
  if (hits.length === 0) return undefined;
  const lacking = named.filter((_, at) => found[at]?.hits.length === 0);
  // Where one side is of the kind asked for, the other only has less to show.
  const givenUp = found.every((one) => one.givenUp.length > 0) ? (found[0]?.givenUp ?? []) : [];
  return { ...NOTHING, hits, search, givenUp, lacking };
}

const NOTHING = { hits: [], givenUp: [], regions: [], unheld: [] };

/** What the first reading finds that finds anything. */
function findBy(
  question: Question,
  search: SearchResult,
  engine: SearchEngine,
  vocabulary: Vocabulary | undefined,
): Finding | undefined {
  for (const reading of READINGS) {
    const read = reading(question, search, engine, vocabulary);
    if (read.length === 0) continue;
    const fits = vocabulary === undefined ? read : fitting(question, read, engine, vocabulary);
    if (fits.length === 0) continue;
    const { hits, unheldEdition } = ofEditionAsked(question, fits);
    if (unheldEdition !== undefined) return { ...NOTHING, unheld: [unheldEdition], search };
    const givenUp = GIVE_UP_KINDS.has(reading) ? question.mentions.filter(isKindByName) : [];
    const unheld = [...unheldSubjects(question, hits, engine), ...unheldThings(question, hits)];
    const answers = unheld.length === 0 && namesAll(question, hits, vocabulary);
    const isWider = reading === ofSharedRegion && vocabulary !== undefined;
    const regions = isWider ? (inSharedRegions(question, vocabulary)?.regions ?? []) : [];
    const time = GIVE_UP_TIME.has(reading) ? question.dates?.words : undefined;
    const found = { hits: answers ? hits : [], givenUp, regions, unheld, search };
    return time === undefined ? found : { ...found, givenUpTime: time };
  }
  return undefined;
}

type Reading = (
  question: Question,
  search: SearchResult,
  engine: SearchEngine,
  vocabulary: Vocabulary | undefined,
) => readonly Hit[];

const understood: Reading = (question, search) => relevantHits(search, question);

/** "Thailand and Malaysia": a record on the region they lie in may be on both and name neither. */
const ofSharedRegion: Reading = (question, _search, engine, vocabulary) => {
  const shared = vocabulary && inSharedRegions(question, vocabulary);
  if (shared === undefined) return [];
  const hits = relevantHits(engine.search(strictQuery(shared.question)), shared.question);
  return hits.filter(({ record }) => record.regions.some((region) => shared.regions.includes(region)));
};

/** "A memorandum, not that of the federation": where all that speak of it are gone, only those that it has part in go. */
const refusingParties: Reading = (question, search, engine) => {
  if (search.hits.length > 0 || question.excluded.every(({ concept }) => concept === undefined)) return [];
  const excluded = question.excluded.map((one) => (one.concept === undefined ? one : { ...one, words: '' }));
  const ofParties = { ...question, excluded };
  return relevantHits(engine.search(strictQuery(ofParties)), ofParties);
};

/** "Funding for Pakistan" is all records on Pakistan, when none of them speaks of funding. */
const meetingConditions: Reading = (question, search, engine) => {
  const saysMore = search.hits.length === 0 && (heldByBest(search) >= ANSWERS_FROM || asksForSide(question));
  const mayTell = saysMore && !namesSubject(question.mentions) && !isOnUnheld(question);
  const query = mayTell ? conditionsQuery(question) : undefined;
  return query === undefined ? [] : engine.search(query).hits;
};

const alone =
  (find: (question: Question, engine: SearchEngine) => readonly Hit[]): Reading =>
  (question, _search, engine) =>
    find(question, engine);
/** "What is the 500,000": a number that nobody gave may count anything else. */
const ofNumber: Reading = (question, _search, engine) => {
  const { amount, ...rest } = question;
  const isNumber = amount?.currency === undefined && amount?.min !== undefined && amount.min === amount.max;
  if (amount === undefined || !isNumber || rest.wants !== undefined) return [];
  const counted = { ...rest, freeText: `${rest.freeText} ${amount.words}`.trim() };
  return relevantHits(engine.search(strictQuery(counted)), counted);
};

const inSuchMonth = alone(ofSuchMonth);

const ofAnyKind = alone(ofKindsGivenUp);
const byTitle = alone(repeatingTitle);

/** "A film on miners: China and which African country …?": what is named says so much that the rest was misread. */
const byNames = alone(toldByNames);
const byWords = alone(toldByWords);
/** "Any video? The homepage looks texty": a kind is all that is wanted. */
const ofKind = alone(ofKindAlone);
const GIVE_UP_KINDS: ReadonlySet<Reading> = new Set([ofAnyKind, byNames, byWords]);
const GIVE_UP_TIME: ReadonlySet<Reading> = new Set([inSuchMonth, byNames, byWords]);
const READINGS: readonly Reading[] = [
  understood,
  byTitle,
  alone(ofASide),
  ofAnyKind,
  meetingConditions,
  refusingParties,
  ofSharedRegion,
  ofNumber,
  tellingOfYear,
  inSuchMonth,
  byNames,
  byWords,
  ofKind,
];
