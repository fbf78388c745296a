import { daysBetween } from '../../domain/calendar-day.ts';
import type { Hit } from '../../domain/hit.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { kindsNamed } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { liesWithin } from '../../search/filtering/dates.ts';

/** What took no longer than this was all held then; what took longer need not have held anything at a given time. */
const MOST_DAYS = 31;

/** What is asked of a time is what happened or came out then: "what's new in March 2017", 那年发生了什么. */
const HAPPENED =
  /\b(?:what(?:'s| is| was|s)? (?:the )?new|(?:happen|publish|releas|announc|report)(?:s|ed|ing)?|t(?:ook|akes?|aking) place|came out|news)\b|发生|发布|公布|新闻|消息|大事/iu;

/**
 * The hits that may be of a kind just at the time named: a project that ran for years and held a conference once is no
 * meeting of May 2017, nor is what ran for years what happened on a day of them.
 */
export function ofKindThen(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): readonly Hit[] {
  const { dates, asked } = question;
  if (dates === undefined || dates.stage !== undefined) return hits;
  const kinds = kindsNamed(question).map(({ id }) => id);
  if (kinds.length === 0) {
    const then = HAPPENED.test(asked) ? hits.filter(({ record }) => !ranThen(question, record)) : hits;
    return then.length > 0 ? then : hits;
  }
  const covers = ({ covers }: CooperationRecord) =>
    covers.some((kind) => vocabulary.withBroader('kind', kind).some((one) => kinds.includes(one)));
  return hits.filter(({ record }) => !(covers(record) && isLong(record) && !liesWithin(record, dates)));
}

/**
 * Whether a record is of the time named only as something that ran at that time, begun before and ended after, and was not asked
 * for as such a thing.
 */
export function ranThen({ dates, mentions }: Question, record: CooperationRecord): boolean {
  if (dates?.from === undefined || dates.to === undefined || dates.stage !== undefined) return false;
  if (mentions.some(({ facet, id }) => facet === 'kind' && id === record.kind)) return false;
  const { from = '', to = '' } = ownDays(record) ?? {};
  return isLong(record) && from < dates.from && to > dates.to;
}

function isLong(record: CooperationRecord): boolean {
  const days = ownDays(record);
  return days !== undefined && daysBetween(days.from, days.to) > MOST_DAYS;
}

/** The first and the last day of what a record is on; `undefined` where it does not tell both, or is a text of a day. */
function ownDays({ dates: { start, end, published } }: CooperationRecord) {
  const [from, to] = [start && daysOf(start)?.from, end && daysOf(end)?.to];
  return published !== undefined || from === undefined || to === undefined ? undefined : { from, to };
}
