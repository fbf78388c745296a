import type { CooperationRecord } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The records a desk answers from, with the vocabulary they refer to. */
export interface Catalogue {
  readonly records: readonly CooperationRecord[];
  readonly byId: ReadonlyMap<string, CooperationRecord>;
  readonly vocabulary: Vocabulary;
}
