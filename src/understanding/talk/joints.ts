import { matchesOf } from '../text/matches.ts';
import { begun } from './opening.ts';

/** Where one breath may hold both a story and a request. */
const JOINT = /\s*,\s+|\s+-+\s+|\s+(?=(?:so|but|and|because|cos|coz)\s)/gu;
const MOST_JOINTS = 12;

/** Words by which people say what they themselves, or those around them, do or feel. */
const TELLS =
  /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'll|my|our|he|she|they|some(?:one|body)|a (?:friend|colleague|mate)|just|back|off|first|new|still|bit|not|no|long story|helps?|save|rescue|let me|running|late|\p{L}+ing|just \p{L}+ed|(?:this|it|that) (?:is|may|might|will|sounds?|seems?)|probably|maybe)\b/u;
/** Words of those who ask, anywhere in what they say in front of their request: "got the job last week, new here". */
export const OF_ASKER =
  /\b(?:i|we|my|our|me|us|i'm|we're|i've|newbie|rookie|new here|(?:day|week|month) here)\b/u;
/** "I need the agreements": that wants something by itself. */
const WANTS =
  /\b(?:(?:i|we|and|but|so|he|she|they|who) (?:\p{L}+ )?(?:need|needs|want|wants|(?:would|'d) (?:like|love)|wonder|am after)|wondering|(?:looking|searching|hunting) for|asking|asks|asked|interested in)\b/u;
/** How a request begins that asks in so many words. */
const ASKS =
  /^(?:(?:what|how|why|who|whose|whom|where|when|which)(?:'s|'re|'d)?\b(?! (?:is why|means|makes|made)\b)|(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will) (?:the|any|there|you|we|they|it|i|he|she|this|that|somebody|someone|some|a|an)\b|(?:any|anything|anybody|anyone)\b|(?:show|find|send|give|tell|point|get|remind|dig) (?:me|us)\b)/u;
/** How a wish begins that stands behind a story: "customs are here and they want the form". */
const WISHES =
  /^(?:(?:he|she|they|i|we|(?:(?:my|the|our|his|her)\s)?(?:boss|minister|director|chief|client|customer|editor|teacher|professor|ambassador|auditor)s?)\s(?:\p{L}+\s)?(?:asks?|asked|wants?|wanted|needs?|needed|would (?:like|love)|am (?:after|looking)|are (?:after|asking|looking)|is (?:after|asking|looking))|(?:he|she|they|i|we)(?:'d (?:like|love)|'re asking|'s asking|'m looking|'re looking))\b/u;
/** Relative words: "my boss, who is away", "the day when …". They ask only where the sentence does or ends the talk. */
const RELATIVE = /^(?:who|whose|whom|where|when|which)\b/u;
/** What somebody adds about themselves behind what they asked: "…, my kid needs it for school". */
const ADDS =
  /^(?:(?:i|we|my|our|it's|this is|that's|i'm|we're|i've|don't ask)\b|(?:because|cos|coz|as|since) (?:i|we|my|our|the boss|he|she|\p{L}+ (?:is|keeps?|won't|never))\b)/u;
/** What is added wants nothing else: it speaks of "it", or of comparing, settling, knowing. */
const ADDS_NOTHING =
  /\b(?:it|this|that|them|these|those)\b|\b(?:compare|check|settle|win|prove|quote|cite|know|promise|swear|owe)\b/u;

/** A clause of the asker's own behind another: "the coach leaves at noon and I still lack a paragraph". */
const GOES_ON_WITH_ASKER = /^(?:i|we)(?:'\p{L}+)?\s\p{L}+\s\p{L}/u;
/** Words that make a clause part of the next, and no story of its own. */
const SUBORDINATE =
  /^(?:if|when|whenever|while|after|before|since|as|because|although|though|unless|until|once|whether|that|in|on|at|for|with|from|about|of|by|the (?:day|week|month|year|time))\b/u;
const FEWEST_WORDS = 4;

function isStory(said: string): boolean {
  return (
    said.split(/\s+/u).length >= FEWEST_WORDS &&
    !SUBORDINATE.test(said) &&
    !ASKS.test(said) &&
    !WANTS.test(` ${said}`)
  );
}

/** A part of a sentence that tells a story, asks, or both. */
export interface Breath {
  readonly from: number;
  readonly to: number;
  /** True for what somebody adds behind a question, of which nothing is wanted. */
  readonly isAdded: boolean;
}

/**
 * Cuts a sentence where a story ends and a request begins in the same breath, "my boss is nervous, so what was signed",
 * and where a story follows what was asked, "what was signed, my boss is nervous". Most sentences stay whole.
 *
 * @param said the sentence, folded; @param isAsked whether a question mark ends it, or nothing follows it
 */
export function breathsOf(said: string, isAsked: boolean): Breath[] {
  const joints = [...matchesOf(said, JOINT)].slice(0, MOST_JOINTS);
  const breaths: Breath[] = [];
  let from = 0;
  for (const joint of joints) {
    const behind = joint.index + joint[0].length;
    const [story, request] = [begun(said.slice(from, joint.index)), begun(said.slice(behind))];
    if (breaths.length === 0 && GOES_ON_WITH_ASKER.test(request) && isStory(story)) {
      breaths.push({ from, to: joint.index, isAdded: false });
      from = behind;
      continue;
    }
    const isWish = WISHES.test(request) && !/\b(?:if|when|whether|that|what|because)\b/u.test(story);
    if (breaths.length === 0 && !ASKS.test(story) && !WANTS.test(` ${story}`) && isWish) {
      breaths.push({ from, to: joint.index, isAdded: false });
      from = behind;
    } else if (
      breaths.length === 0 &&
      (TELLS.test(story) || OF_ASKER.test(story)) &&
      !ASKS.test(story) &&
      !WANTS.test(` ${story}`) &&
      ASKS.test(request) &&
      (!RELATIVE.test(request) || (isAsked && !request.includes(', ')))
    ) {
      breaths.push({ from, to: joint.index, isAdded: false });
      from = behind;
    } else if (
      /[,-]|^\s+$/u.test(joint[0]) &&
      ASKS.test(story) &&
      ADDS.test(request) &&
      ADDS_NOTHING.test(request)
    ) {
      breaths.push({ from, to: joint.index, isAdded: false });
      return [...breaths, { from: behind, to: said.length, isAdded: true }];
    }
  }
  return [...breaths, { from, to: said.length, isAdded: false }];
}
