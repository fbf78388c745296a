import { asksWhatItIs } from '../../answering/fact-finding/stands-for.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { kindsNamed } from '../../domain/subject.ts';
import { correctionIn } from '../../understanding/follow-ups/changes.ts';
import { type FollowUp, readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import { newQuestion } from '../../understanding/follow-ups/new-question.ts';
import { goesOn, handlingPlainly } from '../../understanding/follow-ups/spoken.ts';
import { Sheet } from '../../understanding/text/sheet.ts';
import { asksOfHoldings } from '../asks-of-holdings.ts';
import { isCourtesy } from '../courtesy.ts';
import { asksForErrand } from '../finding/errands.ts';
import { isOfOne, questionsSpokenOf } from './changes/spoken-of.ts';
import { recordInFull } from './facts/about-record.ts';
import { standsAlone } from './facts/asks-of-focus.ts';
import { factAskedLast, factNamed } from './facts/fact-nouns.ts';
import { leansOn } from './leans.ts';
import { withoutHandling } from './lists/handling.ts';
import { namedAmong } from './lists/named-among.ts';
import { asList } from './lists/one-of-shown.ts';
import type { Topic } from './memory.ts';
import { isOfKinds } from './of-kind.ts';
import { READINGS } from './readings.ts';
import { statedElsewhere } from './stated-elsewhere.ts';
import { withinPeriod, withYearCorrected } from './times/within-period.ts';
import { topicAfter } from './topic.ts';
import type { FollowUpTools, Turn } from './turn.ts';
import { OF_YEAR, twoTurns } from './two-turns.ts';

/**
 * Answers a text that leans on what was said before: more of it, one of it, with a change,
 * or about the record spoken of. Where it proves to stand alone it is answered so; `undefined` where it reads as
 * nothing that leans.
 */
export function followUpAnswer(text: string, topic: Topic, tools: FollowUpTools): Answer | undefined {
  const typed = handlingPlainly(text);
  const anew = newQuestion(typed);
  if (anew !== undefined) return tools.answer(tools.read(anew));
  const said = goesOn(typed);
  const correction = correctionIn(said);
  if (correction !== undefined && names(tools.read(correction.rest))) {
    const { rest, refused } = correction;
    const before = withoutRefused(topic.question, refused, tools.read(refused));
    const read = (words: string) => withYearCorrected(tools.read(words), before.dates, tools.read);
    const change = { kind: 'change', rest } as const;
    return leaning(rest, goesOn(rest), { ...topic, question: before }, { ...tools, read }, change);
  }
  const inTwo = inTwoTurns(said, topic, tools);
  if (inTwo?.type === 'fact') return inTwo;
  const inOne = leaning(typed, said, topic, tools);
  // What the whole text is told as a fact of the very one that its first turn tells is no less than that it is not stated there.
  const isSame = inOne?.type === 'fact' && inOne.hits[0]?.record.id === inTwo?.hits[0]?.record.id;
  return isSame ? inOne : (inTwo ?? inOne ?? ofSome(said, topic, tools));
}

/** What is asked of the one that the text first tells: "and the other one. How many years did they commit to?". */
function inTwoTurns(said: string, topic: Topic, tools: FollowUpTools): Answer | undefined {
  const turns = twoTurns(said);
  if (turns === undefined) return undefined;
  const { head, tail, isNamed } = turns;
  const named = tools.read(head);
  if (named.wants !== undefined || !asksOfIt(tail, tools)) return undefined;
  const told = isNamed
    ? recordInFull(namedAmong(named, topic, tools), asList(topic.question), tools.catalogue)
    : oneOf(leaning(head, goesOn(head), topic, tools), tools);
  const after = told?.question && topicAfter(told, topic, () => topic.question, tools.catalogue);
  if (after === undefined) return undefined;
  const asked = leaning(tail, goesOn(tail), { ...after, inFull: true }, tools);
  // 那次, said of something else in other words, is what was spoken of for want of another.
  const isTold = !isOfOne(topic) || after.focus !== topic.focus;
  const isOfIt = isTold && after.shown.includes(asked?.hits[0]?.record.id ?? '');
  return isOfIt || (asked?.type === 'fact' && !isNamed) ? asked : undefined;
}

/** What is asked of several of the list that a year tells: 2017年的是谁办的. These themselves where none of them states it. */
function ofSome(said: string, topic: Topic, tools: FollowUpTools): Answer | undefined {
  const { head, tail } = twoTurns(said) ?? {};
  if (head === undefined || tail === undefined || !OF_YEAR.test(head)) return undefined;
  const some = leaning(head, goesOn(head), topic, tools);
  const { wants } = tools.read(tail);
  if (some?.question?.among === undefined || some.hits.length < 2) return undefined;
  // Each line of them has its date.
  const fact =
    wants &&
    wants !== 'date' &&
    tools.answer({ ...some.question, asked: tail, intent: 'fact', wants, freeText: '' }, 0);
  return fact && fact.type === 'fact' ? fact : some;
}

/** The record that is told alone, or several of those spoken of, or the nearest of those before or after another: "the one before it". */
function oneOf(told: Answer | undefined, { catalogue }: FollowUpTools): Answer | undefined {
  if (told === undefined || told.total === 1) return told;
  const { question, hits } = told;
  if (question?.among !== undefined) return told;
  const isNext =
    question?.dates !== undefined && (question.order === 'newest' || question.order === 'oldest');
  return isNext ? recordInFull(hits[0]?.record.id, question, catalogue) : undefined;
}

/** Whether a text asks something of a thing that it need not name. */
function asksOfIt(text: string, { read }: FollowUpTools): boolean {
  const said = goesOn(text);
  const wants = read(text).wants ?? factNamed(said) ?? factAskedLast(said);
  return wants === undefined ? readFollowUp(said, false)?.kind === 'refer' : wants !== 'whether';
}

function names({ mentions, dates }: Question): boolean {
  return mentions.some(({ by }) => by !== 'hint') || dates !== undefined;
}

/** The question before without what is refused of it. */
function withoutRefused(before: Question, refused: string, { mentions }: Question): Question {
  const isRefused = ({ facet, id, words }: Mention) =>
    refused.includes(fold(words)) || mentions.some((one) => one.facet === facet && one.id === id);
  return { ...before, mentions: before.mentions.filter((one) => !isRefused(one)) };
}

/** @param change what the text is where nothing nearer is found, if that is known already */
function leaning(
  typed: string,
  said: string,
  topic: Topic,
  { read: readAlone, ...others }: FollowUpTools,
  change?: FollowUp,
): Answer | undefined {
  const askedAlone = readAlone(typed);
  if (asksForErrand(askedAlone) || isCourtesy(askedAlone) || asksOfHoldings(askedAlone)) return undefined;
  // "What is ACTRAV?" is asked of whatever is named, also where it was spoken of.
  if (asksWhatItIs(askedAlone)) {
    const meaning = others.answer(askedAlone);
    if (meaning.type === 'fact') return meaning;
  }
  // "Was any signed in May?" is of the year of the list, also after one of it was asked of.
  const period = questionsSpokenOf(topic).find(({ dates }) => dates !== undefined)?.dates;
  const inPeriod = (words: string, asked: Question) => withinPeriod(words, asked, period, readAlone);
  const tools = { ...others, read: (words: string) => inPeriod(goesOn(words), readAlone(words)) };
  const isOfList = topic.list !== undefined || topic.total > 1;
  const asked = inPeriod(said, isOfList ? withoutHandling(askedAlone) : askedAlone);
  const text = new Sheet(typed.slice(0, LONGEST)).folded;
  const lean = change ?? readFollowUp(text, standsAlone(asked));
  const turn: Turn = { text, said, asked, topic, lean, isCorrection: change !== undefined };
  for (const { reading, by } of READINGS) {
    const answer = reading(turn, tools);
    if (answer === undefined) continue;
    if (isOfNobody(answer, turn, tools.catalogue)) return undefined;
    const isByForm = by === 'form' || isFirm(lean);
    let alone: Answer | undefined;
    const answerAlone = () => {
      alone ??= tools.answer(askedAlone);
      return alone;
    };
    const elsewhere = statedElsewhere(answer, turn, answerAlone, tools);
    if (elsewhere !== undefined) return elsewhere;
    if (isByForm || leansOn(turn, answer, by, answerAlone, tools)) return answer;
    // A correction was read without what it refuses: by itself it is the whole text.
    return change === undefined ? alone : undefined;
  }
  return undefined;
}

/** Whether records of a kind are asked for of which somebody spoken of has none: "Guterres", then "what about the 2019 agreements". */
function isOfNobody({ hits }: Answer, { asked, topic, lean }: Turn, { vocabulary }: Catalogue): boolean {
  const kinds = kindsNamed(asked);
  const isOfPerson = topic.question.mentions.some(({ facet }) => facet === 'person');
  const isRecords = lean?.kind === 'change' && asked.wants === undefined && kinds.length > 0;
  return isRecords && isOfPerson && !hits.some(({ record }) => isOfKinds(record, kinds, vocabulary));
}

/** Forms that nothing else has: the next page, a part of what is shown. */
function isFirm(lean: FollowUp | undefined): boolean {
  return lean?.kind === 'more' || lean?.kind === 'page' || (lean?.kind === 'refer' && lean.isPart === true);
}

/** Whatever is longer leans on nothing in its further words. */
const LONGEST = 512;
