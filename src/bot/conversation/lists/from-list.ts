import { inDateOrder } from '../../../answering/date-order.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Question } from '../../../domain/question.ts';
import { asksForBegin } from '../../../understanding/follow-ups/beside.ts';
import type { FollowUp } from '../../../understanding/follow-ups/follow-up.ts';
import { picked } from '../../../understanding/follow-ups/picks.ts';
import { moreOf, ofRecord } from '../as-it-leans.ts';
import { listOf } from '../changes/spoken-of.ts';
import { linkTo } from '../facts/source-of.ts';
import type { Listed, Topic } from '../memory.ts';
import type { FollowUpTools, Reading, Turn } from '../turn.ts';
import { noneListed } from './listed.ts';
import { asList } from './one-of-shown.ts';
import { SUMS, wholeList } from './whole-list.ts';

type Taken<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;

/** One of those listed, by its place or beside the one taken last, or all of them again: "the second one", "and the other?", "back". */
export const fromList: Reading = (turn, tools) => {
  const { said, lean, asked, topic } = turn;
  const { whole } = topic;
  if (asksForBegin(said)) return tools.answer(topic.first, 0);
  if (lean?.kind === 'back' && whole !== undefined && (topic.shown.length > 1 || WHOLE.test(said)))
    return tools.answer(asList(whole.question), 0);
  if (lean?.kind === 'back' || (isCounted(topic) && WHICH_COUNTED.test(said))) return listAgain(topic, tools);
  if (lean?.kind === 'beside') {
    const beside = taken(besideOf(lean, topic, tools.catalogue), turn, tools);
    // "Next" of a list of which nothing was taken is its next page.
    return beside ?? (lean.step === 'next' ? moreOf(topic, tools) : undefined);
  }
  if (lean?.kind !== 'pick') return undefined;
  // "Who signed the first one?" after a single record: that is nobody's list.
  if (lean.asks && listOf(topic).shown.length < 2 && !isOnlyOne(lean, asked)) return undefined;
  const list = listOf(topic);
  const id = nthOf(lean, list, tools);
  // "The 26th" is a day.
  if (id === undefined && asked.dates !== undefined) return undefined;
  if (id === undefined) return noneListed(asList(list.question), tools.catalogue, true);
  if (!lean.asks) return taken(id, turn, tools);
  const question = withoutPlace(asked);
  const link = linkTo(id, said, { ...question, text: '', freeText: '' }, tools.catalogue);
  return link ?? ofRecord({ ...topic, focus: id, shown: [id] }, question, tools);
};

/** What is asked without the words for which one of the list: "the first" is the first shown, in whatever order. */
function withoutPlace(asked: Question): Question {
  const rest = (text: string) =>
    text
      .split(' ')
      .filter((word) => picked(word) === undefined)
      .join(' ');
  return { ...asked, order: 'relevance', text: rest(asked.text), freeText: rest(asked.freeText) };
}

/** More is wanted than the part of a list that was shown last. */
const WHOLE = /\b(?:full|whole|entire|complete|first|original|long)\b|完整|全部|整个|所有|原来|最初|总/u;

/** What was counted or added up just now is asked for one by one: "which?", 具体哪几笔. */
const WHICH_COUNTED =
  /^(?:(?:and|so) )?(?:which|which (?:ones?|projects|agreements|records)(?: exactly| (?:did|does|do) (?:it|that|they|this) (?:all )?go to| (?:are|were) (?:they|those|these))?|what ones|namely)$|^(?:那|都|具体|分别|到底)*(?:是|有|包括|(?:投|用|花|给|拨)[到在给了]*)*哪(?:[几些]|[两三四五六])[个条份篇项笔场次]?(?:呢|啊|钱|记录|项目|协议)?$/u;

function isCounted({ question, told }: Topic): boolean {
  return told === undefined && (question.survey?.as === 'figures' || question.wants === 'count');
}

/** The list as it was shown; the records, where they were counted or added up. */
function listAgain(topic: Topic, tools: FollowUpTools): Answer {
  const { question, offset } = listOf(topic);
  const isOfFigures = [topic.question, question].some(
    ({ survey, wants }) => survey?.as === 'figures' || wants === 'count',
  );
  const whole = isOfFigures ? wholeList(topic, tools) : undefined;
  if (whole === undefined) return tools.answer(asList(question), offset);
  const listed = { ...whole.question, among: whole.records.map(({ id }) => id) };
  // Sums one by one are told with what each is.
  const { survey } = topic.question;
  const isOfMoney = isCounted(topic) && survey?.as === 'figures' && survey.of === 'money';
  return tools.answer(isOfMoney ? { ...listed, survey: SUMS } : listed, 0);
}

/** "Which countries are in the first one?" after a list of one: that one. */
function isOnlyOne({ nth }: Taken<'pick'>, { mentions, freeText }: Question): boolean {
  return nth === 1 && mentions.every(({ by }) => by === 'hint') && !freeText.includes(' ');
}

/** The record itself is wanted. */
const SHOW = /\b(?:show|open|see|read|view|expand|details|tell)\b|看|打开|显示|展开|详|具体|说说/u;

/** The record in full; after a fact of another of the list "and the third?" asks the same of this one. */
function taken(
  id: string | undefined,
  { said, topic, asked: { language } }: Turn,
  tools: FollowUpTools,
): Answer | undefined {
  if (id === undefined) return undefined;
  const asksTheSame = topic.told !== undefined && !SHOW.test(said) && topic.focus !== id;
  const { question: list } = listOf(topic);
  const question = asksTheSame ? topic.question : asList(list);
  return ofRecord({ ...topic, focus: id, shown: [id] }, { ...question, language }, tools);
}

/** The nth as it was counted out, by its place on the page or in the whole list. */
function nthOf({ nth }: Taken<'pick'>, list: Listed, { answer }: FollowUpTools): string | undefined {
  const { shown, offset, total } = list;
  if (nth === 'last') return shown.at(-1);
  const onPage = shown[(nth > offset ? nth - offset : nth) - 1];
  return onPage ?? (nth <= total ? answer(list.question, nth - 1).hits[0]?.record.id : undefined);
}

/** The one beside that taken last, or before the first of them the one before it in time; `undefined` where none was taken. */
function besideOf({ step }: Taken<'beside'>, topic: Topic, { byId }: Catalogue): string | undefined {
  const { shown } = listOf(topic);
  const at = shown.indexOf(topic.focus ?? '');
  if (at < 0 || shown.length < 2) return undefined;
  if (step === 'other') return shown.length === 2 ? shown[1 - at] : undefined;
  if (topic.shown.length > 1) return undefined;
  if (step === 'next' || at > 0) return shown[at + (step === 'next' ? 1 : -1)];
  const records = shown.flatMap((id) => byId.get(id) ?? []);
  const { dated } = inDateOrder(records, (record) => record);
  return dated[dated.findIndex(({ id }) => id === topic.focus) - 1]?.id;
}
