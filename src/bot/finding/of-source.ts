import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { sourceNamed } from '../../understanding/talk/in-source.ts';

/** The hits from the document that a question names ("projects in the brochure"), told by what it is; all where none is or none is named. */
export function ofSource(
  { asked, language }: Question,
  hits: readonly Hit[],
  { sources }: Vocabulary,
): readonly Hit[] {
  const name = sourceNamed(asked);
  if (name === undefined) return hits;
  const isNamed = (id: string) => sources.get(id)?.covers[language].includes(name) ?? false;
  const from = hits.filter(({ record }) => record.sources.some(({ document }) => isNamed(document)));
  return from.length > 0 ? from : hits;
}
