import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import { csvText } from '../../../src/bot/export/csv.ts';
import type { ExportFile, ExportFormat } from '../../../src/bot/export/export-file.ts';
import { exportedHits } from '../../../src/bot/export/exported-hits.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { type CooperationRecord, recordsFileSchema } from '../../../src/domain/record.ts';
import { createMiniSearchEngine } from '../../../src/search/minisearch.ts';
import { readCsv } from './read-csv.ts';

let desk: Desk;
let catalogue: Catalogue;
let first: CooperationRecord;
beforeAll(async () => {
  ({ desk, catalogue } = await assemble('data/records'));
  const [record] = catalogue.records;
  if (record === undefined) throw new Error('there are no records');
  first = record;
});

const today = '2026-11-22';
function exported(text: string, format: ExportFormat = 'json'): ExportFile {
  const file = desk.export({ text, format }, { today });
  if (file === undefined) throw new Error(`nothing was exported for “${text}”`);
  return file;
}
const idsOf = ({ text }: ExportFile) => recordsFileSchema.parse(JSON.parse(text)).map(({ id }) => id);
const answered = (text: string) =>
  desk.answer({ kind: 'say', text, limit: 100 }, { today }).hits.map(({ record }) => record.id);

describe('what is exported', () => {
  it.each([
    'agreements with ACFTU',
    'press releases of 2014',
    '与全总签署的协议',
    'latest',
    'agreements by year',
  ])('for “%s” are the records of its answer on all its pages, in their order', (text) => {
    const file = exported(text);
    expect(idsOf(file)).toEqual(answered(text));
    expect(file.records).toBe(file.total);
  });

  it('of a timeline is everything that fits, not only the lines there is room for', () => {
    expect(exported('timeline').records).toBe(catalogue.records.length);
    expect(exported('stats').records).toBe(catalogue.records.length);
  });

  it('is one record where one was asked for by its id', () => {
    expect(idsOf(exported(`show ${first.id}`))).toEqual([first.id]);
  });

  it.each(['whaling in Brazil', '', 'help', 'show no-such-record'])('is nothing for “%s”', (text) => {
    expect(desk.export({ text, format: 'csv' }, { today })).toBeUndefined();
  });

  it('is at most 5,000 records, and says how many there are in all', () => {
    const hit = { record: first, score: 1, coverage: 1, namedWeight: 0, missing: [] };
    const answer = desk.answer({ kind: 'show', id: first.id, language: 'en' }, { today });
    const found = exportedHits(
      { ...answer, hits: Array(6_000).fill(hit) },
      createMiniSearchEngine(catalogue.vocabulary),
      catalogue,
    );
    expect([found.hits.length, found.total]).toEqual([5_000, 6_000]);
  });
});

describe('a JSON export', () => {
  it('is a file of records as data/records has them', () => {
    const records = recordsFileSchema.parse(JSON.parse(exported('latest').text));
    expect(records).toEqual(records.map(({ id }) => catalogue.byId.get(id)));
  });
});

describe('an export in the shape of IATI', () => {
  it('has an activity for each record, named by its id', () => {
    const { name, text } = exported('agreements with ACFTU', 'iati');
    const { 'iati-activities': file } = JSON.parse(text);
    expect(name).toBe('cooperation-records-2026-11-22.iati.json');
    expect(file['@version']).toBe('2.03');
    expect(file['iati-activity'].map((one: Record<string, unknown>) => one['iati-identifier'])).toEqual(
      answered('agreements with ACFTU'),
    );
  });
});

describe('a CSV export', () => {
  it('opens in Excel: a byte order mark, CRLF, one line a record and as many cells in each', () => {
    const { text, name, records } = exported('latest', 'csv');
    expect(name).toBe('cooperation-records-2026-11-22.csv');
    expect(text.startsWith('\uFEFFRecord id,Kind,Title,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head = [], ...lines] = readCsv(text);
    expect(lines).toHaveLength(records);
    for (const line of lines) expect(line).toHaveLength(head.length);
  });

  it('is in Chinese for a Chinese question, names and heads included', () => {
    const [head = [], line = []] = readCsv(exported('与全总签署的协议', 'csv').text);
    expect(head.slice(0, 4)).toEqual(['记录编号', '类型', '标题', '标题（英文）']);
    expect(line[1]).toBe('协议');
    expect(line[head.indexOf('签署方')]).toContain('中华全国总工会');
  });

  it('gives an amount as a number that can be added up', () => {
    const [head = [], ...lines] = readCsv(exported('projects min:700000 max:800000', 'csv').text);
    expect(
      lines.map((line) => [line[head.indexOf('Amount')], line[head.indexOf('Currency')]]),
    ).toContainEqual(['745000', 'USD']);
  });

  it.each([
    '=HYPERLINK("https://example.org")',
    '+41 22 799 61 11',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('has an apostrophe before %j, so that no spreadsheet runs it', (dangerous) => {
    const record = { ...first, title: { en: dangerous, zh: dangerous } };
    const [, line = []] = readCsv(csvText([record], catalogue, 'en'));
    expect(line[2]).toBe(`'${dangerous}`);
  });

  it('gives back every text as it was, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'zh'),
        (text, language) => {
          const record = { ...first, title: { en: `x${text}`, zh: `中${text}` } };
          const [, line = []] = readCsv(csvText([record], catalogue, language));
          const both = [`x${text}`, `中${text}`];
          expect(line.slice(2, 4)).toEqual(language === 'en' ? both : both.reverse());
        },
      ),
      { numRuns: 100 },
    );
  });
});
