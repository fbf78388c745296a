import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Concept, Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { askedNames } from './asked-several.ts';

/** Words in front of the body that somebody speaks or signs for. */
const FOR = /\b(?:for|from|on behalf of|representing|at|of)(?: (?:the|china's|mongolia's))? $/u;
/** What stands behind it where somebody of it is asked for: 人社部谁去了, 部里派的是哪位. */
const WHO_OF =
  /^(?:那边|方面|这边|里|派|来|去|出席|到场|参加|讲话|的|是|有|[\s,])*(?:谁|哪[位个]|何人|什么人)/u;

/** The same where nothing else could be meant: of one body alone, "the head of the ILO" is no side. */
const FOR_ONE = /\b(?:for|from|on behalf of|representing)(?: (?:the|china's|mongolia's))? $/u;
const ITS_SIDE =
  /^(?:'s)? (?:side|end|camp|delegation|half|people|ppl|folks?|team|lot|guys?|reps?|representatives?|delegates?)\b|^(?:那边|这边|方面|一?方)|^(?:派|[来去](?:了|的是)|出席|到场|参加)了?(?:的是)?(?:谁|哪[位些])|^有?谁(?:[来去]了|出席|到场|参加)/u;
/** Of several bodies that whose people are named as such: "who was in the ILO delegation at Tsinghua". */
const OF_SIDE =
  /^(?:'s)? (?:side|delegation|team|people|speakers?|representatives?|delegates?)\b|^(?:代表团|那?边|方面?)/u;
const SIDES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'constituent', 'country']);

/**
 * The body, the sort of body or the nation whose people are asked for: "who spoke for MOHRSS at Tsinghua?" asks for nobody of
 * the university, "who from the Chinese side" for nobody of the ILO. `undefined` where none is told apart.
 */
export function askedSide({ asked, mentions }: Question): Mention | undefined {
  const bodies = mentions.filter(({ facet, by }) => SIDES.has(facet) && by !== 'hint');
  const text = fold(asked);
  const isOnly = bodies.length < 2;
  return bodies.find(({ words, facet }) => {
    const before = textBefore(text, fold(words));
    const after = text.slice(before.length + words.length);
    if (isOnly || facet === 'country') return FOR_ONE.test(before) || ITS_SIDE.test(after);
    return FOR.test(before) || WHO_OF.test(after) || OF_SIDE.test(after);
  });
}

/** Whether a body belongs to the side of somebody asked for. */
export function isOfSide(body: string | undefined, side: Concept, vocabulary: Vocabulary): boolean {
  if (body === undefined) return false;
  if (side.facet === 'country') return vocabulary.term('organisation', body)?.country === side.id;
  return vocabulary
    .withBroader('organisation', body)
    .some((id) => id === side.id || vocabulary.term('organisation', id)?.type === side.id);
}

/** Whether bodies of a sort are asked for: "which Chinese ministries", 哪些企业. */
export function namesSort({ asked, mentions }: Question): boolean {
  return askedNames(asked) === 'organisation' && mentions.some(({ facet }) => facet === 'constituent');
}
