import { describe, expect, it } from 'vitest';
import { createCountryRows } from '../../../src/understanding/names/country-rows.ts';
import type { Name } from '../../../src/understanding/names/name-list.ts';

const find = createCountryRows(
  ['柬', '老', '缅', '中', '日'].map(
    (text): Name => ({ text, by: 'name', concept: { facet: 'country', id: text } }),
  ),
);
const told = (text: string) => find(text).map(({ from, to }) => text.slice(from, to));

describe('countries told by one character each', () => {
  it.each([
    ['柬、老、缅三国的项目', ['柬', '老', '缅三国']],
    ['柬老缅的项目', ['柬', '老', '缅']],
    ['老柬两国', ['老', '柬两国']],
    ['柬老就业服务项目', ['柬', '老']],
    ['给缅柬的钱', ['缅', '柬']],
    ['中和缅两个国家', ['中', '缅两个国家']],
  ])('are found where they stand in a row: %s', (text, countries) => expect(told(text)).toEqual(countries));

  it.each(['中老年人', '老中青', '请柬老师写', '日中', '缅', '老老老三国', '三国'])(
    'are none where too few stand together, or one twice: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});
