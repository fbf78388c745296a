import { askedAspect } from '../../answering/asked/asked-aspect.ts';
import { asksOfPart } from '../../answering/fact-finding/parties-there.ts';
import type { Answer } from '../../domain/answer.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { type FollowUp, readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import type { Page } from '../../understanding/follow-ups/pages.ts';
import { aThing } from './changes/a-thing.ts';
import { changedPerson, changedQuestion, keepsSome } from './changes/changed-question.ts';
import { ofBothSides, ofSide } from './changes/other-side.ts';
import { matters, thatPerson } from './changes/same-matter.ts';
import { questionsSpokenOf } from './changes/spoken-of.ts';
import { factShown, partiesShown, recordInFull } from './facts/about-record.ts';
import { asksBarely, countsKinds, saysMuch, speaksOfIt, standsAlone } from './facts/asks-of-focus.ts';
import { personSpokenFor } from './facts/spoken-for.ts';
import { noneListed } from './lists/listed.ts';
import { asList } from './lists/one-of-shown.ts';
import type { Topic } from './memory.ts';
import type { FollowUpTools, Reading } from './turn.ts';

type Answerer<Kind extends FollowUp['kind']> = (
  followUp: Extract<FollowUp, { kind: Kind }>,
  topic: Topic,
  tools: FollowUpTools,
  asked: Question,
) => Answer | undefined;

/** "And China, is there any news on forced labour?": of which kind, on what and where, so that nothing asked before is left to add. */
function asksForSome({ asked, mentions, wants }: Question): boolean {
  const named = new Set(mentions.filter(({ by }) => by !== 'hint').map(({ facet }) => facet));
  const isWhole =
    named.has('topic') && named.has('kind') && (named.has('country') || named.has('organisation'));
  return isWhole && (wants === undefined || wants === 'whether') && SOME.test(asked);
}
const SOME =
  /\b(?:any|is there|are there|was there|were there)\b|有\p{Script=Han}{0,12}[吗嘛么没]|有没有|有无/iu;

/** A fact is asked of a matter by its name, of which what was spoken of need be no part. */
function asksOfMatter({ wants, mentions }: Question): boolean {
  const isMatter = ({ facet, by }: Mention) => by !== 'hint' && (facet === 'topic' || facet === 'programme');
  return wants !== undefined && wants !== 'whether' && mentions.some(isMatter);
}

/** What is taken from a list is read in from-list.ts. */
type AsItLeans = Exclude<FollowUp['kind'], 'pick' | 'beside' | 'back'>;

