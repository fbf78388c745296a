import {
  courtesyAnswer,
  factAnswer,
  helpAnswer,
  holdingsAnswer,
  matchesAnswer,
  notStatedAnswer,
  recordAnswer,
} from '../answering/answers.ts';
import { holdsAskedBranch } from '../answering/asked/asked-branch.ts';
import { isGiftOfNobody } from '../answering/asked/asked-gift.ts';
import { holdsAskedOffice } from '../answering/asked/asked-office.ts';
import { holdsAskedPredecessor } from '../answering/asked/asked-predecessor.ts';
import { asksOfAll } from '../answering/asked/asks-of-all.ts';
import { calledAs } from '../answering/fact-finding/called-as.ts';
import { findFact } from '../answering/fact-finding/find-fact.ts';
import { findHappened } from '../answering/fact-finding/happened.ts';
import { holderOf } from '../answering/fact-finding/holder-of.ts';
import { findDisagreement } from '../answering/fact-finding/noted-doubts.ts';
import { asksWhatItIs, standsFor } from '../answering/fact-finding/stands-for.ts';
import { asksInWords, toldInWords } from '../answering/fact-finding/told-in-words.ts';
import { byOwnKind } from '../answering/own-kind.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { SENTENCE_SPACE } from '../domain/language.ts';
import { CONTACT_DETAILS, type Mention, type Question, type Wanted } from '../domain/question.ts';
import { asksOfNobody } from '../domain/subject.ts';
import type { SearchEngine } from '../search/engine.ts';
import { isByLength } from '../search/order.ts';
import { newestAsked } from '../understanding/so-many.ts';
import { answerNothing, notSoOf, SUGGESTED_RECORDS } from './answer-nothing.ts';
import { answerSurvey } from './answer-survey.ts';
import { asksOfHoldings } from './asks-of-holdings.ts';
import { cooperationWith } from './cooperation-with.ts';
import { countOfRecords, namesUncounted } from './count-of-records.ts';
import { isCourtesy } from './courtesy.ts';
import { factIn } from './fact-in.ts';
import { type Finding, findHits } from './finding/find-hits.ts';
import { isKindByName } from './finding/of-any-kind.ts';
import { asksNothing } from './finding/relevance.ts';
import { toldByFigure } from './finding/told-by-figure.ts';
import { namesInRecords } from './names-in-records.ts';
import { putFirst } from './ordering/put-first.ts';
import { whatTheySaid } from './ordering/sayers-first.ts';
import { overview } from './overview.ts';
import { presenceIn } from './presence-in.ts';
import { remarksOn, unnumberedRemark } from './remarks.ts';
import { answerUntoldGift } from './untold-gift.ts';
import { holdsWhatThereIs } from './what-there-is.ts';
import { ofWholeCollection } from './whole-collection.ts';

/** How many are compared. */
const TWO = /\b(?:two|both)\b|[这那]?两[个份期项]?/gu;

/** Where no record states one of these, none of them is an answer. */
const NUMBERS: ReadonlySet<Wanted> = new Set<Wanted>(['money', 'duration']);

