import {
  factAnswer,
  helpAnswer,
  matchesAnswer,
  nothingAnswer,
  notStatedAnswer,
  recordAnswer,
} from '../answering/answers.ts';
import { holdsAskedBranch } from '../answering/asked/asked-branch.ts';
import { isGiftOfNobody } from '../answering/asked/asked-gift.ts';
import { holdsAskedOffice } from '../answering/asked/asked-office.ts';
import { holdsAskedPredecessor } from '../answering/asked/asked-predecessor.ts';
import { type FoundFact, findFact } from '../answering/fact-finding/find-fact.ts';
import { findHappened } from '../answering/fact-finding/happened.ts';
import { findNotThen, findYes } from '../answering/fact-finding/whether.ts';
import { countsAnswer } from '../answering/figures/counts-answer.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import { LIST_COMMA } from '../domain/language.ts';
import type { Mention, Question, Wanted } from '../domain/question.ts';
import { asksOfNobody } from '../domain/subject.ts';
import type { Facet } from '../domain/vocabulary.ts';
import type { SearchEngine } from '../search/engine.ts';
import { findAllHits } from './all-hits.ts';
import { answerSurvey } from './answer-survey.ts';
import { type Finding, findHits } from './find-hits.ts';
import { putFirst } from './put-first.ts';
import { relaxations } from './relaxations.ts';
import { asksNothing } from './relevance.ts';

/** Whoever asks for these wants them and nothing else. */
const CONTACT_DETAILS: ReadonlySet<Wanted> = new Set<Wanted>(['telephone', 'fax', 'email', 'web', 'address']);
/** Where no record states one of these, none of them is an answer. */
const NUMBERS: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'money', 'duration']);
const SUGGESTIONS = 2;
const SUGGESTED_RECORDS = 3;

/** Answers a question from the records: a fact, a page of matches, one record, or an honest nothing. */
export function answerQuestion(
  question: Question,
  page: { offset: number; limit: number },
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  if (question.intent === 'help') return helpAnswer(catalogue, question.language, question);
  const survey = answerSurvey(question, catalogue, engine, page.offset);
  if (survey !== undefined) return survey;
  if (asksForMoney(question) && question.wants === undefined)
    return answerQuestion({ ...question, intent: 'fact', wants: 'money' }, page, catalogue, engine);
  if (
    question.wants !== undefined &&
    CONTACT_DETAILS.has(question.wants) &&
    asksOfNobody(question.mentions)
  ) {
    const { wants: _, ...rest } = question;
    return answerQuestion({ ...rest, intent: 'find' }, page, catalogue, engine);
  }
  if (question.wants === 'count') {
    const counted = countOfRecords(question, catalogue, engine);
    // "How many videos came of the seminar" counts nothing of the desk's own, where a record of it tells.
    const told = counted && namesUncounted(question) ? factOf(question, catalogue, engine) : undefined;
    if (counted !== undefined) return told ?? counted;
  }
  const best = findHits(question, engine, catalogue.vocabulary);
  const hits = putFirst(question, best.hits, catalogue, engine);
  const found = { ...best, hits };
  if (asksNothing(question, best.search)) return helpAnswer(catalogue, question.language, question);
  if (hits.length === 0) return nothing(question, best, catalogue, engine);
  const holdsAsked =
    holdsAskedOffice(question, hits, catalogue) &&
    holdsAskedBranch(question, catalogue) &&
    holdsAskedPredecessor(question, hits);
  if (isGiftOfNobody(question, hits, catalogue) || !holdsAsked)
    return nothing(question, best, catalogue, engine);

  const words = WORDS[question.language];
  const remarks = remarksOn(found, question, catalogue);
  const matches = (heading?: string) =>
    matchesAnswer(question, catalogue, {
      hits: hits.slice(page.offset, page.offset + page.limit),
      total: hits.length,
      offset: page.offset,
      remarks,
      ...(heading === undefined ? {} : { heading }),
    });

  if (question.wants !== undefined && page.offset === 0) {
    const fact = factIn(found, question, catalogue);
    if (fact !== undefined) return factAnswer(question, catalogue, fact);
    if (CONTACT_DETAILS.has(question.wants)) return nothing(question, best, catalogue, engine);
    if (NUMBERS.has(question.wants))
      return notStatedAnswer(question, question.wants, catalogue, hits.slice(0, SUGGESTED_RECORDS));
    // A record that lacks a word of the question may well say yes in others: that it does not is nothing to claim.
    const mayBeSo = question.wants === 'whether' && hits.every(({ missing }) => missing.length > 0);
    if (mayBeSo) return matches(words.nearestRecords);
    const space = question.language === 'zh' ? '' : ' ';
    return matches(`${words.notStated(question.wants)}${space}${words.nearestRecords}`);
  }
  const happened = page.offset === 0 ? findHappened(question, hits) : undefined;
  if (happened !== undefined) return factAnswer(question, catalogue, happened);
  const only = hits.length === 1 && page.offset === 0 ? hits[0] : undefined;
  return only === undefined
    ? matches()
    : recordAnswer(only.record, catalogue, question.language, { question, hit: only, remarks });
}

