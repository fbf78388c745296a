import type { Grouping } from '../domain/question.ts';

/** Money is told apart by these; they say besides of which kind the records are. */
export const KINDS = ['project', 'projects', 'agreement', 'agreements', '项目', '协议'];

/** What people call the things that records are told apart by. */
export const GROUPINGS: ReadonlyMap<string, Grouping> = new Map(
  Object.entries({
    year: ['year', 'years', 'annum', '年', '年份', '年度'],
    month: ['month', 'months', '月', '月份'],
    country: ['country', 'countries', 'nation', 'nations', '国', '国家', '国别'],
    region: ['region', 'regions', '地区', '区域'],
    kind: ['kind', 'kinds', 'type', 'types', 'category', 'categories', '类', '类型', '种类', '类别'],
    organisation: [
      ...['organisation', 'organisations', 'organization', 'organizations', 'body', 'institution', 'agency'],
      ...['party', 'parties', '机构', '组织', '单位', '部门'],
    ],
    partner: ['partner', 'partners', '合作方', '合作伙伴', '伙伴'],
    status: ['status', 'stage', 'progress', '状态', '进展状态', '实施状态', '进展', '进度'],
    donor: ['donor', 'donors', 'giver', 'funder', 'funders', '出资方', '捐助方', '资助方'],
    constituent: [
      ...['constituent', 'constituents', 'constituent type', 'type of partner', 'kind of partner'],
      ...['type of organisation', 'kind of organisation', 'type of organization', 'kind of body'],
      '三方',
      '成员类型',
      '机构类别',
    ],
    programme: ['programme', 'programmes', 'program', 'programs', '计划', '方案', '规划'],
    topic: ['topic', 'topics', 'theme', 'themes', 'subject', 'subjects', 'issue', '主题', '议题', '领域'],
    place: ['place', 'places', 'city', 'cities', 'location', 'province', '城市', '地点', '省份'],
    currency: ['currency', 'currencies', '币种', '货币'],
    record: ['amount', 'amounts', 'size', 'budget', 'sum', 'value', '金额', '数额', '预算', ...KINDS],
  }).flatMap(([grouping, names]) => names.map((name) => [name, grouping as Grouping] as const)),
);

/** By what a noun for it tells records apart: "topics" by `topic`. */
export function groupingOf(noun: string): Grouping | undefined {
  return GROUPINGS.get(noun);
}

const NAMES = [...GROUPINGS.keys()].sort((a, b) => b.length - a.length);
/** Their names in English, as alternatives of a pattern. */
export const ENGLISH = NAMES.filter((name) => /^[a-z]/.test(name)).join('|');
/** And in Chinese. */
export const CHINESE = NAMES.filter((name) => !/^[a-z]/.test(name)).join('|');
