import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { IDS_OF } from '../../domain/record-ids.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/** The kinds of record that a question names. */
export function kindsNamed({ mentions }: Question): readonly Mention[] {
  return mentions.filter(({ facet, by }) => facet === 'kind' && by !== 'hint');
}

/** Whether a record is of one of some kinds or of a kind of these, or reports on such a thing. */
export function isOfKinds(
  record: CooperationRecord,
  kinds: readonly Mention[],
  vocabulary: Vocabulary,
): boolean {
  return IDS_OF.kind(record).some((kind) =>
    kinds.some(({ id }) => vocabulary.withBroader('kind', kind).includes(id)),
  );
}
