import { fold } from '../../../domain/fold.ts';
import { REPORTS } from '../../../domain/kinds/index.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { isOfOne } from '../changes/spoken-of.ts';
import { speaksOf } from '../facts/names-in-record.ts';
import type { Listed, Topic } from '../memory.ts';
import { isOfKinds } from '../of-kind.ts';
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
  const { focus = '', list, whole, earlier } = topic;
  const isThat = (records: readonly CooperationRecord[]) => calledSo(asked, records, tools);
  const told = (ids: readonly string[]) => ids.flatMap((id) => catalogue.byId.get(id) ?? []);
  if (isOfOne(topic) && isThat(told([focus])).length > 0) return undefined;
  const all = (of: Listed | undefined) => {
    if (of === undefined) return [];
    // A fact of several was no list of all that its question finds.
    return of.question.wants === undefined
      ? find(asList(of.question)).map(({ record }) => record)
      : told(of.shown);
  };
  const lists = [() => all(list), () => all(whole), () => told(earlier)];
  const found = lists.map((records) => isThat(records())).find(({ length }) => length > 0) ?? [];
  const order = find(asList(asked)).map(({ record }) => record.id);
  const place = ({ id }: CooperationRecord) => order.indexOf(id) + 1 || order.length + 1;
  const [best, ...others] = found.toSorted((a, b) => place(a) - place(b));
  if (others.every(({ id }) => best?.related.includes(id))) return best?.id;
  // Of several projects the one is meant that was told of last.
  return earlier.findLast((id) => found.some((one) => one.id === id));
}

/** Those of some records that have all that a name says; of a kind is what is that or reports on such a thing. */
function calledSo(asked: Question, records: readonly CooperationRecord[], { catalogue }: Tools) {
  // "The press release on his appointment" is on that, however everyday the word.
  const mentions = asked.mentions.map((one) =>
    one.facet === 'kind' ? one : { ...one, by: 'name' as const },
  );
  const { fits = [], words } = fitting({ ...asked, mentions }, records, catalogue) ?? {};
  const kinds = kindsNamed(asked);
  const { vocabulary } = catalogue;
  const isOfKind = (one: CooperationRecord) =>
    kinds.every((kind) => {
      const { words: called, id } = kind;
      const covers = REPORTS.has(one.kind) ? one.covers : [];
      if ([one.kind, ...covers].some((own) => own === id) || speaksOf(one, called, catalogue)) return true;
      // A seminar is an event, but no fair.
      const isPlain = LANGUAGES.some(
        (language) => fold(vocabulary.label('kind', id, language)) === fold(called),
      );
      return isPlain && isOfKinds({ ...one, covers }, [kind], vocabulary);
    });
  if (words !== wordsLeft(asked.freeText).join(' ')) return [];
  return fits.filter(isOfKind);
}
