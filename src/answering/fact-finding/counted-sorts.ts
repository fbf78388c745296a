import { fold, hasHan } from '../../domain/fold.ts';
import { Remembered } from '../../domain/remembered.ts';

/** A sort of things that records count, under the words people use for it. */
interface Sort {
  /** What it is one of: whoever counts people counts students as well. */
  readonly of?: 'people' | 'bodies';
  /** English words as they are counted, in the plural. */
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

/** Persons of whatever sort, for which any persons will do, and bodies of whatever sort. */
const FAMILIES = {
  people: {
    english: [
      'people',
      'ppl',
      'persons',
      'folks',
      'folk',
      'heads',
      'participants',
      'attendees',
      'guests',
      'souls',
      'representatives',
      'reps',
      'delegates',
    ],
    chinese: ['人', '人次', '嘉宾', '与会者', '代表'],
  },
  bodies: {
    english: [
      'bodies',
      'organisations',
      'organizations',
      'institutions',
      'agencies',
      'partners',
      'orgs',
      'outfits',
    ],
    chinese: ['组织', '机构', '单位', '伙伴', '国际组织', '合作方'],
  },
} satisfies Readonly<Record<NonNullable<Sort['of']>, Sort>>;

const SORTS: readonly Sort[] = [
  {
    of: 'people',
    english: ['students', 'pupils', 'undergrads', 'undergraduates', 'postgrads', 'kids', 'learners'],
    chinese: ['学生', '同学', '学子', '师生', '大学生', '研究生', '毕业生'],
  },
  {
    of: 'people',
    english: ['teachers', 'professors', 'profs', 'lecturers', 'academics', 'tutors'],
    chinese: ['老师', '教师', '教授', '师生', '讲师'],
  },
  {
    of: 'people',
    english: ['youth', 'youths', 'youngsters', 'young', 'kids', 'twentysomethings'],
    chinese: ['青年', '年轻人', '小年轻', '年青人', '小伙', '青年人', '小青年'],
  },
  {
    of: 'people',
    english: ['trainers', 'coaches', 'instructors', 'teachers', 'tutors'],
    chinese: ['培训师', '讲师', '师傅', '教练', '教官', '老师', '教员'],
  },
  {
    of: 'people',
    english: ['women', 'ladies', 'females', 'girls'],
    chinese: ['女的', '女性', '妇女', '女人', '女士', '女职工'],
  },
  { of: 'people', english: ['managers', 'executives'], chinese: ['管理人员', '经理', '高管'] },
  {
    of: 'people',
    english: ['farmers', 'smallholders', 'peasants', 'growers'],
    chinese: ['农民', '农户', '小农户', '小农'],
  },
  { of: 'people', english: ['trainees', 'apprentices'], chinese: ['学员', '学徒'] },
  { of: 'people', english: ['journalists', 'reporters'], chinese: ['记者'] },
  // Nobody tells how many work somewhere by who spoke for them.
  {
    english: ['workers', 'employees', 'labourers', 'workforce'],
    chinese: ['工人', '劳动者', '职工', '员工', '从业人员'],
  },
  { english: ['members', 'member', 'membership'], chinese: ['会员', '成员'] },
  // Whoever lives somewhere is not whoever came there.
  { english: ['inhabitants', 'residents', 'population'], chinese: ['人口', '居民'] },
  { of: 'people', english: ['officials', 'ministers', 'bureaucrats'], chinese: ['官员', '部长', '大臣'] },
  { of: 'people', english: ['experts', 'specialists', 'professionals'], chinese: ['专家', '专业人员'] },
  {
    of: 'bodies',
    english: ['universities', 'unis', 'colleges', 'schools', 'campuses'],
    chinese: ['大学', '高校', '学校', '院校', '学府'],
  },
  {
    of: 'bodies',
    english: ['companies', 'firms', 'businesses', 'enterprises', 'factories', 'smes', 'corporations'],
    chinese: ['企业', '公司', '工厂', '小厂', '厂子', '厂家', '厂', '中小企业', '小企业', '用人单位'],
  },
  { english: ['seats', 'governors'], chinese: ['理事国', '常任理事国'] },
  { english: ['days', 'weeks', 'months', 'years'], chinese: ['天数', '年数', '月数'] },
  { english: ['countries', 'nations', 'states'], chinese: ['国家', '成员国', '国'] },
  { english: ['conventions', 'treaties'], chinese: ['公约', '条约'] },
  { english: ['memoranda', 'memorandums', 'memorandum', 'mous'], chinese: ['备忘录'] },
  {
    english: ['offices', 'branches', 'outposts'],
    chinese: ['地区局', '国家局', '办事处', '分支', '代表处', '局'],
  },
  { english: ['videos', 'clips', 'films', 'vids'], chinese: ['视频', '短片', '片子', '录像'] },
  { english: ['projects'], chinese: ['项目'] },
  { english: ['programmes', 'programs'], chinese: ['计划', '方案'] },
  { english: ['dimensions', 'aspects', 'pillars'], chinese: ['方面', '支柱', '维度'] },
];
const ALL: readonly Sort[] = [...SORTS, ...Object.values(FAMILIES)];

/** The sorts of things that an English text counts, of a question or of a figure. */
function inEnglish(text: string): Sort[] {
  const words = new Set(
    fold(text)
      .replace(POSSESSIVE, ' ')
      .match(/[a-z]+/g) ?? [],
  );
  return ALL.filter(({ english }) => english.some((word) => words.has(word)));
}

/** "Workers' organisations" are no workers. */
const POSSESSIVE = /[a-z]+s' /g;

/** What Chinese counts begins a few characters after the measure word: 几个柬埔寨老师. */
const NEAR = 5;

function inChinese(text: string): Sort[] {
  if (!hasHan(text)) return [];
  // 国际劳工组织公约 are conventions: what is counted stands last, and whose they are before it.
  const inWords = (stands: (word: string) => boolean) =>
    ALL.filter(({ chinese }) => chinese.some((word) => word.length > 1 && stands(word)));
  const last = inWords((word) => text.endsWith(word));
  if (last.length > 0 && inWords((word) => text.startsWith(word)).length === 0) return last;
  const found = ALL.flatMap((sort) =>
    sort.chinese.map((word) => ({ sort, from: text.indexOf(word), to: text.indexOf(word) + word.length })),
  ).filter(({ from }) => from >= 0 && from <= NEAR);
  // 国际组织 counts no 国, 成员国 no 人员: the longer word is meant.
  const isWithin = (one: (typeof found)[number]) =>
    found.some(
      (other) => other.to - other.from > one.to - one.from && other.from <= one.from && other.to >= one.to,
    );
  return [...new Set(found.filter((one) => !isWithin(one)).map(({ sort }) => sort))];
}

/**
 * Whether a figure counts what is to be counted, by the sorts of both: `undefined` where the sort of either is not known,
 * and where a figure counts people or bodies without saying of which sort they are.
 * @param asked what stands after "how many", or after 多少
 * @param figure what a figure counts, in English
 */
export function isSameSort(asked: string, figure: string): boolean | undefined {
  const wanted = sortsOf(asked);
  const counted = inEnglish(figure);
  if (wanted.length === 0 || counted.length === 0) return undefined;
  if (counted.some((sort) => wanted.includes(sort) || wanted.some((one) => one === familyOf(sort))))
    return true;
  return counted.some((sort) => wanted.some((one) => familyOf(one) === sort)) ? undefined : false;
}

/** Whether any persons will do. */
export function countsAnybody(asked: string): boolean {
  return sortsOf(asked).includes(FAMILIES.people);
}

/** Whether what a text counts first may be of the sorts asked for: "ten partner organisations" are no people. */
export function mayCount(asked: string, text: string): boolean {
  const [wanted, counted] = [sortsOf(asked), sortsOf(FIRST_WORDS.exec(text)?.[0] ?? '')];
  const isAlike = (one: Sort, other: Sort) =>
    one === other || familyOf(one) === other || familyOf(other) === one;
  return (
    wanted.length === 0 ||
    counted.length === 0 ||
    counted.some((one) => wanted.some((other) => isAlike(one, other)))
  );
}
const FIRST_WORDS = /^(?:[^\s.,;:。，；]+ ?){1,4}/u;

/** Whether a Chinese word is the name of a sort of things that are counted, and nothing more. */
export function isNameOfSort(word: string): boolean {
  return ALL.some(({ chinese }) => chinese.includes(word));
}

/** The words for the sorts of things to be counted; empty where none is known. */
export function wordsOfSort(asked: string): string[] {
  return sortsOf(asked)
    .flatMap((sort) => [sort, ...SORTS.filter((one) => familyOf(one) === sort)])
    .flatMap(({ english, chinese }) => [...english, ...chinese]);
}

function familyOf({ of }: Sort): Sort | undefined {
  return of && FAMILIES[of];
}

function sortsOf(asked: string): readonly Sort[] {
  return sorts.get(asked);
}
/** The same words are set against every figure, and those of a figure against every question. */
const sorts = new Remembered((asked: string): readonly Sort[] => [
  ...inEnglish(asked),
  ...inChinese(fold(asked)),
]);
