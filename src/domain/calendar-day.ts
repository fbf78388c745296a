/**
 * Tells the calendar day somewhere, `YYYY-MM-DD`, at a given time.
 * @param timeZone an IANA name
 * @example calendarOf('Asia/Shanghai')(new Date('2026-11-22T23:30:00Z')) // '2026-11-23'
 */
export function calendarOf(timeZone: string): (now: Date) => string {
  // Made once: a format costs more than everything else a command needs. Canadian English writes ISO 8601.
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (now) => format.format(now);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day some days later, or earlier for a negative number; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie from one day to a later one, both `YYYY-MM-DD`: 1 from a day to the next. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / DAY_MS;
}