const ANSWERERS: { readonly [Kind in AsItLeans]: Answerer<Kind> } = {
  more: (_more, topic, tools, asked) => moreOf(spokenIn(asked, topic), tools),
  page: ({ page }, topic, tools, asked) => pageOf(page, spokenIn(asked, topic), tools),
  change: ({ rest }, topic, tools, asked) => {
    const change = tools.read(rest);
    const anew = asksForSome(asked) ? tools.answer(asked, 0) : undefined;
    if (anew?.type === 'matches' || anew?.type === 'record') return anew;
    // "And when was the skills fair?" asks all of it anew.
    const alone = asksOfMatter(change) ? tools.answer(change, 0) : undefined;
    if (alone?.type === 'fact') return alone;
    // "And who paid for it?" changes nothing of the question: it asks one more thing of the record.
    if (asksOf(rest, change)) return ofRecord(topic, change, tools);
    const other = ofSide(topic, change, tools);
    if (other !== undefined) return other;
    const person = personSpokenFor(rest, change, topic, tools.catalogue);
    if (person !== undefined) return tools.answer(changedPerson(topic.question, change, person), 0);
    const both = ofBothSides(rest, topic, tools);
    if (both !== undefined) return both;
    // "What about it?" changes nothing: then the text is a question of its own.
    const saysNothing = change.text === '' && change.dates === undefined && change.amount === undefined;
    // Nor does "and who won the World Cup?".
    const isOwnFact = change.wants !== undefined && !standsAlone(change) && change.freeText.includes(' ');
    // Or "and what did Guo say in his speech?".
    const isOwnAspect =
      change.mentions.length === 0 && change.freeText !== '' && askedAspect(fold(rest)) !== undefined;
    if (isOwnFact || isOwnAspect) return undefined;
    if (saysNothing && change.mentions.length === 0 && change.phrases.length === 0) return undefined;
    const thing = aThing(rest, topic, tools);
    if (thing !== undefined) return thing;
    const records = namesMany(change)
      ? tools.answer(changedQuestion(asList(topic.origin), change, 'sort'), 0)
      : undefined;
    if (records !== undefined && records.type !== 'nothing') return records;
    const ofSort = tools.answer(changedQuestion(spokenOf(topic, change), change, 'sort'), 0);
    if (ofSort.type !== 'nothing' && isOfCountries(ofSort, change)) return ofSort;
    const there = elsewhere(topic, change, tools);
    if (there !== undefined) return there;
    const changed = tools.answer(changedQuestion(topic.question, change), 0);
    const isChanged = changed.type !== 'nothing' && isOfCountries(changed, change);
    if (isChanged) return changed;
    // "And when was the session at the university?" asks it all by itself.
    const isOwn = change.wants !== undefined && standsAlone(change);
    const onSame = onSameMatter(topic, change, tools) ?? wholeInPlace(topic, change, tools);
    return onSame ?? (isOwn ? undefined : nothingOf(changed));
  },
  // "Tell me more" says no more of it than that.
  refer: ({ isPart }, topic, tools, asked) =>
    ofRecord(
      topic,
      isPart && asked.wants === undefined ? { ...asked, text: '', freeText: '' } : asked,
      tools,
    ),
};

/** What was spoken of, told in Chinese from here on where that is what is spoken now; "next" and "ok" are said in either. */
function spokenIn({ language }: Question, topic: Topic): Topic {
  if (language !== 'zh') return topic;
  const told = <Told extends { readonly question: Question }>(one: Told): Told => ({
    ...one,
    question: { ...one.question, language },
  });
  const { origin, list } = topic;
  return { ...told(topic), origin: { ...origin, language }, ...(list && { list: told(list) }) };
}

/**
 * The next page of the list; after a single record or a fact of it what else was found for the question, and that there is nothing
 * else where all has been shown.
 */
export function moreOf(topic: Topic, { answer, find, catalogue }: FollowUpTools): Answer {
  const { question, shown, offset, total } = topic.list ?? topic;
  const next = offset + shown.length;
  if (next < total) return answer(question, next);
  // A part of one leaves no other of its sort.
  const part = topic.question.among?.length === 1 ? topic.question : question;
  if (topic.list !== undefined) return noneListed(asList(part), catalogue, true);
  const known = [...topic.earlier, ...topic.shown];
  const isNamed = topic.origin.mentions.some(({ by, facet }) => by !== 'hint' && facet !== 'kind');
  const person = isNamed ? undefined : thatPerson(question, topic, catalogue);
  const origin = {
    ...asList(topic.origin),
    ...(person && { mentions: [person], text: person.words, freeText: '' }),
  };
  const among = find(origin)
    .filter(({ record, missing }) => missing.length === 0 && !known.includes(record.id))
    .map(({ record }) => record.id);
  return among.length > 0 ? answer({ ...origin, among }, 0) : noneListed(origin, catalogue, true);
}

/** A page of the list; that there is none beyond the last. */
function pageOf(page: Page, topic: Topic, { answer, catalogue, limit }: FollowUpTools): Answer | undefined {
  const { question, offset, shown, total } = topic.list ?? topic;
  if (total < 2) return undefined;
  const last = Math.ceil(total / limit);
  const now = Math.floor(offset / limit) + 1;
  const places = { last, previous: now - 1, rest: offset + shown.length < total ? now + 1 : 1 };
  const wanted = typeof page === 'number' ? page : places[page];
  if (wanted > last) return noneListed(asList(question), catalogue, true);
  return answer(question, (Math.max(1, wanted) - 1) * limit);
}

