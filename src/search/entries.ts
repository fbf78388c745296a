import { fold } from '../domain/fold.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { conceptsOf, type RecordConcepts } from './concepts.ts';
import { relevantDays } from './dates.ts';
import { phraseTexts } from './documents.ts';

/** A record with what filters and orders ask of it. */
export interface Entry {
  readonly record: CooperationRecord;
  readonly concepts: RecordConcepts;
  /** The days it stands for in a list by date; absent for an undated record. */
  readonly days: { from: string; to: string } | undefined;
  /** Its texts, folded, title first; made when first asked for. */
  readonly folded: () => readonly string[];
}

/** Prepares a record for filters and orders. */
export function toEntry(record: CooperationRecord, vocabulary: Vocabulary): Entry {
  let folded: string[] | undefined;
  return {
    record,
    concepts: conceptsOf(record, vocabulary),
    days: relevantDays(record),
    folded: () => {
      folded ??= phraseTexts(record, vocabulary).map(fold);
      return folded;
    },
  };
}
