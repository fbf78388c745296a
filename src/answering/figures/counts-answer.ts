import type { FigureRow, FiguresAnswer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import { calledIn } from '../../domain/kind-sorts.ts';
import { LIST_COMMA, STATEMENT_COMMA } from '../../domain/language.ts';
import type { Extreme, Grouping, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { kindsNamed } from '../../domain/subject.ts';
import { asksForShare } from '../asked/asked-share.ts';
import { basis, finished } from '../basis.ts';
import { yearsCovered } from '../coverage.ts';
import { dateText } from '../formats.ts';
import { byOwnKind, reportingNote } from '../own-kind.ts';
import { recordLine } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import { countRows, rowsAre } from './count-rows.ts';
import { GROUP_KEYS, type GroupKey } from './group-keys.ts';

/** Rows of a table; what is beyond is said in a sentence. */
export const MOST_ROWS = 40;
/** "List all projects by year": the records are wanted, not only their numbers. */
const LISTED = /\blist(?:ed)?\b|列(?:出|一下|举)|清[单單]/iu;
/** Records listed under a table; the table itself counts them all. */
export const MOST_LINES = 10;

/**
 * How many records fit, in all and by group. Only records of the kind asked for are counted; those that report
 * on such a thing are listed apart, so that nothing is counted twice.
 */
export function countsAnswer(
  question: Question,
  found: {
    hits: readonly Hit[];
    total: number;
    by?: Grouping;
    only?: ReadonlyMap<string, string>;
    keysOf?: (record: CooperationRecord) => readonly GroupKey[];
    extreme?: Extreme;
    asOf?: string;
  },
  catalogue: Catalogue,
): FiguresAnswer {
  const { language } = question;
  const { vocabulary } = catalogue;
  const words = WORDS[language].figures;
  // What is compared is all there is on each, and what was listed is all that was, reports included.
  // A year of which a report tells is none without.
  const isTold = found.only !== undefined || question.among !== undefined || found.extreme === 'none';
  const { own, reporting } = isTold
    ? { own: found.hits, reporting: [] }
    : byOwnKind(question, found.hits, vocabulary);
  const told = own.length === 0 ? '' : reportingNote({ own, reporting }, language);
  const { by } = found;
  const counted = own.length > 0 ? own : reporting;
  const { rows, overlaps } =
    by === undefined
      ? { rows: [], overlaps: false }
      : countRows(counted, by, question, vocabulary, found.only, found.keysOf);
  const kinds = isTold ? '' : kindNames(question, catalogue);
  const lines = (hits: readonly Hit[]) =>
    hits.slice(0, MOST_LINES).map(({ record }) => recordLine(record, vocabulary, language));
  return finished({
    ...basis(question, catalogue),
    type: 'figures',
    heading:
      found.extreme === undefined || by === undefined
        ? own.length === 0 && reporting.length > 0
          ? words.onlyReported(reporting.length, kinds)
          : [words.counted(own.length, kinds), shareOf(own, question, catalogue)]
              .filter((part) => part !== '')
              .join(STATEMENT_COMMA[language])
        : words.extreme(
            found.extreme,
            found.extreme === 'none'
              ? groupsWithout(rows, by, question, catalogue)
              : extremeGroups(
                  rows.filter(({ label }) => label !== words.without[by]),
                  found.extreme,
                ),
          ),
    how: [
      by === undefined
        ? ''
        : words.countedBy(counted.length, own.length > 0 ? kinds : '', words.groupings[by]),
      told,
      found.asOf === undefined
        ? ''
        : words.statusAsOf(dateText({ value: found.asOf, precision: 'day' }, language)),
      overlaps && by !== undefined ? words.overlap(words.groupings[by]) : '',
      rows.length > MOST_ROWS ? words.moreRows(rows.length - MOST_ROWS) : '',
      found.total > found.hits.length ? words.onlyFirst(found.hits.length, found.total) : '',
    ].filter((sentence) => sentence !== ''),
    title: by === undefined ? '' : words.title(words.columnRecords, words.groupings[by]),
    columns: { label: by === undefined ? '' : words.groupings[by], value: words.columnRecords },
    rows: rows.slice(0, MOST_ROWS),
    rowsAre: rowsAre(by, overlaps || found.only !== undefined || rows.length > MOST_ROWS),
    further: [],
    groups: [
      // A table of counts says enough; without one the records counted are the proof.
      // Beside each other: what each of the things compared has, and what is in each row where a list was asked for.
      ...(found.only === undefined && !(LISTED.test(question.asked) && counted.length <= MOST_ROWS)
        ? []
        : rows.map((row) => ({
            label: row.label,
            lines: lines(found.hits.filter(({ record }) => row.records.includes(record.id))),
          }))),
      ...(by === undefined && own.length > 0
        ? [{ label: words.countedRecords(own.length, MOST_LINES), lines: lines(own) }]
        : []),
      ...(reporting.length > 0
        ? [{ label: words.reportingRecords(reporting.length, MOST_LINES), lines: lines(reporting) }]
        : []),
    ],
    hits: counted,
    total: counted.length,
  });
}

/** What share of all records these are, where that is asked. */
function shareOf(hits: readonly Hit[], { asked, language }: Question, { records }: Catalogue): string {
  if (!asksForShare(asked)) return '';
  return WORDS[language].figures.ofAll(Math.round((100 * hits.length) / records.length), records.length);
}

/** How many of the groups with most or fewest records are named. */
const MOST_NAMED = 3;

/** The first of them; of equals not some only, but for the very first. */
function extremeGroups(rows: readonly FigureRow[], extreme: Extreme): string[] {
  const step = extreme === 'most' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => step * (a.value - b.value));
  const [first, beyond] = [sorted[0]?.value, sorted[MOST_NAMED]?.value];
  return sorted
    .filter(({ value }, at) => value === first || (at < MOST_NAMED && value !== beyond))
    .map(({ label, shown }) => `${label} (${shown})`);
}

/** What no record counted is of, of all that any record is of; of years, of all that the records span. */
function groupsWithout(
  rows: readonly FigureRow[],
  by: Grouping,
  { language }: Question,
  catalogue: Catalogue,
): string[] {
  const years = by === 'year' ? yearsCovered(catalogue) : undefined;
  const label = (year: number) => dateText({ value: String(year), precision: 'year' }, language);
  const all =
    years === undefined
      ? catalogue.records.flatMap((record) => GROUP_KEYS[by](record, catalogue.vocabulary, language))
      : Array.from({ length: Number(years.to) - Number(years.from) + 1 }, (_, at) => ({
          label: label(Number(years.from) + at),
        }));
  const held = new Set(rows.map((row) => row.label));
  return [...new Set(all.map((one) => one.label))].filter((one) => !held.has(one));
}

/** The kinds asked for by name, "Agreement, Project"; empty when none was. */
function kindNames({ mentions, language }: Question, { vocabulary }: Catalogue): string {
  const names = [...new Set(kindsNamed({ mentions }).map((kind) => calledIn(kind, vocabulary, language)))];
  return names.join(LIST_COMMA[language]);
}
