import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import { askedGivers } from './asked-giver.ts';

/** Questions that ask for the gift itself: the records on it, how much it was, whether there was any. */
const OF_GIFT: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([undefined, 'money', 'whether']);

/**
 * Whether a question asks for what a country gave and none of these records has that country's money: a country that is
 * only spoken of gave nothing. Records in which a body of that country has any part may be what is looked for, but they
 * tell of no sum.
 */
export function isGiftOfNobody(question: Question, hits: readonly Hit[], catalogue: Catalogue): boolean {
  if (!OF_GIFT.has(question.wants)) return false;
  const givers = askedGivers(question).filter(({ facet }) => facet === 'country');
  const asksSum = question.wants === 'money';
  return (
    givers.length > 0 &&
    !hits.some(({ record }) => givers.some(({ id }) => hasBody(record, id, asksSum, catalogue)))
  );
}

function hasBody(
  { organisations, money }: Hit['record'],
  country: string,
  asGiver: boolean,
  { vocabulary }: Catalogue,
): boolean {
  const ids = [
    ...organisations.filter(({ role }) => !asGiver || role === 'funding').map(({ id }) => id),
    ...money.flatMap(({ from }) => from ?? []),
  ];
  return ids.some((id) => vocabulary.term('organisation', id)?.country === country);
}
