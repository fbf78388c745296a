import type { Stretch } from '../filler/filler.ts';
import { CHAT_WORDS } from '../filler/filler-chat.ts';
import { ENGLISH_JOINERS } from '../filler/filler-english.ts';
import { matchesOf, stretchesOf } from '../text/matches.ts';
import { askedOfName } from './asks-of-name.ts';
import { clausesOf } from './clauses.ts';
import { KIN, PERSONS, TALK, WORKS } from './english-words.ts';
import { OF_ASKER } from './joints.ts';
import { begun } from './opening.ts';
import {
  announces,
  asks,
  asksForHelp,
  asksForTime,
  asksInFull,
  isBet,
  leadIn,
  leansOnOthers,
  wishesIn,
} from './requests.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const NO_MATTER: ReadonlyArray<ReadonlySet<string>> = [TALK, PERSONS, ENGLISH_JOINERS, CHAT_WORDS];
/** A sentence with one of these tells something; one without may be a list of what is wanted: "posture, sore backs". */
const TELLS =
  /\b(?:i|we|my|our|me|us|he|she|they|you|is|are|was|were|has|have|had|will|been|am|just|hi|hello|hey|greetings|here|everybody|everyone|somebody|someone|kept|keeps|said|says|told|spoke|after|before|on|\w+'(?:s|m|re|ve|ll|d))\b|^\W*\w+ing\b|\b\p{L}{2,}ed\b/u;
/** Three things or more: "chair height, heavy lifting, sore backs". */
const LIST = /^[^,]+,[^,]+,\s*(?:and )?\p{L}/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
const ABOUT_ASKER =
  /^\W*(?:and |but |so )?(?:i|we|you|he|she|my|our|i'm|i'd|i'll|i've|we're|we'll|we've|you're|you'd)\b/u;

/** "A buyer from Germany asks me": where one person is from, which narrows nothing that is asked. */
const OF_A_PERSON =
  /\b(?:an?|one|some|another|my|our|his|her|this|that|the)\s(?:(?:old|young|new|nice|certain|dear|angry|elderly|former)\s)?(?:\p{L}+)\s(?:of (?:mine|ours)\s)?(?:from|in|at|based in)\s(?:the\s)?[\p{L}\s]{3,30}?\s(?:\p{L}+s|\p{L}+ed|rang|sat|came|got|wrote|told|said|swore|caught|would|will|won't|has|had|is|was|can|can't|wants?)\b/u;

const NAMED_DAY =
  '(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const DAY = new RegExp(`\\d{4}|\\b(?:${NAMED_DAY}|may|days?|weeks?|weekend|months?|years?)\\b`, 'u');
const OWN_DAYS = new RegExp(
  `\\b(?:(?:in|by|until|from|since|this|last|next|early|late|on) ){0,3}(?:${NAMED_DAY}|(?<=\\b(?:in|since|until|by|early|late|last|next|this) )may(?= *(?:$|[,.;:!?)]|and\\b))|(?<=(?:this|last|next) )(?:week|month|year))(?:'s)?\\b(?! \\d)`,
  'gu',
);
const YEAR = /\d{4}/u;
/** Days around the one on which they talk, and what is to come, of which no record tells. */
const NEAR =
  /\b(?:today|yesterday|this (?:morning|afternoon|evening)|tomorrow|tonight|next (?:week|month|year|spring|summer|autumn|winter)(?:'s)?)\b/u;
/** "My niece finishes in June", "our football club looks for one in 2025": their time, and not that of what is asked. */
const OF_KIN = new RegExp(
  `^(?:(?:my|our|his|her|an?|one of my|some)\\s)?(?:(?:good|old|close|dear|best|young|younger|older|little)\\s)?(?:${[...KIN].join('|')})\\b`,
  'u',
);
const OF_OURS = new RegExp(`^(?:my|our)\\s(?!(?:\\p{L}+\\s){0,2}(?:${[...WORKS].join('|')})\\b)`, 'u');

const IN_BRACKETS = /\([^()]{2,100}\)/gu;
const SAYS_IN_PASSING =
  /^\W*(?:(?:i|we|my|our|i'm|i've|we're|don't|dont|do not|long|yes|no|yeah|sorry|again|ugh|sigh|lol|honestly|seriously|thanks|please|best|worst|not (?:that|my)|just)\b)(?!.*\b(?:need|want|looking)\b)/u;
/** What people say who were wrong, or think that they may be. */
const MISTAKEN =
  /\b(?:can't be (?:right|true|correct)|must be (?:wrong|a mistake)|surely not|that's wrong|told off|laughed at|corrected|scolded|embarrassed|wrongly|by mistake|(?:i|we) (?:always |had )?(?:thought|assumed|believed)|(?:he|she|they|who|everyone|everybody) (?:thinks?|assumes?|swears?|insists?|reckons?))\b/u;
/** What people say of what others, or they themselves, take to be so. */
const CLAIM =
  /\b(?:swears?|swore|insist(?:s|ed)?|reckon(?:s|ed)?|claim(?:s|ed)?|thinks?|thought|believed?|assumed?|says?|said|told|wrote|argue[sd]?|guess(?:es|ed)?|bets?|heard|read|sure|convinced)\b/u;
/** A time of which two who bet on it cannot both be sure. */
const GUESS =
  /\b(?:back )?(?:(?:in|since|by|around|before|after|from|as early as) )?(?:the )?(?:early |late |mid-?)?(?:(?:1[89]|20)\d\ds?\b|'?\d0s\b|(?:seven|eigh|nine)ties\b)/gu;

/**
 * Reads the sentences of an English question.
 *
 * @param text the question, folded; @param named what it names firmly
 */
export function englishSentences(text: string, named: readonly Stretch[]): SentenceReading {
  const said = ({ from, to }: Stretch) => text.slice(from, to);
  const sentences = sentencesOf(text);
  const names = (one: Stretch) => named.filter(({ from, to }) => from < one.to && to > one.from);
  const asksAlone = (one: Sentence) =>
    asksInFull(text, one) && names(one).length > 0 && !leansOnOthers(text, one, names(one));
  const wishing = wishesIn(text, sentences, (one) => names(one).length > 0, asksAlone);
  /** Whether a time told in a sentence is that of those who talk, and not of what is asked. */
  const isOwnTime = (told: Sentence, isOfYear: boolean) => {
    const story = begun(said(told));
    // "My daughter starts in September and wants to see it. What is there?": hers, whatever she wants.
    if (!isOfYear && OF_KIN.test(story) && wishing.some((one) => one !== told && asks(text, one)))
      return !asks(text, told);
    if (wishing.length === 0 || wishing.includes(told)) return false;
    if (!isOfYear && NEAR.test(story)) return true;
    return wishing.some(asksAlone) && (!isOfYear || OF_OURS.test(story));
  };
  return {
    sentences,
    asks: (one) => asks(text, one),
    isOfAsker: (one) => OF_ASKER.test(said(one)),
    leadIn: (one) => leadIn(text, one),
    isWhole: (one) => asksInFull(text, one),
    wishes: () => wishing,
    asksForHelp: (one) => asksForHelp(text, one),
    leansOn: (one) => leansOnOthers(text, one, names(one)),
    askedOfName: (one) => (asks(text, one) ? askedOfName(begun(said(one))) : undefined),
    mayBind: (one) => !OF_A_PERSON.test(said(one)),
    mayHead: (one) => (one.isHeading && !announces(text, one)) || !TELLS.test(said(one)),
    isBet: (one) => isBet(text, one),
    guessesIn: (one) => stretchesOf(said(one), GUESS, one.from),
    asksForTime: (requests) => asksForTime(text, requests),
    isClaim: (one) => CLAIM.test(said(one)),
    tellsOfMistake: (one) => MISTAKEN.test(said(one)),
    inPassing: stretchesOf(text, IN_BRACKETS).filter(({ from, to }) =>
      SAYS_IN_PASSING.test(text.slice(from + 1, to)),
    ),
    isList: (one) => LIST.test(said(one)),
    isOwnDay: (day) => {
      const told = sentences.find(({ from, to }) => from <= day.from && to > day.from);
      return told !== undefined && DAY.test(said(day)) && isOwnTime(told, YEAR.test(said(day)));
    },
    storyWords: (one) => (isOwnTime(one, false) ? stretchesOf(said(one), OWN_DAYS, one.from) : []),
    partsOf: (one) => partsOf(text, one),
    wordsIn: (part) =>
      matchesOf(said(part), WORD)
        .map(({ 0: word, index }) => ({ word, from: part.from + index }))
        .filter(({ word }) => !NO_MATTER.some((words) => words.has(word))),
  };
}

/** The clauses of a request, without those about the one who asks where there are others: "…, I owe you a coffee". */
function partsOf(text: string, { from, to }: Stretch): Stretch[] {
  const clauses = clausesOf(text.slice(from, to)).map((one) => ({
    from: from + one.from,
    to: from + one.to,
  }));
  const others = clauses.filter((one) => !ABOUT_ASKER.test(text.slice(one.from, one.to)));
  return others.length > 0 ? others : clauses;
}