/** Answers a question from the records: a fact, a page of matches, one record, or an honest nothing. */
export function answerQuestion(
  question: Question,
  page: { offset: number; limit: number },
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer {
  if (isCourtesy(question)) return courtesyAnswer(question, catalogue);
  if (asksOfHoldings(question))
    return holdingsAnswer(question, catalogue, overview(catalogue, question.language).newest);
  const whole = ofWholeCollection(question);
  if (whole !== undefined) return answerQuestion(whole, page, catalogue, engine);
  const together = cooperationWith(question, catalogue.records);
  const other = (question.wants === undefined ? together : undefined) ?? presenceIn(question, catalogue);
  if (other !== undefined) return answerQuestion(other, page, catalogue, engine);
  const names = page.offset === 0 ? namesInRecords(question, catalogue) : undefined;
  if (names !== undefined) return names;
  const holder = page.offset === 0 ? holderOf(question, catalogue) : undefined;
  if (holder !== undefined)
    return 'nearest' in holder
      ? notStatedAnswer(question, 'person', catalogue, holder.nearest)
      : factAnswer(question, catalogue, holder);
  // "Are you a bot" is on no robots.
  if (question.intent === 'help')
    return helpAnswer(catalogue, question.language, { ...question, mentions: [] });
  const survey = answerSurvey(question, catalogue, engine, page.offset);
  if (survey !== undefined) return survey;
  // Two times of one thing are set side by side in their order.
  if (question.survey?.as === 'comparison' && question.dates?.gaps !== undefined) {
    const { survey: _survey, ...rest } = question;
    const freeText = rest.freeText.replace(TWO, '');
    return answerQuestion({ ...rest, freeText, order: 'oldest' }, page, catalogue, engine);
  }
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
  const all = putFirst(question, best.hits, catalogue, engine);
  const hits = all.slice(0, newestAsked(question));
  const found = { ...best, hits };
  if (asksNothing(question, best.search))
    return helpAnswer(catalogue, question.language, { ...question, text: '', freeText: '', excluded: [] });
  const elsewhere = () => figureElsewhere(question, best, catalogue, engine);
  if (hits.length === 0)
    return (
      elsewhere() ??
      contactOfAny(question, catalogue, engine) ??
      answerNothing(question, best, catalogue, engine)
    );
  // "Latest 3": that there are more is told, and they are not listed.
  const isPart = hits.length < all.length;
  const holdsAsked =
    holdsAskedOffice(question, hits, catalogue) &&
    holdsAskedBranch(question, catalogue) &&
    holdsAskedPredecessor(question, hits, catalogue.vocabulary);
  if (isGiftOfNobody(question, hits, catalogue))
    return answerUntoldGift(question, hits, catalogue) ?? answerNothing(question, best, catalogue, engine);
  // "The shortest training", of which no training says how long it was.
  if (isByLength(question.order) && byOwnKind(question, hits, catalogue.vocabulary).own.length === 0)
    return notStatedAnswer(question, 'duration', catalogue, hits.slice(0, SUGGESTED_RECORDS));
  if (!holdsAsked) return answerNothing(question, best, catalogue, engine);

  const words = WORDS[question.language];
  const remarks = () => remarksOn(found, question, catalogue);
  const matches = (heading?: string) =>
    matchesAnswer(question, catalogue, {
      hits: hits.slice(page.offset, page.offset + page.limit),
      total: hits.length,
      offset: page.offset,
      remarks: remarks(),
      ...(heading === undefined
        ? isPart && { heading: words.aside.newestOf(hits.length, all.length) }
        : { heading }),
    });

  const called = page.offset === 0 ? calledAs(question, hits, catalogue.vocabulary) : undefined;
  if (called !== undefined) return factAnswer(question, catalogue, called);
  const disagreement = page.offset === 0 ? findDisagreement(question, hits) : undefined;
  if (disagreement !== undefined) return factAnswer(question, catalogue, disagreement);
  if (question.wants !== undefined && page.offset === 0) {
    const fact = factIn(found, question, catalogue);
    if (fact !== undefined)
      return factAnswer(question, catalogue, {
        ...fact,
        caveats: [...(fact.caveats ?? []), ...unnumberedRemark(question, fact.hits)],
      });
    const told =
      elsewhere() ?? (question.wants === 'whether' ? notSoOf(question, catalogue, engine) : undefined);
    if (told !== undefined) return told;
    if (CONTACT_DETAILS.has(question.wants)) {
      const other = contactOfAny(question, catalogue, engine);
      if (other !== undefined) return other;
      // That an office gives no fax is no lack of the office.
      const cards = hits.filter(({ record }) => record.contact !== undefined).slice(0, SUGGESTED_RECORDS);
      return cards.length > 0
        ? notStatedAnswer(question, question.wants, catalogue, cards)
        : answerNothing(question, best, catalogue, engine);
    }
    if (NUMBERS.has(question.wants))
      return notStatedAnswer(question, question.wants, catalogue, hits.slice(0, SUGGESTED_RECORDS));
    const mayBeSo = question.wants === 'whether' && hits.every(({ missing }) => missing.length > 0);
    const strange = mayBeSo ? missingNames(hits) : '';
    if (strange !== '') return matches(`${words.noneNames(strange)}${words.nearestRecords}`);
    if (holdsWhatThereIs(question, hits)) return matches();
    if (together !== undefined) return answerQuestion(together, page, catalogue, engine);
    const space = SENTENCE_SPACE[question.language];
    const open = asksWhatItIs(question) ? 'meaning' : question.wants;
    return matches(`${words.notStated(open)}${space}${words.nearestRecords}`);
  }
  if (page.offset === 0 && asksWhatItIs(question)) {
    const meaning = standsFor(question, hits, catalogue);
    if (meaning !== undefined) return factAnswer(question, catalogue, meaning);
    if (question.mentions[0]?.facet === 'topic')
      return matches(
        `${words.notStated('meaning')}${SENTENCE_SPACE[question.language]}${words.nearestRecords}`,
      );
  }
  const happened = page.offset === 0 ? findHappened(question, hits) : undefined;
  if (happened !== undefined) return factAnswer(question, catalogue, happened);
  const said = page.offset === 0 ? whatTheySaid(question, hits, catalogue) : undefined;
  if (said !== undefined) return factAnswer(question, catalogue, said);
  const inWords =
    page.offset === 0 && asksInWords(question) ? toldInWords(question, hits, catalogue) : undefined;
  if (inWords !== undefined) return factAnswer(question, catalogue, inWords);
  const only = hits.length === 1 && page.offset === 0 ? hits[0] : undefined;
  return only === undefined
    ? matches()
    : recordAnswer(only.record, catalogue, question.language, { question, hit: only, remarks: remarks() });
}

/** The names, told by their capitals, that the best of the records found does not hold. */
function missingNames([best]: Finding['hits']): string {
  return (best?.missing ?? []).filter((word) => /^\p{Lu}/u.test(word)).join(' ');
}

/** Where sums cannot be reckoned as it was asked, each by itself still says something. */
function asksForMoney({ survey }: Question): boolean {
  const isOfMoney = survey?.as === 'figures' && survey.of === 'money';
  return isOfMoney || survey?.as === 'difference' || survey?.as === 'share';
}

/** How many, by a record that counts just that, where those found tell none and the best is no thing of the kind it is asked of. */
function figureElsewhere(
  question: Question,
  { unheld, hits: [best] }: Finding,
  catalogue: Catalogue,
  engine: SearchEngine,
): Answer | undefined {
  const isFound = unheld.length > 0 || (best?.missing.length === 0 && question.mentions.some(isKindByName));
  const hits = isFound || asksOfAll(question) ? [] : toldByFigure(question, engine, catalogue);
  const fact = findFact(question, hits, catalogue);
  return fact && factAnswer(question, catalogue, fact);
}

/** "Who do I call about a project in Mongolia": whoever is reached there, when no record of the kind says so itself. */
function contactOfAny(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const { wants, mentions, freeText } = question;
  if (wants === undefined || !CONTACT_DETAILS.has(wants)) return undefined;
  // "Where is your office?"
  if (mentions.length === 0 && freeText === '')
    return factOf({ ...question, mentions: [A_CONTACT] }, catalogue, engine);
  const others = mentions.filter(({ facet, id }) => facet !== 'kind' || id === 'contact');
  const isNone = others.length === 0 || others.length === mentions.length;
  return isNone ? undefined : factOf({ ...question, mentions: others }, catalogue, engine);
}

const A_CONTACT: Mention = { facet: 'kind', id: 'contact', words: '', by: 'filter' };

function factOf(question: Question, catalogue: Catalogue, engine: SearchEngine): Answer | undefined {
  const found = findHits(question, engine, catalogue.vocabulary);
  const fact = factIn(found, question, catalogue);
  return fact && factAnswer(question, catalogue, fact);
}
