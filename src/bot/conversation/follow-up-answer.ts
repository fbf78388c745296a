import { matchesAnswer, nothingAnswer, recordAnswer } from '../../answering/answers.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { changeIn, correctionIn } from '../../understanding/follow-ups/changes.ts';
import { type FollowUp, readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import { goesOn } from '../../understanding/follow-ups/spoken.ts';
import { Sheet } from '../../understanding/text/sheet.ts';
import { asksForErrand } from '../finding/errands.ts';
import { factShown, recordInFull, relatedOfKind } from './about-record.ts';
import { asksBarely, asksThere, isShort, saysMuch, speaksOfIt, standsAlone } from './asks-of-focus.ts';
import { changedPerson, changedQuestion } from './changed-question.ts';
import { askedOfOtherTime } from './later.ts';
import type { Topic } from './memory.ts';
import { asList, oneOfShown } from './one-of-shown.ts';
import { otherPeriod } from './other-period.ts';
import { askedOfReferents, type OfReferents } from './referents.ts';
import { askedOfPerson, askedThere, matters, withPersonNamed } from './same-matter.ts';
import { personSpokenFor } from './spoken-for.ts';

/** What a follow-up is answered with besides what was said before. */
export interface FollowUpTools {
  readonly catalogue: Catalogue;
  readonly limit: number;
  read(text: string): Question;
  /** Answers a question from the records, from this many on. */
  answer(question: Question, offset: number): Answer;
  /** The records for a question, best first. */
  find(question: Question): readonly Hit[];
}

type Answerer<Kind extends FollowUp['kind']> = (
  followUp: Extract<FollowUp, { kind: Kind }>,
  topic: Topic,
  tools: FollowUpTools,
  asked: Question,
) => Answer | undefined;

const ANSWERERS: { readonly [Kind in FollowUp['kind']]: Answerer<Kind> } = {
  more: (_more, topic, tools) => {
    const next = topic.offset + topic.shown.length;
    // At the end of the list the last page is shown again: it says how many there are.
    return tools.answer(topic.question, next < topic.total ? next : topic.offset);
  },
  pick: ({ nth, asks }, topic, tools, asked) => {
    // "Who signed the first one?" after a single record: that is nobody's list.
    if (asks && topic.shown.length < 2) return undefined;
    const place = nth === 'last' ? topic.shown.length : nth > topic.offset ? nth - topic.offset : nth;
    const id = topic.shown[place - 1];
    return id === undefined
      ? undefined
      : ofRecord({ ...topic, focus: id, shown: [id] }, asks ? asked : topic.question, tools);
  },
  language: ({ language }, topic, tools) => {
    const question = { ...topic.question, language };
    return topic.inFull
      ? recordInFull(topic.focus, question, tools.catalogue)
      : tools.answer(question, topic.offset);
  },
  change: ({ rest }, topic, tools) => {
    const change = tools.read(rest);
    // "And who paid for it?" changes nothing of the question: it asks one more thing of the record.
    if (asksOf(rest, change)) return ofRecord(topic, change, tools);
    const person = personSpokenFor(rest, change, topic, tools.catalogue);
    if (person !== undefined) return tools.answer(changedPerson(topic.question, change, person), 0);
    const ofOtherSide = OTHER_SIDE.test(rest)
      ? factShown(topic, ofAllSides(topic.question), tools.catalogue)
      : undefined;
    if (ofOtherSide !== undefined) return ofOtherSide;
    // "What about it?" changes nothing: then the text is a question of its own.
    const saysNothing = change.text === '' && change.dates === undefined && change.amount === undefined;
    // Nor does "and who won the World Cup?".
    const isOwnFact = change.wants !== undefined && !standsAlone(change) && change.freeText.includes(' ');
    if (isOwnFact) return undefined;
    if (saysNothing && change.mentions.length === 0 && change.phrases.length === 0) return undefined;
    const changed = tools.answer(changedQuestion(topic.question, change), 0);
    return changed.type === 'nothing' ? (onSameMatter(topic, change, tools) ?? changed) : changed;
  },
  refer: (_refer, topic, tools, asked) => ofRecord(topic, asked, tools),
};

/**
 * Answers a text that leans on what was said before: more of it, one of it, in another language, with a
 * change, or about the record spoken of. `undefined` when the text stands alone.
 */
export function followUpAnswer(typed: string, topic: Topic, tools: FollowUpTools): Answer | undefined {
  const said = goesOn(typed);
  const correction = correctionIn(said);
  if (correction !== undefined && names(tools.read(correction.rest))) {
    const { rest, refused } = correction;
    const before = withoutRefused(topic.question, refused, tools.read(refused));
    return leaning(rest, { ...topic, question: before }, tools, { kind: 'change', rest });
  }
  return leaning(typed, topic, tools);
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
function leaning(typed: string, topic: Topic, tools: FollowUpTools, change?: FollowUp): Answer | undefined {
  const asked = tools.read(typed);
  if (asksForErrand(asked)) return undefined;
  const text = new Sheet(typed.slice(0, LONGEST)).folded;
  const said = goesOn(typed);
  const person = askedOfPerson(text, asked, topic, tools.catalogue);
  if (person?.wants === 'post') return ofRecord(topic, person, tools);
  if (countsList(text, asked, topic))
    return tools.answer({ ...asList(topic.question), survey: { as: 'figures', of: 'records' } }, 0);
  const lean = change ?? readFollowUp(text, standsAlone(asked));
  const ofPicked = lean?.kind === 'pick' ? ANSWERERS.pick(lean, topic, tools, asked) : undefined;
  if (ofPicked !== undefined) return ofPicked;
  const dates = otherPeriod(said, topic.question.dates);
  if (dates !== undefined) return tools.answer({ ...topic.question, dates }, 0);
  // What is put in place of something refused need not belong to that.
  const { focus: _focus, ...list } = topic;
  const one = oneOfShown(text, asked, change ? list : topic, tools.catalogue, tools.find);
  if (one !== undefined) return ofRecord({ ...topic, focus: one, shown: [one] }, asked, tools);
  const kin = relatedOfKind(text, asked, topic, tools.catalogue);
  if (kin !== undefined) return recordInFull(kin, asked, tools.catalogue);
  const referents = askedOfReferents(text, asked, topic, tools.catalogue);
  const ofReferents = referents && listed(referents, tools);
  if (ofReferents !== undefined) return ofReferents;
  // "Make it 2011" leans on nothing: the "it" is how a change is asked for.
  const ofThen = atOtherTime(hasHan(said) ? text : (changeIn(said) ?? text), asked, topic, tools);
  if (ofThen !== undefined) return ofThen;
  const thereToo = askedThere(text, asked, topic);
  if (thereToo !== undefined) return tools.answer(thereToo, 0);
  // "How many companies came?", "which ministry is behind it in China?": what it names is part of what was spoken of.
  const isThere = asksThere(text, asked, topic, tools.catalogue);
  // "Which school took them in?": the record names its bodies, whatever the word for their part.
  const there =
    isThere &&
    (factShown(topic, asked, tools.catalogue) ??
      (asked.wants === 'organisation' && asked.freeText === ''
        ? recordInFull(topic.focus, asked, tools.catalogue)
        : undefined));
  if (there) return there;
  const speaker = personSpokenFor(text, asked, topic, tools.catalogue);
  if (speaker !== undefined) return tools.answer(changedPerson(topic.question, asked, speaker), 0);
  const ofPerson = person && tools.answer(person, 0);
  if (ofPerson !== undefined && ofPerson.hits.length > 0) return ofPerson;
  const isBare = asksBarely(asked);
  const named = isBare ? undefined : withPersonNamed(text, asked, topic, tools.catalogue);
  const ofNamed = named === undefined ? undefined : tools.answer(tools.read(named), 0);
  if (ofNamed !== undefined && ofNamed.hits.length > 0) return ofNamed;
  const isOfFocus = isBare || speaksOfIt(text, asked, topic, tools.catalogue);
  const followUp = lean ?? (isOfFocus ? { kind: 'refer' as const } : undefined);
  // Whoever says so much else speaks of something new: its "they" is somebody in it.
  if (followUp === undefined || (followUp.kind === 'refer' && saysMuch(asked))) return undefined;
  const answerer = ANSWERERS[followUp.kind] as Answerer<FollowUp['kind']>;
  return answerer(followUp, topic, tools, asked);
}

/** Whatever is longer leans on nothing in its further words. */
const LONGEST = 512;

/** The records on all that a text pointed at; that there are none, where that is an answer. */
function listed({ question, fits, isOther, orNone }: OfReferents, { catalogue, limit, find }: FollowUpTools) {
  const hits = find(question).filter(fits);
  const [only] = hits;
  if (only === undefined)
    return orNone
      ? nothingAnswer(question, catalogue, { notHeld: [], suggestions: [], besideShown: isOther })
      : undefined;
  if (hits.length === 1)
    return recordAnswer(only.record, catalogue, question.language, { question, hit: only, remarks: [] });
  const page = { hits: hits.slice(0, limit), total: hits.length, offset: 0, remarks: [] };
  return matchesAnswer(question, catalogue, page);
}

/** What there is of another time; with a date named also that there is nothing. */
function atOtherTime(
  text: string,
  asked: Question,
  topic: Topic,
  { catalogue, answer }: FollowUpTools,
): Answer | undefined {
  const answers: Answer[] = [];
  for (const question of askedOfOtherTime(text, asked, topic, catalogue)) {
    const found = answer(question, 0);
    // What was shown already is of its own time.
    const [focus] = found.hits.map(({ record }) => record.id);
    const isNew = asked.dates !== undefined || focus !== topic.focus;
    // "And the one before, when was it launched?"
    const isFact = asked.wants !== undefined && asked.wants !== 'whether' && asked.dates === undefined;
    if (focus !== undefined && isNew) {
      const fact = isFact ? factShown({ ...topic, focus, shown: [focus] }, asked, catalogue) : undefined;
      // "What were the winning numbers of the last one?" is asked of nothing found here.
      if (fact === undefined && isFact && !isShort(asked)) return undefined;
      return fact ?? found;
    }
    answers.push(found);
  }
  return asked.dates === undefined ? undefined : answers[0];
}

/** The fact asked for in what was spoken of, or the record in full, which then does not state it. */
function ofRecord(
  topic: Topic,
  question: Question,
  { catalogue }: Pick<FollowUpTools, 'catalogue'>,
): Answer | undefined {
  return factShown(topic, question, catalogue) ?? recordInFull(topic.focus, question, catalogue);
}

/** The same asked of another body, person or plan: "does the five-year plan mention that as well?". */
function onSameMatter(topic: Topic, change: Question, { catalogue, answer }: FollowUpTools) {
  return matters(topic, change, catalogue)
    .map((question) => answer(question, 0))
    .find(({ type }) => type !== 'nothing');
}

/** Whoever was on the other side of what was spoken of: both sides are told again then. */
const OTHER_SIDE =
  /\b(?:on |for |from )?the other (?:side|party|signatory|half)\b|(?:另|对)一?(?:方|边|头)|对方|对家/u;

function ofAllSides(question: Question): Question {
  const isSide = ({ facet }: Question['mentions'][number]) =>
    facet === 'organisation' || facet === 'country' || facet === 'constituent';
  return { ...question, mentions: question.mentions.filter((one) => !isSide(one)) };
}

/** "And how many are there?" after a list, which names nothing else to count. */
function countsList(text: string, asked: Question, { inFull, total }: Topic): boolean {
  const isBare = asked.wants === 'count' && asked.freeText === '' && asked.mentions.length === 0;
  return isBare && !inFull && total > 1 && OF_THE_LIST.test(text);
}
const OF_THE_LIST = /\b(?:are there|in all|altogether|in total)\b|一共|总共/i;

/** A fact is wanted of what was spoken of, or all of it. */
function asksOf(rest: string, change: Question): boolean {
  if (standsAlone(change)) return false;
  return readFollowUp(rest, false)?.kind === 'refer' || asksBarely(change);
}
