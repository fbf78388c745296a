import type { Facet } from '../../domain/vocabulary.ts';
import { findFiller, type Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';

/** What stands around a request and tells its story. */
export interface Context {
  /** Sentences of which nothing is wanted, and days of those who talk. */
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
/** Words that say as much together as one telling word make a matter of their own. */
const ENOUGH = 0.9;
/** Words that say as much as one that hardly any text has make one that needs no name of the story. */
const PLENTY = 1;
/** Words that say as much as two of these need no story at all. */
const AMPLE = 2;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

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
 * Tells the request of a question from the story around it: "Stuck in traffic, boss is nervous. What is the
 * Bridge Project for? Bless you". Where no sentence asks, or all do, there is no story.
 *
 * @param text the question, folded, with what earlier readers took blanked
 * @param reading its sentences
 * @param named what it names firmly; @param hinted what everyday words in it hint at
 * @param settled what earlier readers took and unknown acronyms
 * @param tellingShare how much a folded word says by itself, 0 to 1
 */
export function findContext(
  text: string,
  reading: SentenceReading,
  named: readonly NamedStretch[],
  hinted: readonly NamedStretch[],
  settled: readonly Stretch[],
  tellingShare: (word: string) => number,
): Context {
  const { sentences, asks, asksForHelp, leansOn, isList, mayHead } = reading;
  const ownWords = ownWordsIn(reading, [...named, ...findFiller(text)], tellingShare);
  const ownDays = settled.filter(reading.isOwnDay);
  const isHinting = (one: Sentence) => within(hinted, one).length > 0;
  const isBound = (one: Sentence) =>
    within(settled, one).some((stretch) => !ownDays.includes(stretch)) ||
    within(named, one).some(({ mentions }) => mentions.some(({ facet }) => facet === 'country'));
  const isNamed = (one: Sentence) =>
    within(settled, one).some((stretch) => !ownDays.includes(stretch)) ||
    within(named, one).some(({ mentions }) => mentions.some(({ facet }) => !ABOUT_ANYONE.has(facet)));

  /** What leads to a request and names nothing: "rainy Sunday, pot of tea" in front of "curious about wages". */
  const isIdlePart = (part: Stretch) => within([...named, ...settled, ...hinted], part).length === 0;
  const wishing = reading.wishes();
  const asking = wishing.filter((one) => asks(one));
  const total = (all: readonly Sentence[]) => all.reduce((sum, one) => sum + ownWords(one), 0);
  // "The guests want cake. Recipe for carrot cake?": a question that says enough by itself is what is wanted.
  const isAlone =
    total(asking) >= PLENTY && !asking.some((one) => leansOn(one) || within(named, one).length > 0);
  // "He says that it was signed in May. Who is right?": then what they say is what is asked.
  const isOnBet = wishing.length === 0 && sentences.some(reading.isBet);
  const claims = isOnBet ? sentences.filter(isNamed) : [];
  const guesses = claims.flatMap(reading.guessesIn);
  const requests = isAlone ? asking : wishing.length > 0 ? wishing : claims;
  const isMatter = (one: Sentence) =>
    isBound(one) || within(named, one).some(({ mentions }) => mentions.some(({ facet }) => !WIDE.has(facet)));
  const leadsOf = (all: readonly Sentence[]) => all.flatMap(reading.leadIn).filter(isIdlePart);
  if (requests.length === 0 || requests.length === sentences.length) {
    // "Grandad worked on child labour and I mean to surprise him": nothing is asked, so what names a subject is wanted.
    const isChat = (one: Sentence, at: number) => {
      const next = sentences[at + 1];
      return isIdlePart(one) && (reading.isOfAsker(one) || (next !== undefined && reading.isOfAsker(next)));
    };
    const chat = requests.length === 0 && sentences.some(isMatter) ? sentences.filter(isChat) : [];
    const leads = requests.some((one) => isMatter(one) || isHinting(one)) ? leadsOf(requests) : [];
    return { ...NO_CONTEXT, gone: [...chat, ...leads, ...sentences.flatMap(reading.storyWords)] };
  }

  const first = Math.min(...requests.map(({ from }) => from));
  const names = requests.map((one) => within(named, one));
  const words = total(requests);
  const leans = requests !== claims && requests.some(leansOn);
  const facets = names.flat().flatMap(({ mentions }) => mentions.map(({ facet }) => facet));
  // Who does something is little of a matter when the rest of the request leans on another: "has the ILO got it?".
  // "Which agreements are from 2019?": a kind and its year leave few records, and need no story either.
  const isListOfYear =
    !leans &&
    facets.includes('kind') &&
    requests.some((one) => YEAR.test(text.slice(one.from, one.to)) && within(named, one).some(isKind));
  const hasSubject =
    isListOfYear ||
    facets.some((facet) => !WIDE.has(facet) && !(leans && facet === 'organisation')) ||
    names.some((one) => one.length > (leans ? 2 : 1) && !one.every(isKind));
  const level: Level = !hasSubject && words < ENOUGH ? 'empty' : leans ? 'leaning' : 'own';

  // "The SCORE signings... I want the releases": what stands there without a verb is a heading of what is wanted.
  const isTopic = (one: Sentence) =>
    (within(hinted, one).length > 0 || isNamed(one) || isList(one)) && mayHead(one);
  const isComplete = !leans && requests.some((one) => reading.isWhole(one) && (hasSubject || isBound(one)));
  const stories = sentences.filter(
    (one) => !requests.includes(one) && !((isNamed(one) || (isList(one) && !isComplete)) && isTopic(one)),
  );
  const isClaim = (one: Sentence) =>
    level === 'own' && reading.asksForTime(requests) && within(named, one).length === 0;
  const inPassing = reading.inPassing.filter((one) => within([...named, ...settled], one).length === 0);
  const pleas = stories.filter((one) => ((one.isAdded || asksForHelp(one)) && !isNamed(one)) || isClaim(one));
  const nameless = stories.filter(
    (one) => !isNamed(one) && !pleas.includes(one) && (hasSubject || isComplete || !isTopic(one)),
  );
  const telling = stories.filter((one) => isNamed(one) && !pleas.includes(one));
  // "They laughed since I said it belongs to Narnia. In which year was it founded?": no request is about what was wrong.
  const mistaken = telling.filter(reading.tellsOfMistake);
  const isMistaken = (one: NamedStretch) =>
    one.mentions.every(({ facet }) => facet === 'country') && within(mistaken, one).length > 0;
  const leads = hasSubject ? leadsOf(requests) : [];
  const idle = [...ownDays, ...leads, ...sentences.flatMap(reading.storyWords)];
  // "We were asked for something on miners. Who is in that space?": the wish says what the question leans on.
  const wishes = leans ? requests.filter((one) => !asks(one) && ownWords(one) >= ENOUGH) : [];
  if (level === 'empty') {
    // "My tea is cold. What is there on Cambodia?": a country, a time or a sum is a matter, whatever is told beside it.
    if (isComplete) {
      const mayHint = (one: Sentence) => isHinting(one) && !requests.some(isHinting);
      return {
        ...NO_CONTEXT,
        gone: [...guesses, ...inPassing, ...idle, ...pleas, ...nameless.filter((one) => !mayHint(one))],
        beside: [...nameless.filter(mayHint), ...telling],
        isBeside: (one) => within(nameless, one).length > 0 || isMistaken(one),
      };
    }
    const hinting = nameless.filter(isHinting);
    // "Got that somewhere?": what stands right before, as far as it says something of others.
    const nearest = stories.filter((one) => one.from < first).at(-1);
    const meant = nameless.filter(
      (one) => one === nearest && !reading.isOfAsker(one) && ownWords(one) >= PLENTY,
    );
    const matter = telling.length > 0 ? [...telling, ...meant] : hinting.length > 0 ? hinting : nameless;
    return {
      ...NO_CONTEXT,
      gone: [...idle, ...[...pleas, ...nameless].filter((one) => !matter.includes(one))],
      leantOn: [...matter, ...wishes],
      isBeside: isMistaken,
    };
  }
  // The guests' country narrows what their visit needs, where no other country is asked about.
  const bindsAlone = ({ mentions, from, to }: NamedStretch) =>
    within(telling, { from, to }).some((one) => reading.mayBind(one)) &&
    mentions.some(({ facet }) => facet === 'country') &&
    !facets.some((facet) => facet === 'country' || facet === 'region');
  // 集体协商 of the story, where 协商 is what the request says of it.
  const isRepeated = ({ from, to }: Stretch) =>
    requests
      .flatMap((one) => within(hinted, one))
      .some((hint) => text.slice(from, to).includes(text.slice(hint.from, hint.to)));
  const isFar = level === 'own' && (hasSubject || isComplete || words >= PLENTY) ? telling : [];
  // "I represent a bakery. Croissants?": one word needs the story.
  // "My back hurts. Is there a book on sitting?": whoever asks for a kind of record tells in the story what on.
  const isSaid =
    !leans &&
    words > PLENTY &&
    requests.some(reading.isWhole) &&
    !requests.some((one) => within([...named, ...hinted], one).some(isOfKind));
  // "My sister is deaf. Who hires folks like her?": what the request leans on stands in front of it.
  const before =
    leans && !hasSubject ? nameless.filter((one) => one.from < first && reading.wordsIn(one).length > 0) : [];
  const mayTell = (one: Sentence) =>
    before.includes(one) || (!isSaid && (within(hinted, one).length > 0 || words < AMPLE));
  return {
    gone: [
      ...guesses,
      ...inPassing,
      ...pleas,
      ...idle,
      ...nameless.filter((one) => hasSubject || isComplete || !mayTell(one)),
    ],
    beside: [...nameless.filter((one) => !hasSubject && !isComplete && mayTell(one)), ...telling],
    leantOn: [...wishes, ...before],
    hasSubject,
    isIdle: (one) => hasSubject && within(telling, one).length > 0,
    own: hasSubject
      ? []
      : requests.filter((one) => asks(one) && ownWords(one) >= ENOUGH).flatMap(reading.partsOf),
    isBeside: (one) =>
      (within(isFar, one).length > 0 && !isRepeated(one) && !(hasSubject && bindsAlone(one))) ||
      // "Grandma is over. Who won the cup?": a question with enough words of its own is not about what they hint at.
      (level === 'own' && !hasSubject && words >= PLENTY && within(nameless, one).length > 0) ||
      isMistaken(one),
  };
}

/** "Meeting", "how-to book": what kind of thing is wanted, and not what it is on. */
function isOfKind({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet, id }) => facet === 'kind' || (facet === 'topic' && id === 'publications'));
}

function isKind({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet }) => facet === 'kind');
}

function within<S extends Stretch>(all: readonly S[], place: Stretch): S[] {
  return all.filter((one) => one.from < place.to && one.to > place.from);
}

/** Measures how much the words of a request say that neither name anything nor are talk; `said` is what does or is. */
function ownWordsIn(
  reading: SentenceReading,
  said: readonly Stretch[],
  tellingShare: (word: string) => number,
) {
  const measured = new Map<Sentence, number>();
  return (sentence: Sentence): number => {
    const known = measured.get(sentence);
    if (known !== undefined) return known;
    const words = reading
      .partsOf(sentence)
      .flatMap(reading.wordsIn)
      .filter(({ word, from }) => within(said, { from, to: from + word.length }).length === 0)
      .reduce((sum, { word }) => sum + tellingShare(word), 0);
    measured.set(sentence, words);
    return words;
  };
}
