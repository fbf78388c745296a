import type { FigureTable, LineGroup, TimelineAnswer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { basis, finished } from './basis.ts';
import { inDateOrder } from './date-order.ts';
import { countRows } from './figures/count-rows.ts';
import { MOST_ROWS } from './figures/counts-answer.ts';
import { GROUP_KEYS } from './figures/group-keys.ts';
import { recordLine } from './record/record-line.ts';
import { WORDS } from './words/index.ts';

/**
 * The records that fit, oldest first in a group for each year, those without a year in a group at the end. What
 * lasted stands under its start; a date known to the month stands after the days of that month, one known to the
 * year after all of that year. Of more than `limit` the latest are shown first, the page from `offset` on shows what
 * was before them, and those without a year come last; the answer says how many there are besides.
 * @param found `offset` past the last record gives the last page
 */
export function timelineAnswer(
  question: Question,
  catalogue: Catalogue,
  found: { hits: readonly Hit[]; total: number; offset: number; limit: number },
): TimelineAnswer {
  const { language } = question;
  const { vocabulary } = catalogue;
  const words = WORDS[language];
  const { dated, undated } = inDateOrder(found.hits, ({ record }) => record);
  const lastPage = Math.max(0, Math.ceil(found.hits.length / found.limit) - 1) * found.limit;
  const offset = Math.min(found.offset, lastPage);
  const newest = dated.toReversed();
  const end = offset + found.limit;
  const shownDated = newest.slice(offset, end).reverse();
  const shownUndated = undated.slice(Math.max(0, offset - dated.length), Math.max(0, end - dated.length));
  const groups: Array<{ label: string; lines: LineGroup['lines'][number][] }> = [];
  for (const { record } of shownDated) {
    const label = GROUP_KEYS.year(record, vocabulary, language)[0]?.label ?? '';
    const group = groups.at(-1)?.label === label ? groups.at(-1) : undefined;
    const line = recordLine(record, vocabulary, language);
    if (group === undefined) groups.push({ label, lines: [line] });
    else group.lines.push(line);
  }
  if (shownUndated.length > 0)
    groups.push({
      label: words.timeline.undated,
      lines: shownUndated.map(({ record }) => recordLine(record, vocabulary, language)),
    });
  const after = offset + shownDated.length + shownUndated.length;
  const earlier = found.total - found.hits.length + Math.max(0, dated.length - after);
  const moreUndated = Math.min(undated.length, found.hits.length - after);
  return finished({
    ...basis(question, catalogue, [
      ...(offset > 0 ? [words.timeline.later(Math.min(offset, dated.length))] : []),
      ...(earlier > 0 ? [words.timeline.earlier(earlier)] : []),
      ...(moreUndated > 0 ? [words.timeline.moreUndated(moreUndated)] : []),
    ]),
    type: 'timeline',
    heading: words.timeline.heading(found.total),
    years: yearsOf(found.hits, question, vocabulary),
    groups,
    offset,
    hits: [...shownDated, ...shownUndated],
    total: found.total,
  });
}

/** The latest years with how many records each has; one year alone tells nothing. */
function yearsOf(hits: readonly Hit[], question: Question, vocabulary: Vocabulary): FigureTable {
  const { figures } = WORDS[question.language];
  const { rows } = countRows(hits, 'year', question, vocabulary);
  return {
    title: figures.title(figures.columnRecords, figures.groupings.year),
    how: [],
    columns: { label: figures.groupings.year, value: figures.columnRecords },
    rows: rows.length < 2 ? [] : rows.slice(-MOST_ROWS),
    rowsAre: 'times',
  };
}
