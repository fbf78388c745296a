import { isOfSide } from '../../../answering/asked/asked-side.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { Topic } from '../memory.ts';

/** Somebody who is there for a body. */
const SPEAKER =
  /\b(?:speakers?|spokes\w+|representatives?|reps?|delegates?|envoys?|officials?|man|woman|guy|lady|gentleman|person|one|side)\b|代表|发言人|官员|那边的人|的人|那位|女士|先生|领导/u;
const RECORDS_READ = 4;

/**
 * The person of a body that a text means, in the records spoken of: after somebody's speech "the ministry's speaker" is
 * the one of that ministry there. `undefined` where the text speaks of no such person or the records name none.
 */
export function personSpokenFor(
  text: string,
  { mentions }: Question,
  { focus, shown }: Topic,
  { byId, vocabulary }: Catalogue,
): Mention | undefined {
  if (!SPEAKER.test(fold(text)) || mentions.some(({ facet }) => facet === 'person')) return undefined;
  const bodies = mentions.filter(({ facet }) => facet === 'organisation' || facet === 'constituent');
  const isOf = (organisation: string | undefined) =>
    bodies.some((one) => isOfSide(organisation, one, vocabulary));
  const { related = [] } = byId.get(focus ?? '') ?? {};
  const records = new Set([focus ?? '', ...shown, ...related]);
  for (const id of [...records].slice(0, RECORDS_READ)) {
    const person = byId.get(id)?.people.find(({ organisation }) => isOf(organisation));
    if (person !== undefined)
      return { facet: 'person', id: person.id, words: bodies[0]?.words ?? '', by: 'name' };
  }
  return undefined;
}
