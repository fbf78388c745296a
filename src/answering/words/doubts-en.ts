import type { Doubt } from '../../domain/question.ts';

/** What is said of what could not be read as it was typed. */
export const DOUBTS_EN: Readonly<Record<Doubt['about'], (words: string, kinds: string) => string>> = {
  'too-long': () => 'The question was very long: only its first 512 characters were read.',
  'too-many-words': () => 'The question has very many words: only the most telling ones were used.',
  'empty-filter': (words) =>
    `The filter “${words}” has no value, so it was left out. Write for example year:2014.`,
  'unknown-filter-value': (words) =>
    `“${words}” is not a value of that filter here, so it was searched as words.`,
  'unknown-kind': (words, kinds) =>
    `There is no kind “${words}” here, so that filter was left out. The kinds are: ${kinds}.`,
  'impossible-date': (words) => `“${words}” is no date of the calendar, so it was left out.`,
  'contradictory-dates': (words) => `“${words}” ends before it begins; it was read the other way round.`,
  'contradictory-amounts': (words) =>
    `“${words}” asks for at least more than it asks for at most; it was read the other way round.`,
  'phrase-not-held': (words) =>
    `No record has “${words}” word for word, so its words were searched one by one.`,
  'impossible-amount': (words) => `“${words}” could not be read as an amount, so it was left out.`,
};
