import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/**
 * An agreement "between China and Brazil" needs both: records on one of them alone do not answer. Nor do those that
 * only hold the words of a body's name, where it has a part in none of them.
 */
export function namesAll(
  { mentions }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary | undefined,
): boolean {
  const isAgreement = mentions.some((mention) => mention.facet === 'kind' && mention.id === 'agreement');
  if (!isAgreement) return true;
  const countries = mentions.filter((mention) => mention.facet === 'country' && mention.by === 'name');
  const bodies = mentions.filter((mention) => mention.facet === 'organisation' && mention.by === 'name');
  const hasPart = (words: string) =>
    bodies.some(
      ({ id, words: one }) => one === words && hits.some(({ record }) => isParty(record, id, vocabulary)),
    );
  return (
    bodies.every(({ words }) => hasPart(words)) &&
    (countries.length < 2 ||
      countries.every(({ id }) => hits.some(({ record }) => record.countries.includes(id))))
  );
}

function isParty(
  { organisations }: Hit['record'],
  body: string,
  vocabulary: Vocabulary | undefined,
): boolean {
  return organisations.some(
    ({ id }) => id === body || vocabulary?.withBroader('organisation', id).includes(body),
  );
}
