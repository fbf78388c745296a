import { daysOf } from '../../../domain/partial-date.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { carries } from '../../../search/concepts.ts';
import { askedAnew } from '../changes/changed-question.ts';
import type { Topic } from '../memory.ts';
import { periodOf } from '../times/record-period.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { wholeList } from './whole-list.ts';

/** All but the one spoken of: "the other three", "the other ones from that year", 另外三份, 其余的呢. */
const THE_OTHERS =
  /^(?:and |or )?(?:what about |how about |show me |who signed )?(?:the|those) (?:other|remaining) (?:ones|two|three|four|five|six|\d{1,2})(?: ones)?(?: (?:of|from|in) (?:that|the same) (?:year|batch|group|lot|list))?$|^(?:那|还有)?(?:同(?:一)?[批年组]的?|当年的?|那年的?)?(?:(?:另外?|其[他它余]|剩下)的?(?:[两几三四五六]|\d{1,2})[个份条篇项笔场]|其余的)(?:呢|分别(?:是|由|跟|和)?.{0,6}|(?:都)?是(?:什么|啥|哪些))?$/u;
const SAME_YEAR = /\byear\b/u;

/** The list without the one spoken of; where none was shown, what else there is of its kind and year. */
export const restOfList: Reading = ({ said, asked, topic }, tools) => {
  const record = tools.catalogue.byId.get(topic.focus ?? '');
  if (record === undefined) return undefined;
  // "The other three" are so many of the list, "other ministries" those of a sort.
  if (!THE_OTHERS.test(said)) return OTHERS_OF.test(said) ? othersOf(record, asked, topic, tools) : undefined;
  const year = periodOf(record, 'year') ?? startYear(record);
  const list = wholeList(topic, tools);
  const ofKind = {
    ...askedAnew(topic.question, asked, {
      mentions: [{ facet: 'kind', id: record.kind, words: '', by: 'name' }],
      ...(year && { dates: year }),
    }),
    excluded: [],
  };
  const isListed = list?.records.includes(record) === true && !SAME_YEAR.test(said);
  const questions = isListed && list ? [{ ...list.question, asked: asked.asked }, ofKind] : [ofKind];
  const rests = questions.map((question) => {
    const ids = tools.find(question).map((hit) => hit.record.id);
    return { ...question, among: ids.filter((id) => id !== record.id) };
  });
  // "The other three" of a list of two are those of its kind and year.
  const rest = rests.find(({ among }) => among.length === numberIn(said)) ?? rests[0];
  return rest === undefined || rest.among.length === 0 ? undefined : tools.answer(rest, 0);
};

/** How many things of a list a text speaks of, 2 to 6 in words; 0 where it does not say. */
export function numberIn(said: string): number {
  const at = NUMBERS.exec(said)?.slice(1).findIndex(Boolean) ?? -2;
  return Number(/\d+/u.exec(said)?.[0] ?? at + 2);
}
const NUMBERS = /(two|[两二])|(three|三)|(four|四)|(five|五)|(six|六)/u;

/** "Other ministries?", 其他部委呢: those of the list besides the one spoken of which have a body of that sort. */
function othersOf(record: CooperationRecord, question: Question, topic: Topic, tools: FollowUpTools) {
  const { mentions, asked, language } = question;
  const list = wholeList(topic, tools);
  const [sort, ...more] = mentions;
  if (list?.records.includes(record) !== true || sort?.facet !== 'constituent' || more.length > 0)
    return undefined;
  const among = list.records
    .filter((one) => one !== record && carries(one, sort, tools.catalogue.vocabulary))
    .map(({ id }) => id);
  return among.length === 0 ? undefined : tools.answer({ ...list.question, asked, language, among }, 0);
}
const OTHERS_OF =
  /^(?:(?:and|or|any|what about|how about|the) )*other \p{L}+$|^那?(?:其[他它余]|别的)的?\p{Script=Han}{2,4}呢?$/u;

/** The year of something known by a span of months alone. */
function startYear({ dates }: CooperationRecord) {
  const year = /^\d{4}/u.exec((dates.start ?? dates.published)?.value ?? '')?.[0];
  return year && { ...daysOf({ value: year, precision: 'year' }), words: year };
}
