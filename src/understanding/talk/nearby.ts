import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const NEAR =
  /\b(?:near|nearest to|nearby|close to|next to|next door to|opposite|across from|(?:just )?(?:around|round) the corner from|(?:with)?in walking distance (?:of|from|to)|(?:with)?in the vicinity of|not far from|a (?:short )?walk from|in front of|outside|behind)\s+(?:(?:the|your|our|my|that)\s+)?$/u;
const HOUSE =
  /^(?:'s)?\s+(?:(?:main|old|new|office|country)\s+)?(?:building|compound|canteen|cafeteria|campus|lobby|car park|parking|gym|lift|lifts|elevators?|gate|entrance|garden|tower)\b/u;
const NEAREST = /\b(?:nearest|closest)\b/u;
const PREMISES: ReadonlySet<Facet> = new Set<Facet>(['organisation']);
/** As far in front of a name as nearness is looked for. */
const REACH = 50;

/** True for a body that only tells where something else is: "a bakery near the Ministry of Magic", "at the UN canteen". */
export function isPremises(text: string, { from, to, mentions }: NamedStretch): boolean {
  return (
    mentions.every(({ facet }) => PREMISES.has(facet)) &&
    (NEAR.test(text.slice(Math.max(0, from - REACH), from)) ||
      HOUSE.test(text.slice(to)) ||
      (NEAREST.test(text.slice(0, from)) && /\bto\s+(?:the\s+)?$/u.test(text.slice(0, from))))
  );
}

/** What a body says that only tells where something else is: hardly anything, and it is not the one asked about. */
export function asPremises(named: NamedStretch): NamedStretch {
  const mentions = named.mentions.map((mention) => ({
    ...mention,
    by: 'hint' as const,
    weight: PREMISES_WEIGHT,
  }));
  return { ...named, mentions };
}
const PREMISES_WEIGHT = 0.25;
