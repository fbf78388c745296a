import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { blockFaults } from '../../src/playground/checks/block-check.ts';
import { listState } from '../../src/slack/button-state.ts';
import type { DataVisualizationBlock } from '../../src/slack/views/chart.ts';
import { answerMessage } from '../../src/slack/views/index.ts';
import type { RichBlock } from '../../src/slack/views/message.ts';
import { madeUpFigures, madeUpTable, madeUpTimeline } from '../fixtures/figures.ts';
import { arbitraryAnswer } from './arbitrary-answer.ts';

const message = (answer: Answer) => {
  const shown = listState({ text: answer.asked, offset: 0, language: answer.language, day: '2026-11-22' });
  return answerMessage(answer, { audience: 'one', shown });
};
const rich = (answer: Answer): readonly RichBlock[] => message(answer).rich ?? [];
const charts = (answer: Answer): DataVisualizationBlock[] =>
  rich(answer).filter((block) => block.type === 'data_visualization');
const tables = (answer: Answer) => rich(answer).filter((block) => block.type === 'data_table');
const points = ({ chart }: DataVisualizationBlock) =>
  (chart.type === 'pie' ? chart.segments : (chart.series[0]?.data ?? [])).map(
    ({ label, value }) => `${label}=${value}`,
  );

describe('the chart of figures', () => {
  it('has a bar for each year, and an empty one for a year between that has none', () => {
    const [chart, ...more] = charts(
      madeUpFigures(
        madeUpTable([
          ['2011', 4],
          ['2013', 2],
          ['2014', 6],
        ]),
      ),
    );
    expect(more).toEqual([]);
    expect(chart).toMatchObject({ title: 'Records by year', chart: { type: 'bar' } });
    expect(chart && points(chart)).toEqual(['2011=4', '2012=0', '2013=2', '2014=6']);
  });

  it('counts Chinese years too', () => {
    const [chart] = charts(
      madeUpFigures(
        madeUpTable([
          ['2011年', 4],
          ['2013年', 2],
        ]),
        [],
        '按年份',
        'zh',
      ),
    );
    expect(chart && points(chart)).toEqual(['2011年=4', '2012年=0', '2013年=2']);
  });

  it('leaves a gap of decades as it is', () => {
    const [chart] = charts(
      madeUpFigures(
        madeUpTable([
          ['1919', 1],
          ['2010', 2],
        ]),
      ),
    );
    expect(chart && points(chart)).toEqual(['1919=1', '2010=2']);
  });

  it('is a pie where the rows are a few parts of a whole, and bars where they are not', () => {
    const rows = [
      ['Project', 9],
      ['Agreement', 7],
    ] as const;
    const type = (...args: Parameters<typeof madeUpTable>) =>
      charts(madeUpFigures(madeUpTable(...args)))[0]?.chart.type;
    expect(type(rows, { rowsAre: 'parts' })).toBe('pie');
    expect(type(rows, { rowsAre: 'apart' })).toBe('bar');
    expect(type([...rows, ['Video', 0]], { rowsAre: 'parts' })).toBe('bar');
    expect(
      type(
        Array.from({ length: 7 }, (_one, at) => [`Kind ${at}`, 1] as const),
        { rowsAre: 'parts' },
      ),
    ).toBe('bar');
  });

  it('is not drawn for one row, nor for none', () => {
    expect(message(madeUpFigures(madeUpTable([['2014', 3]])))).not.toHaveProperty('rich');
    expect(message(madeUpFigures(madeUpTable([])))).not.toHaveProperty('rich');
  });

  it('is one for each currency, and none of them for an amount alone', () => {
    const money = {
      title: 'Money by country',
      columns: { label: 'Country', value: 'Money' },
      rowsAre: 'apart',
    } as const;
    const drawn = charts(
      madeUpFigures(
        madeUpTable(
          [
            ['China', 200, 'USD'],
            ['China', 900, 'CNY'],
            ['Mongolia', 100, 'USD'],
            ['Mongolia', 300, 'CNY'],
            ['Laos', 5, 'EUR'],
          ],
          money,
        ),
      ),
    );
    expect(drawn.map(({ title }) => title)).toEqual(['Money by country, USD', 'Money by country, CNY']);
    expect(drawn.map(points)).toEqual([
      ['China=200', 'Mongolia=100'],
      ['China=900', 'Mongolia=300'],
    ]);
  });

  it('keeps labels apart that are alike once they are cut', () => {
    const long = 'Strengthening skills development';
    const [chart] = charts(
      madeUpFigures(
        madeUpTable(
          [
            [`${long} in Cambodia`, 1],
            [`${long} in Myanmar`, 2],
          ],
          { rowsAre: 'apart' },
        ),
      ),
    );
    expect(chart && points(chart)).toEqual(['Strengthening skill…=1', 'Strengthening ski… 2=2']);
  });

  it('shows the latest twenty of more years, the first twenty of anything else, and says so', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_one, at) => [`${1990 + at}`, at + 1] as const);
    const [years] = charts(madeUpFigures(madeUpTable(rows(30))));
    expect(years?.title).toBe('Records by year (latest 20)');
    expect(years && points(years).at(-1)).toBe('2019=30');
    const [others] = charts(madeUpFigures(madeUpTable(rows(30), { rowsAre: 'apart' })));
    expect(others?.title).toBe('Records by year (first 20)');
    expect(others && points(others)[0]).toBe('1990=1');
    const [chinese] = charts(
      madeUpFigures(madeUpTable(rows(30), { title: '各年份的记录数' }), [], '按年份', 'zh'),
    );
    expect(chinese?.title).toBe('各年份的记录数（最近 20 项）');
  });

  it('stands in a timeline, whose other form says the same in a line', () => {
    const [chart] = charts(madeUpTimeline('timeline'));
    expect(chart && points(chart)).toEqual(['2014=2', '2015=0', '2016=0', '2017=1']);
    expect(JSON.stringify(message(madeUpTimeline('timeline')).blocks)).toContain(
      'Records by year: 2014: 2 · 2017: 1',
    );
  });
});

