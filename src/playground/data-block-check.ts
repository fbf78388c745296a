import { LIMITS } from './block-limits.ts';
import type { BlockReport } from './block-report.ts';
import { isObject, type JsonObject, listOf } from './json.ts';

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

/** Adds to the report what Slack refuses in a `data_table` block: as `table`, a caption, 10,000 characters. */
export function dataTable(block: JsonObject, at: string, report: BlockReport): void {
  report.string(block.caption, `${at}/caption`, LIMITS.sectionText.max, 1);
  table(block, at, report);
  let characters = 0;
  for (const row of listOf(block.rows)) {
    for (const cell of listOf(row)) {
      if (isObject(cell)) characters += String(cell.text ?? cell.value ?? '').length;
    }
  }
  if (characters > LIMITS.dataTableCharacters.max) {
    report.add(`must be less than ${LIMITS.dataTableCharacters.max + 1} characters`, `${at}/rows`);
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
  for (const { item, at: place } of report.items(
    drawing.series,
    `${at}/chart/series`,
    LIMITS.chartParts.max,
  )) {
    report.string(item.name, `${place}/name`, LIMITS.chartLabel.max, 1);
    points(item.data, `${place}/data`, report, LIMITS.chartCategories.max);
  }
}
