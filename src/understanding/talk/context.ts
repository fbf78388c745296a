import { hasHan } from '../../domain/fold.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { findFiller, type Stretch } from '../filler.ts';
import { CHAT_WORDS } from '../filler-chat.ts';
import { ENGLISH_JOINERS } from '../filler-english.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { clausesOf } from './clauses.ts';
import { PERSONS, TALK } from './english-words.ts';
import { announces, asks, asksForHelp, asksForTime, isBet, leansOnOthers, wishesIn } from './requests.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What stands around a request and tells its story. */
export interface Context {
  /** Sentences of which nothing is wanted. */
  readonly gone: readonly Stretch[];
  /** Sentences whose words say little about what is wanted, though their names may. */
  readonly beside: readonly Stretch[];
  /** Sentences that the request leans on, because it names nothing itself. */
  readonly leantOn: readonly Stretch[];
  /** Requests that have a matter of their own and name nothing: their words tell, however far from a name they stand. */
  readonly own: readonly Stretch[];
  /** True where the request names its subject itself. */
  readonly hasSubject: boolean;
  /** True for what everyday words of the story hint at, beside a request that names its subject. */
  isIdle(named: NamedStretch): boolean;
  /** True for a name beside a request that has a matter of its own. */
  isBeside(named: NamedStretch): boolean;
}

const NO_MATTER: ReadonlyArray<ReadonlySet<string>> = [TALK, PERSONS, ENGLISH_JOINERS, CHAT_WORDS];

/** How much of its own a request says. */
type Level =
  /** It says what it wants by itself. */
  | 'own'
  /** It says something, and refers to what was said before or after. */
  | 'leaning'
  /** It only refers: "got anything?", "what's it for?". */
  | 'empty';

