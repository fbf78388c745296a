import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf, stretchesOf } from '../text/matches.ts';

const JOINING =
  /\b(?:becom(?:e|es|ing)|became|join(?:s|ed|ing)?|belong(?:s|ed|ing)? to|(?:an? |the )?(?:part|member|branch|agency) of)\b|加入|成为|变成|并入|归入|属于|隶属/gu;
const JOINING_WORDS =
  /\b(?:becom(?:e|es|ing)|became)\b(?:(?: an?)? (?:part|member)\b)?|\bjoin(?:s|ed|ing)?\b|\bbelong(?:s|ed|ing)?\b|\b(?:an? |the )?(?:part|member|branch|agency)(?= of\b)|加入|变成|并入|归入|属于|隶属/gu;
/** A country may be a slip for what was joined: "became an agency of the United States". */
const BY_HINT: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'country']);
/** Characters after the verb in which the whole is named that somebody becomes part of. */
const REACH = 40;

/**
 * "When did the ILO become part of the UN system" asks about the ILO: what a named body joins is only a hint at the
 * record, and joining is no career.
 * @param whole the folded question, names included
 */
export function asHintsOfWhole(whole: string, named: readonly NamedStretch[]): NamedStretch[] {
  const joinings = matchesOf(whole, JOINING).filter(({ index }) =>
    named.some((one) => one.to <= index && namesBody(one)),
  );
  return named.flatMap((one) => {
    const isJoined = joinings.some(
      ({ index, 0: verb }) => one.to > index && one.from <= index + verb.length + REACH,
    );
    if (!isJoined) return [one];
    const mentions = one.mentions
      .filter(({ facet, by }) => facet !== 'topic' || by !== 'hint')
      .map((mention) => (BY_HINT.has(mention.facet) ? { ...mention, by: 'hint' as const } : mention));
    return mentions.length === 0 ? [] : [{ ...one, mentions }];
  });
}

/**
 * Where the words of joining stand, when the body and what it joins are both named: they tell what is wanted, and no
 * record has them just so ("member since", "founded as").
 */
export function joiningWords(whole: string, named: readonly NamedStretch[]): Stretch[] {
  return stretchesOf(whole, JOINING_WORDS).filter(({ from }) =>
    named.some((one) => one.to <= from && namesBody(one)),
  );
}

function namesBody({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet }) => facet === 'organisation');
}
