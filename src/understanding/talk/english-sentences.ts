import type { Stretch } from '../filler.ts';
import { CHAT_WORDS } from '../filler-chat.ts';
import { ENGLISH_JOINERS } from '../filler-english.ts';
import { clausesOf } from './clauses.ts';
import { PERSONS, TALK } from './english-words.ts';
import { asks, asksForHelp, isRequest, leansOnOthers } from './requests.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { sentencesOf } from './sentences.ts';

const NO_MATTER: ReadonlyArray<ReadonlySet<string>> = [TALK, PERSONS, ENGLISH_JOINERS, CHAT_WORDS];
/** A sentence with one of these tells something; one without may be a list of what is wanted: "posture, sore backs". */
const TELLS =
  /\b(?:i|we|my|our|me|us|he|she|they|you|is|are|was|were|has|have|had|will|been|am|just|hi|hello|hey|greetings|here|after|before|on|\w+'(?:s|m|re|ve|ll|d))\b|^\W*\w+ing\b|\b\p{L}{2,}ed\b/u;
/** Three things or more: "chair height, heavy lifting, sore backs". */
const LIST = /^[^,]+,[^,]+,\s*(?:and )?\p{L}/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
const ABOUT_ASKER =
  /^\W*(?:and |but |so )?(?:i|we|you|he|she|my|our|i'm|i'd|i'll|i've|we're|we'll|we've|you're|you'd)\b/u;

/**
 * Reads the sentences of an English question.
 *
 * @param text the question, folded; @param named what it names firmly
 */
export function englishSentences(text: string, named: readonly Stretch[]): SentenceReading {
  const said = ({ from, to }: Stretch) => text.slice(from, to);
  return {
    sentences: sentencesOf(text),
    asks: (one) => asks(text, one),
    isRequest: (one) => isRequest(text, one),
    asksForHelp: (one) => asksForHelp(text, one),
    leansOn: (one) =>
      leansOnOthers(
        text,
        one,
        named.filter(({ from, to }) => from < one.to && to > one.from),
      ),
    mayBind: () => true,
    mayHead: (one) => one.isHeading || !TELLS.test(said(one)),
    isList: (one) => LIST.test(said(one)),
    isOwnDay: () => false,
    storyWords: () => [],
    partsOf: (one) => partsOf(text, one),
    wordsIn: (part) =>
      [...said(part).matchAll(WORD)]
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
