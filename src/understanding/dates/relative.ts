import { createRequire } from 'node:module';
import type { Chrono } from 'chrono-node';
import { addDays } from '../../domain/calendar-day.ts';
import { chineseNumber } from '../text/numbers.ts';
import type { Unit } from './ago.ts';
import { ago, CHINESE_COUNT, countsOf, ENGLISH_COUNT, englishCount, openAgo, upToToday } from './ago.ts';
import type { DateRule, Reading } from './atom.ts';
import { period, rule } from './atom.ts';
import { addMonths, dayOf, months, partsOf } from './calendar.ts';

const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const nearDay = (day: string): Reading => ({ type: 'period', period: { from: day, to: day }, near: true });

const load = createRequire(import.meta.url);

/**
 * The day chrono-node reads in words that our pattern has already found to be a date relative to today. Its sixty files
 * are read with the first such words; by locale, since its own entry reads all sixteen.
 */
function dayBy(locale: 'en' | 'zh/hans') {
  let parser: Chrono | undefined;
  return (_groups: unknown, today: string, whole: string): Reading | undefined => {
    // Noon in UTC: no zone and no change of clocks moves the day.
    parser ??= (load(`chrono-node/${locale}`) as { casual: Chrono }).casual;
    const [result] = parser.parse(whole, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
    const start = result?.start;
    const day = start && dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return day === undefined ? undefined : nearDay(day);
  };
}

/** "The better tomorrow", "a healthy today": with a quality in front of it the word is no day. */
const QUALITY =
  '(?<!\\b(?:the|an?|our|your|their|its|every|better|new|good|fair|green|safe|just|great|[a-z]{2,12}(?:er|ful|able|ive|ous|al|thy))\\s+)';

/** Units with how many of a unit of the calendar they are. */
const ENGLISH_UNIT: ReadonlyMap<string, readonly [number, Unit]> = new Map([
  ['day', [1, 'day']],
  ['week', [1, 'week']],
  ['fortnight', [2, 'week']],
  ['month', [1, 'month']],
  ['year', [1, 'year']],
  ['decade', [10, 'year']],
]);
const CHINESE_UNIT: ReadonlyMap<string, Unit> = new Map([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['年', 'year'],
]);
/** What somebody asks for who comes back and wants what they missed. */
const NEWS =
  /\b(?:new|news|appear\w*|happened|miss(?:ed)?|came|come|published|posted|added|went|gone|releases?|released|catch|caught|update\w*|reported|changed)\b|新|错过|发|出|更新|动静|消息|上线|变化|补/u;
/** Days by their distance from today; chrono-node knows neither 大后天 nor 明早. */
const CHINESE_DAYS: ReadonlyMap<string, number> = new Map([
  ['大前', -3],
  ['前', -2],
  ['昨', -1],
  ['今', 0],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
]);

/** Days relative to today in English: "yesterday", "last Friday", "three weeks ago", "a few years back". */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
  // the same month last year, this time a year ago; a year ago this month
  rule(
    `\\b(?:(?:in |at |around )?(?:the |this )?(?:very )?(?:same )?(?<unit>month|time|week)(?: of)?,? (?:last year|(?<n>${ENGLISH_COUNT}) years? (?:ago|back|earlier|before))|(?:last year|(?<m>${ENGLISH_COUNT}) years? ago)(?: in)?,? (?:this(?: same)?|(?:in )?the same) (?<part>month|time|week))\\b`,
    ({ unit, n, m, part }, today) => {
      const day = addMonths(today, -12 * englishCount(n ?? m ?? 'a'));
      const { year, month } = partsOf(day);
      if ((unit ?? part) === 'month') return period(months(year, month));
      // Nobody who says "this time last year" counts the days.
      return period({ from: addMonths(day, -1), to: addMonths(day, 1) });
    },
  ),
  // I've been off for a fortnight. What did I miss?
  rule(
    `\\b(?:(?:i've|we've|i|we|been|was|were|am|just|have|back|after|being)\\s+){0,5}(?:off(?: (?:sick|work|duty))?|away|out(?: (?:sick|ill|of (?:the )?office))?|on (?:leave|holiday|holidays|vacation|mission|the road)|offline|travelling|traveling|abroad|unwell|ill|gone)\\s+(?:for\\s+)?(?:the\\s+)?(?:past\\s+|last\\s+|about\\s+|around\\s+|over\\s+)?(?<n>${ENGLISH_COUNT})?\\s*\\b(?<unit>day|week|fortnight|month|year)s?\\b`,
    ({ n = 'a', unit = '' }, today, _whole, folded) => {
      if (!NEWS.test(folded)) return undefined;
      const [times, known] = ENGLISH_UNIT.get(unit) ?? [1, 'day'];
      return upToToday(times * countsOf(n)[1], known, today);
    },
  ),
  rule(
    `\\b(?:(?<over>more than|over|at least|longer than|upwards of|well over)|less than|under|within|not even|fewer than)\\s+(?<n>${ENGLISH_COUNT})\\s+(?<unit>day|week|fortnight|month|year|decade)s?\\s+ago\\b`,
    ({ over, n = '', unit = '' }, today) => {
      const [times, known] = ENGLISH_UNIT.get(unit) ?? [1, 'day'];
      return openAgo(over === undefined ? 'since' : 'before', times * englishCount(n), known, today);
    },
  ),
  rule(
    '\\ba\\s+(?<unit>day|week|month|year)\\s+or\\s+(?:two|so)\\s+(?:ago|back)\\b',
    ({ unit = '' }, today) => ago([1, 2], ENGLISH_UNIT.get(unit)?.[1] ?? 'day', today),
  ),
  rule(
    `\\b(?:about |around |some |roughly |exactly )?(?<n>${ENGLISH_COUNT})\\s+(?<unit>day|week|fortnight|month|year|decade)s?\\s+(?:ago|back(?!\\s+(?:in|on|at|when|to)\\b))\\b`,
    ({ n = '', unit = '' }, today) => {
      const [times, known] = ENGLISH_UNIT.get(unit) ?? [1, 'day'];
      const [least, most] = countsOf(n);
      return ago([times * least, times * most], known, today);
    },
  ),
  rule(
    `${QUALITY}\\b(?:today|yesterday|tomorrow|last night|(?:last|this|next)\\s+${WEEKDAY})\\b`,
    dayBy('en'),
  ),
];

