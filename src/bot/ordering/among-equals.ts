import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { firstOf } from './first-of.ts';

/** Relevance this near to the best tells nothing: what else is known of the hits must. */
const AS_RELEVANT = 0.93;
/** A press release is as short of a thing's own record as this and may still be before it. */
const NEARLY_AS_RELEVANT = 0.9;
/** A difference in what is held that is one of rounding. */
const SAME = 0.01;

/**
 * The hits with the best of them set right where their relevance is all but the same: those that hold the most of what
 * was asked first, and of these the records of the kind named before news that only tells of such a thing.
 */
export function bestAmongEquals(
  { mentions }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const fullest = hits.filter(({ score }) => score >= AS_RELEVANT * scoreOf(hits));
  const most = Math.max(...fullest.map(({ coverage }) => coverage)) - SAME;
  const byFullness = firstOf(hits, (hit) => fullest.includes(hit) && hit.coverage >= most);
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name').map(({ id }) => id);
  const [best] = byFullness;
  if (kinds.length === 0 || best === undefined) return byFullness;
  return firstOf(
    byFullness,
    ({ record, score, coverage }) =>
      score >= NEARLY_AS_RELEVANT * scoreOf(hits) &&
      coverage >= best.coverage - SAME &&
      vocabulary.withBroader('kind', record.kind).some((kind) => kinds.includes(kind)),
  );
}

function scoreOf(hits: readonly Hit[]): number {
  return hits[0]?.score ?? 0;
}
