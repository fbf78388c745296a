import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Requests, Said } from './said-by-requests.ts';
import { type Found, type SentenceNames, within } from './sentence-names.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';

/** What is told around the requests of a question. */
export interface ToldAround {
  /** All of it but headings of what is wanted. */
  readonly stories: readonly Sentence[];
  /** What only asks for help, is added behind a question, or claims what is asked. */
  readonly pleas: readonly Sentence[];
  /** What names nothing. */
  readonly nameless: readonly Sentence[];
  /** What names something. */
  readonly telling: readonly Sentence[];
  /** What is said in brackets and names nothing. */
  readonly inPassing: readonly Stretch[];
  /** True for a country told by mistake. */
  isMistaken(one: NamedStretch): boolean;
}

/** Sorts the sentences of a question that want nothing by what they tell. */
export function toldAround(
  { requests, guesses }: Requests,
  { level, hasSubject, isComplete }: Said,
  reading: SentenceReading,
  seen: SentenceNames,
  { named, settled }: Found,
): ToldAround {
  const { sentences, asksForHelp, isList, mayHead } = reading;
  const { isNamed } = seen;
  // "The SCORE signings... I want the releases": what stands there without a verb is a heading of what is wanted.
  const isTopic = (one: Sentence) =>
    (seen.hints(one).length > 0 || isNamed(one) || isList(one)) && mayHead(one);
  // "Lifting, chairs, sore backs: is there a guide?" heads its request, whatever that names.
  const isHead = (one: Sentence) =>
    isNamed(one) || (isList(one) && (!isComplete || (one.isHeading && seen.hints(one).length > 0)));
  const stories = sentences.filter((one) => !requests.includes(one) && !(isHead(one) && isTopic(one)));
  const isClaim = (one: Sentence) =>
    level === 'own' && reading.asksForTime(requests) && seen.names(one).length === 0;
  const pleas = stories.filter((one) => ((one.isAdded || asksForHelp(one)) && !isNamed(one)) || isClaim(one));
  const telling = stories.filter((one) => isNamed(one) && !pleas.includes(one));
  // "They laughed since I said it belongs to Narnia. In which year was it founded?": no request is about what was wrong.
  const mistaken = telling.filter((one) => reading.tellsOfMistake(one) || within(guesses, one).length > 0);
  return {
    stories,
    pleas,
    telling,
    nameless: stories.filter(
      (one) => !isNamed(one) && !pleas.includes(one) && (hasSubject || isComplete || !isTopic(one)),
    ),
    inPassing: reading.inPassing.filter((one) => within([...named, ...settled], one).length === 0),
    isMistaken: (one) =>
      one.mentions.every(({ facet }) => facet === 'country') && within(mistaken, one).length > 0,
  };
}
