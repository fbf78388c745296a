import { isObject, type JsonObject, listOf } from '../json.ts';
import { LIMITS } from './block-limits.ts';
import type { BlockReport } from './block-report.ts';

/** Adds to the report what Slack refuses in a `table` block: 100 rows, 20 columns. */
export function table(block: JsonObject, at: string, report: BlockReport): void {
  const rows = listOf(block.rows);
  if (rows.length === 0) report.add('no less than 1 items allowed', `${at}/rows`);
  if (rows.length > LIMITS.tableRows.max) {
    report.add(`no more than ${LIMITS.tableRows.max} items allowed`, `${at}/rows`);
  }
  for (const [index, row] of rows.slice(0, LIMITS.tableRows.max).entries()) {
    report.items(row, `${at}/rows/${index}`, LIMITS.tableColumns.max);
  }
}

/**
 * Adds to the report what Slack refuses in a `data_table` block: no caption, fewer than 1 or more than 100 rows under
 * the row of heads, rows of different lengths, an empty cell, a number without its text, over 10,000 characters.
 */
export function dataTable(block: JsonObject, at: string, report: BlockReport): void {
  report.string(block.caption, `${at}/caption`, LIMITS.sectionText.max, 1);
  const rows = listOf(block.rows);
  if (rows.length < 2) report.add('no less than 2 items allowed', `${at}/rows`);
  if (rows.length > LIMITS.tableRows.max + 1) {
    report.add(`no more than ${LIMITS.tableRows.max + 1} items allowed`, `${at}/rows`);
  }
  const columns = listOf(rows[0]).length;
  let characters = 0;
  for (const [index, row] of rows.slice(0, LIMITS.tableRows.max + 1).entries()) {
    const place = `${at}/rows/${index}`;
    const cells = report.items(row, place, LIMITS.tableColumns.max);
    if (cells.length !== columns) report.add('all rows must have the same number of cells', place);
    for (const { item, at: where } of cells) {
      checkCell(item, where, report);
      characters += String(item.text ?? '').length;
    }
  }
  if (characters > LIMITS.dataTableCharacters.max) {
    report.add(`must be less than ${LIMITS.dataTableCharacters.max + 1} characters`, `${at}/rows`);
  }
}

function checkCell(cell: JsonObject, at: string, report: BlockReport): void {
  if (cell.type === 'rich_text') return;
  if (cell.type !== 'raw_text' && cell.type !== 'raw_number') {
    report.add(`unsupported type: ${String(cell.type)}`, `${at}/type`);
    return;
  }
  report.string(cell.text, `${at}/text`, LIMITS.dataTableCharacters.max, 1);
  if (cell.type === 'raw_number' && typeof cell.value !== 'number') {
    report.add('must be a number', `${at}/value`);
  }
}

function points(value: unknown, at: string, report: BlockReport, max: number): void {
  for (const { item, at: place } of report.items(value, at, max)) {
    report.string(item.label, `${place}/label`, LIMITS.chartLabel.max, 1);
    if (typeof item.value !== 'number') report.add('must be a number', `${place}/value`);
  }
}

/** Adds to the report what Slack refuses in a `data_visualization` block (pie, bar, line or area chart). */
export function chart(block: JsonObject, at: string, report: BlockReport): void {
  report.string(block.title, `${at}/title`, LIMITS.chartTitle.max, 1);
  const drawing = isObject(block.chart) ? block.chart : {};
  if (drawing.type === 'pie') {
    points(drawing.segments, `${at}/chart/segments`, report, LIMITS.chartParts.max);
    for (const [index, segment] of listOf(drawing.segments).entries()) {
      if (isObject(segment) && Number(segment.value) <= 0) {
        report.add('must be greater than 0', `${at}/chart/segments/${index}/value`);
      }
    }
    return;
  }
  if (!['bar', 'line', 'area'].includes(String(drawing.type))) {
    report.add(`unsupported type: ${String(drawing.type)}`, `${at}/chart/type`);
    return;
  }
  const axis = isObject(drawing.axis_config) ? drawing.axis_config : {};
  const categories = listOf(axis.categories);
  if (categories.length < 1 || categories.length > LIMITS.chartCategories.max) {
    report.add(
      `no more than ${LIMITS.chartCategories.max} items allowed`,
      `${at}/chart/axis_config/categories`,
    );
  }
  for (const [index, category] of categories.slice(0, LIMITS.chartCategories.max).entries()) {
    report.string(category, `${at}/chart/axis_config/categories/${index}`, LIMITS.chartLabel.max, 1);
  }
  report.optionalString(axis.x_label, `${at}/chart/axis_config/x_label`, LIMITS.axisLabel.max);
  report.optionalString(axis.y_label, `${at}/chart/axis_config/y_label`, LIMITS.axisLabel.max);
  if (new Set(categories).size < categories.length) {
    report.add('categories must be unique', `${at}/chart/axis_config/categories`);
  }
  const names = new Set<unknown>();
  for (const { item, at: place } of report.items(
    drawing.series,
    `${at}/chart/series`,
    LIMITS.chartParts.max,
  )) {
    report.string(item.name, `${place}/name`, LIMITS.chartLabel.max, 1);
    if (names.has(item.name)) report.add('series names must be unique', `${place}/name`);
    names.add(item.name);
    points(item.data, `${place}/data`, report, LIMITS.chartCategories.max);
    const labels = listOf(item.data).map((point) => (isObject(point) ? point.label : undefined));
    if (labels.length !== categories.length || labels.some((label) => !categories.includes(label))) {
      report.add('data labels must match the categories', `${place}/data`);
    }
  }
}