describe('the table of figures', () => {
  it('has every row with its number, to be sorted by', () => {
    const [table] = tables(
      madeUpFigures(
        madeUpTable([
          ['2011', 4],
          ['2014', 6],
        ]),
      ),
    );
    expect(table).toMatchObject({
      caption: 'Records by year',
      rows: [
        [{ text: 'Year' }, { text: 'Records' }],
        [
          { type: 'raw_text', text: '2011' },
          { type: 'raw_number', value: 4, text: '4' },
        ],
        [
          { type: 'raw_text', text: '2014' },
          { type: 'raw_number', value: 6, text: '6' },
        ],
      ],
    });
  });

  it('of several says of each row what it is of, and offers no sorting of counts among amounts', () => {
    const money = madeUpTable(
      [
        ['China', 200, 'USD'],
        ['Laos', 1, 'USD'],
      ],
      {
        title: 'Money by country',
        columns: { label: 'Country', value: 'Money' },
      },
    );
    const [table] = tables(madeUpFigures(madeUpTable([['2011', 4]]), [money]));
    expect(table).toMatchObject({
      caption: '12 records',
      row_header_column_index: 1,
      rows: [
        [{ text: 'Table' }, { text: 'Group' }, { text: 'Figure' }],
        [{ text: 'Records by year' }, { text: '2011' }, { type: 'raw_text', text: '4' }],
        [{ text: 'Money by country' }, { text: 'China' }, { type: 'raw_text', text: 'USD 200' }],
        [{ text: 'Money by country' }, { text: 'Laos' }, { type: 'raw_text', text: 'USD 1' }],
      ],
    });
  });

  it('has its heads in Chinese in a Chinese answer', () => {
    const table = madeUpTable([
      ['2011年', 4],
      ['2012年', 1],
    ]);
    expect(JSON.stringify(tables(madeUpFigures(table, [table], '统计', 'zh'))[0]?.rows[0])).toContain(
      '统计项',
    );
  });
});

describe('the form without charts and tables', () => {
  it('says every figure too, or how many it leaves to the text', () => {
    const rows = Array.from({ length: 12 }, (_one, at) => [`Topic ${at + 1}`, 20 - at] as const);
    const table = madeUpTable(rows, { title: 'Records by topic', rowsAre: 'apart' });
    const { blocks } = message(
      madeUpFigures(
        madeUpTable([
          ['2011', 4],
          ['2014', 6],
        ]),
        [table],
      ),
    );
    const shown = JSON.stringify(blocks);
    for (const text of ['2011: 4', '2014: 6', 'Records by topic', 'Topic 10: 11', '… and 2 more'])
      expect(shown).toContain(text);
  });

  it('never has a block that only messages may have', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        expect(blockFaults(message(answer).blocks, 'modal')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
