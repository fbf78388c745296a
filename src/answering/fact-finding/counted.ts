import { fold, hasHan } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { Remembered } from '../../domain/remembered.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { constituentsCounted, constituentsToCount } from '../asked/asked-constituents.ts';
import { asksForShare } from '../asked/asked-share.ts';
import type { Fact } from '../facts/fact.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { countsAnybody, isNameOfSort, isSameSort, mayCount, wordsOfSort } from './counted-sorts.ts';

const ENGLISH = /\b(?:how many|numbers? of)\s+((?:[\p{L}'-]+\s*){1,4})/iu;
const MEASURES = '[个名家项所位号场份种条国]';
/** 多少 and how Cantonese has it; 多少号人 counts people, 几号 a day. */
const MANY = '(?:多少|几多|(?<![那这近前后头好十])几[十百千]?)(?![成分届版年天月周次点]|号(?!人))';
const CHINESE = new RegExp(
  `${MANY}(?:${MEASURES}(?=\\p{Script=Han})|(?!${MEASURES}))(\\p{Script=Han}{1,8})`,
  'u',
);
/** How much of what stands after the measure word is surely what is counted, where no name tells. */
const SURELY_COUNTED = 2;
/** Words that end what is counted: what follows says where, when or what they did. */
const END =
  /\b(?:of|in|at|on|for|from|to|by|with|the|who|that|which|were|was|are|is|did|do|does|have|has|had|can|could|will|would|should|must|may|might|get|gets|got|took|take|came|come|there|show(?:ed|n)?|turn(?:ed)?|attend\w*|join\w*|made it|puts?|putting|sat|sit|stood|spoke|speak|represent(?:s|ed|ing)?|sign(?:s|ed)?|benefit\w*|receive\w*|complet\w*|finish\w*|expected|graduat\w*|pass(?:ed)?|pay|pays|paid|foot\w*|sponsor\w*|chip\w*|cover\w*|send|sent|help\w*|back(?:ed)?|support(?:s|ed)?)\b.*$/iu;
/**
 * Whether a figure can tell how many there are of what a question wants counted: it speaks of them by the word used or
 * by a name of what that word names ("companies" by "enterprises"). True where nothing in particular is counted.
 */
export function speaksOfCounted(
  { about: text, counted, isShare }: Fact,
  question: Question,
  vocabulary: Vocabulary,
): boolean {
  if (asksForShare(question.asked)) return isShare === true;
  // "How many domestic workers are there" is told by no share of them; "by how much did it fall" counts nothing.
  if (isShare === true && nounOf(question.asked) !== '' && !OF_WHOLE.test(question.asked)) return false;
  const constituents = constituentsToCount(question.asked);
  if (constituents !== undefined && constituentsCounted(text) !== undefined)
    return constituentsCounted(text) === constituents;
  if (counted !== undefined && isSameSort(nounOf(question.asked), counted) === false) return false;
  if (isOfOther(question.asked, text)) return false;
  if (countsMembers(question) && isOfOtherBody(text, question, vocabulary)) return false;
  if (isOfAnother(text, question, vocabulary)) return false;
  const names = countedNames(question, vocabulary);
  return names.length === 0 || names.some((name) => overlap(name, text) >= HALF);
}
/** Whether it is counted whom somebody takes on, or how many there are each year, and a text tells of neither. */
function isOfOther(asked: string, text: string): boolean {
  const [said, told] = [fold(asked), fold(text)];
  return [TAKES_ON, YEARLY].some((words) => words.test(said) && !words.test(told));
}
/** Whoever came to hear of the posts was not given one. */
const TAKES_ON =
  /\b(?:recruit|hire|enrol|admit|accept|intake)\w*|\bg[eo]t(?:s|ting)? into\b|(?:招|录|收|聘)(?:收|用|取|聘|募|进|录|了|过)*(?:多少|几)/u;
const YEARLY = /\b(?:each|every|per) year\b|\b(?:yearly|annual(?:ly)?|per annum)\b|每年|年均/u;

/** Whether those are to be counted who belong to a body. */
export function countsMembers({ asked, wants }: Question): boolean {
  return wants === 'count' && MEMBERS.test(nounOf(asked));
}
const MEMBERS = /^(?:\p{L}+ )?members?\b|成员|会员/u;

/** Whether bodies are named whose members are no others', and a figure speaks of none of them. */
function isOfOtherBody(text: string, { mentions }: Question, vocabulary: Vocabulary): boolean {
  const bodies = mentions.filter(
    ({ facet, by, id }) => facet === 'organisation' && by !== 'hint' && id !== HOUSE,
  );
  const names = bodies.flatMap((one) => namesAsked(one, vocabulary));
  return bodies.length > 0 && names.every((name) => overlap(name, text) < HALF);
}

/** "How many conventions has the ILO": those that somebody else ratified are another number. */
function isOfAnother(about: string, question: Question, vocabulary: Vocabulary): boolean {
  const doer = DONE_BY.exec(about)?.[1];
  if (doer === undefined || ownerAsked(question) === undefined) return false;
  return !question.mentions.some((one) =>
    // "Trained by the International Training Centre" has the first half of its name.
    namesAsked(one, vocabulary).some((name) => overlap(name, doer) === 1 || overlap(doer, name) === 1),
  );
}

/** Whoever is asked how many they have; `undefined` where that is asked of nobody. */
export function ownerAsked({ asked, mentions, wants }: Question): Mention | undefined {
  if (wants !== 'count') return undefined;
  const text = fold(asked);
  return mentions.find(
    ({ facet, words }) =>
      OWNERS.has(facet) && (HAS.test(textBefore(text, fold(words))) || text.includes(`${fold(words)}有`)),
  );
}
const DONE_BY =
  /\b\p{Ll}+ed by (?:the )?(\p{Lu}[\p{L} ]+?)(?= (?:in|at|on|of|who|that)\b|[^\p{Script=Latin} ]|$)/u;
const HAS = /\b(?:has|have|had|do|does|did) (?:the )?$/u;
const OWNERS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country']);

const HALF = 0.5;
/** How many of some are such: a share tells it, and how many there are of them all it does not. */
const OF_WHOLE =
  /\bhow many (?:of|(?:wom[ae]n|men|female\w*|girls) (?:are|were|work as))\b|\b(?:are|were|is) (?:wom[ae]n|female|men|male|ladies|girls)\b|(?:当|其|的|工|人)中(?!国)|里[面头]?|(?:是|有)(?:多少|几[个位名]?)?[^，。？]{0,2}[女男](?!职?工)/iu;

/** Whether a figure counts things of the very sort asked for, or is a share where one is asked for. */
export function countsSort({ counted, isShare }: Fact, { asked }: Question): boolean {
  if (asksForShare(asked)) return isShare === true;
  return isShare !== true && counted !== undefined && isSameSort(nounOf(asked), counted) === true;
}

/** The same of a sentence: a number stands close to what is counted. */
export function countsThem(sentence: string, question: Question, vocabulary: Vocabulary): boolean {
  const { asked } = question;
  const text = asksForShare(asked) || OF_WHOLE.test(asked) ? sentence : sentence.replace(SHARES, ' ');
  if (isOfOther(asked, sentence)) return false;
  const names = countedNames(question, vocabulary);
  const noun = nounOf(asked);
  if (names.length === 0 && noun === '') return true;
  if (REACHED.test(sentence)) return false;
  return [...text.matchAll(NUMBER)].some(({ index, 0: number }) => {
    const near = text.slice(Math.max(0, index - BEFORE), index + number.length + AFTER);
    return (
      mayCount(noun, text.slice(index)) &&
      (names.length === 0 || names.some((name) => overlap(name, near) >= HALF))
    );
  });
}
/** A telephone number or an address counts nothing. */
const REACHED = /\+\d\d|@/u;
/** What part of them something is, which counts none of them. */
const SHARES = /\d+(?:\.\d+)? ?(?:%|per ?cent)|百分之[\d一二三四五六七八九十百]+/giu;
/** "From one another" and 一项 count nothing. */
const NUMBER =
  /\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen)\b|[二两三四五六七八九十百半]/giu;
/** Characters around a number in which what it counts is named. */
const BEFORE = 16;
const AFTER = 32;

function countedNames({ asked, mentions }: Question, vocabulary: Vocabulary): string[] {
  const english = ENGLISH.exec(asked)?.[1]?.replace(END, '').trim() ?? '';
  const folded = fold(asked);
  const mayBeChinese = english === '' && hasHan(folded);
  const chinese = mayBeChinese ? (countedBefore(folded) ?? CHINESE.exec(folded)?.[1] ?? '') : '';
  if ((english === '' && chinese === '') || countsAnybody(english || chinese)) return [];
  const names = mentions
    .filter(({ words }) =>
      english === ''
        ? fold(chinese).startsWith(fold(words))
        : english.toLowerCase().includes(words.toLowerCase()),
    )
    .flatMap(({ facet, id, words }) => [
      words,
      // "Universities and research": either is counted.
      ...LANGUAGES.flatMap((one) => vocabulary.label(facet, id, one).split(JOINED)),
    ]);
  return [english || chinese.slice(0, SURELY_COUNTED), ...names, ...wordsOfSort(nounOf(asked))];
}

/** What is to be counted, by its own words; whoever asks who came counts people. */
export function nounOf(asked: string): string {
  return nouns.get(asked);
}
/** It is asked for every figure and every sentence that may tell how many there are. */
const nouns = new Remembered((asked: string): string => {
  if (ASKS_WHO_CAME.test(asked)) return 'people';
  if (ASKS_WITH_WHOM.test(asked)) return 'partners';
  const english = ENGLISH.exec(asked)?.[1]?.replace(END, '');
  if (english !== undefined) return english;
  const folded = fold(asked);
  const chinese = hasHan(folded)
    ? (NOUN_BEFORE.exec(folded)?.[1] ?? countedBefore(folded) ?? CHINESE_NOUN.exec(folded)?.[1])
    : undefined;
  return chinese?.replace(END_CHINESE, '') ?? '';
});
/** The head stands last: the 公约 of 多少项国际劳工组织公约. */
const CHINESE_NOUN = new RegExp(`${MANY}[项个份条]?(\\p{Script=Han}{1,8})`, 'u');
/** 合办的国际组织有多少家: what is counted comes first. */
const NOUN_BEFORE =
  /([^的了，。？?,;:!"\s]{2,8}?)(?:一共|总共|大概|大约|到底|究竟)?(?:(?:有|共|是)(?:多少|几多|几)[个家名位所项]?|(?:多少|几)[个家名项条份])(?=$|[?？，。啊呢呀])/u;
/** 大学有多少家出钱: what bodies are counted comes first, and what follows says only what they did. */
const DOERS_BEFORE =
  /(\p{Script=Han}{2,8}?)(?:一共|总共|大概|大约|到底|究竟)?(?:有|共)(?:多少|几多|几)[家所间](\p{Script=Han}{1,4})/u;
function countedBefore(folded: string): string | undefined {
  const [, before, after] = DOERS_BEFORE.exec(folded) ?? [];
  if (before === undefined || after === undefined || wordsOfSort(after).length > 0) return undefined;
  return [...before].map((_, at) => before.slice(at)).find(isNameOfSort);
}
const END_CHINESE = /(?:来|去|参|出席|到|签|批|受|得|在|从|被|跟|向|给|派|能|是).*$/u;

const JOINED = /\s+and\s+|,\s*|[与和及、]/u;
/** How much of what a figure counts stands right after "how many", 0 to 1; more or less than that where it is sure. */
export function countedOf(
  { counted, about }: Fact,
  { asked, mentions }: Question,
  vocabulary: Vocabulary,
): number {
  const constituents = constituentsToCount(asked);
  if (constituents !== undefined) return constituentsCounted(about) === constituents ? SURELY : 0;
  const senders = mentions.filter((mention) => isSender(mention, asked));
  if (senders.length > 0) {
    const isTheirs = senders.some((one) =>
      namesAsked(one, vocabulary).some((name) => overlap(name, about) === 1),
    );
    return isTheirs ? SURELY : 0;
  }
  const [, english, chinese] = ASKED_TO_COUNT.exec(asked) ?? [];
  const after = english ?? chinese;
  const noun = after ?? NOUN_BEFORE.exec(fold(asked))?.[1];
  const alike = counted === undefined || noun === undefined ? 0 : overlap(noun, counted);
  return counted !== undefined && isSameSort(nounOf(asked), counted) === true ? SURELY + alike : alike;
}
/** Whether those whom somebody named sent are to be counted: "labour ministry folks", 雇主方来了几个人. */
export function isSender({ facet, words }: Mention, asked: string): boolean {
  return SENDS.has(facet) && isBeforeReps(asked, words);
}

function isBeforeReps(asked: string, words: string): boolean {
  const at = asked.indexOf(words);
  const after = asked.slice(at + words.length);
  return at >= 0 && (REPS.test(after) || CAME.test(after) || SENT_BY.test(asked.slice(0, at)));
}
/** "How many sat there for a labour ministry", "how many were from trade unions". */
const SENT_BY =
  /\bhow many\s+(?:[\p{L}-]+\s+){0,5}(?:for|from|representing|on behalf of|sent by|belonged to|worked (?:for|at|in))\s+(?:an?\s+|the\s+|their\s+|some\s+)?$/iu;
const REPS =
  /^(?:'s?)?\s+(?:folks|people|ppl|reps?|representatives|delegates|officials|staff|guys|lot|side|types)\b/iu;
const CAME = /^的?(?:代表|人|官员)?(?:一共|总共|都)?(?:来|派|到|出席|去)(?:了|过)?(?:多少|几)/u;
const SENDS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'constituent']);

/** More than words that are merely alike. */
export const SURELY = 2;
/** Those who came are persons, not the bodies they came from. */
const ASKS_WHO_CAME =
  /\bhow many\s+(?:came|attended|(?:turned|showed) (?:up|out)|took part|were (?:there|present))\b|\b(?:head ?count|turn-?out|attendance|audience)\b|人数|(?:来|到)了?(?:多少|几)[位号]?(?=$|[?？呀啊呢])/iu;
/** Whoever did something together is a body. */
const ASKS_WITH_WHOM = /\bwho\b[^.?]{0,12}\bco-?(?:ran|run|host|organi|sponsor)\w*/iu;
const ASKED_TO_COUNT =
  /(?:how many|number of)\s+((?:\S+\s*){1,3})|(?:多少|几)[个名家项所位]?(\p{Script=Han}{2,3})/iu;
