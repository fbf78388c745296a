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
