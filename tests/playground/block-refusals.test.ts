import { describe, expect, it } from 'vitest';
import { blockFaults } from '../../src/playground/checks/block-check.ts';
import type { Surface } from '../../src/playground/checks/block-limits.ts';
import { viewFaults } from '../../src/playground/methods/view-methods.ts';

const letters = (count: number) => 'x'.repeat(count);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (text: string, index = 0) => ({ text: plain(text), value: `v${index}` });
const select = (more: object) => ({
  type: 'static_select',
  action_id: 'a',
  options: [option('one')],
  ...more,
});
const rows = (rowCount: number, columnCount: number, text = 'x') =>
  times(rowCount, () => times(columnCount, () => ({ type: 'raw_text', text })));
const bar = (categories: string[], seriesCount = 1) => ({
  type: 'data_visualization',
  title: 'A chart',
  chart: {
    type: 'bar',
    axis_config: { categories },
    series: times(seriesCount, (i) => ({
      name: `s${i}`,
      data: categories.map((label) => ({ label, value: 1 })),
    })),
  },
});
const dataTable = (more: object) => ({ type: 'data_table', caption: 'Table', rows: rows(2, 1), ...more });
const container = (children: object[]) => ({ type: 'container', title: plain('T'), child_blocks: children });

interface Row {
  name: string;
  fits: object[];
  breaks: object[];
  says: string;
  surface?: Surface;
}

const MUST_BE = (max: number, at: string) => `must be less than ${max + 1} characters [json-pointer:${at}]`;
const ITEMS = (max: number, at: string) => `no more than ${max} items allowed [json-pointer:${at}]`;