/** Named alone, these leave open what somebody wants to know. */
const WIDE: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'constituent', 'kind']);
/** "Been in meetings since eight", "my union": anybody has those. */
const ABOUT_ANYONE: ReadonlySet<Facet> = new Set<Facet>(['constituent', 'kind']);
/** A sentence with one of these tells something; one without may be a list of what is wanted: "posture, sore backs". */
const TELLS =
  /\b(?:i|we|my|our|me|us|he|she|they|you|is|are|was|were|has|have|had|will|been|am|just|hi|hello|hey|greetings|here|after|before|on|\w+'(?:s|m|re|ve|ll|d))\b|^\W*\w+ing\b|\b\p{L}{2,}ed\b/u;
/** Three things or more: "chair height, heavy lifting, sore backs". */
const LIST = /^[^,]+,[^,]+,\s*(?:and )?\p{L}/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
/** Words that say as much together as one telling word make a matter of their own. */
const ENOUGH = 0.9;
/** Words that say as much as one that hardly any text has make one that needs no name of the story. */
const PLENTY = 1;
/** Words that say as much as two of these need no story at all. */
const AMPLE = 2;

const IN_BRACKETS = /\([^()]{2,100}\)/gu;
const SAYS_IN_PASSING =
  /^\W*(?:(?:i|we|my|our|i'm|i've|we're|don't|dont|do not|long|yes|no|yeah|sorry|again|ugh|sigh|lol|honestly|seriously|thanks|please|best|worst|not (?:that|my)|just)\b)(?!.*\b(?:need|want|looking)\b)/u;
/** What people say who were wrong, or think that they may be. */
const MISTAKEN =
  /\b(?:told off|laughed at|corrected|scolded|embarrassed|wrongly|by mistake|(?:i|we) (?:always |had )?(?:thought|assumed|believed)|(?:he|she|they|who|everyone|everybody) (?:thinks?|assumes?|swears?|insists?|reckons?))\b/u;
/** A time of which two who bet on it cannot both be sure. */
const GUESS =
  /\b(?:back )?(?:(?:in|since|by|around|before|after|from|as early as) )?(?:the )?(?:early |late |mid-?)?(?:(?:1[89]|20)\d\ds?\b|'?\d0s\b)/gu;

const NO_CONTEXT: Context = {
  gone: [],
  beside: [],
  leantOn: [],
  own: [],
  hasSubject: false,
  isIdle: () => false,
  isBeside: () => false,
};

/**
 * Tells the request of an English question from the story around it: "Stuck in traffic, boss is nervous. What is the
 * Bridge Project for? Bless you". Where no sentence asks, or all do, there is no story.
 *
 * @param text the question, folded, with what earlier readers took blanked
 * @param named what it names firmly; @param hinted what everyday words in it hint at
 * @param settled what earlier readers took and unknown acronyms
 * @param tellingShare how much a folded word says by itself, 0 to 1
 */
export function findContext(
  text: string,
  named: readonly NamedStretch[],
  hinted: readonly Stretch[],
  settled: readonly Stretch[],
  tellingShare: (word: string) => number,
): Context {
  if (hasHan(text)) return NO_CONTEXT;
  const sentences = sentencesOf(text);
  const ownWords = ownWordsIn(text, [...named, ...findFiller(text)], tellingShare);
  const isNamed = (one: Sentence) =>
    within(settled, one).length > 0 ||
    within(named, one).some(({ mentions }) => mentions.some(({ facet }) => !ABOUT_ANYONE.has(facet)));

  const leansOn = (one: Sentence) => leansOnOthers(text, one, within(named, one));
  const wishing = wishesIn(text, sentences, (one) => within(named, one).length > 0);
  const asking = wishing.filter((one) => asks(text, one));
  const total = (all: readonly Sentence[]) => all.reduce((sum, one) => sum + ownWords(one), 0);
  // "The guests want cake. Recipe for carrot cake?": a question that says enough by itself is what is wanted.
  const isAlone =
    total(asking) >= PLENTY && !asking.some((one) => leansOn(one) || within(named, one).length > 0);
  // "He says that it was signed in May. Who is right?": then what they say is what is asked.
  const bets = sentences.filter((one) => isBet(text, one));
  const claims = bets.length > 0 && wishing.length === 0 ? sentences.filter(isNamed) : [];
  const guesses = claims.flatMap((one) =>
    [...text.slice(one.from, one.to).matchAll(GUESS)].map(({ 0: said, index }) => ({
      from: one.from + index,
      to: one.from + index + said.length,
    })),
  );
  const requests = isAlone ? asking : wishing.length > 0 ? wishing : claims;
  if (requests.length === 0 || requests.length === sentences.length) return NO_CONTEXT;

  const names = requests.map((one) => within(named, one));
  const words = total(requests);
  const leans = requests !== claims && requests.some(leansOn);
  const facets = names.flat().flatMap(({ mentions }) => mentions.map(({ facet }) => facet));
  // Who does something is little of a matter when the rest of the request leans on another: "has the ILO got it?".
  const hasSubject =
    facets.some((facet) => !WIDE.has(facet) && !(leans && facet === 'organisation')) ||
    names.some((one) => one.length > (leans ? 2 : 1) && !one.every(isKind));
  const level: Level = !hasSubject && words < ENOUGH ? 'empty' : leans ? 'leaning' : 'own';

  const isList = (one: Sentence) => LIST.test(text.slice(one.from, one.to));
  // "The SCORE signings... I want the releases": what stands there without a verb is a heading of what is wanted.
  const isTopic = (one: Sentence) =>
    (within(hinted, one).length > 0 || isNamed(one) || isList(one)) &&
    ((one.isHeading && !announces(text, one)) || !TELLS.test(text.slice(one.from, one.to)));
  const stories = sentences.filter(
    (one) => !requests.includes(one) && !((isNamed(one) || isList(one)) && isTopic(one)),
  );
  const isClaim = (one: Sentence) =>
    level === 'own' && asksForTime(text, requests) && within(named, one).length === 0;
  // "(Long story, I promise)": what somebody says of themselves in passing.
  const asides = [...text.matchAll(IN_BRACKETS)]
    .map(({ 0: said, index }) => ({
      from: index,
      to: index + said.length,
      isAsked: false,
      isHeading: false,
      isAdded: true,
    }))
    .filter(
      (one) =>
        within([...named, ...settled], one).length === 0 &&
        SAYS_IN_PASSING.test(text.slice(one.from + 1, one.to)),
    );
  const pleas = stories.filter(
    (one) => ((one.isAdded || asksForHelp(text, one)) && !isNamed(one)) || isClaim(one),
  );
  const nameless = stories.filter(
    (one) => !isNamed(one) && !pleas.includes(one) && (hasSubject || !isTopic(one)),
  );
  const telling = stories.filter((one) => isNamed(one) && !pleas.includes(one));
  // "They laughed since I said it belongs to Narnia. In which year was it founded?": no request is about what was wrong.
  const mistaken = telling.filter((one) => MISTAKEN.test(text.slice(one.from, one.to)));
  const isMistaken = (one: NamedStretch) =>
    one.mentions.every(({ facet }) => facet === 'country') && within(mistaken, one).length > 0;
  // "We were asked for something on miners. Who is in that space?": the wish says what the question leans on.
  const wishes = leans ? requests.filter((one) => !asks(text, one) && ownWords(one) >= ENOUGH) : [];
  if (level === 'empty') {
    const hinting = nameless.filter((one) => within(hinted, one).length > 0);
    const matter = telling.length > 0 ? telling : hinting.length > 0 ? hinting : nameless;
    return {
      ...NO_CONTEXT,
      gone: [...pleas, ...nameless].filter((one) => !matter.includes(one)),
      leantOn: [...matter, ...wishes],
      isBeside: isMistaken,
    };
  }
  // The guests' country narrows what their visit needs, where no other country is asked about.
  const bindsAlone = ({ mentions }: NamedStretch) =>
    mentions.some(({ facet }) => facet === 'country') && !facets.includes('country');
  const isFar = level === 'own' && (hasSubject || words >= PLENTY) ? telling : [];
  // "I represent a bakery. Croissants?": one word needs the story.
  const mayTell = (one: Sentence) => within(hinted, one).length > 0 || words < AMPLE;
  return {
    gone: [...guesses, ...asides, ...pleas, ...nameless.filter((one) => hasSubject || !mayTell(one))],
    beside: [...nameless.filter((one) => !hasSubject && mayTell(one)), ...telling],
    leantOn: wishes,
    hasSubject,
    isIdle: (one) => hasSubject && within(telling, one).length > 0,
    own: hasSubject
      ? []
      : requests
          .filter((one) => asks(text, one) && ownWords(one) >= ENOUGH)
          .flatMap((one) => partsOf(text, one)),
    isBeside: (one) => (within(isFar, one).length > 0 && !(hasSubject && bindsAlone(one))) || isMistaken(one),
  };
}

const ABOUT_ASKER =
  /^\W*(?:and |but |so )?(?:i|we|you|he|she|my|our|i'm|i'd|i'll|i've|we're|we'll|we've|you're|you'd)\b/u;

/** The clauses of a request, without those about the one who asks where there are others: "…, I owe you a coffee". */
function partsOf(text: string, { from, to }: Stretch): Stretch[] {
  const clauses = clausesOf(text.slice(from, to)).map((one) => ({
    from: from + one.from,
    to: from + one.to,
  }));
  const others = clauses.filter((one) => !ABOUT_ASKER.test(text.slice(one.from, one.to)));
  return others.length > 0 ? others : clauses;
}

function isKind({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet }) => facet === 'kind');
}

function within<S extends Stretch>(all: readonly S[], place: Stretch): S[] {
  return all.filter((one) => one.from < place.to && one.to > place.from);
}

/** Measures how much the words of a request say that neither name anything nor are talk; `said` is what does or is. */
function ownWordsIn(text: string, said: readonly Stretch[], tellingShare: (word: string) => number) {
  const isTalk = (word: string) => NO_MATTER.some((words) => words.has(word));
  return (sentence: Sentence): number =>
    partsOf(text, sentence)
      .flatMap((part) =>
        [...text.slice(part.from, part.to).matchAll(WORD)].map(({ 0: word, index }) => {
          const from = part.from + index;
          return isTalk(word) || within(said, { from, to: from + word.length }).length > 0
            ? 0
            : tellingShare(word);
        }),
      )
      .reduce((sum, share) => sum + share, 0);
}
