import { segmentsOf } from '../../domain/chinese-words.ts';
import type { Stretch } from '../filler/filler.ts';
import { holds, matchesOf, mayMatch, stretchesOf } from '../text/matches.ts';
import { type Clause, chineseClauses } from './chinese-clauses.ts';
import {
  ADDING,
  ASKS_WHEN,
  BACKGROUND,
  BELIEVING,
  BIDDING,
  BINDING,
  DAY_OF_ASKER,
  DISAGREEING,
  EMPTY_WORDS,
  FEELING,
  GUESSED_TIME,
  HEADING,
  HEARING,
  NEEDED_FOR,
  OPENING,
  OWN_DAY,
  OWN_YEAR,
  PLEA_WORDS,
  PREDICATES,
  QUESTIONS,
  REFERRING,
  RELATED,
  STATING,
  STORY_WORDS,
  TELLING_WHY,
  WISHES,
} from './chinese-cues.ts';
import type { EverydayWords } from './chinese-leftovers.ts';
import { SAYINGS } from './chinese-sayings.ts';
import { CHINESE_LIGHT, CHINESE_TALK } from './chinese-words.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN = /[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

type Role = 'asks' | 'adds' | 'story' | 'purpose' | 'plea' | 'open';

/**
 * Reads the clauses of a Chinese question. A request asks, bids or says what is believed to be there; a story tells who
 * asks, why, by when and in which mood. A clause that does neither belongs to what the others of its sentence are.
 *
 * @param text the question, folded; @param named what it names firmly; @param purposes its clauses
 * that only tell what the answer is for
 */
export function chineseSentences(
  text: string,
  named: readonly Stretch[],
  everyday: EverydayWords,
  purposes: readonly Stretch[] = [],
): SentenceReading {
  const clauses = chineseClauses(text);
  const namedIn = (one: Stretch) => named.filter(({ from, to }) => from < one.to && to > one.from);
  const roles = new Map<Sentence, Role>(
    clauses.map((one) => [
      one,
      roleOf(withoutSayings(text.slice(one.from, one.to)), one, namedIn(one).length > 0),
    ]),
  );
  for (const one of clauses)
    if (purposes.some(({ from, to }) => from <= one.from && to >= one.to)) roles.set(one, 'purpose');
  const isTold = clauses.some((one) => roles.get(one) === 'asks' && namedIn(one).length > 0);
  for (const [at, one] of clauses.entries()) {
    const role = roles.get(one);
    if (role === 'asks') break;
    if (role !== 'open') continue;
    const before = clauses[at - 1];
    const said = text.slice(one.from, one.to);
    // Whoever was spoken of goes on being spoken of: 外孙女今年研三，一心想进….
    const goesOn = before?.place === one.place && roles.get(before) === 'story' && WISHES.test(said);
    const isNamed = namedIn(one).length > 0;
    // 今天头一回坐办公室接电话: what somebody did on a day of theirs, unless it heads what was then.
    const isOfDay = DAY_OF_ASKER.test(said) && !HEADING.test(said);
    const isStory = goesOn || isOfDay || (!isNamed && tells(said));
    if ((!isNamed && STATING.test(said)) || (isTold && isStory)) roles.set(one, 'story');
  }
  // 新媒体那边要: behind the last that asks, who needs it and what for.
  const last = clauses.findLastIndex((one) => roles.get(one) === 'asks');
  for (const one of clauses.slice(last + 1))
    if (
      last >= 0 &&
      roles.get(one) === 'open' &&
      namedIn(one).length === 0 &&
      NEEDED_FOR.test(text.slice(one.from, one.to))
    )
      roles.set(one, 'plea');
  const ofSentence = (one: Clause) => clauses.filter(({ place }) => place === one.place);
  const has = (all: readonly Clause[], ...some: Role[]) =>
    all.some((one) => some.includes(roles.get(one) ?? 'open'));
  const wanted = clauses.filter((one) => {
    const role = roles.get(one);
    if (role === 'asks' || role === 'adds') return true;
    if (role !== 'open') return false;
    const around = ofSentence(one);
    if (has(around, 'asks', 'adds')) return true;
    // 打零工的那种 全总管: where nothing asks, what stands beside a name in its sentence is what is told of it.
    return !has(around, 'story', 'plea') && around.some((other) => namedIn(other).length > 0);
  });
  const guesses = guessesIn(text);
  const isWanted = (one: Sentence) => wanted.some(({ from }) => from === one.from);
  return {
    sentences: clauses,
    asks: isWanted,
    isWhole: () => false,
    isOfAsker: () => false,
    leadIn: () => [],
    wishes: () => wanted,
    asksForHelp: (one) => roles.get(one) === 'plea' || roles.get(one) === 'purpose',
    askedOfName: () => undefined,
    mayBind: (one) => BINDING.test(text.slice(one.from, one.to)),
    leansOn: (one) => {
      if (RELATED.test(text.slice(one.from, one.to))) return true;
      const at = text.slice(one.from, one.to).search(REFERRING);
      const place = clauses.find(({ from }) => from === one.from)?.place;
      return (
        at >= 0 &&
        !wanted
          .filter((other) => other.place === place)
          .flatMap(namedIn)
          .some(({ from }) => from < one.from + at)
      );
    },
    mayHead: () => false,
    isList: () => false,
    isBet: () => false,
    guessesIn: () => [],
    asksForTime: () => false,
    isClaim: () => false,
    tellsOfMistake: () => false,
    inPassing: [],
    storyWords: (one) => [
      ...guesses.filter(({ from, to }) => from >= one.from && to <= one.to),
      ...(isWanted(one) || wanted.length === 0 ? [] : STORY_WORDS).flatMap((words) =>
        stretchesOf(text.slice(one.from, one.to), words, one.from),
      ),
    ],
    isOwnDay: ({ from, to }) =>
      (OWN_YEAR.test(text.slice(from, to)) &&
        clauses.some((one) => roles.get(one) === 'story' && one.from <= from && one.to >= to)) ||
      (OWN_DAY.test(text.slice(from, to)) &&
        (HEARING.test(text.slice(to)) ||
          !clauses.some((one) => isWanted(one) && one.from <= from && one.to >= to))),
    partsOf: (one) => [one],
    wordsIn: ({ from, to }) => wordsIn(text.slice(from, to), from, everyday),
  };
}