const ROWS: Row[] = [
  {
    name: '50 blocks in a message',
    fits: times(50, () => ({ type: 'divider' })),
    breaks: times(51, () => ({ type: 'divider' })),
    says: ITEMS(50, '/blocks'),
  },
  {
    name: '100 blocks in a modal',
    surface: 'modal',
    fits: times(100, () => ({ type: 'divider' })),
    breaks: times(101, () => ({ type: 'divider' })),
    says: ITEMS(100, '/blocks'),
  },
  {
    name: '3,000 characters in a section',
    fits: [section(letters(3000))],
    breaks: [section(letters(3001))],
    says: MUST_BE(3000, '/blocks/0/text/text'),
  },
  {
    name: 'a section text that is not empty',
    fits: [section('x')],
    breaks: [section('')],
    says: 'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  },
  {
    name: 'a section with text or fields',
    fits: [{ type: 'section', fields: [mrkdwn('x')] }],
    breaks: [{ type: 'section' }],
    says: 'must define either `text` or `fields` [json-pointer:/blocks/0]',
  },
  {
    name: '10 fields in a section',
    fits: [{ type: 'section', fields: times(10, () => mrkdwn('x')) }],
    breaks: [{ type: 'section', fields: times(11, () => mrkdwn('x')) }],
    says: ITEMS(10, '/blocks/0/fields'),
  },
  {
    name: '2,000 characters in a field',
    fits: [{ type: 'section', fields: [mrkdwn(letters(2000))] }],
    breaks: [{ type: 'section', fields: [mrkdwn(letters(2001))] }],
    says: MUST_BE(2000, '/blocks/0/fields/0/text'),
  },
  {
    name: '150 characters in a header',
    fits: [{ type: 'header', text: plain(letters(150)) }],
    breaks: [{ type: 'header', text: plain(letters(151)) }],
    says: MUST_BE(150, '/blocks/0/text/text'),
  },
  {
    name: 'plain text in a header',
    fits: [{ type: 'header', text: plain('x') }],
    breaks: [{ type: 'header', text: mrkdwn('x') }],
    says: 'must be of type plain_text [json-pointer:/blocks/0/text]',
  },
  {
    name: '10 elements in a context',
    fits: [{ type: 'context', elements: times(10, () => mrkdwn('x')) }],
    breaks: [{ type: 'context', elements: times(11, () => mrkdwn('x')) }],
    says: ITEMS(10, '/blocks/0/elements'),
  },
  {
    name: '25 elements in actions',
    fits: [actions(...times(25, (i) => button({ action_id: `a${i}` })))],
    breaks: [actions(...times(26, (i) => button({ action_id: `a${i}` })))],
    says: ITEMS(25, '/blocks/0/elements'),
  },
  {
    name: '75 characters on a button',
    fits: [actions(button({ text: plain(letters(75)) }))],
    breaks: [actions(button({ text: plain(letters(76)) }))],
    says: MUST_BE(75, '/blocks/0/elements/0/text/text'),
  },
  {
    name: '2,000 characters in a button value',
    fits: [actions(button({ value: letters(2000) }))],
    breaks: [actions(button({ value: letters(2001) }))],
    says: MUST_BE(2000, '/blocks/0/elements/0/value'),
  },
  {
    name: '255 characters in an action_id',
    fits: [actions(button({ action_id: letters(255) }))],
    breaks: [actions(button({ action_id: letters(256) }))],
    says: MUST_BE(255, '/blocks/0/elements/0/action_id'),
  },
  {
    name: 'one action_id once in a block',
    fits: [actions(button(), button({ action_id: 'b' }))],
    breaks: [actions(button(), button())],
    says: '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1]',
  },
  {
    name: '255 characters in a block_id',
    fits: [{ ...section('x'), block_id: letters(255) }],
    breaks: [{ ...section('x'), block_id: letters(256) }],
    says: MUST_BE(255, '/blocks/0/block_id'),
  },
  {
    name: 'one block_id once in a message',
    fits: [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'b' },
    ],
    breaks: [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    says: '`block_id` "a" already exists [json-pointer:/blocks/1]',
  },
  {
    name: '100 options in a select',
    fits: [actions(select({ options: times(100, (i) => option('x', i)) }))],
    breaks: [actions(select({ options: times(101, (i) => option('x', i)) }))],
    says: ITEMS(100, '/blocks/0/elements/0/options'),
  },
  {
    name: '75 characters in an option',
    fits: [actions(select({ options: [option(letters(75))] }))],
    breaks: [actions(select({ options: [option(letters(76))] }))],
    says: MUST_BE(75, '/blocks/0/elements/0/options/0/text/text'),
  },
  {
    name: 'alt text on an image',
    fits: [{ type: 'image', image_url: 'https://example.org/a.png', alt_text: 'A' }],
    breaks: [{ type: 'image', image_url: 'https://example.org/a.png' }],
    says: 'must be a string [json-pointer:/blocks/0/alt_text]',
  },
  {
    name: '12,000 characters of markdown',
    fits: [{ type: 'markdown', text: letters(12_000) }],
    breaks: [{ type: 'markdown', text: letters(12_001) }],
    says: MUST_BE(12_000, '/blocks/0/text'),
  },
  {
    name: '200 characters in a card',
    fits: [{ type: 'card', body: mrkdwn(letters(200)) }],
    breaks: [{ type: 'card', body: mrkdwn(letters(201)) }],
    says: MUST_BE(200, '/blocks/0/body/text'),
  },
  {
    name: '10 cards in a carousel',
    fits: [{ type: 'carousel', elements: times(10, () => ({ type: 'card', title: mrkdwn('x') })) }],
    breaks: [{ type: 'carousel', elements: times(11, () => ({ type: 'card', title: mrkdwn('x') })) }],
    says: ITEMS(10, '/blocks/0/elements'),
  },
  {
    name: '10 blocks in a container',
    fits: [container(times(10, () => section('x')))],
    breaks: [container(times(11, () => section('x')))],
    says: ITEMS(10, '/blocks/0/child_blocks'),
  },
  {
    name: 'no markdown in a container',
    fits: [container([section('x')])],
    breaks: [container([{ type: 'markdown', text: 'x' }])],
    says: 'unsupported type: markdown [json-pointer:/blocks/0/child_blocks/0/type]',
  },
  {
    name: '100 rows in a table',
    fits: [{ type: 'table', rows: rows(100, 1) }],
    breaks: [{ type: 'table', rows: rows(101, 1) }],
    says: ITEMS(100, '/blocks/0/rows'),
  },
  {
    name: '20 columns in a table',
    fits: [{ type: 'table', rows: rows(1, 20) }],
    breaks: [{ type: 'table', rows: rows(1, 21) }],
    says: ITEMS(20, '/blocks/0/rows/0'),
  },
  {
    name: 'a caption on a data table',
    fits: [dataTable({})],
    breaks: [dataTable({ caption: undefined })],
    says: 'must be a string [json-pointer:/blocks/0/caption]',
  },
  {
    name: '10,000 characters in a data table',
    fits: [dataTable({ rows: rows(10, 1, letters(1000)) })],
    breaks: [dataTable({ rows: rows(10, 1, letters(1001)) })],
    says: MUST_BE(10_000, '/blocks/0/rows'),
  },
  {
    name: 'one data table in a message',
    fits: [dataTable({})],
    breaks: [dataTable({}), dataTable({})],
    says: 'no more than 1 data_table allowed [json-pointer:/blocks]',
  },
  {
    name: 'two charts in a message',
    fits: [bar(['a']), bar(['a'])],
    breaks: [bar(['a']), bar(['a']), bar(['a'])],
    says: 'no more than 2 data_visualization allowed [json-pointer:/blocks]',
  },
  {
    name: '20 categories in a chart',
    fits: [bar(times(20, (i) => `c${i}`))],
    breaks: [bar(times(21, (i) => `c${i}`))],
    says: ITEMS(20, '/blocks/0/chart/axis_config/categories'),
  },
  {
    name: 'a row under the heads of a data table',
    fits: [dataTable({})],
    breaks: [dataTable({ rows: rows(1, 1) })],
    says: 'no less than 2 items allowed [json-pointer:/blocks/0/rows]',
  },
  {
    name: '100 rows under the heads of a data table',
    fits: [dataTable({ rows: rows(101, 1) })],
    breaks: [dataTable({ rows: rows(102, 1) })],
    says: ITEMS(101, '/blocks/0/rows'),
  },
  {
    name: 'rows of one length in a data table',
    fits: [dataTable({ rows: rows(3, 2) })],
    breaks: [dataTable({ rows: [...rows(2, 2), ...rows(1, 1)] })],
    says: 'all rows must have the same number of cells [json-pointer:/blocks/0/rows/2]',
  },
  {
    name: 'a text beside a number in a data table',
    fits: [dataTable({ rows: [...rows(1, 1), [{ type: 'raw_number', value: 1, text: '1' }]] })],
    breaks: [dataTable({ rows: [...rows(1, 1), [{ type: 'raw_number', value: 1 }]] })],
    says: 'must be a string [json-pointer:/blocks/0/rows/1/0/text]',
  },
  {
    name: 'points for the categories of a chart, and no others',
    fits: [bar(['a', 'b'])],
    breaks: [{ ...bar(['a']), chart: { ...bar(['a']).chart, axis_config: { categories: ['b'] } } }],
    says: 'data labels must match the categories [json-pointer:/blocks/0/chart/series/0/data]',
  },
  {
    name: 'categories that differ',
    fits: [bar(['a', 'b'])],
    breaks: [bar(['a', 'a'])],
    says: 'categories must be unique [json-pointer:/blocks/0/chart/axis_config/categories]',
  },
  {
    name: '6 series in a chart',
    fits: [bar(['a'], 6)],
    breaks: [bar(['a'], 7)],
    says: ITEMS(6, '/blocks/0/chart/series'),
  },
  {
    name: '20 characters in a chart label',
    fits: [bar([letters(20)])],
    breaks: [bar([letters(21)])],
    says: MUST_BE(20, '/blocks/0/chart/axis_config/categories/0'),
  },
  {
    name: '50 characters in a chart title',
    fits: [{ ...bar(['a']), title: letters(50) }],
    breaks: [{ ...bar(['a']), title: letters(51) }],
    says: MUST_BE(50, '/blocks/0/title'),
  },
  {
    name: 'only known block types',
    fits: [{ type: 'divider' }],
    breaks: [{ type: 'sparkles' }],
    says: 'unsupported type: sparkles [json-pointer:/blocks/0/type]',
  },
  {
    name: 'only known elements',
    fits: [actions(button())],
    breaks: [actions({ type: 'lever', action_id: 'a' })],
    says: 'unsupported type: lever [json-pointer:/blocks/0/elements/0/type]',
  },
  {
    name: 'an alert not in a message',
    fits: [section('x')],
    breaks: [{ type: 'alert', text: plain('x') }],
    says: 'block type "alert" is not allowed in a message [json-pointer:/blocks/0/type]',
  },
  {
    name: 'feedback buttons not in a modal',
    surface: 'modal',
    fits: [{ type: 'alert', text: plain('x') }],
    breaks: [{ type: 'context_actions', elements: [] }],
    says: 'block type "context_actions" is not allowed in a modal [json-pointer:/blocks/0/type]',
  },
];

describe('the stand-in takes what Slack takes and refuses what it refuses', () => {
  it.each(ROWS)('allows $name, and says so in Slack’s words when it is broken', (row) => {
    const surface = row.surface ?? 'message';
    expect(blockFaults(row.fits, surface)).toEqual([]);
    expect(blockFaults(row.breaks, surface)).toContain(row.says);
  });

  const modal = (more: object) => ({ type: 'modal', title: plain('T'), blocks: [], ...more });
  it.each([
    {
      name: '24 characters in a modal title',
      view: (n: number) => modal({ title: plain(letters(n)) }),
      max: 24,
    },
    {
      name: '3,000 characters of private_metadata',
      view: (n: number) => modal({ private_metadata: letters(n) }),
      max: 3000,
    },
    {
      name: '24 characters on the submit button',
      view: (n: number) => modal({ submit: plain(letters(n)) }),
      max: 24,
    },
    {
      name: '255 characters in a callback_id',
      view: (n: number) => modal({ callback_id: letters(n) }),
      max: 255,
    },
  ])('allows $name and not one more', ({ view, max }) => {
    expect(viewFaults(view(max))).toEqual([]);
    expect(viewFaults(view(max + 1)).join()).toContain(
      `must be less than ${max + 1} characters [json-pointer:/view`,
    );
  });
});
