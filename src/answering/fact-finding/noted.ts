import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { lasts } from '../../domain/stage.ts';
import { HOUSE } from '../../domain/subject.ts';
import { claimsOf } from '../asked/asked-claims.ts';
import { askedRoles, asksOfPart } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';
import { saysName } from './proof.ts';

/** Where something was is asked for by a place after such a word. */
const PLACED = /\b(?:in|at) (?:the )?$|[在于]$/u;

/** The note of a record on just what a yes or no asks, which goes before any yes. */
export function noteAgainst(
  record: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): string | undefined {
  const { asked, mentions, freeText, language } = question;
  const claims = claimsOf(asked);
  const ofPart = asksOfPart(asked) || askedRoles(asked).length > 0;
  const bodies = mentions.filter(({ facet, id }) => facet === 'organisation' && (id !== HOUSE || ofPart));
  const isPlaced = asksOfPlace(question);
  const words = freeText.split(' ').length > 1 ? freeText : '';
  return record.notes.find(({ leavesOpen, text }) =>
    leavesOpen.some(
      (thing) =>
        claims.some(({ open }) => open === thing) ||
        (thing === 'body' && bodies.some((one) => saysName(text[language], one, catalogue))) ||
        (thing === 'place' && isPlaced) ||
        (words !== '' && overlap(words, text[language]) === 1),
    ),
  )?.text[language];
}

/** Whether something is said to be in a place: "signed in Beijing", 在北京开的. */
export function asksOfPlace({ asked, mentions }: Question): boolean {
  const text = fold(asked);
  // "A project in Guangzhou" works there.
  const lasting = mentions.flatMap(({ facet, id, words }) =>
    facet === 'kind' && lasts(id) ? fold(words) : [],
  );
  return mentions.some(({ facet, words }) => {
    const at = text.indexOf(fold(words));
    const before = text.slice(0, Math.max(0, at));
    return (
      facet === 'place' && PLACED.test(before) && !lasting.some((thing) => before.includes(`${thing} in `))
    );
  });
}
