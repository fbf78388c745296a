import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf, stretchesOf } from '../text/matches.ts';
import { withoutTimes } from './event-times.ts';

const JOINING =
  /\b(?:becom(?:e|es|ing)|became|join(?:s|ed|ing)?|belong(?:s|ed|ing)? to|(?:is |was |are |been |being )?(?:an? |the )?(?:(?:special(?:i[sz]ed)? )?(?:part|member|branch|arm|agency|organi[sz]ation)) of|c[ao]me? under|(?:taken|brought|let|admitted) in(?:to)?)\b|加入|成为|变成|成了|并入|归入|属于|隶属|归(?=[^，。？]{0,8}管)/gu;
/** A country may be a slip for what was joined: "became an agency of the United States". */
const BY_HINT: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'country']);
/** Characters after the verb in which the whole is named that somebody becomes part of. */
const REACH = 40;

/**
 * "When did the ILO become part of the UN system" asks about the ILO: what a named body joins is only a hint at the
 * record, and joining is no career. What only says in which times names nothing.
 * @param whole the folded question, names included
 */
export function asHintsOfWhole(whole: string, given: readonly NamedStretch[]): NamedStretch[] {
  const named = withoutTimes(whole, given);
  const joinings = matchesOf(whole, JOINING).filter(({ index }) =>
    named.some(({ to, mentions }) => to <= index && mentions.some(({ facet }) => facet === 'organisation')),
  );
  return named.flatMap((one) => {
    const isVerb = joinings.some(({ index, 0: verb }) => one.from < index + verb.length && one.to > index);
    const isJoined = joinings.some(
      ({ index, 0: verb }) => one.from >= index && one.from <= index + verb.length + REACH,
    );
    if (!isJoined && !isVerb) return [one];
    const mentions = one.mentions
      .filter(({ facet, by }) => facet !== 'topic' || !(by === 'hint' || isVerb))
      .map((mention) => (BY_HINT.has(mention.facet) ? { ...mention, by: 'hint' as const } : mention));
    return mentions.length === 0 ? [] : [{ ...one, mentions }];
  });
}

/**
 * Where the words of joining stand, when the body and what it joins are both named: they tell what is wanted, and no
 * record has them just so ("member since", "founded as").
 */
export function joiningWords(whole: string, named: readonly NamedStretch[]): Stretch[] {
  return [
    ...stretchesOf(whole, JOINING_WORDS),
    ...(JOINING_WORDS_IN.test(whole) ? stretchesOf(whole, ROOF) : []),
  ].filter(
    ({ from }) =>
      named.some((one) => one.to <= from && one.mentions.some(({ facet }) => facet === 'organisation')) &&
      named.some((one) => Math.abs(one.from - from) <= REACH),
  );
}
/** What the whole is pictured as: "under the UN umbrella". */
const ROOF = /\b(?:umbrella|roof|wing|fold|banner|flag)\b/gu;
const JOINING_WORDS_IN = /\b(?:under|into|join(?:s|ed|ing)?|part of)\b/u;
const JOINING_WORDS =
  /\b(?:becom(?:e|es|ing)|became)\b(?:(?: an?)? (?:part|member)\b)?|\bjoin(?:s|ed|ing)?\b|\bbelong(?:s|ed|ing)?\b|\b(?:an? |the )?(?:part|member|branch|arm|agency)(?= of\b)|\bc[ao]me? under\b|\b(?:taken|brought|let|admitted) in(?:to)?\b|加入|变成|并入|归入|属于|隶属|归(?=[^，。？]{0,8}管)|管(?=[的呢吗了？?]|$)/gu;
