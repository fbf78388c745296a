import type { Overview, ProjectMoney } from '../../../bot/overview.ts';
import type { Language } from '../../../domain/language.ts';

/** What the Home tab says besides the overview. */
export interface HomeWords {
  readonly heading: string;
  /** What there is, in sentences. */
  readonly covers: (overview: Pick<Overview, 'records' | 'sources' | 'years' | 'newest'>) => string;
  readonly empty: string;
  readonly kind: (label: string, count: string) => string;
  readonly search: string;
  readonly browse: string;
  readonly ask: string;
  readonly latest: string;
  readonly projects: string;
  readonly money: (money: ProjectMoney) => string;
  readonly noMoney: string;
  /** @param question what to type to see them all */
  readonly moreProjects: (count: number, question: string) => string;
  readonly allProjects: string;
  /** Other ways to ask. */
  readonly how: string;
}

/** The words, in each language. */
export const HOME_WORDS: Readonly<Record<Language, HomeWords>> = {
  en: {
    heading: 'Cooperation records',
    covers: ({ records, sources, years, newest }) =>
      [
        `${records} records from ${sources} source documents${years ? `, dated ${years.from} to ${years.to}` : ''}.`,
        newest === undefined ? '' : `Last update: the newest record is of ${newest}.`,
      ]
        .join(' ')
        .trim(),
    empty: 'There are no records yet. Whoever runs the app can add some and start it again.',
    kind: (label, count) => `${label} ${count}`,
    search: 'Search',
    browse: 'All of one kind',
    ask: 'Ask, for example',
    latest: 'Latest',
    projects: 'Projects',
    money: ({ amount, from }) => (from === undefined ? amount : `${amount} from ${from}`),
    noMoney: 'No amount stated',
    moreProjects: (count, question) => `… and ${count} more. Ask for them with ${question}.`,
    allProjects: '/coop kind:project',
    how: 'Type /coop and your question anywhere, mention the app in a channel, or write to it under Messages. English and Chinese.',
  },
  zh: {
    heading: '合作记录',
    covers: ({ records, sources, years, newest }) =>
      [
        `共 ${records} 条记录，来自 ${sources} 份文件${years ? `，时间为${years.from}年至${years.to}年` : ''}。`,
        newest === undefined ? '' : `最近更新：最新记录的日期为${newest}。`,
      ].join(''),
    empty: '目前还没有记录。应用管理员可添加记录后重新启动。',
    kind: (label, count) => `${label} ${count}`,
    search: '检索',
    browse: '按类型浏览',
    ask: '提问示例',
    latest: '最新记录',
    projects: '项目',
    money: ({ amount, from }) => (from === undefined ? amount : `${from}提供${amount}`),
    noMoney: '未注明金额',
    moreProjects: (count, question) => `……另有 ${count} 个项目，可用 ${question} 查看。`,
    allProjects: '/coop 类型:项目',
    how: '可在任何地方输入 /coop 加问题，在频道中提及本应用，或在“消息”中直接提问。支持中文和英文。',
  },
};
