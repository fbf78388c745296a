import { hasPart } from '../../answering/asked/has-part.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { OR } from './relevance.ts';

/**
 * An agreement "between China and Brazil" needs both: records on one of them alone do not answer. Nor do those that
 * only hold the words for a body or a sort of bodies, where it has a part in none of them.
 */
export function namesAll(
  { mentions, asked }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary | undefined,
): boolean {
  const isAgreement = mentions.some((mention) => mention.facet === 'kind' && mention.id === 'agreement');
  if (!isAgreement) return true;
  const countries = mentions.filter((mention) => mention.facet === 'country' && mention.by === 'name');
  const bodies = mentions.filter(
    ({ facet, by, words }) =>
      by === 'name' && (facet === 'organisation' || (facet === 'constituent' && isSigning(words, asked))),
  );
  const isParty = (words: string) =>
    bodies.some(
      (body) =>
        body.words === words &&
        hits.some(({ record }) => vocabulary === undefined || hasPart(record, body, vocabulary)),
    );
  return (
    bodies.every(({ words }) => isParty(words)) &&
    (countries.length < 2 ||
      countries.every(({ id }) => hits.some(({ record }) => record.countries.includes(id))))
  );
}

/** "Agreements with unions", 工会签的: a sort of bodies may be what an agreement is about, unless it is told to have signed. */
function isSigning(words: string, asked: string): boolean {
  const at = asked.indexOf(words);
  return !OR.test(asked) && (WITH.test(asked.slice(0, at)) || SIGNED.test(asked.slice(at + words.length)));
}
const WITH = /(?:\b(?:with|between|signed by)(?: the| any)?\s+|[与和跟同])$/iu;
const SIGNED = /^(?:都|也|曾|共同)?签/u;
