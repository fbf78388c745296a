import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types';
import type { FigureRow, FigureTable } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { clip, LIMITS, unitCost } from '../limits.ts';
import { printable } from '../mrkdwn.ts';
import { WORDS } from '../words/index.ts';

/** Rows shown before a reader turns a page. */
const ROWS_A_PAGE = 20;
const MOST_IN_NUMBER = 40;

/**
 * Tables as one table block, since a message takes one: of several, each row says which table it is of. No block when
 * there are not two rows. What is beyond a hundred rows is in the message's text.
 * Source: https://docs.slack.dev/reference/block-kit/blocks/data-table-block.
 *
 * @param caption what screen readers say of it
 * @param room characters of a label, at most 120: then a table that fits into a message has fewer than 10,000
 */
export function dataTable(
  caption: string,
  tables: readonly FigureTable[],
  language: Language,
  room: number,
): DataTableBlock[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const [first] = filled;
  const words = WORDS[language].charts;
  const rows = filled
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .slice(0, LIMITS.dataTableRows.max);
  if (first === undefined || rows.length < 2) return [];
  const isOne = filled.length === 1;
  const label = isOne ? first.columns.label : words.group;
  const value = isOne ? first.columns.value : words.figure;
  // Sorting amounts of different currencies, or amounts among counts, would compare what cannot be compared.
  const isOneUnit = new Set(rows.map(({ table, row }) => row.currency ?? table.columns.value)).size === 1;
  const text = (shown: string, max = room): RawTextElement => ({ type: 'raw_text', text: cell(shown, max) });
  return [
    {
      type: 'data_table',
      caption: cell(caption, 200),
      page_size: Math.min(rows.length, ROWS_A_PAGE),
      row_header_column_index: isOne ? 0 : 1,
      rows: [
        [...(isOne ? [] : [text(words.table)]), text(label), text(value, MOST_IN_NUMBER)],
        ...rows.map(({ table, row }) => [
          ...(isOne ? [] : [text(table.title, 40)]),
          text(row.label),
          isOneUnit ? number(row) : text(row.shown, MOST_IN_NUMBER),
        ]),
      ],
    },
  ];
}

function number({ value, shown }: FigureRow): RawNumberElement | RawTextElement {
  const text = cell(shown, MOST_IN_NUMBER);
  return Number.isFinite(value) ? { type: 'raw_number', value, text } : { type: 'raw_text', text };
}

function cell(text: string, max: number): string {
  return clip(printable(text).replaceAll('\n', ' '), max, unitCost);
}
