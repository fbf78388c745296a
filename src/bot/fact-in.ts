import { isClaimed } from '../answering/asked/asked-claims.ts';
import { asksOfAll } from '../answering/asked/asks-of-all.ts';
import { type FoundFact, findFact } from '../answering/fact-finding/find-fact.ts';
import { findYes } from '../answering/fact-finding/whether.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Question } from '../domain/question.ts';
import { isCounted } from './count-of-records.ts';
import type { Finding } from './finding/find-hits.ts';

/**
 * The fact that a question asks for, in what was found for it. None about a thing of a kind of which the records hold none, nor
 * what one event counts as a number of them all: that is told by what a body is, if anywhere.
 */
export function factIn(found: Finding, question: Question, catalogue: Catalogue): FoundFact | undefined {
  const { hits } = found;
  // 访问过吗 asks what somebody did, and of no meeting.
  const givenUp = found.givenUp.filter(({ words }) => !isClaimed(words, question.asked));
  // "Was an agreement signed with …?" is no yes, and "how many videos …?" no number, by a press release.
  const isOfKind = question.wants === 'whether' || givenUp.some((kind) => isCounted(kind, question));
  if (givenUp.length > 0 && isOfKind) return undefined;
  if (question.wants === 'whether') return findYes(question, hits, catalogue);
  const fact = findFact(question, hits, catalogue);
  return asksOfAll(question) && fact?.hits[0]?.record.kind !== 'profile' ? undefined : fact;
}
