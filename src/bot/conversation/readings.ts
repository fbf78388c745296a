import { nothingAnswer } from '../../answering/answers.ts';
import type { Answer } from '../../domain/answer.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { changeIn } from '../../understanding/follow-ups/changes.ts';
import { factShown, recordInFull, relatedOfKind } from './about-record.ts';
import { asItLeans, ofRecord } from './as-it-leans.ts';
import { asksBarely, asksThere, isShort } from './asks-of-focus.ts';
import { askedBarely } from './bare-fact.ts';
import { doubted, related, sideBySide, thatKind } from './beside-focus.ts';
import { changedPerson, changedQuestion } from './changed-question.ts';
import { extremeOfShown } from './extreme-of-shown.ts';
import { factWithin } from './fact-within.ts';
import { fragment } from './fragment.ts';
import { fromList } from './from-list.ts';
import { kindBeside } from './kind-beside.ts';
import { askedOfOtherTime } from './later.ts';
import { listed } from './listed.ts';
import type { Topic } from './memory.ts';
import { otherPeriod } from './other-period.ts';
import { askedOfReferents, type OfReferents } from './referents.ts';
import { askedOfPerson, askedThere, withPersonNamed } from './same-matter.ts';
import { personSpokenFor } from './spoken-for.ts';
import { questionsSpokenOf } from './spoken-of.ts';
import { toldOne } from './told-one.ts';
import type { FollowUpTools, Reading } from './turn.ts';
import { viewOfList } from './view-of-list.ts';

const postOfPerson: Reading = ({ text, asked, topic }, tools) => {
  const person = askedOfPerson(text, asked, topic, tools.catalogue);
  return person?.wants === 'post' ? ofRecord(topic, person, tools) : undefined;
};

const periodBeside: Reading = ({ said, topic }, { answer }) => {
  const before = questionsSpokenOf(topic).find(({ dates }) => dates !== undefined);
  const dates = otherPeriod(said, before?.dates);
  return before && dates && answer({ ...before, dates }, 0);
};

// "In May?", 只要三月的: a part of the year asked about and nothing else; or another year instead.
const partOfPeriod: Reading = ({ said, asked, topic }, { answer }) => {
  const { dates, wants, mentions, freeText, phrases } = asked;
  const saysMore = wants !== undefined || mentions.length > 0 || freeText !== '' || phrases.length > 0;
  if (dates === undefined || saysMore) return undefined;
  const changed = () => answer(changedQuestion(topic.question, asked), 0);
  if (!said.includes(fold(dates.words))) return changed();
  if (!YEAR_ALONE.test(said)) return undefined;
  return topic.question.dates ? changed() : found(changed());
};
const YEAR_ALONE = /^(?:in |from )?\d{4}年?的?$/u;

const extremeOne: Reading = ({ said, asked, topic }, tools) => {
  const one = extremeOfShown(said, asked, topic, tools.catalogue, tools.find);
  return one === undefined ? undefined : ofRecord({ ...topic, focus: one, shown: [one] }, asked, tools);
};

const relatedOne: Reading = ({ text, asked, topic }, { catalogue }) => {
  const kin = relatedOfKind(text, asked, topic, catalogue);
  return kin === undefined ? undefined : recordInFull(kin, asked, catalogue);
};

const onReferents: Reading = ({ said, asked, topic }, tools) => {
  const referents = askedOfReferents(said, asked, topic, tools.catalogue);
  return referents && ofReferents(referents, tools);
};

// "Make it 2011" leans on nothing: the "it" is how a change is asked for.
const ofOtherTime: Reading = ({ text, said, asked, topic }, tools) =>
  atOtherTime(hasHan(said) ? text : (changeIn(said) ?? text), asked, topic, tools);

const narrowed: Reading = ({ text, asked, topic }, { answer }) => {
  const there = askedThere(text, asked, topic);
  return there && answer(there, 0);
};

const factThere: Reading = ({ text, asked, topic }, { catalogue }) => {
  // "How many companies came?", "which ministry is behind it in China?": what it names is part of what was spoken of.
  if (!asksThere(text, asked, topic, catalogue)) return undefined;
  const fact = factShown(topic, asked, catalogue);
  // "Which school took them in?": the record names its bodies, whatever the word for their part.
  const isBody = asked.wants === 'organisation' && asked.freeText === '';
  return fact ?? (isBody ? recordInFull(topic.focus, asked, catalogue) : undefined);
};

const factToldThere: Reading = ({ asked, topic }, { catalogue }) => factWithin(asked, topic, catalogue);

const ofSpeaker: Reading = ({ text, asked, topic }, { catalogue, answer }) => {
  const speaker = personSpokenFor(text, asked, topic, catalogue);
  return speaker && answer(changedPerson(topic.question, asked, speaker), 0);
};

const ofPerson: Reading = ({ text, asked, topic }, { catalogue, answer }) => {
  const person = askedOfPerson(text, asked, topic, catalogue);
  return person && found(answer(person, 0));
};

const ofPersonNamed: Reading = ({ text, asked, topic }, { catalogue, answer, read }) => {
  const named = asksBarely(asked) ? undefined : withPersonNamed(text, asked, topic, catalogue);
  return named === undefined ? undefined : found(answer(read(named), 0));
};

/** A reading with how sure it is. */
interface Trust {
  readonly reading: Reading;
  /**
   * `form`: the form of the text leaves no other reading. `pointing`: its words stand for what was said before, so that the answer
   * need not hold them. `narrowing`: what is shown holds all that the text names. `matter`: none of these.
   */
  readonly by: 'form' | 'pointing' | 'narrowing' | 'matter';
}

/** All readings in the order in which they are tried: the more closely a text is read by one, the earlier. */
export const READINGS: readonly Trust[] = [
  { reading: postOfPerson, by: 'form' },
  { reading: fromList, by: 'form' },
  { reading: related, by: 'form' },
  { reading: sideBySide, by: 'form' },
  { reading: kindBeside, by: 'form' },
  { reading: doubted, by: 'form' },
  { reading: thatKind, by: 'form' },
  { reading: extremeOne, by: 'form' },
  { reading: viewOfList, by: 'form' },
  { reading: periodBeside, by: 'form' },
  { reading: partOfPeriod, by: 'form' },
  { reading: askedBarely, by: 'form' },
  { reading: toldOne, by: 'pointing' },
  { reading: fragment, by: 'form' },
  { reading: relatedOne, by: 'form' },
  { reading: onReferents, by: 'pointing' },
  { reading: ofOtherTime, by: 'pointing' },
  { reading: narrowed, by: 'narrowing' },
  { reading: factThere, by: 'matter' },
  { reading: factToldThere, by: 'matter' },
  { reading: ofSpeaker, by: 'pointing' },
  { reading: ofPerson, by: 'pointing' },
  { reading: ofPersonNamed, by: 'pointing' },
  { reading: asItLeans, by: 'matter' },
];

function found(answer: Answer): Answer | undefined {
  return answer.hits.length > 0 ? answer : undefined;
}

/** The records on all that a text pointed at; that there are none, where that is an answer. */
function ofReferents({ question, fits, isOther, orNone }: OfReferents, tools: FollowUpTools) {
  const nothing = { notHeld: [], suggestions: [], besideShown: isOther };
  return (
    listed(question, tools.find(question).filter(fits), tools) ??
    (orNone ? nothingAnswer(question, tools.catalogue, nothing) : undefined)
  );
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