/** Where sums cannot be reckoned as it was asked, each by itself still says something. */
function asksForMoney({ survey }: Question): boolean {
  const isOfMoney = survey?.as === 'figures' && survey.of === 'money';
  return isOfMoney || survey?.as === 'difference' || survey?.as === 'share';
}

/** The fact asked for; none about a thing of a kind of which the records hold none. */
function factIn({ hits, givenUp }: Finding, question: Question, catalogue: Catalogue): FoundFact | undefined {
  // "Was an agreement signed with …?" is no yes, and "how many videos …?" no number, by a press release.
  const isOfKind = question.wants === 'whether' || givenUp.some((kind) => isCounted(kind, question));
  if (givenUp.length > 0 && isOfKind) return undefined;
  return question.wants === 'whether'
    ? findYes(question, hits, catalogue)
    : findFact(question, hits, catalogue);
}

/** What the reader must know of how the records were found. */
function remarksOn(
  { hits, search, givenUp, regions }: Finding,
  { language, mentions }: Question,
  { vocabulary }: Catalogue,
): string[] {
  const words = WORDS[language];
  const named = (facet: Facet, ids: readonly string[]) =>
    [...new Set(ids)].map((id) => vocabulary.label(facet, id, language)).join(LIST_COMMA[language]);
  const given = named(
    'kind',
    givenUp.map(({ id }) => id),
  );
  const found = named(
    'kind',
    hits.map(({ record }) => record.kind),
  );
  const countries = mentions.filter(({ facet }) => facet === 'country').map(({ id }) => id);
  const held = regions.filter((region) => hits.some(({ record }) => record.regions.includes(region)));
  return [
    ...(search.dropped > 0 ? [words.wordsLeftOut(search.dropped)] : []),
    ...(given === '' ? [] : [words.otherKinds(given, found)]),
    ...(held.length === 0 ? [] : [words.widerRegion(named('country', countries), named('region', held))]),
  ];
}

function namesUncounted(question: Question): boolean {
  const kinds = question.mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name');
  return kinds.some((kind) => !isCounted(kind, question) && !isListed(kind, question));
}

/** "Agreements and projects" are counted alike. */
function isListed({ words }: Mention, { asked }: Question): boolean {
  return /(?:\band|\bor|[,&、，和与及或])\s*$/iu.test(asked.slice(0, Math.max(0, asked.indexOf(words))));
}

function factOf(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const found = findHits(question, engine, catalogue.vocabulary);
  const fact = factIn(found, question, catalogue);
  return fact && factAnswer(question, catalogue, fact);
}

/** What is said of a thing besides that it is there: "how many agreements were signed" counts agreements. */
const SAYS_LITTLE =
  /^(?:new|different|separate|individual|signed|held|published|issued|released|launched|concluded|made|organi[sz]ed|running|hold|have|exist\w*|took|place|reported|conducted|签署|签订|签|举办|举行|发布|召开|开展|发表|了|过|的|共|有)$/u;

