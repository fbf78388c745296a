import { EXISTS } from '../answering/asked/asked-claims.ts';
import { fold } from '../domain/fold.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';

/** Of others than those that are known what was found says nothing. */
const OTHERS = /\b(?:others?|else|more|another)\b|还有|别的|其[他它余]|另外/u;

/**
 * Whether the records found are an answer to whether there are things of a kind, "are there projects in Mongolia?": that none is
 * itself a project does not make those that report on one no answer.
 */
export function holdsWhatThereIs(
  { wants, asked, freeText, mentions }: Question,
  [best]: readonly Hit[],
): boolean {
  const text = fold(asked);
  const isOfKind = mentions.some(({ facet, by }) => facet === 'kind' && by === 'name');
  const isAll = freeText === '' && best?.missing.length === 0;
  return wants === 'whether' && isOfKind && isAll && EXISTS.test(text) && !OTHERS.test(text);
}