/** The same in Chinese: 昨天, 上周五, 三天前, 十年前, 两三年前. */
export const CHINESE_RELATIVE: readonly DateRule[] = [
  // 我休假两周，错过了什么
  rule(
    `(?:我|我们|咱|刚)?(?:休(?:年)?假|出差|请假|不在|生病|病|离开|外出|没看|没来|没上线|走|歇)了?(?:有|已经|整整|差不多)?(?<n>${CHINESE_COUNT}|半)个?(?<unit>天|周|星期|礼拜|月)(?:的?假|了|多)?(?:刚?回来)?`,
    ({ n = '', unit = '' }, today, _whole, folded) => {
      if (!NEWS.test(folded)) return undefined;
      const known = CHINESE_UNIT.get(unit) ?? 'day';
      return n === '半' ? upToToday(15, 'day', today) : upToToday(countsOf(n)[1], known, today);
    },
  ),
  // 十多年前, 10余年前, 三年多前, 超过五年前; 不到五年前
  rule(
    `(?:(?<over>超过|多于|不止|至少)|(?<under>不到|不足|少于))?(?<n>${CHINESE_COUNT})(?<odd>[多几余])?(?:个)?(?<unit>天|周|星期|月|年)(?<more>多)?(?:以|之)?前(?!景|瞻|沿|往|期|后)`,
    ({ over, under, n = '', odd, unit = '', more }, today) => {
      const known = CHINESE_UNIT.get(unit);
      if (known === undefined || (over ?? under ?? odd ?? more) === undefined) return undefined;
      return openAgo(under === undefined ? 'before' : 'since', chineseNumber(n), known, today);
    },
  ),
  rule(
    `(?<n>${CHINESE_COUNT})(?:个)?(?<unit>天|周|星期|月|年)(?:以|之)?前(?!景|瞻|沿|往|期|后)`,
    ({ n = '', unit = '' }, today, whole) => {
      const known = CHINESE_UNIT.get(unit);
      // 三月之前 is before March; three months are counted as 三个月.
      if (/^[一二三四五六七八九十\d]{1,2}月/u.test(whole)) return undefined;
      // 19年之前 is before 2019, since years are counted back in round numbers.
      if (unit === '年' && /^\d\d年[以之]/u.test(whole) && Number(n) < 30 && Number(n) % 5 !== 0)
        return undefined;
      return known && ago(countsOf(n), known, today);
    },
  ),
  rule(
    '(?<!的)(?<which>大前|大后|前|后|昨|今|明)(?:天|(?<=[昨今明])(?:[儿晚早]|日(?![的之世本元美])))(?:上午|下午|中午|早上|晚上|一早)?',
    ({ which = '' }, today) => nearDay(addDays(today, CHINESE_DAYS.get(which) ?? 0)),
  ),
  rule(
    '(?:上上?|下|这|本)(?:个)?(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|中午|早上|晚上)?',
    dayBy('zh/hans'),
  ),
];
