import * as chrono from 'chrono-node';
import type { DateRule, Reading } from './atom.ts';
import { dayOf } from './calendar.ts';

const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** The day chrono-node reads in words that our pattern has already found to be a date relative to today. */
function dayBy(parser: { parse(text: string, reference: chrono.ParsingReference): chrono.ParsedResult[] }) {
  return (_groups: unknown, today: string, whole: string): Reading | undefined => {
    // Noon in UTC: no zone and no change of clocks moves the day.
    const [result] = parser.parse(whole, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
    const start = result?.start;
    const day = start && dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return day === undefined ? undefined : { type: 'period', period: { from: day, to: day } };
  };
}

/** Days relative to today in English: "yesterday", "last Friday", "three weeks ago". */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:today|yesterday|tomorrow|(?:last|this|next)\\s+${WEEKDAY}|${COUNT}\\s+(?:days?|weeks?|months?|years?)\\s+ago)\\b`,
      'g',
    ),
    read: dayBy(chrono.en.casual),
  },
];

/** The same in Chinese: 昨天, 上周五, 三天前. */
export const CHINESE_RELATIVE: readonly DateRule[] = [
  {
    pattern:
      /昨天|前天|今天|明天|上周[一二三四五六日天]|(?:\d{1,3}|[一二两三四五六七八九十]{1,2})(?:天|个月|个星期)前/g,
    read: dayBy(chrono.zh.hans.casual),
  },
];
