import type { Answer } from '../../../domain/answer.ts';
import { asList } from '../lists/one-of-shown.ts';
import type { Topic } from '../memory.ts';
import type { FollowUpTools } from '../turn.ts';
import { changedQuestion } from './changed-question.ts';

const ENGLISH = /^(?:the|that) (?:things?|stuff|one|bit|story|business)\b/u;
const CHINESE = /的?[那这](?:件事|个事|事儿?|码事)$/u;
const MATTERS: ReadonlySet<string> = new Set(['topic', 'programme']);

/**
 * A thing told by its matter, among what was asked before, else by itself: "and the thing with foreign brands", 还有给外国品牌供货的那件事.
 * `undefined` where the text speaks of no such thing, tells it by no matter, or nothing holds all of it.
 * @param rest what the text names, without the word that goes on
 */
export function aThing(rest: string, { origin }: Topic, tools: FollowUpTools): Answer | undefined {
  if (!ENGLISH.test(rest) && !CHINESE.test(rest)) return undefined;
  const thing = tools.read(rest.replace(CHINESE, ''));
  const isTold = thing.freeText !== '' || thing.mentions.some(({ facet }) => MATTERS.has(facet));
  if (!isTold) return undefined;
  return [changedQuestion(asList(origin), thing, 'sort'), thing]
    .map((question) => tools.answer(question, 0))
    .find(({ type, hits }) => type !== 'nothing' && hits[0]?.missing.length === 0);
}
