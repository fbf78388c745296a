import type { Stretch } from '../filler/filler.ts';
import { matchesOf } from '../text/matches.ts';
import { clausesOf } from './clauses.ts';
import { begun } from './opening.ts';
import type { Sentence } from './sentences.ts';

/** How a sentence begins that asks: a question word, a verb before its subject, a bidding verb, "any", "got". */
const ASKING =
  /^(?:who|whose|whom|what|when|where|which|why|how|(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|may|might)(?:n't)?|any|anything|anybody|anyone|got|show|find|send|give|tell|point|list|get|share|remind|dig|pull|look|search|check|forward|explain|name|need|needing|want|wanted|looking|searching|hunting)(?:'s|'re|'d)?\b/u;
/** What somebody says who wants something, wherever it stands: "my boss wants", "they ask", "I'd love to read". */
const WANTING =
  /\b(?:need|needs|needed|want|wants|wanted|wish|wondering|wonder|wonders|seek|seeking|asks|asking|asked|curious|grateful for|interested in|(?:would|'d) (?:like|love|dearly like)|should (?:\w+ )?like|(?:looking|searching|hunting|hoping) for|am after|i'm after|(?:i|we|still|and) lack|short of|in (?:\w+ )?need of|could (?:use|do with)|would (?:kill|give \w+) for|(?:dying|eager|keen|desperate) (?:for|to)|(?:must|have to|has to|got to) know|to know|to request|requesting|to ask (?:for|about))\b|\b(?:they|we|you|i|people) ask\b/u;
/** What somebody says who believes that there is something: that is what they look for. */
const BELIEVING =
  /\bthere(?:'s| is| was| were| used to be)\b|\b(?:i|we) (?:\w+ ){0,2}(?:remember|recall|heard|believe)\b/u;
/** "What is it called", "what days was it": a question word after others, before its verb. */
const ASKED_WITHIN =
  /,\s*(?:and\s+|or\s+)?(?:who|what|when|where|which|how)(?:'s|s)?\s(?:\w+\s){0,2}?(?:is|are|was|were|do|does|did|has|have|the|it|they|many|much)\b/u;
/** Asks of the one who reads, for nothing that could be found: "could you help", "help?", "anyone?", "rescue me?". */
const FOR_HELP =
  /^(?:\W|\b(?:can|could|would|will|please|pls|anyone|anybody|somebody|someone|you|u|help|rescue|save|me|us|any|some|ideas?|tips?|advice|pointers?|clue|thoughts|out|with|this|that|here|is|it|possible|if|be|so|kind|true|right|accurate|legit|real|serious|ok|okay|deal|correct|appreciated|welcome|know|bear|forgive|excuse|bother|trouble|once|more|again|may|i)\b)*$/u;

/** Who has won the bet that led to the question. */
const ON_A_BET =
  /^who(?:'s|'ll| is| was| will| owes?| wins?| won| gets?| pays?| has)?\s*(?:be )?(?:right|wrong|correct|(?:buying|paying)(?=\s+(?:for )?(?:the |my |our )?(?:drinks?|lunch|dinner|coffees?|beers?|rounds?|pints?|meal|pizza|next)\b)|the bet|whom|lunch|dinner|(?:an?|the|my|our) (?:beers?|drinks?|coffee|round|bet|lunch|dinner|pint|argument|quiz)|won|mistaken)\b[^,]{0,20}$/u;

/** Two who disagree. */
const SETTLES = /\b(?:settle|wager|(?:an?|our|the|this|my) (?:\p{L}+ )?(?:bet|argument))\b/u;
/** What is in it for whoever settles it. */
const PRIZE = /^there(?:'s| is| will be)\b[^,]{1,30}\bin it\b/u;

/** True where a sentence asks: by its mark or by how it begins. */
export function asks(text: string, sentence: Sentence): boolean {
  const said = begun(text.slice(sentence.from, sentence.to));
  return !isPlea(said) && (sentence.isAsked || ASKING.test(said));
}

/** True where a sentence asks in a whole clause, by a question word or a verb before its subject. */
export function asksInFull(text: string, { from, to }: Sentence): boolean {
  return IN_FULL.test(begun(text.slice(from, to)));
}
const IN_FULL =
  /^(?:(?:do|does|did|has|have|had)(?:n't)?\s(?:any|some)(?:body|one)\s\p{L}+|(?:who|whose|whom|what|when|where|which|why|how|do|does|did|is|are|was|were|has|have|had)(?:n't|'s|'re)?\s(?:[^\s,]+\s){0,6}?(?:is|are|was|were|has|have|had|do|does|did|will|(?:be)?came|come|got|gave|made|took|held|said|led|ran|paid|spoke|wrote|met|sent|put|covers?|deals?|says|shows?|happened|there|\p{L}+ed(?=\s)|you|we|they)\b)/u;

/** True where a sentence asks for something, or says that it is wanted, needed or believed to be there. */
export function isRequest(text: string, sentence: Sentence): boolean {
  const said = begun(text.slice(sentence.from, sentence.to));
  if (isPlea(said)) return false;
  return (
    asks(text, sentence) ||
    WANTING.test(said.replace(MEANS_TO_DO, '').replace(ASKED_TO, '')) ||
    BELIEVING.test(said) ||
    ASKED_WITHIN.test(said)
  );
}
/** "I want to surprise him", "need to get my ducks in a row": what people mean to do with an answer, or have to. */
const MEANS_TO_DO =
  /\b(?:(?:want|wants|wanted|need|needs|needed|wish|hope|hoping|have|has|got|like|love|(?:would|'d) (?:dearly )?(?:like|love))) to (?!(?:know|see|read|hear|learn|find|look|ask|get (?!my|our|it|this|them|him|her|to)|have|check|understand|request|be|quote|cite|include|show|use|mention|confirm|compare|tell|verify|give|send|write|attend|apply|visit|contact|reach|call|phone|ring|e?-?mail|speak|talk|cover|explain|say|list|receive|obtain|order|download|borrow|watch|discuss|refer|study|report|prove|speak|present|brief|meet|work|join|go|do|make|the|a|an|any|some)\b)\p{L}+/gu;

/** The clauses of a request in front of the one that asks, but those that say of what: "in Mongolia, who …". */
export function leadIn(text: string, { from, to }: Sentence): Stretch[] {
  const clauses = clausesOf(text.slice(from, to)).map((one) => ({
    from: from + one.from,
    to: from + one.to,
  }));
  const said = clauses.map((one) => begun(text.slice(one.from, one.to)));
  const at = said.findIndex((one) => ASKING.test(one) || WANTING.test(one));
  return clauses.slice(0, Math.max(0, at)).filter((_, place) => !SAYS_OF_WHAT.test(said[place] ?? ''));
}
const SAYS_OF_WHAT =
  /^(?:in|on|at|for|from|to|by|of|with|until|since|after|under|during|about|among|within|as|regarding|concerning|against|before|between|through|outside|inside|re)\b/u;

/** True for a sentence that only asks the one who reads to help, whether something is true, or who won a bet on it. */
export function asksForHelp(text: string, sentence: Sentence): boolean {
  return isPlea(begun(text.slice(sentence.from, sentence.to)));
}

/** True where two who disagree ask who has won, or one asks whether it is so: what they say of a year is their guess. */
export function isBet(text: string, { from, to, isAsked }: Sentence): boolean {
  const said = begun(text.slice(from, to));
  return ON_A_BET.test(said) || SETTLES.test(said) || (isAsked && FOR_HELP.test(said) && SO.test(said));
}
const SO = /\b(?:true|right|correct|accurate|so|legit)\b/u;

/** What people wish each other at the end. */
const GOOD_WISH =
  /^(?:have an? (?:good|nice|great|lovely|wonderful|safe|happy)|enjoy (?:your|the)|take care|stay (?:safe|well|healthy|warm|cool)|sleep (?:well|tight)|see you|talk soon|get well|good luck|send (?:help|coffee|chocolate))\b/u;

/** "What was the smallest sum? Asking for a friend": for whom somebody asks. */
const FOR_WHOM = /^asking (?:for|on behalf of) (?:an?|my|our)\b(?!\s\w+ (?:of|on|about)\b)/u;

function isPlea(said: string): boolean {
  return [FOR_HELP, ON_A_BET, PRIZE, GOOD_WISH, FOR_WHOM].some((plea) => plea.test(said));
}

const PRONOUN =
  /\b(?:it(?!\s(?:that|who)\b)|its|they|them|their|theirs|he|him|his|she|her|hers|those|these|(?:such|the same)(?= thing| stuff|\W*$)|(?:that|this)(?=\W*$|,|\s+(?:one|thing|stuff|space|topic|subject|field|area|matter|issue|about|for|is|was|country|region|side|exist|then|in|with|here)\b)|there(?!\s*(?:'s|is|are|was|were|be|any|a|an|some|has|have)\b)(?<!\b(?:is|are|was|were)\s+there))\b/gu;
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
  /(?<!\b(?:is|are|was|were|'s|do|does|did)\s+)\b(?:this|that|it|them|'?em|these|those|such things?)(?:\s(?:please|pls|too|as well|then|at all|yet|over|through))?\W*$/u;

/** "Folks like her", "that kind of leave": what that is like was told before. */
export const LIKE_THEM =
  /\blike (?:him|her|them|those|these|that|this|us|ours?|mine|me)\b(?! to\b)|\b(?:that|this|those|these) (?:kind|sort|type)s? of\b|\bof (?:our|my|their|his|her|that|this) (?:size|kind|sort|type)\b/u;

/** "Has the ILO done something on this in China?": no body is what something is on. */
export const ON_THAT =
  /\b\p{L}{3,} (?:on|about|against|for) (?:this|that|these|those|them)(?:,|\s(?:in|with|here|at|for|before|yet|from|together|ever|over|too)\b)/u;

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
  const said = text.slice(from, to);
  if (ENDS_ON_PRONOUN.test(said) || LIKE_THEM.test(said) || ON_THAT.test(said)) return true;
  const kinds = new Set<string>();
  for (const match of matchesOf(said, PRONOUN)) {
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

/** "Need it to win a bet", "for homework, I want that": of what is wanted it only says that it is. */
const WANTS_THAT =
  /^(?:(?:i|we|he|she|they|(?:my|our|the|his|her) \p{L}+|boss)\s)?(?:\p{L}+ly\s|just\s|only\s|really\s)?(?:need|needs|needed|want|wants|wanted|asked for|asking for)\s(?:(?:it|this|that|them|one)\b|(?:an?|some|the|my|her|his) (?:\p{L}+ )?(?:answers?|reply|response|update|progress|results?)(?=\W*$|\s(?:by|before|today|tonight|tomorrow|now|asap|from|at)\b))/u;
/** "The conductor is curious", "he asks me every day": that somebody wants to know, and not what. */
const WANTS_NOTHING =
  /\b(?:curious|interested|keen|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|needed|wanted)(?:\s(?:me|us|again|too|as well|now|every (?:day|week|time|morning)|all (?:day|the time)|daily|and|so|very|about it|for it))*\W*$/u;
/** "Been asked to fill in for a colleague": a task of the asker's. */
const ASKED_TO =
  /\b(?:been|was|were|got|am|is|being) asked (?:to|if (?:i|we))\b(?! (?:find|look|know|check|learn|search|get|bring|send)\b)/gu;
/** What others look for, want or ask, told beside a question that says all by itself. */
const OF_OTHERS = /^(?:my|our|an?|his|her|their|some|one)\s(?!colleagues?\b)\p{L}+/u;
const NEED_OF_OTHERS =
  /^(?:\p{L}+\s){1,5}?(?:says?|said|thinks?|insists?|insisted|claims?|reckons?|(?:keeps?|kept) (?:saying|telling (?:me|us))|tells (?:me|us)|told (?:me|us))\s(?:that\s)?(?:i|we)\b/u;
/** "Before I call them: …", "my boss asked me at lunch: …": what people say of themselves in front of a colon. */
const ANNOUNCES =
  /^(?:(?:before|after|while|when|once|until|as|if|since|because) (?:i|we|my|our)\b|(?:i|we|my|our|he|she|they|a (?:friend|colleague|mate)|some(?:one|body))\b|.*\b(?:question|query|favou?r|request)$)/u;
/** Told with a question mark: "so i just got told off for saying that??". */
const TOLD = /^(?:i|we|my|our)\b/u;
/** How a heading begins that asks all the same. */
const ASKING_OF = /^(?:who|what|when|where|which|why|how|any)\b/u;
const TIME =
  /\b(?:when(?! (?:i|we|my|our)\b)|(?:which|what)(?:'s| is| was)?(?: the)?(?: (?:real|right|true|correct|actual|exact))? (?:year|day|date|month)|how (?:old|long ago|long has))\b/u;

/** True for what stands in front of a colon and says something of those who ask. */
export function announces(text: string, { from, to, isHeading }: Sentence): boolean {
  const said = begun(text.slice(from, to));
  return isHeading && (ANNOUNCES.test(said) || WANTING.test(said));
}

/** True where one of some requests asks when something was: a year told elsewhere is what somebody takes it for. */
export function asksForTime(text: string, requests: readonly Sentence[]): boolean {
  return requests.some((one) => TIME.test(begun(text.slice(one.from, one.to))));
}

/**
 * The requests among sentences. Where one asks in so many words, others are none that only announce it ("need a
 * fact:"), only say that it is needed, or tell something in a tone of asking.
 *
 * @param isNamed whether a stretch names something; @param asksAlone whether a sentence asks all that is wanted by itself
 */
export function wishesIn(
  text: string,
  sentences: readonly Sentence[],
  isNamed: (one: Stretch) => boolean,
  asksAlone: (one: Sentence) => boolean,
): Sentence[] {
  const wishing = sentences.filter((one) => !one.isAdded && isRequest(text, one));
  const said = (one: Sentence) => begun(text.slice(one.from, one.to));
  const isSaidAlone = wishing.some((one) => asksAlone(one));
  const plain = wishing.filter((one) => {
    if (WANTS_THAT.test(said(one))) return isNamed(one);
    if (!one.isAsked && WANTS_NOTHING.test(said(one))) return false;
    // "Our guests ask me: …": names in front of the wish are those who have it.
    if (one.isHeading && !ASKING_OF.test(said(one)))
      return isNamed({
        from: one.from + (WANTING.exec(text.slice(one.from, one.to))?.index ?? 0),
        to: one.to,
      });
    // "HR says I need more hours": what others say is needed is no wish of this desk.
    if (!one.isAsked && NEED_OF_OTHERS.test(said(one))) return false;
    if (!asks(text, one) && OF_OTHERS.test(said(one)) && isSaidAlone && !isNamed(one)) return false;
    return !(one.isAsked && TOLD.test(said(one)) && !WANTING.test(said(one)));
  });
  return plain.some((one) => asks(text, one)) ? plain : wishing;
}
