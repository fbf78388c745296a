import { hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { Remembered } from '../../domain/remembered.ts';
import { HOUSE, namesSubject } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { SearchResult } from '../../search/engine.ts';
import { asksOfDesk } from './desk-itself.ts';
import { strangeNames } from './strange-names.ts';

/**
 * How much of a question a record must hold to be an answer at all, conditions (dates, kinds, countries …)
 * included. Weighed by rarity, so that a word no record knows counts most. Calibrated with `npm run eval`.
 */
export const ANSWERS_FROM = 0.5;

/** Hits that hold less than this share of what the best one holds are about something else. */
export const SHARE_OF_BEST = 0.6;

/**
 * How much of a question the best hit holds, 0 to 1, where every hit meets the conditions: what the words ask
 * and what the conditions ask, each weighed by how rare it is.
 */
export function heldByBest(result: SearchResult): number {
  const { weight } = result;
  const best = bestCoverage(result);
  const whole = weight.words + weight.conditions;
  return whole === 0 ? best : (best * weight.words + weight.conditions) / whole;
}

/** When the best record lacks somebody or something that was named, it must hold the rest all the better. */
const ANSWERS_FROM_WITHOUT_NAMED = 0.75;
/**
 * Everyday words that were written down as standing for a subject ("wheelchairs") are a paraphrase: the words
 * beside them will hardly be those of the record.
 */
const ANSWERS_FROM_PARAPHRASED = 0.4;
/** One such word is no paraphrase ("my payslip", 公积金怎么提取): it must be nearly all of the question. */
const ANSWERS_FROM_ONE_WORD = 0.7;
/**
 * In a long question most words are about the one who asks. When the record carries all that was named, and that
 * is telling enough (as rare as one record in five), the rest matters little.
 */
const ANSWERS_FROM_LONG = 0.28;
const LONG = 4;
const TELLING = 1.5;
const NAMED: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'programme', 'person', 'place', 'region']);

/** Where either will do, or each is asked about by itself: 一个跟统计局一个跟…, 人社部啥口径，全总啥口径. */
export const OR =
  /\bor\b|或|还是|(一[个场份家])\P{P}{1,12}\1|(?<!\p{Script=Han})\p{Script=Han}{2,6}?(\p{Script=Han}{2,4})[，,、]\p{Script=Han}{2,6}?\2/iu;

/** Where the only thing named is a place ("the Shanghai trip"), so much of the rest must be held. */
const ANSWERS_FROM_PLACE = 0.6;
const PLACES: ReadonlySet<Facet> = new Set<Facet>(['place', 'region', 'country']);

/** The hits that fit the question, best first; empty when even the best does not. */
export function relevantHits(result: SearchResult, question: Question): readonly Hit[] {
  const best = bestHit(result);
  if (best === undefined) return [];
  if (result.weight.words > 0 && namesOnlyKinds(question) && best.coverage < WORDS_BESIDE_KIND) return [];
  const saysLittle = isBare(question) && result.weight.telling < SAYS_LITTLE;
  const needed = Math.max(neededOf(best, question), saysLittle ? ANSWERS_FROM_LITTLE : 0);
  return heldByBest(result) >= needed && !asksNothing(question, result) ? result.hits : [];
}

/** A kind alone ("a meeting about asteroids") says little: so much of the words beside it must be held. */
const WORDS_BESIDE_KIND = 0.35;

/** True where a question names nothing but kinds of records. */
export function namesOnlyKinds({ mentions }: Question): boolean {
  return mentions.length > 0 && mentions.every(({ facet, by }) => facet === 'kind' && by === 'name');
}

/** "Videos on cooking", 养猫的视频: a kind is no condition that says more than its subject, which no record holds. */
export function isOnUnheld(question: Question): boolean {
  const { asked, freeText, mentions } = question;
  const [word = ''] = freeText.split(' ');
  if (!namesOnlyKinds(question) || word === '') return false;
  const after = asked.slice(asked.indexOf(word) + word.length);
  return ON.test(textBefore(asked, word)) || mentions.some(({ words }) => after.startsWith(`的${words}`));
}
const ON = /\b(?:on|about) $/iu;

/** Words that stand in any text say less than this. */
const SAYS_NOTHING = 0.58;
/** Words that say less than two which tell their subject ("my mistake") must stand in the record itself. */
const SAYS_LITTLE = 1.5;
const ANSWERS_FROM_LITTLE = 0.8;

/**
 * True for talk of words that stand in any text ("that's enough", 算了) and for what is asked of the desk itself ("how old
 * are you"): it asks for nothing. "Health" alone does.
 */
export function asksNothing(question: Question, { weight }: SearchResult): boolean {
  if (asksOfDesk(question) || onlyRefuses(question)) return true;
  return isBare(question) && weight.telling < SAYS_NOTHING && !isKeywords(question);
}

