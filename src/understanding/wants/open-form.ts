import { hasHan } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { CHINESE_NUMBER, chineseNumber, ENGLISH_NUMBER, englishNumber } from '../text/numbers.ts';

/**
 * A yes or no that claims one value, as the open question for that value: "how many conventions …" and 28. What answers the open
 * question tells whether it is so, and what is so instead.
 */
export type OpenForm = { readonly text: string; readonly words: string } & (
  | { readonly of: 'number' | 'year' | 'month'; readonly value: number }
  | { readonly of: 'sum'; readonly min: number; readonly max: number }
  | { readonly of: 'place' | 'nation'; readonly named: readonly Mention[] }
);

/**
 * The open form of a question as it was typed; `undefined` where it is no yes or no, or claims no such value.
 * @example openForm('did China ratify 28 conventions?', question) // text 'did China ratify how many conventions?', value 28
 */
export function openForm(typed: string, question: Question): OpenForm | undefined {
  if (question.wants !== 'whether' || typed.length > LONGEST || !ASKS.test(typed)) return undefined;
  return (
    ofSum(typed, question) ??
    ofCount(typed) ??
    ofTime(typed, question) ??
    ofPlace(typed, question) ??
    ofNation(typed, question)
  );
}
/** "Only those of 2013" after a yes or no asks none itself. */
const ASKS =
  /^(?:(?:and|so|but|ok|well)[, ]+)*(?:did|does|do|is|are|was|were|has|have|had|will)\b|是不是|是否|有没有|[吗嘛么没]\P{L}*$|没有\P{L}*$/iu;
/** Whatever is longer tells a story, and its values are not what is asked. */
const LONGEST = 120;

/** "2 million", and in "is 745,000 for …?" a number that counts nothing. */
function ofSum(typed: string, { amount, language }: Question): OpenForm | undefined {
  const bare = amount === undefined ? BARE_SUM.exec(typed)?.[0] : undefined;
  const words = amount?.words ?? bare;
  const [min, max] =
    bare === undefined ? [amount?.min, amount?.max] : [englishNumber(bare), englishNumber(bare)];
  // More than a million is no one sum.
  if (words === undefined || min === undefined || min !== max || amount?.outside) return undefined;
  if (!typed.includes(words)) return undefined;
  const asked = language === 'zh' ? '多少钱' : 'how much';
  return { of: 'sum', min, max, words, text: typed.replace(words, asked) };
}
const BARE_SUM = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?=\s+(?:for|to|from|given|paid|went)\b)/u;

/** So many of a thing. */
function ofCount(typed: string): OpenForm | undefined {
  const match = hasHan(typed) ? CHINESE_COUNT.exec(typed) : ENGLISH_COUNT.exec(typed);
  const [words] = match ?? [];
  if (match === null || words === undefined) return undefined;
  const value = hasHan(typed) ? chineseNumber(words) : englishNumber(words.toLowerCase());
  const asked = hasHan(typed) ? '多少' : 'how many';
  const text = typed.slice(0, match.index) + asked + typed.slice(match.index + words.length);
  return { of: 'number', value, words, text };
}
/** No number of a thing that has one, "convention 29"; nor a time to look back on or ahead, "in the last 3 days". */
const NO_COUNT =
  '(?<!\\b(?:conventions?|no|number|articles?|phase|projects?|part|goals?|sdgs?|agenda|recommendations?|since|about|the|these|those|this|any|one|past|next|in|within|over|than|least|most|up to|nearly|almost|under|the last|what)[ .]*)(?<![\\p{L}\\d.,$€£:/-])';
const NOT_IT = '(?:million|billion|thousand|years? ago|or|and|to)';
const ENGLISH_COUNT = new RegExp(
  `${NO_COUNT}(?!(?:19|20)\\d\\d\\b|one\\b|an?\\b|half\\b|few\\b|several\\b)${ENGLISH_NUMBER}(?=\\s+(?!${NOT_IT}\\b)(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}(?:\\p{Ll}[\\p{L}-]*s|people|men|women|children|youth)\\b)`,
  'iu',
);
const CHINESE_COUNT = new RegExp(
  `(?<![第这那两前后近头上下过\\d.,年月零一二三四五六七八九十百千万亿])(?<!超过|至少|多于|不到|不止|少于|近)(?!一)${CHINESE_NUMBER}(?=(?:个月|[个名位家所项份场天]|次|人(?!社|力|才))(?!以上|以下|多|左右)(?!方面|前|后))`,
  'u',
);

