import { addDays } from '../../../domain/calendar-day.ts';
import type { DateCondition } from '../../../domain/question.ts';
import { months } from '../../../understanding/dates/calendar.ts';

const LEAD = '(?:(?:what about|in|for|from|of|and|now) )*';
const CHINESE_LEAD = '(?:那么?|还有)?';

const YEAR_AFTER = '(?:再|又)?(?:往后|向后|下|后)一年|第二年|次年|转年';
const YEAR_BEFORE = '(?:再|又)?(?:往前|向前|上|前|头)一年';

/**
 * How much of a date a period is: `YYYY` and `YYYY-MM`; by how many months the next one and the one before differ; and how
 * these are said, as all that changes.
 */
const PERIODS = [
  { unit: 'year', length: 4, step: 12, after: YEAR_AFTER, before: YEAR_BEFORE },
  {
    unit: 'month',
    length: 7,
    step: 1,
    after: '下个?月|后一个?月|次月|第二个月',
    before: '上个?月|前一个?月|头一个月',
  },
].map(({ unit, length, step, after, before }) => ({
  length,
  step,
  after: new RegExp(
    `^${LEAD}(?:(?:the )?(?:${unit} (?:after|later)|(?:following|next) ${unit}|${unit} that followed)(?: that)?|(?:a|one) ${unit} (?:later|after))$|^${CHINESE_LEAD}(?:${after})的?呢?$`,
    'u',
  ),
  before: new RegExp(
    `^${LEAD}(?:(?:the )?(?:${unit} (?:before|earlier)|(?:previous|preceding|prior) ${unit})(?: that)?|(?:a|one) ${unit} (?:earlier|before))$|^${CHINESE_LEAD}(?:${before})的?呢?$`,
    'u',
  ),
}));

/** The month asked about, of the year after or before. */
const SAME_MONTH = {
  length: 7,
  step: 12,
  after: new RegExp(
    `^${LEAD}(?:the )?same month,? (?:(?:a|one) year (?:later|after)|(?:of |in )?the (?:year after|next year|following year))$|^${CHINESE_LEAD}(?:${YEAR_AFTER})的?[,，、]?(?:同月|同一个?月)的?呢?$`,
    'u',
  ),
  before: new RegExp(
    `^${LEAD}(?:the )?same month,? (?:(?:a|one) year (?:earlier|before)|(?:of |in )?the (?:year before|previous year|preceding year))$|^${CHINESE_LEAD}(?:${YEAR_BEFORE})的?[,，、]?(?:同月|同一个?月)的?呢?$`,
    'u',
  ),
};

/**
 * The year or month next to the one asked about before, where a text says nothing but that: "and the year after?", "ok and
 * the month before?". `undefined` where it says something else, or where no single such period was asked about.
 * @param said as `goesOn` gives it
 */
export function otherPeriod(said: string, before: DateCondition | undefined): DateCondition | undefined {
  for (const { length, step: apart, ...period } of [SAME_MONTH, ...PERIODS]) {
    const step = period.after.test(said) ? apart : period.before.test(said) ? -apart : 0;
    const [from, to] = [before?.from?.slice(0, length), before?.to?.slice(0, length)];
    if (step === 0 || from === undefined || from !== to) continue;
    const [year = 0, month] = from.split('-').map(Number);
    const days = month === undefined ? months(year + step / 12, 1, 12) : months(year, month + step);
    return { ...days, words: days.from.slice(0, length) };
  }
  if (before?.from !== undefined && BEFORE_THAT.test(said))
    return { to: addDays(before.from, -1), words: said };
  if (before?.to !== undefined && AFTER_THAT.test(said)) return { from: addDays(before.to, 1), words: said };
  return undefined;
}

/** All the time before or after the one asked about. */
const BEFORE_THAT =
  /^(?:and |or )?(?:(?:any(?:thing)?|what about) )?(?:before|earlier|prior to|previous to)(?: (?:that|then|this))?$|^(?:那|再|在)?(?:这|那)?(?:之前|以前|此前|更早)的?呢?$/u;
const AFTER_THAT =
  /^(?:and |or )?(?:(?:any(?:thing)?|what about) )?(?:after|later|since|afterwards)(?: (?:that|then|this))?$|^(?:那|再|在)?(?:这|那)?(?:之后|以后|此后|后来)的?呢?$/u;
