import { sentencesOf } from '../../answering/record/record-line.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { sortOf } from '../../domain/kind-sorts.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/**
 * The hits that call themselves what a question calls the kind it wants, by a narrower sort of it: of the agreements the
 * memoranda, for "MOUs". All of them where none does, or where the kind is asked for by another name.
 */
export function ofSort({ mentions }: Question, hits: readonly Hit[], vocabulary: Vocabulary): readonly Hit[] {
  const names = mentions
    .filter(({ facet, by }) => facet === 'kind' && by === 'name')
    .flatMap((mention) => sortOf(mention, vocabulary)?.names.map(fold) ?? []);
  if (names.length === 0) return hits;
  const called = hits.filter(({ record }) => callsItself(record, names));
  return called.length > 0 ? called : hits;
}

/** What a record is it says in its title or in the sentence it begins with, in both languages; what it says in one may be of another. */
function callsItself({ title, summary }: CooperationRecord, names: readonly string[]): boolean {
  return LANGUAGES.every((language) => {
    const text = fold(`${title[language]}\n${sentencesOf(summary[language], language)[0] ?? ''}`);
    return names.some((name) => text.includes(name));
  });
}
