import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { isSubject, type SentenceNames, WIDE } from './sentence-names.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';

/** How much of its own a request says. */
type Level =
  /** It says what it wants by itself. */
  | 'own'
  /** It says something, and refers to what was said before or after. */
  | 'leaning'
  /** It only refers: "got anything?", "what's it for?". */
  | 'empty';

/** The sentences of a question that want something. */
export interface Requests {
  readonly requests: readonly Sentence[];
  /** Times in what two say who bet on it. */
  readonly guesses: readonly Stretch[];
  /** True where no request asks, but who is right of those who claim something. */
  readonly areClaims: boolean;
}

/** What the requests of a question say by themselves. */
export interface Said {
  readonly level: Level;
  /** How much their words say beside names; 1 is a word that hardly any text has. */
  readonly words: number;
  /** True where one leans on what was said before. */
  readonly leans: boolean;
  /** True where they name their subject. */
  readonly hasSubject: boolean;
  /** True where one asks in a whole clause, with a subject, a country, a time or a sum. */
  readonly isComplete: boolean;
  /** What they name. */
  readonly names: readonly NamedStretch[];
}

/** Words that say as much together as one telling word make a matter of their own. */
export const ENOUGH = 0.9;
/** Words that say as much as one that hardly any text has make one that needs no name of the story. */
export const PLENTY = 1;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Tells which sentences want something. */
export function requestsIn(reading: SentenceReading, seen: SentenceNames): Requests {
  const wishing = reading.wishes();
  const asking = wishing.filter((one) => reading.asks(one));
  // "The guests want cake. Recipe for carrot cake?": a question that says enough by itself is what is wanted.
  const isAlone =
    !asking.some((one) => seen.names(one).length > 0 || reading.leansOn(one)) &&
    total(asking, seen) >= PLENTY;
  // "I need a word with the ILO. Could you let me have their number?": the wish is what the question is about.
  const ofName = asking.filter((one) => reading.askedOfName(one) && !seen.names(one).some(isSubject));
  const isOfName = ofName.length > 0 && ofName.length === asking.length;
  if (isAlone || wishing.length > 0) {
    // "Since when has it been one? A coauthor insists on 1945": a time that somebody claims is no condition.
    const claims = reading.sentences.filter((one) => !wishing.includes(one) && reading.isClaim(one));
    // A claim that names nothing has nothing but its time to say.
    const guessesIn = (one: Sentence) => {
      const times = reading.guessesIn(one);
      return times.length > 0 && seen.names(one).length === 0 ? [one] : times;
    };
    const guesses = reading.asksForTime(wishing) ? claims.flatMap(guessesIn) : [];
    return { requests: isAlone || isOfName ? asking : wishing, guesses, areClaims: false };
  }
  // "He says that it was signed in May. Who is right?": then what they say is what is asked.
  const claims = reading.sentences.some(reading.isBet) ? reading.sentences.filter(seen.isNamed) : [];
  return { requests: claims, guesses: claims.flatMap(reading.guessesIn), areClaims: true };
}

function total(all: readonly Sentence[], seen: SentenceNames): number {
  return all.reduce((sum, one) => sum + seen.ownWords(one), 0);
}

/** Weighs what requests say by themselves. */
export function saidBy(
  text: string,
  { requests, areClaims }: Requests,
  reading: SentenceReading,
  seen: SentenceNames,
): Said {
  const names = requests.map((one) => seen.names(one));
  const words = total(requests, seen);
  const leans = !areClaims && requests.some(reading.leansOn);
  const facets = names.flat().flatMap(({ mentions }) => mentions.map(({ facet }) => facet));
  // "Which agreements are from 2019?": a kind and its year leave few records, and need no story either.
  const isListOfYear =
    !leans &&
    facets.includes('kind') &&
    requests.some((one) => YEAR.test(text.slice(one.from, one.to)) && seen.names(one).some(isKind));
  // Who does something is little of a matter when the rest of the request leans on another: "has the ILO got it?".
  const hasSubject =
    isListOfYear ||
    facets.some((facet) => !WIDE.has(facet) && !(leans && facet === 'organisation')) ||
    names.some((one) => one.length > (leans ? 2 : 1) && !one.every(isKind));
  return {
    level: !hasSubject && words < ENOUGH ? 'empty' : leans ? 'leaning' : 'own',
    words,
    leans,
    hasSubject,
    isComplete: !leans && requests.some((one) => reading.isWhole(one) && (hasSubject || seen.isBound(one))),
    names: names.flat(),
  };
}

function isKind({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet }) => facet === 'kind');
}