/** What the form of a text says: more of it, one of it, with a change, or about the record spoken of. */
export const asItLeans: Reading = ({ text, asked, topic, lean }, tools) => {
  const isOfFocus = asksBarely(asked) || speaksOfIt(text, asked, topic, tools.catalogue);
  const followUp = lean ?? (isOfFocus ? { kind: 'refer' as const } : undefined);
  // Whoever says so much else speaks of something new: its "they" is somebody in it.
  if (followUp === undefined || (followUp.kind === 'refer' && (saysMuch(asked) || countsKinds(asked))))
    return undefined;
  if (followUp.kind === 'pick' || followUp.kind === 'beside' || followUp.kind === 'back') return undefined;
  const answerer = ANSWERERS[followUp.kind] as Answerer<AsItLeans>;
  return answerer(followUp, topic, tools, asked);
};

/** The fact asked for in what was spoken of, or the record in full, which then does not state it. */
export function ofRecord(
  topic: Topic,
  question: Question,
  { catalogue }: Pick<FollowUpTools, 'catalogue'>,
): Answer | undefined {
  const parties = () => (asksOfPart(question.asked) ? partiesShown(question, topic, catalogue) : undefined);
  return factShown(topic, question, catalogue) ?? parties() ?? recordInFull(topic.focus, question, catalogue);
}

/** "And what about Cambodia projects?" after a fact asks for records: several of a kind are no thing of which it could be asked. */
function namesMany({ mentions, wants }: Question): boolean {
  const isMany = ({ facet, by, words }: Question['mentions'][number]) =>
    facet === 'kind' && by !== 'hint' && words.endsWith('s');
  return wants === undefined && mentions.some(isMany);
}

/** The fact asked before, of what was somewhere else or is to be reached there: "and at Tsinghua?", "and Geneva?". */
function elsewhere({ question }: Topic, change: Question, { answer }: FollowUpTools): Answer | undefined {
  if (question.wants === undefined || change.wants !== undefined) return undefined;
  const found = answer(changedQuestion(question, change, 'venue'), 0);
  return found.type === 'fact' && isOfCountries(found, change) ? found : undefined;
}

/** The question that a change is made to: the last one of which something would be left. */
function spokenOf(topic: Topic, change: Question): Question {
  const keeps = (before: Question) => keepsSome(before, changedQuestion(before, change, 'sort'));
  return questionsSpokenOf(topic).find(keeps) ?? topic.question;
}

/** "Anything on Italy", a fact of one of it, "and Japan?": what takes the place of all that was asked of is asked of alone. */
function wholeInPlace(topic: Topic, change: Question, { answer }: FollowUpTools): Answer | undefined {
  const isWhole = (before: Question) =>
    before.mentions.some(isNamed) && !keepsSome(before, changedQuestion(before, change, 'sort'));
  const alone = questionsSpokenOf(topic).some(isWhole) ? answer(change, 0) : undefined;
  return alone?.type === 'nothing' ? undefined : alone;
}

function isNamed({ by }: Mention): boolean {
  return by !== 'hint';
}

/** The same asked of another body, person or plan: "does the five-year plan mention that as well?". */
function onSameMatter(topic: Topic, change: Question, { catalogue, answer }: FollowUpTools) {
  return matters(topic, change, catalogue)
    .map((question) => answer(question, 0))
    .find((found) => found.type !== 'nothing' && isOfCountries(found, change));
}

/** A fact of another country than the one that was put in its place is none: "same for Nepal?". */
function isOfCountries({ type, hits }: Answer, { mentions }: Question): boolean {
  const countries = mentions.filter(({ facet, by }) => facet === 'country' && by !== 'hint');
  const [of] = hits.map(({ record }) => record.countries);
  return type !== 'fact' || of === undefined || countries.every(({ id }) => of.includes(id));
}

function nothingOf(answer: Answer): Answer | undefined {
  return answer.type === 'nothing' ? answer : undefined;
}

/** A fact is wanted of what was spoken of, or all of it. */
function asksOf(rest: string, change: Question): boolean {
  if (standsAlone(change)) return false;
  return readFollowUp(rest, false)?.kind === 'refer' || asksBarely(change);
}
