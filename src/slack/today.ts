/**
 * Tells the calendar day somewhere, `YYYY-MM-DD`, at a given time.
 * @param timeZone an IANA name
 * @example calendarOf('Asia/Shanghai')(new Date('2026-11-22T23:30:00Z')) // '2026-11-23'
 */
export function calendarOf(timeZone: string): (now: Date) => string {
  // Made once: a format costs more than everything else a command needs here.
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (now) => {
    const parts = format.formatToParts(now);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}
