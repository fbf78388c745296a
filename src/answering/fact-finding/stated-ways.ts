import { OF_SOMEBODY } from '../../domain/question.ts';
import { boundsAsked } from '../asked/asked-bound.ts';
import { roomAsked } from '../asked/asked-room.ts';
import type { Stated } from './sentence-holds.ts';

/** How a text must state what is asked for more narrowly than by its sort: the way that fits best first. */
export function statedWays(wants: Stated, asked: string): readonly RegExp[] {
  if (wants === 'date') return boundsAsked(asked);
  if (OF_SOMEBODY.has(wants)) return HELD.filter((post) => post.test(asked));
  const room = wants === 'place' ? roomAsked(asked) : undefined;
  return room === undefined ? [] : [room];
}
/** Posts that bodies hold, in the words of questions and records alike: "which federation is the group's secretary". */
const HELD: readonly RegExp[] = [
  /(?<!general[- ])\bsecretar(?:y|ies)\b(?![- ]general)|秘书(?!长)/iu,
  /\bpermanent (?:\p{L}+ )?(?:seats?|members?)\b|常任/iu,
];
