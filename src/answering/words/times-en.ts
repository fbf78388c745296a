/** What is said of times, and of what is running, over or still to come, in English. */
export const timesEn = {
  undated: 'no date',
  inferred: 'inferred',
  dateRange: (from: string, to: string) => `${from} to ${to}`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  /** The first where no end of the time is said, the second within one. */
  stage: { upcoming: 'upcoming', starts: 'starting', runs: 'running', ends: 'ended' },
  /** @param time "2019", "until 1 May 2024" */
  inStage: (stage: string, time: string) => `${stage} (${time})`,
  /** @param time "May 2014" */
  ranThen: (time: string) => `Nothing that fits is dated ${time}; what follows was running then.`,
  mayRun: (count: number) => `${count} records found that may still run`,
  openEnded: (count: number) =>
    count === 1
      ? 'One project gives no end: whether it still runs is not stated.'
      : `${count} projects give no end: whether they still run is not stated.`,
  noEnd: (title: string, date: string) =>
    `No record says when it ends or whether it still runs (“${title}”${date === '' ? '' : `, ${date}`}).`,
};
