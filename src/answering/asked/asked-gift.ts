import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import { askedGivers } from './asked-giver.ts';
import { hasPart } from './has-part.ts';

/** Questions that ask for the gift itself: the records on it, how much it was, whether there was any. */
const OF_GIFT: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([undefined, 'money', 'whether']);

/**
 * Whether a question asks for what a country gave and none of these records has that country's money: a country that is
 * only spoken of gave nothing. Records in which a body of that country has any part may be what is looked for, but they
 * tell of no sum. Of a body only how much or whether it gave is asked in this way: "what did the ILO provide" may be training.
 */
export function isGiftOfNobody(question: Question, hits: readonly Hit[], catalogue: Catalogue): boolean {
  if (!OF_GIFT.has(question.wants)) return false;
  const asksSum = question.wants === 'money';
  const givers = askedGivers(question).filter(({ facet }) => facet === 'country' || question.wants);
  return (
    givers.length > 0 &&
    !hits.some(({ record }) => givers.some((giver) => hasBody(record, giver, asksSum, catalogue)))
  );
}

/**
 * The records in which somebody has a part of whom a question asks how much they gave: they are what it is about, though
 * they state no such sum.
 */
export function withPartOfGivers(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): readonly Hit[] {
  if (question.wants !== 'money') return [];
  const givers = askedGivers(question);
  return hits.filter(({ record }) => givers.some((giver) => hasBody(record, giver, false, catalogue)));
}

function hasBody(
  record: Hit['record'],
  giver: Mention,
  asGiver: boolean,
  { vocabulary }: Catalogue,
): boolean {
  const roles = asGiver ? (['funding'] as const) : [];
  // A ministry gives its country's money.
  const id = giver.facet === 'country' ? giver.id : vocabulary.term('organisation', giver.id)?.country;
  const nation = id === undefined ? [] : [{ facet: 'country' as const, id }];
  return [giver, ...nation].some((one) => hasPart(record, one, vocabulary, roles));
}
