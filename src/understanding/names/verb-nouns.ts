/** Names and hints that are verbs as well, and as verbs mean something else. */
const VERB_NOUNS: ReadonlySet<string> = new Set(
  (
    'address addresses bear bears benefit benefits book books cover covers deal deals face faces ground grounds host ' +
    'hosts lead leads matter mean means mind pay pays place places plan plans report reports score scores show shows ' +
    'spell state states tip tips'
  ).split(' '),
);
/** Who does something, or what goes before a verb. */
const BEFORE_VERB =
  /\b(?:i|we|you|they|who|he|she|it|not|can|could|will|would|shall|should|must|may|might|let's|actually|ever|never|always|usually)\s+$/;
/** "Did Beijing actually pay": the helping verb asks, the words between are who does it. */
const ASKED = /\b(?:did|does|do)\s+(?:[\p{L}\p{N}'-]+\s+){1,4}$/u;
/** A word that makes a noun of the next one, so that no verb follows. */
const MAKES_NOUN =
  /\b(?:a|an|the|this|that|these|those|any|some|no|of|on|about|for|in|with|by|at|from|their|your|our|its|his|her|my|and|or|have|has|had|get|got|know|find|want|need|see|hold)\s+(?:[\p{L}\p{N}'-]+\s+)?$/u;
/** "Deals with unions" asks for deals where nothing goes before that could deal. */
const DEALS = /^deals?$/;
const AFTER_DEALS = /^\s*with\b/;
const NO_DEALER =
  /(?:^|[.,;:!?])\s*$|\b(?:a|an|the|any|all|of|our|their|its|what|new|signed|list|find|about|on|every|some|me|for|and|or|other)\s+$/;
/** "Pay towards", "pay twice": only a verb goes on like this. */
const AFTER_PAY = /^\s*(?:towards?|twice|back|off|up|out|into)\b/;

/**
 * True where a word that names or hints at something stands for a verb with another meaning: "did they pay for it" is
 * about no wages, "we plan to come" about no policy.
 *
 * @param word the word, folded
 * @param before what stands before it, folded
 * @param after what stands after it, folded
 */
export function isVerb(word: string, before: string, after: string): boolean {
  if (!VERB_NOUNS.has(word)) return false;
  if (/^pays?$/.test(word) && AFTER_PAY.test(after)) return true;
  if (DEALS.test(word) && AFTER_DEALS.test(after)) return !NO_DEALER.test(before);
  return BEFORE_VERB.test(before) || (ASKED.test(before) && !MAKES_NOUN.test(before));
}
