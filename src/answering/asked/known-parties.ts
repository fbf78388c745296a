import { setAside } from '../../domain/asks-for-others.ts';
import { fold } from '../../domain/fold.ts';
import { type Mention, OF_SOMEBODY, type Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { isOfSide } from './asked-side.ts';

/** Whoever stands behind these is known: with them, or to them, something was done by whoever is asked for. */
const BEHIND =
  /\b(?:with|alongside|joined|join(?:s|ing)?|met|meets?|visit(?:s|ed)|to|towards?|by)(?: (?:the|china's|mongolia's))? $|[跟和与同向]$/u;
/** Who asks with whom they themselves did something: "who did the ILO agree with", "with whom is the union meeting". */
const IN_FRONT =
  /\bwh(?:om?|ich \p{L}+)(?: in \p{L}+)? (?:did|does|do|has|have|had)(?: the)? $|\b(?:with|to|for) wh(?:om|ich)\b[^,.?]{0,30}? (?:is|are|was|were|did|does|do|has|have|had)(?: the)? $/u;
const WITH_WHOM =
  /^[^，。？]{0,8}[跟和与同][^，。？]{0,8}(?:谁|哪)|^[^，。？]{0,6}(?:见|拜访)[了过到]?(?:谁|哪)/u;
const ASIDE = /\S .*\b(?:when|while|where|after|before|since)\b/u;
const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'person']);

/**
 * Those whom a question names as the other side of whoever it asks for, and who are no answer themselves: the ILO in "which
 * body promised cooperation with the ILO?", 国际劳工组织跟谁商定. Empty where it asks for nobody's other side.
 */
export function knownParties({ asked, mentions, wants }: Question): readonly Mention[] {
  if (!OF_SOMEBODY.has(wants)) return [];
  const text = fold(asked);
  const aside = setAside(text) ?? '';
  return mentions.filter(({ facet, words }) => {
    const name = fold(words);
    if (aside.includes(name) && (PARTIES.has(facet) || facet === 'constituent')) return true;
    if (!PARTIES.has(facet)) return false;
    const before = textBefore(text, name);
    const after = text.slice(before.length + name.length);
    // "When the partnership with them was signed" is no question of who did something with them.
    return (BEHIND.test(before) && !ASIDE.test(before)) || IN_FRONT.test(before) || WITH_WHOM.test(after);
  });
}

/** Whether a body or a person is one of those known, or a part of a body that is. */
export function isKnown(id: string, known: readonly Mention[], vocabulary: Vocabulary): boolean {
  return known.some((one) => one.id === id || (one.facet !== 'person' && isOfSide(id, one, vocabulary)));
}
