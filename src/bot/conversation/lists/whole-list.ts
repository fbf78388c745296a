import type { Answer } from '../../../domain/answer.ts';
import type { Hit } from '../../../domain/hit.ts';
import type { Question, Survey } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import type { Listed, Topic } from '../memory.ts';
import type { FollowUpTools } from '../turn.ts';
import { asList, isTaken } from './one-of-shown.ts';

/** How many there are. */
export const COUNT: Survey = { as: 'figures', of: 'records' };
/** What each of them states, and what that comes to. */
export const SUMS: Survey = { as: 'figures', of: 'money', by: 'record' };

/** All of a list of which a conversation has shown a page, a count or one record. */
export interface WholeList {
  /** The question for the list itself. */
  readonly question: Question;
  readonly records: readonly CooperationRecord[];
}

/** The list spoken of, on all of its pages: the one shown or counted last, else that from which the record spoken of was taken. */
export function wholeList(topic: Topic, { find, answer }: FollowUpTools): WholeList | undefined {
  const { question, told, total, list } = topic;
  const all = (of: Question): WholeList | undefined => {
    const asked = asList(of);
    const isSum = of.survey?.as === 'figures' && of.survey.of === 'money';
    const hits = find(asked);
    const records = (isSum ? addedUp(answer(of, 0), hits) : hits).map(({ record }) => record);
    return records.length > 1 ? { question: asked, records } : undefined;
  };
  // A count and the first of some stand for all of them; what happened is told as a fact of a list of things.
  const stands = question.wants === 'count' || (question.survey ?? question.among) !== undefined;
  const isList = told === undefined || question.wants === undefined;
  const now = isList && (total > 1 || stands) ? all(question) : undefined;
  return now ?? (list && isTaken(topic, find) ? all(list.question) : undefined);
}

/** The ids of a list in the order in which its pages show it. */
export function idsAsShown({ records }: WholeList, { shown, offset }: Listed): readonly string[] {
  const others = records.map(({ id }) => id).filter((id) => !shown.includes(id));
  return others.length + shown.length === records.length
    ? others.toSpliced(offset, 0, ...shown)
    : records.map(({ id }) => id);
}

/** What was added up is all that was listed; what may be the same money was not. */
function addedUp(sum: Answer, hits: readonly Hit[]): readonly Hit[] {
  const counted = sum.type === 'figures' ? sum.rows.flatMap(({ records }) => records) : [];
  const summed = hits.filter(({ record }) => counted.includes(record.id));
  return summed.length > 0 ? summed : sum.hits;
}

/** The question for a list with what is said of it besides; nothing said before is taken back. */
export function saidOfList(list: Question, asked: Question): Question {
  const isNew = ({ facet, id }: Question['mentions'][number]) =>
    !list.mentions.some((one) => one.facet === facet && one.id === id);
  const { dates = list.dates, amount = list.amount, elsewhere = list.elsewhere } = asked;
  return {
    ...list,
    asked: asked.asked,
    language: asked.language,
    mentions: [...list.mentions, ...asked.mentions.filter(isNew)],
    ...(dates && { dates }),
    ...(amount && { amount }),
    ...(elsewhere && { elsewhere }),
    excluded: [...list.excluded, ...asked.excluded],
    freeText: [list.freeText, asked.freeText].filter((words) => words !== '').join(' '),
    doubts: asked.doubts,
  };
}

/** Things of a kind or of a time were asked for, which can be counted. */
export function isOfThings(question: Question): boolean {
  return question.dates !== undefined || kindsNamed(question).length > 0;
}
