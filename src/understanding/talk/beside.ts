import type { Mention } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

/** What a name says that stands in the story around a request with a matter of its own, by name or in words alone. */
const BESIDE_WEIGHT = { subject: 0.5, words: 0.25 } as const;
/** Named in the story, these narrow nothing: "guests from Mongolia", "a project of mine". */
const NARROWING: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'kind', 'constituent']);

/**
 * A name of the story around a request: it says half, and binds nothing. A place stays the name it is unless the request
 * has a subject by name, since words beside hints alone count for little.
 */
export function asBeside(named: NamedStretch, hasSubject: boolean): NamedStretch {
  const isWeak = ({ facet, by }: Mention) =>
    by === 'name' && (NARROWING.has(facet) || (hasSubject && (facet === 'place' || facet === 'topic')));
  const mentions = named.mentions.map((mention) => ({
    ...mention,
    by: isWeak(mention) ? ('hint' as const) : mention.by,
    weight: BESIDE_WEIGHT[hasSubject ? 'subject' : 'words'] * (mention.weight ?? 1),
  }));
  return { ...named, mentions };
}

/** Countries and kinds of the story where the request has another matter: whoever tells of them asks nothing about them. */
export function isSurrounding({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet }) => facet === 'country' || facet === 'kind');
}

/** "Meeting", "how-to book": what kind of thing is wanted, and not what it is on. */
export function isOfKind({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet, id }) => facet === 'kind' || (facet === 'topic' && id === 'publications'));
}
