import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';

/** Words in front of the body that somebody speaks or signs for. */
const FOR = /\b(?:for|from|on behalf of|representing|at|of)(?: (?:the|china's|mongolia's))? $/u;
/** What stands behind it where somebody of it is asked for: 人社部谁去了, 部里派的是哪位. */
const WHO_OF =
  /^(?:那边|方面|这边|里|派|来|去|出席|到场|参加|讲话|的|是|有|[\s,])*(?:谁|哪[位个]|何人|什么人)/u;

/**
 * The body, or the sort of body, whose people are asked for where several are named: "who spoke for MOHRSS at Tsinghua?"
 * asks for nobody of the university. `undefined` where one is named at most or none is told apart.
 */
export function askedSide({ asked, mentions }: Question): Mention | undefined {
  const bodies = mentions.filter(
    ({ facet, by }) => (facet === 'organisation' || facet === 'constituent') && by !== 'hint',
  );
  if (bodies.length < 2) return undefined;
  const text = fold(asked);
  const isSide = ({ words }: Mention) => {
    const before = textBefore(text, fold(words));
    return FOR.test(before) || WHO_OF.test(text.slice(before.length + words.length));
  };
  return bodies.find(isSide);
}
