import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** Hits told apart by whether they are what was asked for or only report on such a thing. */
export interface ByOwnKind {
  /** Records whose own kind, or one broader than it, was asked for; all where no kind was. */
  readonly own: readonly Hit[];
  /** Records that only cover that kind: a press release about a signing, where agreements were asked for. */
  readonly reporting: readonly Hit[];
}

/** Tells apart the records that are of a kind the question names from those that only report on it. */
export function byOwnKind(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): ByOwnKind {
  const asked = new Set(
    question.mentions.filter(({ facet, by }) => facet === 'kind' && by !== 'hint').map(({ id }) => id),
  );
  if (asked.size === 0) return { own: hits, reporting: [] };
  const isOwn = ({ record }: Hit) =>
    vocabulary.withBroader('kind', record.kind).some((kind) => asked.has(kind));
  return { own: hits.filter(isOwn), reporting: hits.filter((hit) => !isOwn(hit)) };
}
