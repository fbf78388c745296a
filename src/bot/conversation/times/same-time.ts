import { dateText } from '../../../answering/formats.ts';
import type { Answer } from '../../../domain/answer.ts';
import { REPORTS } from '../../../domain/kinds/index.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { factShown } from '../facts/about-record.ts';
import { asksBarely, saysMuch } from '../facts/asks-of-focus.ts';
import { listed, noneListed } from '../lists/listed.ts';
import type { Topic } from '../memory.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { periodOf } from './record-period.ts';

const THAT = '\\b(?:(?:on|in|from|of|during|for) )?(?:that|(?:the )?(?:very )?same)(?: (?:same|very))?';
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Words for the day, month or year of what was spoken of: "that march" is one of that year. */
const TIMES = [
  [new RegExp(`${THAT} (?:day|date)\\b|(?:那天)?(?:(?<!前|这)那一?|当|同一?)[天日]`, 'u'), 'day'],
  [new RegExp(`${THAT} month\\b|(?:那|当|同)一?个?月(?:份|里)?`, 'u'), 'month'],
  [new RegExp(`${THAT} (?:year\\b|(?=(?:${MONTHS})\\b))|(?:那一?|当|同一?)年`, 'u'), 'year'],
] as const;

/** The day, month or year of a record that a text points at, with the words for it; `undefined` where it points at none or the record has none such. */
export function periodPointedAt(text: string, record: CooperationRecord) {
  for (const [words, precision] of TIMES) {
    const pointer = words.exec(text)?.[0];
    const period = pointer === undefined ? undefined : periodOf(record, precision);
    if (pointer !== undefined && period !== undefined) return { pointer, precision, period };
  }
  return undefined;
}

/** What is asked of the record spoken of with no more than that it is of its time: "how many in the audience that day". */
function factThen(said: string, topic: Topic, { read, catalogue }: FollowUpTools): Answer | undefined {
  const bare = TIMES.reduce((rest, [words]) => rest.replace(words, ' '), said).trim();
  const question = bare === said ? undefined : read(bare);
  return question && asksBarely(question) ? factShown(topic, question, catalogue) : undefined;
}

/** Whoever did something then is pointed at as well. */
const THEY = /\b(?:it|they|them|he|she|his|her|their)\b|[他她它](?![这那])/u;
/** Others than what was spoken of are asked for. */
const OTHERS =
  /\b(?:else|others?|another|a second|again|more|besides|as well|also|too)\b|还|别的|其[他它]|另[外一]|除了|再/u;
/** Which there are, or what was published. */
const LISTS =
  /\b(?:anything|all|ones?)\b|\b(?:what|which) (?:came|was|were|is|are|happened|did)\b|都有|有[哪什啥]|[发登出刊]\p{Script=Han}{0,4}(?:[哪什啥]|多少|几[条篇个])|那[个场次份篇条](?:呢|吗|也.{1,3}|给我|发我)?$/u;
/** Whatever there was then is asked for, of any kind. */
const HAPPENED = /\bhappen\w*|发生|大?事/u;

/**
 * What there is of the same day, month or year as what was spoken of: "which press releases are from that month?", 那天还发了什么. It is
 * asked with that time in its place; where no kind is named, after a report other reports are meant.
 */
export const ofSameTime: Reading = ({ said, asked, topic }, tools) => {
  const record = tools.catalogue.byId.get(topic.focus ?? '');
  const then = record && !THEY.test(said) ? periodPointedAt(said, record) : undefined;
  const { wants, dates, language } = asked;
  const isOpen = wants === undefined || wants === 'whether' || wants === 'count';
  const isOther = OTHERS.test(said);
  const isOfRecords = isOther || kindsNamed(asked).length > 0 || LISTS.test(said);
  // 同年10月 is a month of that year.
  const isDated = dates !== undefined && (then?.precision !== 'year' || /\d{4}/u.test(dates.words));
  // 古特雷斯那年来北京讲了什么: what somebody did once is asked by itself.
  const isOwn = saysMuch(asked) || asked.mentions.some(({ facet }) => facet === 'person');
  if (wants !== undefined && wants !== 'whether' && !isOfRecords && dates === undefined)
    return factThen(said, topic, tools);
  if (record === undefined || then === undefined || !isOpen || !isOfRecords || isOwn || isDated)
    return undefined;
  const { pointer, precision, period } = then;
  const time = dateText({ value: period.words, precision }, language);
  const when = language === 'zh' ? time : ` ${precision === 'day' ? 'on' : 'in'} ${time} `;
  const whole = ofReports(tools.read(said.replace(pointer, when)), record, said);
  if (!isOther) return tools.answer(whole, 0);
  const question: Question = { ...whole, intent: 'find' };
  const hits = tools.find(question).filter((hit) => hit.record.id !== record.id);
  return listed(question, hits, tools) ?? noneListed(question, tools.catalogue, true);
};

/** After a report a question that names no kind of thing is asked of other reports. */
function ofReports(question: Question, { kind }: CooperationRecord, said: string): Question {
  const { mentions } = question;
  const isOpen = REPORTS.has(kind) && !HAPPENED.test(said) && mentions.length === 0;
  return isOpen
    ? { ...question, mentions: [...mentions, { facet: 'kind', id: kind, words: '', by: 'name' }] }
    : question;
}
