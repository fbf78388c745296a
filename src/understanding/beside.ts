import type { Facet } from '../domain/vocabulary.ts';
import type { NamedStretch } from './names/mentions.ts';

/** What a name says that stands in the story around a request with a matter of its own. */
const BESIDE_WEIGHT = 0.5;
/** Named in the story, these narrow nothing: "guests from Mongolia", "a project of mine". */
const NARROWING: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'kind', 'constituent', 'place']);

/** A name of the story around a request: it says half, and binds nothing. */
export function asBeside(named: NamedStretch): NamedStretch {
  const mentions = named.mentions.map((mention) => ({
    ...mention,
    by: NARROWING.has(mention.facet) && mention.by === 'name' ? ('hint' as const) : mention.by,
    weight: BESIDE_WEIGHT * (mention.weight ?? 1),
  }));
  return { ...named, mentions };
}
