import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { REPORTS } from '../../../domain/kinds/index.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { isOfOne } from '../changes/spoken-of.ts';
import { speaksOf } from '../facts/names-in-record.ts';
import type { Listed, Topic } from '../memory.ts';
import type { FollowUpTools } from '../turn.ts';
import { fitting, wordsLeft } from './fitting.ts';
import { asList } from './one-of-shown.ts';

type Tools = Pick<FollowUpTools, 'catalogue' | 'find'>;

/**
 * Which of the records spoken of a name means: of the list, else of the wider one before it, else of those told one by one, the
 * nearest of these that has any of which all is so. `undefined` where the one spoken of is so called, or several are that
 * neither belong together nor were told.
 * @example "the fair" after one of a list on apprenticeship that has a fair
 */
export function namedAmong(asked: Question, topic: Topic, tools: Tools): string | undefined {
  const { catalogue, find } = tools;
  const { focus, list, whole, earlier } = topic;
  const told = (ids: readonly string[]) => ids.flatMap((id) => catalogue.byId.get(id) ?? []);
  const now = isOfOne(topic) && focus !== undefined ? told([focus]) : [];
  const all = ({ question, shown }: Listed) =>
    // A fact of several was no list of all that its question finds.
    question.wants === undefined ? find(asList(question)).map(({ record }) => record) : told(shown);
  const lists = [() => (list ? all(list) : []), () => (whole ? all(whole) : []), () => told(earlier)];
  const found = lists
    .values()
    .map((records) => calledSo(asked, [...new Set([...now, ...records()])], catalogue))
    .find(({ length }) => length > 0);
  if (found === undefined || now.some((one) => found.includes(one))) return undefined;
  const order = find(asList(asked)).map(({ record }) => record.id);
  const place = ({ id }: CooperationRecord) => order.indexOf(id) + 1 || order.length + 1;
  const [best, ...others] = found.toSorted((a, b) => place(a) - place(b));
  if (others.every(({ id }) => best?.related.includes(id))) return best?.id;
  // Of several projects the one is meant that was told of last.
  return earlier.findLast((id) => found.some((one) => one.id === id));
}

/** Those of some records that have all that a name says; of a kind is first what is that or reports on such a thing. */
function calledSo(asked: Question, records: readonly CooperationRecord[], catalogue: Catalogue) {
  // "The press release on his appointment" is on that, however everyday the word.
  const mentions = asked.mentions.map((one) =>
    one.facet === 'kind' ? one : { ...one, by: 'name' as const },
  );
  const { fits = [], words } = fitting({ ...asked, mentions }, records, catalogue) ?? {};
  if (words !== wordsLeft(asked.freeText).join(' ')) return [];
  const kinds = kindsNamed(asked);
  const ofKinds = fits.filter((one) => kinds.every(({ id }) => kindsOf(one).includes(id)));
  // A seminar is an event, but a fair only if it is called so.
  const isSo = (one: CooperationRecord, kind: Mention) =>
    speaksOf(one, kind.words, catalogue) || isPlain(kind, catalogue);
  return ofKinds.length > 0 ? ofKinds : fits.filter((one) => kinds.every((kind) => isSo(one, kind)));
}

/** What a record is, or what it reports on. */
function kindsOf({ kind, covers }: CooperationRecord): readonly string[] {
  return REPORTS.has(kind) ? [kind, ...covers] : [kind];
}

/** Whether a kind is called by its plain name. */
function isPlain({ id, words }: Mention, { vocabulary }: Catalogue): boolean {
  return LANGUAGES.some((language) => fold(vocabulary.label('kind', id, language)) === fold(words));
}
