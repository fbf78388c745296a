import type { Answer } from '../../../domain/answer.ts';
import { fold, hasHan } from '../../../domain/fold.ts';
import type { Question } from '../../../domain/question.ts';
import { changeIn } from '../../../understanding/follow-ups/changes.ts';
import { changedQuestion } from '../changes/changed-question.ts';
import { questionsSpokenOf } from '../changes/spoken-of.ts';
import { factShown } from '../facts/about-record.ts';
import { isShort } from '../facts/asks-of-focus.ts';
import type { Topic } from '../memory.ts';
import { type FollowUpTools, found, type Reading } from '../turn.ts';
import { askedOfOtherTime } from './later.ts';
import { otherPeriod } from './other-period.ts';

/** The year or month beside the one asked about, and all the time before or after it. */
export const periodBeside: Reading = ({ said, topic }, { answer }) => {
  const before = questionsSpokenOf(topic).find(({ dates }) => dates !== undefined);
  const dates = otherPeriod(said, before?.dates);
  return before && dates && answer({ ...before, dates }, 0);
};

/** "In May?", 只要三月的: a part of the year asked about and nothing else; or another year instead. */
export const partOfPeriod: Reading = ({ said, asked, topic }, { answer }) => {
  const { dates, wants, mentions, freeText, phrases } = asked;
  const saysMore = wants !== undefined || mentions.length > 0 || freeText !== '' || phrases.length > 0;
  if (dates === undefined || saysMore) return undefined;
  // "The Jiangsu one, in which city?", then "and November?": it takes the place of the time that was asked about.
  const before = questionsSpokenOf(topic).find((one) => one.dates !== undefined) ?? topic.question;
  const changed = () => answer(changedQuestion(before, asked), 0);
  if (!said.includes(fold(dates.words))) return changed();
  if (!YEAR_ALONE.test(said)) return undefined;
  return before.dates ? changed() : found(changed());
};
const YEAR_ALONE = /^(?:in |from )?\d{4}年?的?呢?$/u;

/** What came of it later, or was before: "anything newer?", "the previous one". */
export const ofOtherTime: Reading = ({ text, said, asked, topic }, tools) =>
  // "Make it 2011" leans on nothing: the "it" is how a change is asked for.
  atOtherTime(hasHan(said) ? text : (changeIn(said) ?? text), asked, topic, tools);

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
