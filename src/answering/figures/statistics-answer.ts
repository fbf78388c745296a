import type { FiguresAnswer, FigureTable } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Grouping, Question } from '../../domain/question.ts';
import { finished } from '../basis.ts';
import { WORDS } from '../words/index.ts';
import { countRows, rowsAre } from './count-rows.ts';
import { countsAnswer } from './counts-answer.ts';
import { moneyAnswer } from './money-answer.ts';

/** Rows of each table but the first: statistics show the biggest, a question by that grouping shows all. */
const MOST_IN_TABLE = 10;

/**
 * Everything that can be counted about the records that fit: how many by year, the biggest topics, the kinds, and the
 * money by country and by record where they state any. Tables without two rows to set apart are left out.
 */
export function statisticsAnswer(
  question: Question,
  found: { hits: readonly Hit[]; total: number },
  catalogue: Catalogue,
): FiguresAnswer {
  const {
    text: _text,
    groups: _groups,
    ...years
  } = countsAnswer(question, { ...found, by: 'year' }, catalogue);
  const money = (['country', 'record'] as const).flatMap(
    (by) => moneyAnswer(question, { ...found, by }, catalogue) ?? [],
  );
  const said = new Set(years.how);
  const further = [
    countTable(years.hits, 'topic', question, catalogue),
    countTable(years.hits, 'kind', question, catalogue),
    ...money.map((answer) => shortened({ ...answer, how: [answer.heading, ...answer.how] }, question)),
  ]
    .filter(({ rows }) => rows.length > 1)
    .map((table) => {
      const how = table.how.filter((sentence) => !said.has(sentence));
      for (const sentence of how) said.add(sentence);
      return { ...table, how };
    });
  return finished({ ...years, further, groups: [] });
}

function countTable(
  hits: readonly Hit[],
  by: Grouping,
  question: Question,
  { vocabulary }: Catalogue,
): FigureTable {
  const words = WORDS[question.language].figures;
  const { rows, overlaps } = countRows(hits, by, question, vocabulary);
  const table: FigureTable = {
    title: words.title(words.columnRecords, words.groupings[by]),
    how: overlaps ? [words.overlap(words.groupings[by])] : [],
    columns: { label: words.groupings[by], value: words.columnRecords },
    rows,
    rowsAre: rowsAre(by, overlaps),
  };
  return shortened(table, question);
}

/** The table alone, with its first rows; says how many are left out. */
function shortened({ title, how, columns, rows, rowsAre }: FigureTable, { language }: Question): FigureTable {
  if (rows.length <= MOST_IN_TABLE) return { title, how, columns, rows, rowsAre };
  const more = WORDS[language].figures.moreRows(rows.length - MOST_IN_TABLE);
  return { title, how: [...how, more], columns, rows: rows.slice(0, MOST_IN_TABLE), rowsAre: 'apart' };
}
