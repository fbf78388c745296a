import { addDays } from '../../domain/calendar-day.ts';
import { chineseNumber } from '../text/numbers.ts';
import type { DateRule, Reading } from './atom.ts';
import { period, rule } from './atom.ts';
import type { Part } from './calendar.ts';
import { addMonths, months, partOfDecade, partsOf, quarter, week, years } from './calendar.ts';
import { fullYear } from './written-year.ts';

const DIGIT = '零〇○一二三四五六七八九';
const MOVES: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
]);
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['初', 'early'],
  ['中', 'mid'],
  ['末', 'late'],
]);

/** The year before the first of the Republic of China. */
const BEFORE_REPUBLIC = 1911;

const yearly = (year: number): Reading => (year > 0 ? { type: 'year', year } : { type: 'impossible' });

/** What only a year is followed by, so that 19年 before it is 2019. */
const YEARLY =
  '\\s*的?\\s*(?:\\d{1,2}\\s*(?:月|[-至到~]\\s*\\d{1,2}\\s*月)|[一二三四五六七八九十]{1,2}月|年?[初底末]|[上下]半年|第?[一二三四1-4]季度|q[1-4]|[春夏秋冬]|[前后][一二三六九1-9]个月|最后|国庆|五一|元旦|中秋|端午|圣诞|起|那[次场个份年会时篇笔]|[之以](?:前|后))';
/** What makes a length of time of it, before and after: 近20年, 18年的合作, 12年来. */
const LASTING_BEFORE =
  '(?<![\\d.]|第|近|共|达|满|超过|历时|整整|这|每|持续|为期|历经|不到|不足|至少|已有|已经|过去|最近|过了)';
const LASTS = '\\s*的?(?:合作|历史|经验|时间|时光|历程|发展|工龄|规划|友谊|交情|征程|义务|坚持|老)';
const LASTING_AFTER = `(?!来|内|间|多|制|半|整|期|龄|前|后|级|以上|以下|${LASTS})`;

/** Two numbers next to each other are one or the other, and reach as far as the greater: 一两年, 三五年. */
const SOME = /^[一二两三四五六七八]{2}$/u;

/** A year of two figures; not one to come, nor a round number unless a thing of that year follows. */
function shortYear(y: string, today: string, isSure: boolean): Reading | undefined {
  const number = Number(y);
  const year = fullYear(y);
  if (year > partsOf(today).year + 1 || year < 1975) return undefined;
  return isSure || number % 10 !== 0 ? { type: 'year', year } : undefined;
}

