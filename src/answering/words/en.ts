import type { Wanted } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { HelpExamples } from '../help-examples.ts';
import { ASIDE_EN } from './commands-en.ts';
import { DOUBTS_EN } from './doubts-en.ts';
import { figuresEn, relatedEn, surveysEn, timelineEn } from './survey-en.ts';
import { timesEn } from './times-en.ts';
import { whetherEn } from './whether-en.ts';

/** What "… held" lists, by what was asked for and is not there. */
const FACETS_HELD: Readonly<Record<Facet, string>> = {
  kind: 'kinds',
  country: 'countries',
  region: 'regions',
  organisation: 'organisations',
  constituent: 'kinds of bodies',
  programme: 'programmes',
  topic: 'topics',
  person: 'people',
  place: 'places',
};

/** English as the ILO writes it. */
export const en = {
  listSeparator: ' · ',
  colon: ': ',
  matchesHeading: (total: number) => (total === 1 ? '1 record found' : `${total} records found`),
  pageNote: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
  notStated: (wanted: Wanted) =>
    ({
      count: 'No record states that number.',
      money: 'No record states that amount.',
      person: 'No record names that person.',
      organisation: 'No record names that organisation.',
      place: 'No record states that place.',
      date: 'No record states that date.',
      start: 'No record states when that began.',
      end: 'No record states when that ended.',
      published: 'No record states when that was published.',
      duration: 'No record states how long that lasted.',
      whether: 'No record says exactly that.',
      telephone: 'No record gives that telephone number.',
      fax: 'No record gives that fax number.',
      email: 'No record gives that e-mail address.',
      web: 'No record gives that web address.',
      address: 'No record gives that address.',
      meaning: 'No record explains that.',
      post: 'No record states that post.',
      ordinal: 'No record says which one of the row that is.',
      name: 'No record gives that name.',
    })[wanted],
  /** @param names what is named and stands in none of those */
  noneNames: (names: string) => `None of these records names ${names}. `,
  nearestRecords: 'The nearest records:',
  nearestPerson: (person: string) => `The nearest: ${person}.`,
  nearest: 'Nearest',
  timeNotStated: 'When exactly is not stated.',
  placeNotStated: 'Where exactly is not stated.',
  /** Of what a record names countries and no place for: its participants may be from there. */
  countriesConcerned: 'Countries concerned',
  /** @param kind "Press release" */
  reported: (kind: string, date: string) => `The ${kind.toLowerCase()} on it is dated ${date}.`,
  undoubted: 'So the source has it; the editors note no doubt about it.',
  whereToGet: 'Where to get it is not stated.',
  notInRecord: 'This record does not state that.',
  nearestSaid: (sentence: string) => `This record has no entry for that; it says: “${sentence}”`,
  understood: 'Understood',
  order: {
    newest: 'newest first',
    oldest: 'oldest first',
    largest: 'largest amount first',
    smallest: 'smallest amount first',
    longest: 'longest first',
    shortest: 'shortest first',
  },
  amountOutside: (amount: string) => `any amount but ${amount}`,
  amountAny: 'with an amount of money',
  amountFrom: (amount: string) => `at least ${amount}`,
  amountAbove: (amount: string) => `more than ${amount}`,
  amountBelow: (amount: string) => `less than ${amount}`,
  amountTo: (amount: string) => `at most ${amount}`,
  without: (words: string) => `without “${words}”`,
  phrase: (words: string) => `“${words}”`,
  doubt: DOUBTS_EN,
  aside: ASIDE_EN,
  /** @param asked the countries asked for, on which there is nothing @param found the regions of what was found instead */
  widerRegion: (asked: string, found: string) =>
    `No record that fits is on ${asked} by name; what follows is on the region: ${found}.`,
  /** @param asked the kinds asked for, of which nothing fits @param found the kinds of what was found instead */
  otherKinds: (asked: string, found: string) =>
    `Nothing of the kind asked for (${asked}) fits. What fits is of another kind: ${found}.`,
  /** @param dates the words for a time at which nothing was that fits */
  otherTimes: (dates: string) => `Nothing that fits is known to be of that time (${dates}).`,
  readAs: (said: string, subject: string) =>
    `“${said}” stands in no record; what follows is on the subject nearest to it: ${subject}.`,
  noneOn: (name: string) => `Nothing fits for ${name}.`,
  unnumbered: (words: string) => `No record states whether this is the one meant by “${words}”.`,
  onlyParts: 'No record found holds all of this; each holds a part of it.',
  wordsLeftOut: (count: number) => `${count} more words of the question were left out of the search.`,
  notCovered: (words: string) => `These records do not mention: ${words}.`,
  field: {
    kind: 'Kind',
    published: 'Published',
    start: 'Start',
    end: 'End',
    held: 'Date',
    countries: 'Countries',
    regions: 'Regions',
    places: 'Places',
    programmes: 'Programmes',
    topics: 'Topics',
    people: 'People',
    money: 'Money',
    figures: 'Figures',
    address: 'Address',
    telephone: 'Telephone',
    fax: 'Fax',
    email: 'E-mail',
    web: 'Web',
    source: 'Source',
    notes: 'Notes',
    related: 'Related',
    summary: 'Summary',
    id: 'Record id',
  },
  role: {
    funding: 'Funded by',
    implementing: 'Carried out by',
    partner: 'Partners',
    signatory: 'Signed by',
    host: 'Hosted by',
    participant: 'Participants',
    subject: 'About',
  },
  noteAbout: {
    'source-error': 'The source seems wrong',
    conflict: 'Sources disagree',
    inferred: 'Inferred',
    remark: 'Note',
  },
  qualified: {
    about: (number: string) => `about ${number}`,
    'more-than': (number: string) => `more than ${number}`,
    'at-least': (number: string) => `at least ${number}`,
    expected: (number: string) => `${number} (expected)`,
  },
  moneyLine: (amount: string, from: string | undefined, purpose: string) =>
    `${amount}${from ? ` from ${from}` : ''}: ${purpose}`,
  figureLine: (counts: string, number: string) =>
    `${counts.charAt(0).toUpperCase()}${counts.slice(1)}: ${number}`,
  personLine: (name: string, role: string, organisation: string | undefined) =>
    `${name}, ${role}${organisation ? ` (${organisation})` : ''}`,
  /** A part that nobody is said to have had in so many words. @param part "Funded by" */
  partNotStated: (part: string) => `The record does not state “${part}” in so many words.`,
  stands: (short: string, long: string) => `${short} stands for ${long}.`,
  withWeekday: (line: string, weekday: string) => `${line}, a ${weekday}`,
  lineOf: (line: string, title: string) => `${line} (${title})`,
  surveys: surveysEn,
  figures: figuresEn,
  timeline: timelineEn,
  related: relatedEn,
  ...whetherEn,
  ...timesEn,
  duration: {
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    months: (count: number) => (count === 1 ? '1 month' : `about ${count} months`),
    years: (count: number) => (count === 1 ? 'about 1 year' : `about ${count} years`),
    /** @param length empty where the dates are too rough to count @param span "6–8 September 2016" */
    line: (length: string, span: string) =>
      length === '' ? `Duration: ${span}` : `Duration: ${length} (${span})`,
  },
  /** As of when a fact that changes holds. @param date empty where the source gives none */
  asOf: (source: string, date: string) =>
    date === '' ? `As of ${source}, which has no date.` : `As of ${date}, ${source}.`,
  notCoveredDates: (asked: string, years: string) =>
    `No record is dated ${asked}; the years held are ${years}.`,
  notCoveredCurrency: (asked: string, held: string) =>
    `No record states an amount in ${asked}${held === '' ? '' : `; the amounts are in ${held}`}.`,
  notCoveredFacet: (asked: string, facet: Facet, held: readonly string[], areMore: boolean) =>
    `No record is on ${asked}${held.length === 0 ? '' : `; ${FACETS_HELD[facet]} held${areMore ? ', among others' : ''}: ${held.join(', ')}`}.`,
  nothingStatement: 'Nothing in these records answers that.',
  nothingBecause: (words: string) => `No record holds all of this: ${words}.`,
  nothingElse: (words: string) => `No other record holds all of this: ${words}.`,
  notHeld: (words: string) => `Not in any record: ${words}.`,
  covers: (total: number, from: string, to: string) =>
    `The desk holds ${total} records, dated ${from} to ${to}.`,
  nearestWithout: (dropped: string) => `Nearest, leaving out “${dropped}”`,
  unknownRecord: (id: string) =>
    `There is no record with the id “${id}”. Ids stand at the end of every record; searching by words works too.`,
  help: {
    heading: 'Ask about cooperation in your own words, in English or Chinese.',
    thanked: 'You’re welcome. Ask again whenever you like.',
    newest: (day: string) => (day === '' ? '' : `The newest is dated ${day}.`),
    languages: 'Ask in English or Chinese; the answer is in the language of the question.',
    sources: 'The records come from',
    source: (title: string, publisher: string) => `“${title}”, ${publisher}`,
    emptyHeading: 'There was nothing to look for. Ask in your own words, in English or Chinese.',
    questions: ({ topics, programmes, organisations, year }: HelpExamples) => [
      ...topics.slice(0, 1).map((topic) => `${topic.toLowerCase()} since ${year}`),
      ...programmes.slice(0, 1).map((programme) => `what is ${programme}?`),
      ...organisations.slice(0, 1).map((organisation) => `agreements with ${organisation}`),
      `news of early ${year}`,
    ],
    sections: ({
      coverage,
      kinds,
      recordId,
      year,
      questions,
    }: HelpExamples & { readonly questions: readonly string[] }) => [
      { title: 'Ask', lines: questions },
      {
        title: 'Narrow it down',
        lines: [
          'kind: country: org: programme: topic: – for example kind:agreement country:China',
          `year:${year} from:${year}-03 to:${year}-06 – by date`,
          'min:500000 max:1000000 – by amount of money',
          '"exact words" and -word – with these words, without that one',
        ],
      },
      {
        title: 'Commands',
        lines: [
          'help – this text',
          `show ${recordId} – one record in full`,
          'latest – the newest records; add words to narrow it',
          'timeline – records by date; add words to narrow it',
          'stats – records by year, topic and kind, and their money; add words to narrow it',
          'export with a question after it – the records as a file in Slack: CSV, JSON or IATI',
          'find-related – followed by any text: the records that fit it',
        ],
      },
      {
        title: 'What is in here',
        lines: [coverage, ...(kinds.length > 0 ? [kinds.join(', ')] : [])].filter((line) => line !== ''),
      },
    ],
  },
};

/** Every sentence and label an answer is made of; a language that lacks one does not compile. */
export type Words = typeof en;