/** "I'm not angry, just tell me": what is not so has no name among the records, and nothing is asked for beside it. */
function onlyRefuses(question: Question): boolean {
  const { excluded, freeText } = question;
  if (
    freeText !== '' ||
    excluded.length === 0 ||
    !excluded.every(({ concept, time, field }) => (concept ?? time ?? field) === undefined)
  )
    return false;
  return isBare({ ...question, freeText: excluded.map(({ words }) => words).join(' ') });
}

/** True where nothing was typed but the words to look for. */
function isKeywords({ asked, freeText }: Question): boolean {
  return wordCount(asked) === wordCount(freeText);
}

/** True for a question of words alone: it names nothing, hints at nothing and sets no condition. */
function isBare({ mentions, freeText, dates, amount, phrases, elsewhere, order }: Question): boolean {
  return (
    freeText !== '' &&
    mentions.length === 0 &&
    phrases.length === 0 &&
    (dates ?? amount ?? elsewhere) === undefined &&
    order === 'relevance'
  );
}

/** How much of the question the best record must hold. */
function neededOf(best: Hit, question: Question): number {
  const { mentions, freeText } = question;
  const lacks = (mention: Mention) => best.missing.includes(mention.words);
  /** "The ministry or the federation": either will do. */
  const mayDoWithout = ({ facet }: Mention) =>
    mentions.some((other) => isNamed(other) && other.facet === facet && !lacks(other)) &&
    OR.test(question.asked);
  if (strangeNames(question).some((name) => best.missing.includes(name))) return ANSWERS_FROM_WITHOUT_NAMED;
  if (mentions.length > 0 && mentions.every(({ facet }) => PLACES.has(facet))) return ANSWERS_FROM_PLACE;
  const isLong = isTalkative(question);
  const isSetting = ({ facet }: Mention) =>
    isLong && facet === 'place' && mentions.some((other) => tellsSubject(other) && !lacks(other));
  if (
    mentions.some(
      (one) => isNamed(one) && lacks(one) && one.id !== HOUSE && !mayDoWithout(one) && !isSetting(one),
    )
  )
    return ANSWERS_FROM_WITHOUT_NAMED;
  if (mentions.some((mention) => isMainTopic(mention) && lacks(mention))) return ANSWERS_FROM;
  if (namesSubject(mentions) && best.namedWeight >= TELLING && wordCount(freeText) >= LONG)
    return ANSWERS_FROM_LONG;
  const paraphrased = mentions.some(
    (mention) =>
      mention.by === 'hint' && (mention.facet === 'topic' || NAMED.has(mention.facet)) && !lacks(mention),
  );
  if (restsOnOneWord(mentions)) return ANSWERS_FROM_ONE_WORD;
  return paraphrased ? ANSWERS_FROM_PARAPHRASED : ANSWERS_FROM;
}

/** So many words tell a story, of which a place may be no more than where somebody lives or a body sits. */
const TALKATIVE = 15;

/** True for a question of so many words that it also tells of whoever asks. */
export function isTalkative({ asked }: Question): boolean {
  return wordCount(asked) >= TALKATIVE;
}

function tellsSubject({ facet, by }: Mention): boolean {
  return (
    facet === 'topic' ||
    (by === 'name' && (facet === 'organisation' || facet === 'programme' || facet === 'person'))
  );
}

/** True where one everyday word is all that tells the subject. */
function restsOnOneWord(mentions: readonly Mention[]): boolean {
  if (mentions.some(({ facet, by }) => facet === 'country' || (facet !== 'kind' && by !== 'hint')))
    return false;
  const hints = mentions.filter(({ facet }) => facet === 'topic' || NAMED.has(facet));
  const [words, ...others] = new Set(hints.map((hint) => hint.words));
  if (!hints.some(({ facet }) => facet === 'topic')) return false;
  return words !== undefined && others.length === 0 && wordCount(words) < 2;
}

/**
 * True for one body, programme, person or place that was named, by whatever word: "the Gobi", "the minister". Where those
 * who ask say that they are from says less, and need not be held.
 */
function isNamed({ facet, by, weight = 1 }: Mention): boolean {
  return (by === 'name' && NAMED.has(facet)) || (by === 'hint' && facet === 'country' && weight === 1);
}

/** A topic that was named, or the one that most of the question speaks for. */
export function isMainTopic({ facet, by, weight }: Mention): boolean {
  return facet === 'topic' && (by === 'name' || (by === 'hint' && weight === 1));
}

/** Words of a text, two Chinese characters for one. */
export function wordCount(text: string): number {
  return counted.get(text);
}

const counted = new Remembered((text: string) => {
  const characters = hasHan(text) ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) : 0;
  return characters / 2 + (text.match(/[[\p{L}\p{N}]--\p{Script=Han}]+/gv)?.length ?? 0);
});

/** The hit that holds most of the words asked, of several the first in order; `undefined` where nothing was found. */
export function bestHit(result: SearchResult): Hit | undefined {
  const most = bestCoverage(result);
  return result.hits.find(({ coverage }) => coverage === most);
}

/** The largest share of the words asked that a hit holds. */
export function bestCoverage({ hits }: SearchResult): number {
  return hits.reduce((most, hit) => Math.max(most, hit.coverage), 0);
}
