import type { Sentence } from './sentences.ts';

/** Words in front of what a sentence begins with: "ok so", "and please". */
const LEAD =
  /^(?:[^\p{L}\p{N}\uE000]|\b(?:ok|okay|so|and|but|or|now|right|well|anyway|also|then|please|pls|plz|just|kindly|maybe|hi|hey|hello|first|ah|oh|btw|by the way|by any chance|still|again)\b)*/u;
/** How a sentence begins that asks: a question word, a verb before its subject, a bidding verb, "any", "got". */
const ASKING =
  /^(?:who|whose|whom|what|when|where|which|why|how|(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|may|might)(?:n't)?|any|anything|anybody|anyone|got|show|find|send|give|tell|point|list|get|share|remind|dig|pull|look|search|check|forward|explain|name|need|needing|want|wanted|looking|searching|hunting)(?:'s|'re|'d)?\b/u;
/** What somebody says who wants something, wherever it stands: "my boss wants", "they ask", "I'd love to read". */
const WANTING =
  /\b(?:need|needs|needed|want|wants|wanted|wish|wondering|wonder|wonders|seek|seeking|asks|asking|asked|curious|grateful for|interested in|(?:would|'d) (?:like|love|dearly like)|should (?:\w+ )?like|(?:looking|searching|hunting|hoping) for|am after|i'm after|(?:must|have to|has to|got to) know|to know|to request|requesting|to ask (?:for|about))\b|\b(?:they|we|you|i|people) ask\b/u;
/** What somebody says who believes that there is something: that is what they look for. */
const BELIEVING =
  /\bthere(?:'s| is| was| were| used to be)\b|\b(?:i|we) (?:\w+ ){0,2}(?:remember|recall|heard|believe)\b/u;
/** "What is it called", "what days was it": a question word after others, before its verb. */
const ASKED_WITHIN =
  /,\s*(?:and\s+|or\s+)?(?:who|what|when|where|which|how)(?:'s|s)?\s(?:\w+\s){0,2}?(?:is|are|was|were|do|does|did|has|have|the|it|they|many|much)\b/u;
/** Asks of the one who reads, for nothing that could be found: "could you help", "help?", "anyone?", "rescue me?". */
const FOR_HELP =
  /^(?:\W|\b(?:can|could|would|will|please|pls|anyone|anybody|somebody|someone|you|u|help|rescue|save|me|us|any|some|ideas?|tips?|advice|pointers?|clue|thoughts|out|with|this|that|here|is|it|possible|if|be|so|kind|true|right|legit|real|serious|ok|okay|deal|correct|appreciated|welcome|know|bear|forgive|excuse|bother|trouble|once|more|again|may|i)\b)*$/u;

/** Who has won the bet that led to the question. */
const ON_A_BET =
  /^who(?:'s|'ll| is| was| will| owes?| wins?| won| gets?| pays?| has)?\s*(?:be )?(?:right|wrong|correct|buying|paying|the bet|whom|lunch|dinner|a (?:beer|drink|coffee|round)|won|mistaken)\b[^,]{0,20}$/u;

/** True where a sentence asks: by its mark or by how it begins. */
export function asks(text: string, sentence: Sentence): boolean {
  const said = begun(text, sentence);
  return !isPlea(said) && (sentence.isAsked || ASKING.test(said));
}

/** True where a sentence asks for something, or says that it is wanted, needed or believed to be there. */
export function isRequest(text: string, sentence: Sentence): boolean {
  const said = begun(text, sentence);
  if (isPlea(said)) return false;
  return asks(text, sentence) || WANTING.test(said) || BELIEVING.test(said) || ASKED_WITHIN.test(said);
}

/** True for a sentence that only asks the one who reads to help, whether something is true, or who won a bet on it. */
export function asksForHelp(text: string, sentence: Sentence): boolean {
  return isPlea(begun(text, sentence));
}

/** What people wish each other at the end. */
const GOOD_WISH =
  /^(?:have an? (?:good|nice|great|lovely|wonderful|safe|happy)|enjoy (?:your|the)|take care|stay (?:safe|well|healthy|warm|cool)|sleep (?:well|tight)|see you|talk soon|get well|good luck|send (?:help|coffee|chocolate))\b/u;

function isPlea(said: string): boolean {
  return [FOR_HELP, ON_A_BET, GOOD_WISH].some((plea) => plea.test(said));
}

function begun(text: string, { from, to }: Sentence): string {
  const said = text.slice(from, to);
  return said.slice(LEAD.exec(said)?.[0].length ?? 0);
}

const PRONOUN =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|those|these|(?:such|the same)(?= thing| stuff|\W*$)|(?:that|this)(?=\W*$|,|\s+(?:one|thing|stuff|space|topic|subject|field|area|matter|issue|about|for|is|was|country|region|side|exist|then)\b)|there(?!\s*(?:'s|is|are|was|were|be|any|a|an|some|has|have)\b)(?<!\b(?:is|are|was|were)\s+there))\b/gu;
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['that', 'it'],
  ['this', 'it'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['those', 'they'],
  ['these', 'they'],
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['hers', 'she'],
]);

/** "Has the ILO got that?", "anything on it?"; "when was it" is about what stands before it. */
const ENDS_ON_PRONOUN =
  /(?<!\b(?:is|are|was|were|'s|do|does|did)\s+)\b(?:this|that|it|them|'?em|these|those|such things?)(?:\s(?:please|pls|too|as well|then|at all|yet))?\W*$/u;

/**
 * True where a sentence leans on what was said before: it has more kinds of pronouns than names that stand in front of
 * them. "What's it for", "how to survive those"; not "has the federation signed, and when did it".
 * @param names where the sentence names something
 */
export function leansOnOthers(
  text: string,
  { from, to }: Sentence,
  names: ReadonlyArray<{ from: number }>,
): boolean {
  if (ENDS_ON_PRONOUN.test(text.slice(from, to))) return true;
  const said = text.slice(from, to);
  const kinds = new Set<string>();
  for (const match of said.matchAll(PRONOUN)) {
    const kind = KIND_OF.get(match[0]) ?? match[0];
    const before = said.slice(0, match.index);
    if (BOUND.has(kind) && A_THING.test(before)) continue;
    kinds.add(kind);
    if (kinds.size > names.filter((name) => name.from >= from && name.from < from + match.index).length)
      return true;
  }
  return false;
}

/** "That second thing, what's it for": what the sentence itself speaks of is what such a pronoun stands for. */
const BOUND: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she']);
const A_THING = /\b(?:that|this|the|those|these|an?|some|any)\s+\p{L}{3,}/u;