/** Years, decades and stretches counted from today as Chinese writes them, the longest forms first. */
export const CHINESE_YEARS: readonly DateRule[] = [
  // 上世纪八十年代, 90年代初
  rule(
    '(?<last>(?:上个?|20|二十)世纪)?\\s*(?<y>\\d{2}|\\d{3}0|[一二三四五六七八九]十)\\s*年代(?<part>[初中末])?',
    ({ last, y: written = '', part }) => {
      const y = String(chineseNumber(written));
      const first = last
        ? 1900 + Number(y.slice(-2))
        : y.length === 4
          ? Number(y)
          : Number(y) < 40
            ? 2000 + Number(y)
            : 1900 + Number(y);
      if (first % 10 !== 0) return undefined;
      if (part === undefined) return { type: 'decade', first };
      return period(partOfDecade(first, PARTS.get(part) ?? 'early'));
    },
  ),
  // 本世纪初, 本世纪以来, 上世纪末
  rule(
    '(?:(?<this>本|这个?|21|二十一)|上个?|20|二十)世纪(?!\uE000)(?<part>初|末)?',
    ({ this: here, part }) => {
      const first = here === undefined ? 1900 : 2000;
      if (part === undefined) return period(years(first, first + 99));
      return { type: 'decade', first: part === '初' ? first : first + 90 };
    },
  ),
  // 民国100至102年
  rule('(?:中华)?民国\\s*(?<a>\\d{1,3})\\s*年?\\s*[-至到~]\\s*(?:民国)?(?<b>\\d{1,3})\\s*年', ({ a, b }) =>
    Number(a) < Number(b)
      ? period(years(BEFORE_REPUBLIC + Number(a), BEFORE_REPUBLIC + Number(b)))
      : undefined,
  ),
  // 零几年, 一几年
  rule('(?<![\\d一-龥])(?:(?<none>[零0])|[一1])几年(?!来|间|前|内|的?时间)', ({ none }) => ({
    type: 'decade',
    first: none === undefined ? 2010 : 2000,
  })),
  // 十来年前
  rule('(?<n>十|二十|三十|\\d0)来年(?:以|之)?前', ({ n = '' }, today) => {
    const { year } = partsOf(today);
    const count = chineseNumber(n);
    return period(years(year - count - 3, year - count + 3));
  }),
  // 民国100年, 民国一百年, 民国元年: counted from 1912
  rule('(?:中华)?民国\\s*(?<y>\\d{1,3}|元|[一二三四五六七八九十百零〇]{1,5})\\s*年度?', ({ y = '' }) =>
    yearly(BEFORE_REPUBLIC + (y === '元' ? 1 : chineseNumber(y))),
  ),
  // 去年同月, 前年这个月, 去年本月: this month of that year
  rule('(?<rel>去年|前年)的?(?:同月|[这本]个?月|同一个?月)', ({ rel = '' }, today) => {
    const { year, month } = partsOf(today);
    return period(months(year + (MOVES.get(rel) ?? -1), month));
  }),
  // 去年这个时候
  rule('(?<rel>去年|前年)的?(?:这个?时候|此时|同期|今天)', ({ rel = '' }, today) => {
    const day = addMonths(today, 12 * (MOVES.get(rel) ?? -1));
    return period({ from: addMonths(day, -1), to: addMonths(day, 1) });
  }),
  // 早些年: long enough ago that nobody counts
  rule('(?:前|早|好)些年(?:以?前|里)?|早年间?(?!的?(?:教育|丧|夭))', (_groups, today) => {
    const { year } = partsOf(today);
    return { type: 'period', period: years(year - 2, year - 2), open: 'before' };
  }),
  // 前几年: some years ago, and not the last ones
  rule('(?<![再更])(?:前|早)几年', (_groups, today) => {
    const { year } = partsOf(today);
    return period(years(year - 5, year - 1));
  }),
  // 近两年, 过去三个月, 最近30天, 这几年
  rule(
    '(?:(?:最近|过去|近|(?<![节庆诞旦秋午假日号]|还是|或者?)前)(?:的|这)?|(?<![年月日号度季])这(?=[几两三五十]|一两)|(?=(?:一两|[一二两]三|三[四五])个?(?:年|月)(?:以来|之内|以内|内)))(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|几)\\s*(?:个)?(?<unit>年|月|周|星期|天|日)(?!代)(?:以来|之内|以内|[内里来间])?',
    ({ n = '', unit }, today) => {
      const count = n === '几' ? 3 : chineseNumber(SOME.test(n) ? n.slice(-1) : n);
      if (unit === '年' || unit === '月')
        return period({ from: addMonths(today, -count * (unit === '年' ? 12 : 1)), to: today });
      return period({ from: addDays(today, -count * (unit === '天' || unit === '日' ? 1 : 7)), to: today });
    },
  ),
  rule(
    '(?<which>上上?个?|这个?|本|下个?)(?<unit>月|周|星期|礼拜|季度)(?![一二三四五六日天末])',
    ({ which = '', unit }, today) => {
      const move = which.startsWith('上上')
        ? -2
        : which.startsWith('上')
          ? -1
          : which.startsWith('下')
            ? 1
            : 0;
      const { year, month } = partsOf(today);
      if (unit === '月') return { ...period(months(year, month + move)), near: true };
      const one = unit === '季度' ? quarter(year, Math.ceil(month / 3) + move) : week(today, move);
      return { ...period(one), near: true };
    },
  ),
  // 19到20年, 19-20年
  rule(
    '(?<![\\d.近约要])(?<a>0\\d|1\\d|2\\d)\\s*年?\\s*[-至到~]\\s*(?<b>0\\d|1\\d|2\\d)\\s*年(?!来|以上|的?(?:时间|合作|历史))',
    ({ a = '', b = '' }, today) =>
      Number(a) < Number(b) && fullYear(b) <= partsOf(today).year + 1
        ? period(years(fullYear(a), fullYear(b)))
        : undefined,
  ),
  // 23年10月, 14年那次; 19年签的, not 10年合作
  rule(`(?<![\\d.])(?<y>0\\d|1\\d|2\\d|[89]\\d)\\s*年(?=${YEARLY})`, ({ y = '' }, today) =>
    shortYear(y, today, true),
  ),
  rule(
    `${LASTING_BEFORE}(?<y>0\\d|1\\d|2\\d|[89]\\d)\\s*年度?${LASTING_AFTER}(?<thing>的)?`,
    ({ y = '', thing }, today) => shortYear(y, today, thing !== undefined && !/[89]0/u.test(y)),
  ),
  // 一七年, 零八年; 一二年 and 二三年 may be one or two years
  rule(
    `(?<![${DIGIT}十百千\\d第两])(?<y>[零〇][${DIGIT}]|一[零〇一三四五六七八九]|二[零〇一二四五]|一二(?=年\\s*[一二三四五六七八九十]{1,2}月)|二三(?=年\\s*[一二三四五六七八九十]{1,2}月))\\s*年${LASTING_AFTER}`,
    ({ y = '' }, today) => shortYear(String(chineseNumber(y)).padStart(2, '0'), today, true),
  ),
  // 一二年那会儿, 二三年的新闻: a year where what follows happens in one; not 干了一二年的工人
  rule(
    `(?<![${DIGIT}十百千\\d第两了过近这每前满有])(?<y>一二|二三)\\s*年(?=\\s*(?:\uE000|那|时|前后|[春夏秋冬初底末中]|[上下]半年|[签发办开举成启]|(?!${LASTS})的))`,
    ({ y = '' }, today) => shortYear(String(chineseNumber(y)), today, true),
  ),
  // 2014年; 0000年 and 99999年 are none
  rule('(?<y>\\d{5,12}|0{4})\\s*年', () => ({ type: 'impossible' })),
  rule(
    `(?<![\\d近去第])(?:(?<y>\\d{4}|[${DIGIT}]{4})\\s*年度?|(?<rel>今年|去年|前年|明年|本年度?))`,
    ({ y, rel = '' }, today) =>
      y === undefined
        ? { type: 'year', year: partsOf(today).year + (MOVES.get(rel) ?? 0), near: true }
        : yearly(chineseNumber(y)),
  ),
];
