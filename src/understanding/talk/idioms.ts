import type { Stretch } from '../filler/filler.ts';
import { stretchesOfAll } from '../text/matches.ts';
import { APPEARING } from './appearing.ts';
import { IN_SOURCE } from './in-source.ts';
import { RECALLING } from './recalling.ts';

const several = '(?:a|one|two|three|a few|some|a couple of|\\d{1,2})';

/**
 * Set expressions of everyday English that say nothing of what is wanted, though words in them would: "God knows
 * where" asks for no place, "where they stand on it" neither. Grouped by what people do with them.
 */
const IDIOMS: readonly RegExp[] = [
  // "A fairer deal", "a raw deal": how somebody is treated, and no agreement.
  /\b(?:an?|the|some) (?:much )?(?:fair|fairer|better|raw|rough|good|square|great) deal\b(?! (?:with|between|signed|was|on)\b)/gu,
  ...APPEARING,
  ...RECALLING,
  // "What does the 250 refer to".
  /\brefers? to(?=\W*$)(?<=\d[^.?!]{0,40})/gu,
  // Wondering and being frank.
  /\b(?:(?:what|who|where|why|how) (?=on earth\b|in the world\b|the hell\b|the heck\b))?(?:on earth|in the world|the hell|the heck)\b(?=\s+(?:is|are|was|were|do|does|did|has|have|had|\uE000))/gu,
  /\b(?:god|heaven|lord|goodness|who) knows (?:where|what|how|why|when|who)\b|\bfor the life of me\b|\bbelieve it or not\b|\b(?:to be|quite|let me be|i'll be) (?:perfectly |very )?(?:frank|honest|fair|brief|quick|clear|blunt)\b|\bno wait\b|\b(?:good|dear) lord\b|\b(?:my|good) goodness\b|\b(?:please |pls )?(?:don't|dont|do not) ask(?: me)?(?: why(?: (?:i|we) (?:need|want|ask|am asking|are asking)(?: (?:this|that|it|to know))?)?)?\b|\b(?:please |pls )?(?:don't|dont|do not) (?:laugh|judge|shoot|hate|ask|tell|worry|shout|panic|mind)(?: (?:at |about )?(?:me|it|us|why))?\b/gu,
  // How a letter ends, with the name of whoever wrote it.
  /(?<=[.!?\n]\s*)(?:(?:(?:best|kind|kindest|warm|warmest|with kind|with best) (?:regards|wishes)|regards|yours(?: (?:sincerely|truly|faithfully))?|(?:many |best )?thanks|cheers|sincerely)(?:,\s*|\s*\n\s*)\p{L}[\p{L}'-]*(?:\s\p{L}[\p{L}'-]*)?)\W*$/gu,
  // Somebody else wants it: "we got a request about".
  /(?:\b(?:(?:i|we|they)(?:'ve)?|there)\s+(?:just\s+)?(?:got|had|have|has|received|was|is|were|are)\s+(?:(?:an?|another|some|several|two)\s+)?|^\W*)(?:requests?|questions?|query|queries|enquir(?:y|ies)|inquir(?:y|ies))\s+(?:on|about|for|regarding|concerning)\b/gu,
  /\b(?:update|brief|inform|fill) (?:me|us) (?:in )?(?:on|about)\b/gu,
  /\bif (?:my )?memory serves(?: me)?(?: (?:right|well|correctly))?\b|\b(?:if|unless) i(?:'m| am) not (?:mistaken|wrong)\b|\bunless i(?:'m| am) mistaken\b|\bas it happens\b|\bso to speak\b|\blong story(?: short)?\b|\b(?:out of the blue|once and for all|this way or that|one way or (?:the )?other)\b/gu,
  // Whether somebody remembers, and what others talk of.
  /\b(?:does|do|did|will|would|might|may) (?:that|this|it|any of (?:that|this|it)|the name) (?:ring (?:a|any) bells?|sound (?:familiar|right|about right|plausible)|mean anything(?: to (?:you|us|anybody|anyone))?|make (?:any )?sense)\b|\brings? (?:a|any|no) bells?\b|\b(?:i know )?(?:this|it) (?:is|may be|might be|could be) (?:a (?:long shot|shot in the dark|stretch|stupid question|silly question|weird one|strange one|odd one))\b|\b(?:bang|harp|rattl|dron|go)ing on about\b|(?<=\bbeen )(?:plotting|cooking up|hatching|brewing|up to)\b/gu,
  /\b(?:pub|trivia|table|office|quiz) (?:quiz|trivia|night) (?:material|stuff|question|thing|fodder|night)s?\b|\b(?:quick |little |small )?(?:sanity|reality|fact|gut) check\b/gu,
  // What goes on air or into print, and who wrote to those who make it.
  /\b(?:(?:tomorrow|tonight|today|sunday|monday|friday|saturday|this week)'s|the|our|my|next) (?:[a-z]+ )?(?:phone-in|call-in|talk show|show|programme|podcast|episode|segment|slot|broadcast|feature|column|issue|edition) (?:is|will be|'ll be) (?:all )?(?:on|about)\b|\b(?:wrote|written|writes|rang|phoned|called) (?:in )?(?:to )?(?:the|our|my) (?:show|programme|paper|station|newsroom|desk|office|hotline|helpline)\b|\b(?:a|the|my|our) (?:slot|segment|piece|feature|item) (?:on|about)\b/gu,
  // Letters open and close by these.
  /\b(?:with reference|with regard|referring|further|in reply|in response|pursuant) to (?:our|my|your|the) (?:\w+ )?(?:conversation|call|talk|e-?mail|letter|message|chat|exchange|meeting)(?: of (?:this (?:morning|week|afternoon)|yesterday|today|last week))?|\bas (?:we )?(?:discussed|agreed|promised)(?: (?:earlier|yesterday|on the phone))?\b/gu,
  /\b(?:i|we) (?:should|would|'d) be (?:most |very |so |ever so |deeply |extremely )?(?:grateful|obliged|thankful|glad|happy|delighted)(?: (?:for|if|to (?:have|get|receive|know|learn|see|read)|for (?:a )?confirmation of))?\b(?: confirmation of)?|\b(?:have|had|has) the (?:honou?r|pleasure|privilege) (?:of|to)\b(?: (?:request(?:ing)?|ask(?:ing)?(?: for)?)\b)?|\b(?:on behalf|in the name) of (?=my|our|the)\b|\b(?:be|being) so (?:kind|good)(?: as)? to\b|\bkindly indicate\b|\b(?:much|most|kindly|greatly|truly) appreciated\b|\b(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|highest|fond|sincere) (?:regards|wishes|greetings|compliments|respects)\b|\byours (?:truly|sincerely|faithfully)\b/gu,
  /\b(?:by|before|until) (?:cob|eod|cop|close of (?:business|play)|end of (?:day|play|business|the (?:day|week)))\b|\b(?:grateful|thankful|hoping|happy|glad|thanks) for (?:a|an|any|some|your|the) (?:pointers?|hints?|links?|steer|help|leads?|tips?|advice|guidance|answer|reply|ideas?)\b|\bany (?:pointers?|hints?|tips?|clues?|ideas?|thoughts|leads?|luck|joy)(?: (?:appreciated|welcome|at all))?\b(?! (?:on|about|for|of|to))/gu,
  /\b(?:the )?(?:two|three|four|both|all|none|rest|lot) of (?:us|you)\b|\b(?:(?:is|are|was|were|be|been) )?(?:still )?working together\b|\b(?:like )?i mean\b|\bi(?:'d| would)? (?:hate|rather not|prefer not) to \p{L}+|\b(?:nobody|no one|none of us|not a soul|hardly anyone) (?:knows|knew|remembers|understands|can say|has a clue)(?: (?:why|what|where|who|how|when))?\b/gu,
  // Those who keep the records, and where they are.
  /\b(?:our|your|its) (?:house|shop|lot|outfit|own)\b|\b(?:you|us) (?:lot|people|guys|folks)\b|\b(?:here in town|over here|over there|around here|back home|in this town)\b|\bin (?:that|this|the same) (?:space|field|domain)\b/gu,
  // How things are done together, how plainly they are said.
  /\b(?:(?:are |is |were |was |been |be )?(?:still )?work(?:s|ed|ing)? )?(?:hand in hand|side by side|arm in arm|shoulder to shoulder|in black and white|black on white|in so many words|loud and clear|word for word)\b/gu,
  // Long ago, as people remember it.
  /\b(?:ages|a while|some time|a long time|(?<!how )long) (?:ago|back)\b|(?<=(?:^|[,.;!?(])\s*)(?:years|months|decades) (?:ago|back)\b|\b(?:back in the day|way back(?: when)?|in my day|once upon a time|over the (?:years|decades))\b/gu,
  // How much is wanted: "one para on", "two pages about", "only the year is enough".
  new RegExp(
    `\\b${several} (?:short |brief |quick |little )?(?:lines?|para|paras|paragraphs?|pages?|sentences?|slides?|bullets?|words?)(?= (?:on|about)\\b)`,
    'gu',
  ),
  /\b(?:only |just )?the (?:year|date|day|month|name|number|figure|sum|amount|city|place|link|title)(?: alone| itself)? (?:is|will be|would be|'s) (?:enough|fine|sufficient|all i need|plenty|ok|okay|perfect)\b|\b(?:that|this|it) (?:is|will be|would be|'s|'ll be|will do|would do)(?: (?:enough|fine|plenty|all|great|perfect))\b/gu,
  /\b(?:a|the whole) (?:bunch|handful|couple|load|ton|pile|host) of\b|\b(?:loads|tons|heaps|lots|plenty) of\b|\bsome (?:sort|kind) of\b/gu,
  // Where somebody stands, what they think, whether it is so.
  /\b(?:where|how) (?:\S+ ){1,4}?(?:stands?|stood)\b(?: (?:on|about|with))?|\b(?:what(?:'s| is| was)|give me|their|its|his|her|the|your|our) (?:(?!\S+'s )\S+ )?(?:take|stance|line|view|views|opinion|word) on\b|(?<='s )(?:take|stance|line|views?|opinion) on\b/gu,
  /\bhow would (?:you|one|we) (?:describe|explain|sum up|define|put)\b/gu,
  // What something has to do with somebody.
  /\bwhat business (?=(?:do|does|did|has|have|had)\b)|\bha(?:s|ve|d) (?:any |some )?(?:business|dealings|ties|links) with\b/gu,
  /\bwhere (?:to|do (?:i|we|you)|should (?:i|we|one|he|she|they)) (?:begin|start|turn)(?: (?:looking|reading))?\b|\bover (?=in\b)/gu,
  /\b(?:(?:this is |it's |it is )?(?:my|our|the) )?(?:first|second|third|last) (?:day|week|month) (?:here|on the job|in (?:post|office|the (?:job|office)))\b/gu,
  /\b(?:ha[sd]|have|having|got)(?: (?:got|anything|something|nothing|a lot|much))? to do with (?:us|you|me|our house|our lot|our people|this desk)\b|\bto do with (?:us|you|me)\b/gu,
  // Bidding somebody to look.
  /\b(?:dig|fish|pull|line|bring|call|root|hunt|track|print|write)(?: (?:it|them|that|this|those|these|one|something|anything))? (?:up|out|together|down)(?: for (?:me|us))?(?=\s*(?:[,.;!?]|$|\uE000|\b(?:the|what|which|a|any|all|for)\b))/gu,
  /\b(?:just |please )?point (?:me|us)(?: (?:to|at|towards|in the (?:right )?direction(?: of)?))?|\bwhere (?:can|could|do|should|would|might) (?:i|we|one) (?:read|find|look|see|learn|get|start)(?: (?:up|it|that|this|them|more|out))*(?: (?:about|on))?\b/gu,
  /\b(?:whatever|all that|everything(?: that)?|what) (?:exists|there is|there are|you have|you've got|we have|we've got|is there|is available|you can find)(?: (?:on|about))?\b|\bwhat (?:have|has) (?:you|we|they|the desk) got(?: (?:on|about))?\b|\bhave (?:you|we) got(?: (?:it|that|one|them|anything|something|any))?\b/gu,
  ...IN_SOURCE,
  // "The big forum": what somebody thinks of it.
  /(?<=^the )(?:big|huge|famous|well-known|so-called)(?= [a-z])/gu,
  // Names by what they are called.
  /\b(?:what(?:'s| is| was| are| were)?\s+)?(?:the\s+)?(?:name of\s+)?(?:the |this |that )?things? (?:is |was |are |were )?(?:called|named)?(?= (?:that|which|what|\uE000))/gu,
];

/** Finds the set expressions of a question; whether a word in them asks ("where", "what") is nobody's matter. */
export function findIdioms(text: string): Stretch[] {
  return stretchesOfAll(text, IDIOMS);
}
