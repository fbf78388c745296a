import { z } from 'zod';

/** How much of a date is known. `day-of-year` is a day and month without a year, `--10-25`. */
export const PRECISIONS = ['day', 'month', 'year', 'day-of-year'] as const;
export type Precision = (typeof PRECISIONS)[number];

const SHAPES: ReadonlyArray<[Precision, RegExp]> = [
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
  ['year', /^\d{4}$/],
  ['day-of-year', /^--\d{2}-\d{2}$/],
];

/**
 * Tells how much of a date a text states, or `undefined` when it is no possible date.
 * Forms are those of ISO 8601 and of XML Schema's gMonthDay: `2017-03-28`, `2017-03`, `2017`, `--10-25`.
 *
 * @example precisionOf('2017-03') // 'month'
 * @example precisionOf('2017-02-30') // undefined
 */
export function precisionOf(value: string): Precision | undefined {
  const precision = SHAPES.find(([, shape]) => shape.test(value))?.[0];
  if (precision === undefined) return undefined;
  // 2000 is a leap year, so that --02-29 counts as a day that exists.
  const day = precision === 'day-of-year' ? `2000-${value.slice(2)}` : `${value}-01-01`.slice(0, 10);
  return isCalendarDay(day) ? precision : undefined;
}

/** True for a day that the calendar has, as `YYYY-MM-DD`. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** A date of a record: what is known of it, and whether the source says it or we inferred it. */
export const partialDateSchema = z
  .strictObject({
    value: z.string().describe('YYYY-MM-DD, YYYY-MM, YYYY, or --MM-DD where the source gives no year'),
    precision: z
      .enum(PRECISIONS)
      .describe('how much of the date is known; says the same as the form of `value`'),
    inferred: z
      .literal(true)
      .optional()
      .describe('set where the source does not state the date in full and we completed it'),
  })
  .superRefine((date, context) => {
    const precision = precisionOf(date.value);
    if (precision === undefined)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `"${date.value}" is not a possible date: write YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD`,
      });
    else if (precision !== date.precision)
      context.addIssue({
        code: 'custom',
        path: ['precision'],
        message: `"${date.value}" has the precision "${precision}"`,
      });
  });
export type PartialDate = z.infer<typeof partialDateSchema>;

/** First and last calendar day a partial date can mean, or `undefined` for one without a year. */
export function daysOf(date: PartialDate): { from: string; to: string } | undefined {
  const { value, precision } = date;
  if (precision === 'day-of-year') return undefined;
  if (precision === 'day') return { from: value, to: value };
  if (precision === 'year') return { from: `${value}-01-01`, to: `${value}-12-31` };
  return { from: `${value}-01`, to: `${value}-${lastDayOfMonth(value)}` };
}

function lastDayOfMonth(month: string): string {
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year, monthNumber, 0)).getUTCDate()).padStart(2, '0');
}
