import type { Hit } from './hit.ts';
import type { Language } from './language.ts';
import type { Question } from './question.ts';

/** One line of a list: everything a reader needs to choose, already in the answer's language. */
export interface RecordLine {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** "26 December 2023", "2023年12月26日"; empty when the record has no date. */
  readonly date: string;
  /** One sentence. */
  readonly summary: string;
}

/** A record in full, in the answer's language. */
export interface RecordView extends RecordLine {
  /** The whole summary. */
  readonly summary: string;
  /** Label and value, in reading order: "Parties" → "…". */
  readonly fields: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  /** Editors' notes: doubts, conflicts, what was inferred. */
  readonly notes: readonly string[];
  /** The document and the place in it. */
  readonly source: string;
  readonly related: readonly RecordLine[];
}

interface AnswerBase {
  readonly language: Language;
  /** Set where the texts of a Chinese answer are in the traditional script. */
  readonly script?: 'traditional';
  /** What was typed, cleaned, to be shown again; empty when nothing was asked in words. */
  readonly asked: string;
  /** The question as understood; absent when the answer needed none (a record by id, help). */
  readonly question?: Question;
  /** One line that says how the question was read: "agreements · China · 2014"; may be empty. */
  readonly understood: string;
  /** Sentences about what was cut, not readable or left out. */
  readonly remarks: readonly string[];
  /** The records the answer rests on, best first. */
  readonly hits: readonly Hit[];
  /** How many records fit in all. */
  readonly total: number;
  /** All that a reader sees, as plain text. */
  readonly text: string;
}

/** Records that fit, a page of them. */
export interface MatchesAnswer extends AnswerBase {
  readonly type: 'matches';
  readonly heading: string;
  readonly lines: readonly RecordLine[];
  /** How many records come before this page. */
  readonly offset: number;
}

/** One record in full. */
export interface RecordAnswer extends AnswerBase {
  readonly type: 'record';
  readonly record: RecordView;
  /** Set where it does not state what was asked. */
  readonly leavesOpen?: true;
}

/** One fact in a sentence, with the records that state it. */
export interface FactAnswer extends AnswerBase {
  readonly type: 'fact';
  readonly statement: string;
  /** The same in parts, one for each record it is told of, where they are several. */
  readonly each?: readonly string[];
  /** Set where it is the plain answer to a yes or no; absent where the record only says something like it, or of another time. */
  readonly settles?: true;
  /** Set where it only says that the record leaves open what was asked. */
  readonly leavesOpen?: true;
  /** As of when the fact holds, and what the editors doubt about it; short sentences. */
  readonly caveats: readonly string[];
  readonly lines: readonly RecordLine[];
}

/** Lines under a label. */
export interface LineGroup {
  readonly label: string;
  readonly lines: readonly RecordLine[];
}

/**
 * A page of records by date, oldest first, in a group for each year; undated ones are the last group. The first page
 * holds the latest, the pages after it what was before. At most 40 lines.
 */
export interface TimelineAnswer extends AnswerBase {
  readonly type: 'timeline';
  readonly heading: string;
  /** How many records each year has, of all that fit; no rows where there are not two years to set apart. */
  readonly years: FigureTable;
  /** How many records the pages before this one show. */
  readonly offset: number;
  readonly groups: readonly LineGroup[];
}

/** One number of a table of figures. */
export interface FigureRow {
  readonly label: string;
  readonly value: number;
  /** ISO 4217 where the number is money. Rows of different currencies are never added up. */
  readonly currency?: string;
  /** The number as a reader sees it: "12", "US$1,000,000". */
  readonly shown: string;
  /** Ids of the records that it counts. */
  readonly records: readonly string[];
}

/**
 * How the rows of a table stand to each other: `parts` of a whole, each thing counted in one row and every row
 * there; `times` in their order; `apart` whatever else, where rows overlap or some are left out.
 */
export type RowsAre = 'parts' | 'times' | 'apart';

/** Figures set apart by something. */
export interface FigureTable {
  /** What the table holds: "Records by year"; empty when it has no rows. */
  readonly title: string;
  /** How it was got: what was counted, by what, what was left out of the sum. */
  readonly how: readonly string[];
  /** What the two columns hold: "Year", "Records". */
  readonly columns: { readonly label: string; readonly value: string };
  /** One for each group, at most 40; none when there is nothing to tell apart. */
  readonly rows: readonly FigureRow[];
  readonly rowsAre: RowsAre;
}

/** Counts or totals over the records that fit. `hits` are the records counted. */
export interface FiguresAnswer extends AnswerBase, FigureTable {
  readonly type: 'figures';
  /** The figure itself in a sentence. */
  readonly heading: string;
  /** Tables besides the first; none but in statistics. */
  readonly further: readonly FigureTable[];
  /** Records to look at: what was counted, what was not; at most 10 each. */
  readonly groups: readonly LineGroup[];
}

/** Nothing in the records fits. `hits` is empty; the nearest are suggestions, marked by what was dropped. */
export interface NothingAnswer extends AnswerBase {
  readonly type: 'nothing';
  readonly statement: string;
  readonly suggestions: ReadonlyArray<{ readonly without: string; readonly lines: readonly RecordLine[] }>;
}

/** How to ask, also for empty or unreadable input. */
export interface HelpAnswer extends AnswerBase {
  readonly type: 'help';
  readonly heading: string;
  readonly sections: ReadonlyArray<{ readonly title: string; readonly lines: readonly string[] }>;
}

/** Everything the bot can answer; every surface has one view for each `type`. */
export type Answer =
  | MatchesAnswer
  | RecordAnswer
  | FactAnswer
  | TimelineAnswer
  | FiguresAnswer
  | NothingAnswer
  | HelpAnswer;
