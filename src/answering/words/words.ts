import type { Doubt, Order, Wanted } from '../../domain/question.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { FiguresWords, RelatedWords, SurveyNames, TimelineWords } from './survey-words.ts';

/** Every sentence and label an answer is made of; both languages implement it, so a missing one does not compile. */
export interface Words {
  /** Joins parts of one line: " · ". */
  readonly listSeparator: string;
  readonly colon: string;
  readonly matchesHeading: (total: number) => string;
  readonly pageNote: (from: number, to: number, total: number) => string;
  /** A fact asked for that no record states. */
  readonly notStated: (wanted: Wanted) => string;
  /** What follows instead. */
  readonly nearestRecords: string;
  /** The same as the title of a list. */
  readonly nearest: string;
  /** Said above a record that was asked for a fact it does not hold. */
  readonly notInRecord: string;
  readonly understood: string;
  readonly undated: string;
  readonly inferred: string;
  readonly dateRange: (from: string, to: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly order: Readonly<Record<Exclude<Order, 'relevance'>, string>>;
  readonly amountOutside: (amount: string) => string;
  readonly amountFrom: (amount: string) => string;
  readonly amountAbove: (amount: string) => string;
  readonly amountBelow: (amount: string) => string;
  readonly amountTo: (amount: string) => string;
  readonly without: (words: string) => string;
  readonly phrase: (words: string) => string;
  readonly doubt: Readonly<Record<Doubt['about'], (words: string) => string>>;
  /** @param asked the kinds asked for, of which nothing fits @param found the kinds of what was found instead */
  readonly otherKinds: (asked: string, found: string) => string;
  /** @param dates the words for a time at which nothing was that fits */
  readonly otherTimes: (dates: string) => string;
  /** @param asked the countries asked for, on which there is nothing @param found the regions of what was found instead */
  readonly widerRegion: (asked: string, found: string) => string;
  readonly wordsLeftOut: (count: number) => string;
  readonly notCovered: (words: string) => string;
  readonly field: Readonly<
    Record<
      | 'kind'
      | 'published'
      | 'start'
      | 'end'
      | 'held'
      | 'countries'
      | 'regions'
      | 'places'
      | 'programmes'
      | 'topics'
      | 'people'
      | 'money'
      | 'figures'
      | 'address'
      | 'telephone'
      | 'fax'
      | 'email'
      | 'web'
      | 'source'
      | 'notes'
      | 'related'
      | 'summary'
      | 'id',
      string
    >
  >;
  readonly role: Readonly<Record<OrganisationRole, string>>;
  readonly noteAbout: Readonly<Record<'source-error' | 'conflict' | 'inferred' | 'remark', string>>;
  readonly qualified: Readonly<
    Record<'about' | 'more-than' | 'at-least' | 'expected', (number: string) => string>
  >;
  readonly moneyLine: (amount: string, from: string | undefined, purpose: string) => string;
  readonly figureLine: (counts: string, number: string) => string;
  readonly personLine: (name: string, role: string, organisation: string | undefined) => string;
  /** A part that nobody is said to have had in so many words. @param part "Funded by" */
  readonly partNotStated: (part: string) => string;
  readonly stands: (short: string, long: string) => string;
  /** A date with its day of the week. */
  readonly withWeekday: (line: string, weekday: string) => string;
  /** A fact with the title of the record it is of. */
  readonly lineOf: (line: string, title: string) => string;
  readonly surveys: SurveyNames;
  readonly figures: FiguresWords;
  readonly timeline: TimelineWords;
  readonly related: RelatedWords;
  /** What a yes-or-no question is answered with when a record says so. */
  readonly yes: (sentence: string, title: string, date: string) => string;
  readonly notSaid: string;
  /** A record that says the same of another time. */
  readonly notThen: (asked: string, title: string, date: string) => string;
  readonly duration: {
    readonly days: (count: number) => string;
    readonly months: (count: number) => string;
    readonly years: (count: number) => string;
    /** @param length empty where the dates are too rough to count @param span "6–8 September 2016" */
    readonly line: (length: string, span: string) => string;
  };
  /** As of when a fact that changes holds. @param date empty where the source gives none */
  readonly asOf: (source: string, date: string) => string;
  /** What no record is about, and what there is instead. */
  readonly notCoveredDates: (asked: string, years: string) => string;
  readonly notCoveredCurrency: (asked: string, held: string) => string;
  readonly notCoveredFacet: (asked: string, facet: Facet, held: readonly string[]) => string;
  readonly nothingStatement: string;
  readonly nothingBecause: (words: string) => string;
  /** The same where a record that was shown before does. */
  readonly nothingElse: (words: string) => string;
  readonly notHeld: (words: string) => string;
  readonly covers: (total: number, from: string, to: string) => string;
  readonly nearestWithout: (dropped: string) => string;
  readonly unknownRecord: (id: string) => string;
  readonly help: {
    readonly heading: string;
    readonly emptyHeading: string;
    /** Questions that find something in these records. */
    readonly questions: (examples: HelpExamples) => readonly string[];
    readonly sections: (
      examples: HelpExamples & { readonly questions: readonly string[] },
    ) => ReadonlyArray<{ title: string; lines: readonly string[] }>;
  };
}

/** What the help's examples are made of, taken from the records at hand. */
export interface HelpExamples {
  /** "94 records, 2010 to 2024"; empty when there are none. */
  readonly coverage: string;
  /** Names that occur in the records, most frequent first. */
  readonly topics: readonly string[];
  readonly programmes: readonly string[];
  readonly organisations: readonly string[];
  readonly kinds: readonly string[];
  /** The id of a record. */
  readonly recordId: string;
  /** A year in which records are dated. */
  readonly year: string;
}
