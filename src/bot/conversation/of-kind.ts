import type { Mention } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { IDS_OF } from '../../domain/record-ids.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { asGatherings } from '../finding/gatherings.ts';

/** Whether a record is of one of some kinds or of a kind of these, or reports on such a thing; by the plain word a seminar is a meeting. */
export function isOfKinds(
  record: CooperationRecord,
  kinds: readonly Mention[],
  vocabulary: Vocabulary,
): boolean {
  return IDS_OF.kind(record).some((kind) =>
    kinds.flatMap(asGatherings).some(({ id }) => vocabulary.withBroader('kind', kind).includes(id)),
  );
}
