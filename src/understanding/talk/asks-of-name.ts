/** Where and how somebody or a body is reached. */
const DETAIL =
  /\b(?:(?:tele)?phone|landline|number|fax|e-?mail|address|post ?code|web ?(?:site|page)|contact details?|contacts?|street)\b/u;
const REACHING =
  /\bhow (?:do|can|could|should|might|would) (?:i|we|one|he|she) (?:best )?(?:reach|contact|get|call|phone|ring|find|visit|write|e-?mail)\b|\b(?:where|who|whom) (?:do|can|should|must|could|would|may|shall) (?:i|we|one|he|she) (?:send|post|mail|deliver|drop|bring|go|take|write|e-?mail|call|ring|phone|contact|address)\b|\bwhere (?:to|it should|they should) (?:send|post|go)\b|^where(?:'s| is| are) (?:it|they|that|their)\b/u;
/** What something is, or what a word means; what it was is told by more than its name. */
const IDENTITY =
  /\bwhat(?:'s| is| are| do| does)? (?:all )?(?:it|that|this|they|those|these)(?:'s)?(?: (?:is|are|do|does|mean|means|stand for|stands for|short for|all|about|exactly|again|anyway|actually|supposed to (?:be|mean)))*\W*$/u;
/** Several things at once are more than what a name tells. */
const MOST_WORDS = 18;

/**
 * What a sentence, said from its first word that counts, asks of something named elsewhere and of nothing else: how to
 * reach it ("could you let me have their number") or what it is ("what does that mean"); `undefined` for any other.
 */
export function askedOfName(said: string): 'reach' | 'identity' | undefined {
  if (said.split(/\s+/u).length > MOST_WORDS) return undefined;
  if (DETAIL.test(said) || REACHING.test(said)) return 'reach';
  return IDENTITY.test(said) ? 'identity' : undefined;
}
