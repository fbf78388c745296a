// By locale: the package's own entry loads all sixteen.
import type { ParsedResult, ParsingReference } from 'chrono-node';
import { casual as english } from 'chrono-node/en';
import { casual as chinese } from 'chrono-node/zh/hans';
import { chineseNumber, englishNumber } from '../numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { periodOr } from './atom.ts';
import { addDays, addMonths, dayOf, months, partsOf, week, years } from './calendar.ts';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const COUNT = `(?:\\d{1,3}|an?|${SMALL.join('|')}|a few|a couple of|a dozen)`;
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** The day chrono-node reads in words that our pattern has already found to be a date relative to today. */
function dayBy(parser: { parse(text: string, reference: ParsingReference): ParsedResult[] }) {
  return (_groups: unknown, today: string, whole: string): Reading | undefined => {
    // Noon in UTC: no zone and no change of clocks moves the day.
    const [result] = parser.parse(whole, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
    const start = result?.start;
    const day = start && dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return day === undefined ? undefined : { type: 'period', period: { from: day, to: day }, near: true };
  };
}

/** "The better tomorrow", "a healthy today": with a quality in front of it the word is no day. */
const QUALITY =
  '(?<!\\b(?:the|an?|our|your|their|its|every|better|new|good|fair|green|safe|just|great|[a-z]{2,12}(?:er|ful|able|ive|ous|al|thy))\\s+)';

/** Some units before today: the whole year, month or week, since nobody counts the days; the very day for days. */
function ago(count: number, unit: Unit, today: string): Reading | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 999) return undefined;
  const { year, month } = partsOf(today);
  if (unit === 'year') return periodOr(count < year ? years(year - count) : undefined);
  if (unit === 'month') return periodOr(months(year, month - count));
  if (unit === 'week') return periodOr(week(today, -count));
  const day = addDays(today, -count);
  return periodOr({ from: day, to: day });
}

/** "More than", "less than" before some units: all before that day, or all since. */
function openAgo(open: 'before' | 'since', count: number, unit: Unit, today: string): Reading | undefined {
  if (!Number.isInteger(count) || count < 1 || count > 999) return undefined;
  if (unit === 'year' && count >= partsOf(today).year) return { type: 'impossible' };
  const asMonths = unit === 'year' ? 12 * count : count;
  const day =
    unit === 'year' || unit === 'month'
      ? addMonths(today, -asMonths)
      : addDays(today, -count * (unit === 'week' ? 7 : 1));
  return { type: 'period', period: { from: day, to: day }, open };
}

type Unit = 'day' | 'week' | 'month' | 'year';

function englishCount(words: string): number {
  if (words === 'a dozen') return 12;
  const small = SMALL.indexOf(words) + 1;
  return small > 0 ? small : englishNumber(words);
}

/** Units with how many of a unit of the calendar they are. */
const ENGLISH_UNIT: ReadonlyMap<string, readonly [number, Unit]> = new Map([
  ['day', [1, 'day']],
  ['week', [1, 'week']],
  ['month', [1, 'month']],
  ['year', [1, 'year']],
  ['decade', [10, 'year']],
]);
const CHINESE_UNIT = new Map([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['月', 'month'],
  ['年', 'year'],
] as const);

/** Days relative to today in English: "yesterday", "last Friday", "three weeks ago". */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?<over>more than|over|at least|longer than|upwards of|well over)|less than|under|within|not even|fewer than)\\s+(?<n>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+ago\\b`,
      'g',
    ),
    read: ({ over, n = '', unit = '' }, today) => {
      const [times, known] = ENGLISH_UNIT.get(unit) ?? [1, 'day'];
      return openAgo(over === undefined ? 'since' : 'before', times * englishCount(n), known, today);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:about |around |some |roughly |exactly )?(?<n>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+ago\\b`,
      'g',
    ),
    read: ({ n = '', unit = '' }, today) => {
      const [times, known] = ENGLISH_UNIT.get(unit) ?? [1, 'day'];
      return ago(times * englishCount(n), known, today);
    },
  },
  {
    pattern: new RegExp(`${QUALITY}\\b(?:today|yesterday|tomorrow|(?:last|this|next)\\s+${WEEKDAY})\\b`, 'g'),
    read: dayBy(english),
  },
];

/** The same in Chinese: 昨天, 上周五, 三天前, 十年前. */
export const CHINESE_RELATIVE: readonly DateRule[] = [
  {
    // 十多年前, 10余年前, 三年多前, 超过五年前; 不到五年前
    pattern:
      /(?:(?<over>超过|多于|不止|至少)|(?<under>不到|不足|少于))?(?<n>(?<![\d第])\d{1,2}|(?<!第)[一二两三四五六七八九十]{1,3})(?<odd>[多几余])?(?:个)?(?<unit>天|周|星期|月|年)(?<more>多)?(?:以|之)?前(?!景|瞻|沿|往|期)/g,
    read: ({ over, under, n = '', odd, unit = '', more }, today) => {
      const known = [...CHINESE_UNIT].find(([word]) => word === unit);
      if (known === undefined || (over ?? under ?? odd ?? more) === undefined) return undefined;
      return openAgo(under === undefined ? 'before' : 'since', chineseNumber(n), known[1], today);
    },
  },
  {
    pattern:
      /(?<![\d第])(?<n>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?(?<unit>天|周|星期|月|年)(?:以|之)?前(?!景|瞻|沿|往|期)/g,
    read: ({ n = '', unit = '' }, today, whole) => {
      const known = [...CHINESE_UNIT].find(([word]) => word === unit);
      // 19年之前 is before 2019, since years are counted back in round numbers.
      if (unit === '年' && /^\d\d年[以之]/u.test(whole) && Number(n) < 30 && Number(n) % 5 !== 0)
        return undefined;
      return known && ago(chineseNumber(n), known[1], today);
    },
  },
  {
    pattern: /昨天|前天|今天|明天|上周[一二三四五六日天]/g,
    read: dayBy(chinese),
  },
];
