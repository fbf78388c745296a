import type { Hit } from '../../domain/hit.ts';

/** The hits with those that pass a test first, both parts in the order they had. */
export function firstOf(hits: readonly Hit[], isFirst: (hit: Hit) => boolean): readonly Hit[] {
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))];
}
