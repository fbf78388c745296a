import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'region']);
const ENGLISH =
  /\b(?:i am|i'm|we are|we're|i come|we come|i live|i work|students?|delegations?|visitors?|guests?|journalists?|reporters?)\s+(?:(?!\w+ing\b)\w+\s+){0,4}(?:from|in)\s+$/u;
const MY_LANGUAGE = /\b(?:my|your|in|speak|writing)\s+$/u;
const LANGUAGE_FOLLOWS = /^\s*(?:isn't|is not|please|version|language|only\s*$)/u;
const CHINESE = /(?:我|我们|本人)(?:是|来自|在|从)$/u;

/** Who asks, not what about: "I am a student from Germany", "my French isn't great", "我来自德国". */
export function isOrigin(text: string, { from, to, mentions }: NamedStretch): boolean {
  if (!mentions.every((mention) => PLACES.has(mention.facet))) return false;
  const before = text.slice(Math.max(0, from - 60), from);
  if (ENGLISH.test(before) || CHINESE.test(before)) return true;
  return MY_LANGUAGE.test(before) && LANGUAGE_FOLLOWS.test(text.slice(to, to + 20));
}
