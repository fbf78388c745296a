import type { CooperationRecord } from '../../domain/record.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import type { Concept, Vocabulary } from '../../domain/vocabulary.ts';

/**
 * Whether a body, some body of a country or some body of a sort has a part in a record: one of these parts, any where none
 * is told. Whoever gave money had a part in funding.
 */
export function hasPart(
  { organisations, people, money }: CooperationRecord,
  whose: Concept,
  vocabulary: Vocabulary,
  roles: readonly OrganisationRole[] = [],
): boolean {
  const isAny = roles.length === 0;
  const ids = [
    ...organisations.filter(({ role }) => isAny || roles.includes(role)).map(({ id }) => id),
    ...(isAny || roles.includes('funding') ? money.flatMap(({ from }) => from ?? []) : []),
    ...(isAny ? people.flatMap(({ organisation }) => organisation ?? []) : []),
  ];
  return ids.some((id) => isOf(id, whose, vocabulary));
}

function isOf(id: string, { facet, id: whose }: Concept, vocabulary: Vocabulary): boolean {
  const term = vocabulary.term('organisation', id);
  if (facet === 'country') return term?.country === whose;
  if (facet === 'constituent') return term?.type === whose;
  return facet === 'organisation' && vocabulary.withBroader('organisation', id).includes(whose);
}
