import type { RecordField } from './has-field.ts';
import type { Language } from './language.ts';
import type { Stage } from './stage.ts';
import type { Concept } from './vocabulary.ts';

/** Something a person named, with the words they used for it. */
export interface Mention extends Concept {
  /** The words of the question, as typed, that named it. */
  readonly words: string;
  /** `filter` for `kind:news`, which must hold; `name` for a name or alias; `hint` for an everyday word. */
  readonly by: 'filter' | 'name' | 'hint';
  /** How much of the question speaks for a hint, set against what most speaks for, above 0 to 1; absent: 1. */
  readonly weight?: number;
}

/** A stretch of calendar days, both ends included, open where an end is absent; or a day of any year. */
export interface DateCondition {
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string;
  /** Stretches between the two ends that are not meant, in order: "2016 and 2019" lacks what lies between. */
  readonly gaps?: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** A month and day, or a month, without a year, `--10-25` and `--10`; then `from` and `to` are absent. */
  readonly monthDay?: string;
  /** Of which of a thing's times it must hold; absent: any date of the record. */
  readonly stage?: Stage;
  /** The words that said so; for a filter the filter as typed. */
  readonly words: string;
}

/** A condition on money, in units of whatever currency a record has unless `currency` is given. */
export interface AmountCondition {
  readonly min?: number;
  readonly max?: number;
  /** Set where any sum but these is wanted: "all except the million". */
  readonly outside?: true;
  /** ISO 4217. */
  readonly currency?: string;
  readonly words: string;
}

/**
 * What a question for a fact wants to be told. `date` is whichever date fits best, `duration` how long something
 * lasted, `whether` a yes or no, `post` what somebody is somewhere, `ordinal` which of a row of editions a thing is,
 * `name` what it is called.
 */
export const WANTED = [
  'count',
  'money',
  'person',
  'organisation',
  'place',
  'date',
  'start',
  'end',
  'published',
  'duration',
  'whether',
  'telephone',
  'fax',
  'email',
  'web',
  'address',
  'meaning',
  'post',
  'ordinal',
  'name',
] as const;
export type Wanted = (typeof WANTED)[number];

/** Somebody is asked for, a person or a body: which of the two often only the records tell. */
export const OF_SOMEBODY: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  'person',
  'organisation',
]);

/** How somebody is reached: each can be asked for in one word, "fax?", and whoever asks wants it and nothing else. */
export const CONTACT_DETAILS: ReadonlySet<Wanted> = new Set(['telephone', 'fax', 'email', 'web', 'address']);

/** Something in the question that could not be read or was left out; the answer says so. */
export interface Doubt {
  readonly about:
    | 'too-long'
    | 'too-many-words'
    | 'empty-filter'
    | 'unknown-filter-value'
    | 'unknown-kind'
    | 'impossible-date'
    | 'contradictory-dates'
    | 'contradictory-amounts'
    | 'impossible-amount'
    | 'phrase-not-held';
  /** The words in question, cleaned and cut to 60 characters. */
  readonly words: string;
}

/** In which order records are wanted; `longest` and `shortest` by how long something lasted. */
export type Order = 'relevance' | 'newest' | 'oldest' | 'largest' | 'smallest' | 'longest' | 'shortest';

/**
 * By what records or money can be told apart when they are counted; `record` is each record by itself, `partner` a body other
 * than the organisation whose records these are, `donor` one that gave money, `status`
 * whether it is still to come, runs or has ended on the day of asking.
 */
export type Grouping =
  | 'year'
  | 'month'
  | 'country'
  | 'region'
  | 'kind'
  | 'organisation'
  | 'partner'
  | 'donor'
  | 'status'
  | 'constituent'
  | 'programme'
  | 'topic'
  | 'place'
  | 'currency'
  | 'record';

/** Which of the groups that records are told apart by. */
export type Extreme = 'most' | 'fewest' | 'none';

/** A view over all records that fit, wanted instead of the best of them. */
export type Survey =
  /** The records in the order of their dates. */
  | { readonly as: 'timeline' }
  /** Counts and totals by everything that tells records apart. */
  | { readonly as: 'statistics' }
  /** How many records there are, or how much money they state, in all and by group. */
  | {
      readonly as: 'figures';
      readonly of: 'records' | 'money';
      readonly by?: Grouping;
      /** The day of asking, `YYYY-MM-DD`, where they are told apart by status. */
      readonly asOf?: string;
      /** Which groups are asked for: "which year has the most"; absent: all. */
      readonly extreme?: Extreme;
      /** What is made of sums of money; absent: their total. */
      readonly measure?: 'average' | 'median';
    }
  /** How much more money one of two things named got than the other. */
  | { readonly as: 'difference' }
  /** What share of all the money the things named got. */
  | { readonly as: 'share' }
  /** How long it was from one thing named to the other. */
  | { readonly as: 'time-between' }
  /** The things named, one beside the other. */
  | { readonly as: 'comparison' }
  /** Whether sums of money of several records are the same money. */
  | { readonly as: 'same-money' }
  /** The records in the order of how many people came; those with the fewest first where `isLeast`. */
  | { readonly as: 'attendance'; readonly isLeast?: boolean }
  /** What is related to the record that fits best. */
  | { readonly as: 'related' };

/** A question as we understand it. Pure data: the same text and day give the same question. */
export interface Question {
  /** What the person typed, cleaned, at most 512 code points. */
  readonly asked: string;
  /** The language of the question, in which it is answered. */
  readonly language: Language;
  /** `find` records, tell a `fact`, or give `help` (nothing to look for, or a call for help). */
  readonly intent: 'find' | 'fact' | 'help';
  /** What a fact question wants, also one that names nothing to tell it of ("when?"); absent for the others. */
  readonly wants?: Wanted;
  /** The view over many records that is wanted; absent for the others. */
  readonly survey?: Survey;
  readonly mentions: readonly Mention[];
  /** Words of mentions that were named last in a conversation, in place of others: they say most. */
  readonly namedLast?: readonly string[];
  /** The id of the record whose title is all that was typed: it comes first. */
  readonly titled?: string;
  /** The ids of the records meant, where a conversation has told them already: these and no others, in this order. */
  readonly among?: readonly string[];
  readonly dates?: DateCondition;
  readonly amount?: AmountCondition;
  /** Where it must be, of which one will do, when another country is not meant: "outside China"; with the words that said so. */
  readonly elsewhere?: { readonly words: string; readonly concepts: readonly Concept[] };
  readonly order: Order;
  /** The day of asking, `YYYY-MM-DD`, where what is held is named: the last meeting is the last until then. */
  readonly heldBy?: string;
  /** Texts that must stand in a record word for word (folded). */
  readonly phrases: readonly string[];
  /**
   * Words a record must not have; `concept` where the word names one. With `isPart` the concept may well be in a record, and
   * only the part that the words tell is refused: "not signed by the ministry". With `time` the words tell a time, and records
   * all of whose dates lie in it are refused; with `field` they name what a record states, and those that state it are.
   */
  readonly excluded: ReadonlyArray<{
    readonly words: string;
    readonly concept?: Concept;
    readonly isPart?: true;
    readonly time?: Pick<DateCondition, 'from' | 'to' | 'monthDay'>;
    readonly field?: RecordField;
  }>;
  /** What is left to search for: the words that are no filler, date, amount, phrase or exclusion, mentions by name included. */
  readonly text: string;
  /** `text` without the words of mentions. */
  readonly freeText: string;
  /** Words of `freeText` that stand far from everything named, folded; of Chinese single characters. */
  readonly asides: readonly string[];
  readonly doubts: readonly Doubt[];
}
