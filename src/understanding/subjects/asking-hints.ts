import type { Mention, Wanted } from '../../domain/question.ts';
import { saysMoneyGiven } from '../amounts/giving.ts';

/** Everyday words that ask who gave money or how much: "who funded", 出了多少钱, 谁…出资. */
const ASKING_OF_MONEY =
  /^(?:who|whose|how (?:much|many)|where)\b.{0,30}\b(?:fund|financ|pa(?:y|id)|bill|tab|money|cash|dollars|sponsor|donat)|^(?:谁|多少).{0,6}[钱资款单腰]|[钱资金费款].{0,3}(?:谁|多少|哪)|多少钱|^(?:出资|出钱|掏钱|买单|埋单|资助|赞助)$/u;

/** What is asked with such words. */
const OF_MONEY: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  'money',
  'organisation',
  'person',
]);

/** What only asks when a text came out, whatever text that is. */
const OF_PUBLISHING = /\bpublication dates?\b|\bdates? of publication\b/iu;

/**
 * Leaves out words for a subject that only ask: in "who funded the fisheries project?" fisheries are the subject, and a record on
 * them need not be on funding. Where nothing else is left, they stay.
 */
export function withoutAsking(
  mentions: readonly Mention[],
  wants: Wanted | undefined,
  freeText: string,
  asked: string,
): readonly Mention[] {
  const subjects = wants === 'money' ? mentions.filter((one) => !saysMoneyGiven(one, mentions)) : mentions;
  const kept = subjects.filter(({ facet, by, words }) => {
    const said = words.toLowerCase();
    const asks = OF_MONEY.has(wants)
      ? by === 'hint' && ASKING_OF_MONEY.test(said)
      : wants === 'published' && said === 'publication' && OF_PUBLISHING.test(asked);
    return !(facet === 'topic' && asks);
  });
  return kept.length === 0 && freeText === '' ? subjects : kept;
}