/** 多少人, 几国: what is counted then is no record, whatever kind is named beside it. */
const COUNTS_OTHERS = /(?:多少|几)(?:个)?(?:人|名|位|国|家|所|天|年|岁)/u;

/** Before what is counted: "how many", with what only says which of them. */
const ASKS_HOW_MANY =
  /(?:how many|number of|count(?: of)?)(?:\s+of(?:\s+(?:the|these|those|your|our|all))*)?((?:\s+[\w'-]+){0,3})\s*$|(?:多少|几)(?:个|项|份|次|场|种|条|篇|则|部)?$/iu;
/** 协议有多少？ */
const HOW_MANY_AFTER = /^.{0,12}(?:多少|几)(?:个|项|份|次|场|种|条|篇|则|部)?(?:[了呢？?。]|$)/u;
/** Before a noun these end what was counted and say where it was: "how many companies were at the forum". */
const RELATES =
  /^(?:of|in|at|on|for|from|to|by|with|about|during|the|this|that|who|which|were|was|are|is|did|do|does|have|has|had|took|take|came|come|went|\w{3,}ed)$/iu;
const PLURAL = /^(?:people|men|women|children|\w+(?:[^su]|ee|ie)s)$/iu;

/** Whether a kind of record is what is counted, and not where what is counted was found. */
function isCounted(kind: Mention, { asked }: Question): boolean {
  const at = asked.indexOf(kind.words);
  if (at < 0) return false;
  const before = ASKS_HOW_MANY.exec(asked.slice(0, at));
  if (before === null) return HOW_MANY_AFTER.test(asked.slice(at + kind.words.length));
  const between = (before[1] ?? '').trim().split(/\s+/u);
  // "New trade agreements", "skills projects": adjectives and a noun just before the kind only describe it.
  const others = between.slice(0, -1);
  const isDescribed = between.every((word) => !RELATES.test(word) || DESCRIBES.test(word));
  return isDescribed && !others.some((word) => PLURAL.test(word));
}
/** What has the form of a past but describes: "how many signed agreements". */
const DESCRIBES = /^(?:signed|planned|joint|related|published|finished|completed|funded)$/iu;

/** "How many agreements …": records of a kind are counted, unless a record's own figure is what was asked. */
function countOfRecords(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const isKind = (mention: Mention) => mention.facet === 'kind' && mention.by !== 'hint';
  const words = question.freeText.split(' ').filter((word) => word !== '');
  if (
    COUNTS_OTHERS.test(question.asked) ||
    !question.mentions.some((one) => isKind(one) && isCounted(one, question))
  )
    return undefined;
  if (!question.mentions.some(isKind) || !words.every((word) => SAYS_LITTLE.test(word.toLowerCase())))
    return undefined;
  const found = findAllHits({ ...question, freeText: '' }, engine);
  const kinds = new Set(question.mentions.filter(isKind).map(({ words }) => words));
  const by = kinds.size > 1 ? { by: 'kind' as const } : {};
  return found.hits.length === 0 ? undefined : countsAnswer(question, { ...found, ...by }, catalogue);
}

function nothing(
  question: Question,
  { search, unheld }: Finding,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  const isOnlyKinds = question.mentions.every(({ facet }) => facet === 'kind');
  if (question.wants === 'whether' && question.dates !== undefined && !isOnlyKinds) {
    const { dates: _dates, ...always } = question;
    const notThen = findNotThen(question, findHits(always, engine, catalogue.vocabulary).hits, catalogue);
    if (notThen !== undefined) return factAnswer(question, catalogue, notThen);
  }
  const suggestions: Array<{ without: string; hits: readonly Hit[] }> = [];
  for (const { without, question: relaxed } of relaxations(question, catalogue.vocabulary)) {
    if (suggestions.length === SUGGESTIONS) break;
    const { hits } = findHits(relaxed, engine, catalogue.vocabulary);
    if (hits.length > 0) suggestions.push({ without, hits: hits.slice(0, SUGGESTED_RECORDS) });
  }
  return nothingAnswer(question, catalogue, {
    notHeld: [...new Set([...search.unknown, ...unheld])],
    suggestions,
  });
}
