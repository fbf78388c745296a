import { daysBetween } from '../../domain/calendar-day.ts';
import type { Hit } from '../../domain/hit.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { kindsNamed } from '../../domain/subject.ts';

/** What took no longer than this was all held then; what took longer need not have held anything at a given time. */
const MOST_DAYS = 31;

/**
 * The hits that may be of a kind just at the time named: a project that ran for years and held a conference once is no
 * meeting of May 2017.
 */
export function ofKindThen(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const kinds = kindsNamed(question);
  if (question.dates === undefined || kinds.length === 0) return hits;
  return hits.filter(
    ({ record }) =>
      !(kinds.some(({ id }) => record.covers.some((kind) => kind === id)) && ranThen(question, record)),
  );
}

/**
 * Whether a record is of the time named only as something that ran at that time, begun before and ended after, and was not asked
 * for as such a thing.
 */
export function ranThen({ dates, mentions }: Question, record: CooperationRecord): boolean {
  if (dates?.from === undefined || dates.to === undefined || dates.stage !== undefined) return false;
  if (mentions.some(({ facet, id }) => facet === 'kind' && id === record.kind)) return false;
  const { start, end, published } = record.dates;
  const [from, to] = [start && daysOf(start)?.from, end && daysOf(end)?.to];
  if (published !== undefined || from === undefined || to === undefined) return false;
  const isLong = daysBetween(from, to) > MOST_DAYS;
  return isLong && from < dates.from && to > dates.to;
}
