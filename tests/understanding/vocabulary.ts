import type { Facet, Term } from '../../src/domain/vocabulary.ts';
import { buildVocabulary, termSchema } from '../../src/domain/vocabulary.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';

interface Names {
  en: string[];
  zh: string[];
  acronyms?: string[];
  everyday?: { en?: string[]; zh?: string[] };
}

function term(facet: Facet, id: string, { en, zh, acronyms = [], everyday = {} }: Names): Term {
  const [english = id, ...otherEnglish] = en;
  const [chinese = id, ...otherChinese] = zh;
  const name = { en: english, zh: chinese };
  const aliases = { en: otherEnglish, zh: otherChinese };
  return { ...termSchema.parse({ id, name, aliases, acronyms, everyday }), facet };
}

/** A small vocabulary with the difficulties of the real one: names inside names, acronyms that are words, everyday words. */
export const vocabulary = buildVocabulary(
  [
    term('kind', 'news', { en: ['News item', 'news'], zh: ['新闻'] }),
    term('kind', 'press-release', { en: ['Press release'], zh: ['新闻稿'] }),
    term('kind', 'event', { en: ['Event'], zh: ['活动'] }),
    term('kind', 'project', { en: ['Project'], zh: ['项目'] }),
    term('kind', 'agreement', {
      en: ['Agreement'],
      zh: ['协议', '备忘录', '合作协议', '合作协议书'],
      acronyms: ['MOU'],
    }),
    term('kind', 'seminar', { en: ['Seminar or workshop'], zh: ['研讨会'] }),
    term('kind', 'training', { en: ['Training'], zh: ['培训'] }),
    term('kind', 'video', { en: ['Video', 'clip'], zh: ['视频'] }),
    term('kind', 'profile', { en: ['Profile'], zh: ['介绍'], everyday: { en: ['tell me about'] } }),
    term('kind', 'contact', { en: ['Contact', 'phone number'], zh: ['联系方式', '电话'] }),
    term('organisation', 'ilo', {
      en: ['International Labour Organization', 'ILO'],
      zh: ['国际劳工组织'],
      acronyms: ['ILO'],
    }),
    term('organisation', 'ilo-beijing', {
      en: ['ILO Country Office for China and Mongolia', 'Beijing office'],
      zh: ['国际劳工组织北京局'],
    }),
    term('organisation', 'acftu', {
      en: ['All-China Federation of Trade Unions'],
      zh: ['中华全国总工会', '全国总工会'],
      acronyms: ['ACFTU'],
    }),
    term('organisation', 'cec', {
      en: ['China Enterprise Confederation'],
      zh: ['中国企业联合会'],
      acronyms: ['CEC'],
    }),
    term('organisation', 'mem', {
      en: ['Ministry of Emergency Management'],
      zh: ['应急管理部'],
      acronyms: ['MEM'],
    }),
    term('organisation', 'health', {
      en: ['World Health Organization'],
      zh: ['世界卫生组织'],
      acronyms: ['WHO'],
    }),
    term('constituent', 'workers', { en: ["Workers' organisations", 'trade unions'], zh: ['工会'] }),
    term('programme', 'score', {
      en: ['Sustaining Competitive and Responsible Enterprises'],
      zh: ['企业可持续发展项目'],
      acronyms: ['SCORE'],
    }),
    term('programme', 'dwcp-2016', {
      en: ['Decent Work Country Programme 2016-2020'],
      zh: ['体面劳动国别计划'],
    }),
    term('topic', 'decent-work', { en: ['Decent work'], zh: ['体面劳动'] }),
    term('topic', 'osh', {
      en: ['Occupational safety and health', 'work safety'],
      zh: ['职业安全与健康', '职业安全'],
      acronyms: ['OSH'],
      everyday: { en: ['getting hurt at work'], zh: ['工伤'] },
    }),
    term('topic', 'forced-labour', { en: ['Forced labour'], zh: ['强迫劳动'] }),
    term('topic', 'cooperation', { en: ['Cooperation'], zh: ['合作'] }),
    term('topic', 'south-south', { en: ['South-South cooperation', 'South-South'], zh: ['南南合作'] }),
    term('topic', 'social-security', { en: ['Social security'], zh: ['社会保障'] }),
    term('topic', 'apprenticeship', { en: ['Apprenticeship'], zh: ['学徒制'] }),
    term('person', 'tim-de-meyer', { en: ['Tim De Meyer'], zh: ['戴晓初'] }),
    term('place', 'beijing', { en: ['Beijing'], zh: ['北京'] }),
  ],
  [],
  [
    {
      id: 'LA',
      acronyms: [],
      aliases: { en: ['Lao PDR', 'Laos'], zh: ['老挝'] },
      everyday: { en: [], zh: [] },
    },
    {
      id: 'US',
      acronyms: ['US', 'USA'],
      aliases: { en: ['American'], zh: ['美国'] },
      everyday: { en: [], zh: [] },
    },
  ],
);

/** Wednesday, 15 May 2024: the day on which the tests ask. */
export const TODAY = '2024-05-15';

const understandOn = createUnderstanding(vocabulary);

/** A question as understood with the small vocabulary on `TODAY`. */
export const understand = (text: string) => understandOn(text, { today: TODAY });

/** The concepts a question names, as `facet:id`, hints marked with a question mark, filters with a colon at the end. */
export function named(text: string): string[] {
  const marks = { name: '', hint: '?', filter: ':' };
  return understand(text).mentions.map(({ facet, id, by }) => `${facet}:${id}${marks[by]}`);
}

/** `from..to` of a question's dates, or its month and day; empty when it has none. */
export function dated(text: string): string {
  const { dates } = understand(text);
  return dates === undefined ? '' : (dates.monthDay ?? `${dates.from ?? ''}..${dates.to ?? ''}`);
}
