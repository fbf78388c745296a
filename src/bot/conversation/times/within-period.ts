import { hasHan } from '../../../domain/fold.ts';
import type { DateCondition, Question } from '../../../domain/question.ts';

/** A year is named, or a time as seen from today. */
const OWN_YEAR =
  /\d{4}|\d{2}年|['’]\d{2}\b|[零〇一二三四五六七八九]{2,4}年|[去今前明后同当那]年|\b(?:last|this|next|past|coming|recent\w*|ago|now|today|yesterday|tomorrow|that)\b|[上下本这那]一?个?[月周天]|最近|近期|现在|目前|[今昨明后]天/u;
const ENGLISH_DAY = /\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:of|one|edition|century)\b)/u;
const CHINESE_DAY = /(?<![\d月])\d{1,2}[号日]/u;
/** "Just the second half", 只看三月的: words around a time that say nothing else. */
const AROUND =
  /\b(?:only|just|the ones?|ones?|those|please)\b|^(?:只(?:看|要|有)|那么?|换成|改成|再?看看?|给我|要)+|的?(?:那些?|这些?)?[呢吗吧]?$/gu;

/**
 * What a text asks, where it names a time without its year and the question before was on one year: then the time lies in
 * that, "only March" after a question on 2014, 只看20号的 after one on October 2023. As it was where it names none.
 *
 * @param text folded
 * @param before the time asked about before
 * @param read reads a text as a question
 */
export function withinPeriod(
  text: string,
  asked: Question,
  before: DateCondition | undefined,
  read: (text: string) => Question,
): Question {
  const [from, to] = [before?.from, before?.to];
  const year = from?.slice(0, YEAR);
  if (from === undefined || year === undefined || year !== to?.slice(0, YEAR)) return asked;
  const isOfFact = asked.dates === undefined && asked.wants !== undefined;
  if (text.length > LONGEST || isOfFact || OWN_YEAR.test(text)) return asked;
  const month = from.slice(0, MONTH) === to?.slice(0, MONTH) ? from.slice(0, MONTH) : undefined;
  const whole = hasHan(text) ? inChinese(text, asked, year, month) : inEnglish(text, asked, year, month);
  const completed = whole === undefined ? undefined : read(whole);
  const isPart = completed?.dates !== undefined && !isWholeYear(completed.dates);
  return isPart ? { ...completed, asked: asked.asked } : asked;
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;
/** Whatever is longer says by itself of when it speaks. */
const LONGEST = 60;

function isWholeYear({ from, to }: DateCondition): boolean {
  return from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true;
}

/** The text with the year of the time it names; with the day it names written out; `undefined` where a day has no month. */
function inEnglish(text: string, { dates }: Question, year: string, month: string | undefined) {
  if (dates !== undefined) return text.replace(dates.words.toLowerCase(), (words) => `${words} ${year}`);
  const said = text
    .replace(AROUND, ' ')
    .replace(/\P{L}+$/u, '')
    .trim();
  return ENGLISH_DAY.test(said) ? onDay(said, ENGLISH_DAY, month) : `${said} ${year}`;
}

function inChinese(text: string, { dates }: Question, year: string, month: string | undefined) {
  if (dates !== undefined) return text.replace(dates.words, (words) => `${year}年${words}`);
  const said = text.replace(AROUND, '');
  return CHINESE_DAY.test(said) ? onDay(said, CHINESE_DAY, month) : `${year}年${said}`;
}

function onDay(said: string, named: RegExp, month: string | undefined): string | undefined {
  return month && said.replace(named, (day) => `${month}-${day.replace(/\D/gu, '').padStart(2, '0')}`);
}

/**
 * A year that corrects the one asked about before, of which a month or a day was asked about: "typo, 2023" after a question on
 * September 2013 is September 2023. As it was where it corrects no such year.
 */
export function withYearCorrected(
  asked: Question,
  before: DateCondition | undefined,
  read: (text: string) => Question,
): Question {
  const year = asked.dates && isWholeYear(asked.dates) ? asked.dates.from?.slice(0, YEAR) : undefined;
  if (year === undefined || before === undefined || isWholeYear(before)) return asked;
  const { dates } = read(before.words.replace(/\d{4}/u, year));
  return dates === undefined ? asked : { ...asked, dates };
}