/** True for a clause that tells what has come about, and is no heading of what is wanted. */
function tells(said: string): boolean {
  // What stands in front of a noun tells which one it is: 说没就没的那种工作.
  return !BACKGROUND.test(said) && PREDICATES.test(said.replace(/.*的(?=\p{Script=Han}{1,8}$)/u, ''));
}

function roleOf(said: string, { isAsked }: Sentence, isNamed: boolean): Role {
  if (!isNamed && said.replace(PLEA_WORDS, '') === '') return 'plea';
  const isFeeling = FEELING.some((feeling) => holds(said, feeling));
  if (isFeeling && !isNamed) return 'plea';
  if (isAsked || QUESTIONS.test(said) || BIDDING.test(said) || BELIEVING.test(said)) return 'asks';
  if (ADDING.test(said)) return 'adds';
  if (!isFeeling && BACKGROUND.test(said)) return 'open';
  return isFeeling || TELLING_WHY.some((why) => holds(said, why)) ? 'story' : 'open';
}

/** The times that two who disagree name, of which no more than one is right; none where all name the same. */
function guessesIn(text: string): Stretch[] {
  if (!DISAGREEING.test(text)) return [];
  const guesses = stretchesOf(text, GUESSED_TIME);
  const times = new Set(guesses.map(({ from, to }) => /\d{1,2}[年月]/u.exec(text.slice(from, to))?.[0]));
  return times.size > 1 || ASKS_WHEN.test(text) ? guesses : [];
}

/** 长话短说, [捂脸]: set expressions of a clause say nothing of what it is for. */
function withoutSayings(said: string): string {
  return SAYINGS.reduce(
    (rest, saying) => (mayMatch(rest, saying) ? rest.replace(saying, '') : rest),
    said.trimStart().replace(OPENING, ''),
  ).trim();
}

/** Words of two characters and more, and those of other scripts, that are no talk. */
function wordsIn(said: string, at: number, everyday: EverydayWords) {
  const chinese = matchesOf(said, HAN_RUN).flatMap(({ 0: run, index }) =>
    segmentsOf(run)
      .filter(
        ({ segment }) =>
          segment.length > 1 &&
          !CHINESE_TALK.has(segment) &&
          !EMPTY_WORDS.has(segment) &&
          !CHINESE_LIGHT.has(segment) &&
          !everyday.saysNothing(segment),
      )
      .map((word) => ({ word: word.segment, from: at + index + word.index })),
  );
  const others = matchesOf(said, LATIN).map(({ 0: word, index }) => ({ word, from: at + index }));
  return [...chinese, ...others];
}
