import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { besidesNames } from './by-name-alone.ts';
import { betweenThem, heldThere } from './held-there.ts';
import { heldTogether } from './held-together.ts';
import { ofRegion } from './of-region.ts';
import { ofSort } from './of-sort.ts';
import { ofKindThen } from './ran-then.ts';
import { withParties } from './with-parties.ts';

/**
 * Of the hits for a question those that fit it as a whole, where a search asks of each record only how much of it is held:
 * of the kind at the time and in the country named and of the sort of it that is named, with the parties, on the region, and on the subject where it is asked about.
 */
export function fitting(
  question: Question,
  hits: readonly Hit[],
  engine: SearchEngine,
  vocabulary: Vocabulary,
): readonly Hit[] {
  const then = ofKindThen(
    question,
    betweenThem(question, heldThere(question, hits, vocabulary), vocabulary),
    vocabulary,
  );
  const parties = withParties(question, besidesNames(question, then, vocabulary), vocabulary);
  const ofKind = ofSort(question, parties, vocabulary);
  return heldTogether(question, ofRegion(question, ofKind, engine, vocabulary), vocabulary);
}
