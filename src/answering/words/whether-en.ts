/** What is said to a question for yes or no, in English. */
export const whetherEn = {
  yes: (sentence: string, title: string, date: string) =>
    `Yes, by this record: ${sentence} (“${title}”${date === '' ? '' : `, ${date}`})`,
  /** @param line what the record states of the same thing: "Duration: 3 days" */
  no: (line: string, title: string, date: string) =>
    `No, by this record: ${line} (“${title}”${date === '' ? '' : `, ${date}`})`,
  /** What is said of something like it, or wider. */
  near: (sentence: string, title: string, date: string) =>
    `The nearest to that in these records: ${sentence} (“${title}”${date === '' ? '' : `, ${date}`})`,
  /** A note of the editors that is on just what was asked. */
  noted: (note: string, title: string, date: string) =>
    `The record does not settle that: ${note} (“${title}”${date === '' ? '' : `, ${date}`})`,
  /** What was so then. */
  asOfThen: (sentence: string, title: string, date: string) =>
    `${date === '' ? 'By a record without a date' : `As of ${date}`}: ${sentence} (“${title}”) No record says whether that is so today.`,
  byDates: (title: string, date: string) =>
    `By its dates: ${date} (“${title}”). No record says whether it went on after that.`,
  /** @param line what the record holds in place of what was asked: "Places: Beijing" */
  instead: (line: string, title: string, date: string) =>
    `The record does not say so. ${line} (“${title}”${date === '' ? '' : `, ${date}`})`,
  notThen: (asked: string, title: string, date: string) =>
    `Not for ${asked}, by these records: “${title}” ${date === '' ? 'has no date' : `is dated ${date}`}.`,
};
