import { factAnswer } from '../../../answering/answers.ts';
import { sentencesOf } from '../../../answering/record/record-line.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import type { Question, Wanted } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { isGathering, lasts } from '../../../domain/stage.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { textOf } from '../../../domain/text-of.ts';
import type { Topic } from '../memory.ts';

/** The times of something that goes on: when a record began or ends may be the day on which that was launched. */
const TIMES: ReadonlySet<Wanted> = new Set<Wanted>(['start', 'end', 'duration']);
/** What holds for a time, and is signed or launched on a day. */
const HOLDS: ReadonlySet<string> = new Set(['agreement', 'policy']);

/**
 * Of some records those that tell when a project, a programme or an agreement spoken of began, ends or how long it lasts, the project
 * itself first: it begins with no meeting on it, and lasts longer than the day of its launch. All of them where no such time is asked
 * for, or a gathering was spoken of.
 */
export function tellingTimes(
  ids: readonly string[],
  { wants, asked }: Question,
  { focus, question, origin, list }: Topic,
  { byId }: Catalogue,
): readonly string[] {
  const record = byId.get(focus ?? '');
  if (record === undefined || wants === undefined || !TIMES.has(wants) || isGathering(record.kind))
    return ids;
  const named = [question, origin, ...(list ? [list.question] : [])].flatMap(({ mentions }) => mentions);
  const kinds = kindsNamed({ mentions: named }).map(({ id }) => id);
  const isLasting =
    [record.kind, ...kinds].some((kind) => lasts(kind) || HOLDS.has(kind)) ||
    named.some(({ facet }) => facet === 'programme');
  if (!isLasting || kinds.some(isGathering)) return ids;
  const all = ids.flatMap((id) => byId.get(id) ?? []);
  const told = all.filter((one) => (wants === 'start' ? begins(one) : !isOfOneDay(one)));
  // "When was it launched?": what was agreed in a year may be launched later, as another record says.
  const isLaunch = wants === 'start' && LAUNCHED.test(fold(asked));
  const things = told.filter((one) =>
    isLaunch ? LAUNCHED.test(fold(textOf(one))) : wants !== 'start' && lasts(one.kind),
  );
  return [...new Set([...things, ...told].map(({ id }) => id))];
}

const LAUNCHED = /\blaunch(?:e[ds])?\b|启动/u;

function begins({ kind, covers }: CooperationRecord): boolean {
  return !isGathering(kind) && !covers.some((one) => isGathering(one) && one !== 'event');
}

function isOfOneDay({ kind, dates: { start, end } }: CooperationRecord): boolean {
  return isGathering(kind) || (start?.precision === 'day' && start.value === end?.value);
}

/** From which year to which it is, by the sentence of the record spoken of that says so where no date of it does. */
export function yearsTold({ focus }: Topic, question: Question, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(focus ?? '');
  if (record === undefined || question.wants === 'published') return undefined;
  const sentences = sentencesOf(record.summary[question.language], question.language);
  const statement = sentences.find((one) => YEARS.test(one));
  return statement === undefined
    ? undefined
    : factAnswer(question, catalogue, { statement, hits: [wholeHit(record)] });
}
const YEARS = /(?:19|20)\d{2}年? ?(?:to|and|until|–|—|-|至|到) ?(?:19|20)\d{2}/u;
