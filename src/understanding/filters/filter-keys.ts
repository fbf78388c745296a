import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';

/** What a filter sets: a facet, a stretch of time, or a bound of money. */
export type FilterTarget =
  | { readonly type: 'facet'; readonly facet: Facet }
  | { readonly type: 'date'; readonly end: 'from' | 'to' | 'both' }
  | { readonly type: 'amount'; readonly end: 'min' | 'max' };

const facet = (name: Facet, ...keys: string[]): Array<[string, FilterTarget]> =>
  keys.map((key) => [key, { type: 'facet', facet: name }]);
const date = (end: 'from' | 'to' | 'both', ...keys: string[]): Array<[string, FilterTarget]> =>
  keys.map((key) => [key, { type: 'date', end }]);
const amount = (end: 'min' | 'max', ...keys: string[]): Array<[string, FilterTarget]> =>
  keys.map((key) => [key, { type: 'amount', end }]);

/** The filters a person may write in front of a colon, in both languages. */
export const FILTER_KEYS: ReadonlyMap<string, FilterTarget> = new Map([
  ...facet('kind', 'kind', 'type', '类型', '类别', '种类'),
  ...facet('country', 'country', '国家', '国别'),
  ...facet('organisation', 'org', 'organisation', 'organization', '组织', '机构', '单位'),
  ...facet('programme', 'programme', 'program', '计划', '方案', '项目'),
  ...facet('topic', 'topic', '主题', '议题', '话题'),
  ...date('both', 'year', 'date', '年份', '年', '日期', '时间'),
  ...date('from', 'from', 'since', '从', '起', '自'),
  ...date('to', 'to', 'until', '到', '至', '止'),
  ...amount('min', 'min', '最低', '最少', '至少'),
  ...amount('max', 'max', '最高', '最多', '至多'),
]);

const ANY_KEY = [...FILTER_KEYS.keys()].sort((a, b) => b.length - a.length).join('|');

/** A key in folded text with its colon; a minus right in front of it refuses what the filter says. */
export const KEY = new RegExp(
  `(?<minus>(?<![^\\s(,;、])-)?(?<![\\p{L}\\p{N}_])(?<key>${ANY_KEY}) ?: ?`,
  'gu',
);

const TYPED_VALUE = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${ANY_KEY}) ?[:：] ?[^\\s;；。]+`, 'giu');

/** Where filters stand in a text as typed, each up to the end of the first word of its value. */
export function filtersTyped(text: string): Stretch[] {
  if (!/[:：]/u.test(text)) return [];
  return [...text.matchAll(TYPED_VALUE)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}
