import { addDays } from '../domain/calendar-day.ts';
import { calledIn } from '../domain/kind-sorts.ts';
import { type Language, LIST_COMMA } from '../domain/language.ts';
import type { DateCondition, Question, Survey } from '../domain/question.ts';
import { timesIn } from '../domain/times-in.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { currencyName, dateText, moneyText, monthText, numberText } from './formats.ts';
import { WORDS } from './words/index.ts';

/** How the question was read, in one line: "Agreement · China · 2014 · newest first"; empty when nothing was. */
export function understoodLine(question: Question, vocabulary: Vocabulary): string {
  const { language } = question;
  const words = WORDS[language];
  const named = question.mentions.map((mention) => calledIn(mention, vocabulary, language));
  const parts = [
    ...new Set(named),
    question.elsewhere?.words ?? '',
    question.dates === undefined ? '' : dateConditionText(question.dates, language),
    question.amount === undefined ? '' : amountText(question.amount, language),
    question.order === 'relevance' ? '' : words.order[question.order],
    ...question.phrases.map(words.phrase),
    // What only the conversation rules out was never typed.
    ...new Set(
      question.excluded
        .filter((one) => one.words !== '')
        .map((one) => (one.isPart ? one.words : words.without(one.words))),
    ),
    question.freeText,
    ...(question.survey === undefined ? [] : surveyNames(question.survey, language)),
  ];
  return parts.filter((part) => part !== '').join(words.listSeparator);
}

function surveyNames(survey: Survey, language: Language): string[] {
  const { surveys, figures } = WORDS[language];
  if (survey.as !== 'figures') return [surveys[survey.as]];
  const what = survey.of === 'money' ? surveys[survey.measure ?? 'money'] : surveys.count;
  return survey.by === undefined ? [what] : [what, surveys.by(figures.groupings[survey.by])];
}

/** A date condition as people say it: a year, a month, a day, or a span. */
export function dateConditionText({ stage, ...dates }: DateCondition, language: Language): string {
  const words = WORDS[language];
  if (stage !== undefined)
    return stage === 'starts' && dates.to === undefined
      ? words.stage.upcoming
      : words.inStage(words.stage[stage], dateConditionText(dates, language));
  const day = (value: string) => dateText({ value, precision: 'day' }, language);
  if (dates.monthDay?.length === '--12'.length) return monthText(dates.monthDay, language);
  if (dates.monthDay !== undefined)
    return dateText({ value: dates.monthDay, precision: 'day-of-year' }, language);
  const { from, to } = dates;
  const times = timesIn(dates);
  if (times.length > 1)
    return times.map((time) => dateConditionText(time, language)).join(LIST_COMMA[language]);
  if (from === undefined) return to === undefined ? '' : words.until(day(to));
  if (to === undefined) return words.since(day(from));
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`)
    return dateText({ value: year, precision: 'year' }, language);
  if (from === to) return day(from);
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isLastDay(to))
    return dateText({ value: from.slice(0, 7), precision: 'month' }, language);
  return words.dateRange(day(from), day(to));
}

function isLastDay(day: string): boolean {
  return addDays(day, 1).endsWith('-01');
}

function amountText(amount: NonNullable<Question['amount']>, language: Language): string {
  const words = WORDS[language];
  const money = (value: number) =>
    amount.currency === undefined ? numberText(value, language) : moneyText(value, amount.currency, language);
  if (amount.outside) {
    const { outside: _outside, ...those } = amount;
    return words.amountOutside(amountText(those, language));
  }
  const { min, max, currency } = amount;
  if (min !== undefined && min === max) return money(min);
  if (min === undefined && max === undefined)
    return currency === undefined ? words.amountAny : currencyName(currency, language);
  return [
    min === undefined
      ? ''
      : isBeyond(min)
        ? words.amountAbove(money(Math.floor(min)))
        : words.amountFrom(money(min)),
    max === undefined
      ? ''
      : isBeyond(max)
        ? words.amountBelow(money(Math.ceil(max)))
        : words.amountTo(money(max)),
  ]
    .filter((part) => part !== '')
    .join(words.listSeparator);
}

/** "More than 300,000" is kept as 300,000.01, which nobody wants to read. */
function isBeyond(bound: number): boolean {
  const cents = Math.round(bound * 100) % 100;
  return cents === 1 || cents === 99;
}