/** In such a month, or such a year. */
function ofTime(typed: string, { dates, language }: Question): OpenForm | undefined {
  if (dates === undefined || dates.stage !== undefined || !typed.includes(dates.words)) return undefined;
  const { words } = dates;
  const at = typed.indexOf(words);
  if (
    OF_THING.test(typed.slice(at + words.length)) ||
    (!hasHan(typed) && !IN.test(typed.slice(0, at) + words))
  )
    return undefined;
  const from = dates.from ?? '';
  const year = A_YEAR.exec(words)?.[1];
  if (year !== undefined) {
    const asked = language === 'zh' ? '哪一年' : 'which year';
    return { of: 'year', value: Number(year), words, text: inPlace(typed, words, asked) };
  }
  if (!isMonthAlone(words)) return undefined;
  const month = Number((dates.monthDay ?? from.slice('YYYY'.length)).slice(A_MONTH_AT).slice(0, 2));
  const asked = language === 'zh' ? '几月' : 'which month';
  return { of: 'month', value: month, words, text: inPlace(typed, words, asked) };
}
/** 2012年的协议, "the 2012 agreement": it says which one is meant. */
const OF_THING = /^的(?![吗么？?]|$)/u;
const IN = /\bin (?:\S+)?$/iu;
const A_YEAR = /^(?:in )?((?:19|20)\d\d)年?$/iu;
/** Behind one hyphen of "-03-01", behind both of "--03". */
const A_MONTH_AT = 1;

/** Whether words are a month without its year. */
function isMonthAlone(words: string): boolean {
  return A_MONTH.test(words);
}
const MONTH =
  '(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)';
const A_MONTH = new RegExp(`^(?:in |on )?${MONTH}$`, 'iu');

/** Whether words are a month or a third of one without the year: "late April", 四月底. */
export function isInAnyYear(words: string): boolean {
  return A_PART.test(words);
}
const A_PART = new RegExp(
  `^(?:in |on |at )?(?:the )?(?:(?:early|mid|middle|late|beginning|start|end)[- ](?:of )?)?${MONTH}(?:初|底|末|中|[上中下]旬)?$`,
  'iu',
);

/** In such a place: one that is named, or by its capitals or its ending some place that no vocabulary holds. */
function ofPlace(typed: string, { mentions, language }: Question): OpenForm | undefined {
  const match = language === 'zh' ? CHINESE_PLACE.exec(typed) : ENGLISH_PLACE.exec(typed);
  const words = match?.groups?.place;
  if (match === null || words === undefined) return undefined;
  const named = mentions.filter((one) => one.words === words || one.words.includes(words));
  // Such an organisation, programme or continent is no place that another one is told instead of.
  if (named.some(({ facet }) => facet !== 'place' && facet !== 'country') && !NEW.test(words))
    return undefined;
  const at = match.index;
  const asked = language === 'zh' ? '在哪里' : 'in which city';
  const text = typed.slice(0, at) + asked + typed.slice(at + match[0].length);
  return {
    of: 'place',
    named: named.filter(({ facet }) => facet === 'place' || facet === 'country'),
    words,
    text,
  };
}
/** New York, New Delhi. */
const NEW = /^New /u;
const ENGLISH_PLACE =
  /\b(?:in|at) (?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?=\s*(?:or not\b)?[?.!\s]*$)/u;
const CHINESE_PLACE =
  /在(?<place>(?![哪这那])\p{Script=Han}{2,5}?)(?=(?:举办|召开|举行|举办|[办开]|讲话|发言|致辞|演讲|签)[了的过]*[吗么没？?]*\P{L}*$|[吗么]\P{L}*$)/u;

/** Of what nation somebody is: the person, the country and nothing else. */
function ofNation(typed: string, { mentions, language }: Question): OpenForm | undefined {
  const [person] = mentions.filter(({ facet, by }) => facet === 'person' && by === 'name');
  const named = mentions.filter(({ facet }) => facet === 'country');
  const [nation] = named;
  if (person === undefined || nation === undefined || !OF_NATION.test(typed)) return undefined;
  const text = language === 'zh' ? `${person.words}是哪国人` : `where is ${person.words} from?`;
  return { of: 'nation', named, words: nation.words, text };
}
const OF_NATION =
  /^(?:is|was) (?:\S+ ){1,4}(?:from (?:the )?|an? )?\p{Lu}\p{L}+\W*$|是(?:不是)?\p{Script=Han}{2,6}人[吗么]?\P{L}*$|来自\p{Script=Han}{2,6}[吗么]?\P{L}*$/u;

function inPlace(typed: string, words: string, asked: string): string {
  return typed.replace(words, /^(?:in|on) /iu.test(words) ? `in ${asked}` : asked);
}
