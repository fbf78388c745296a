/** When a feast is, year by year: on a day of the sun's calendar, of the moon's, so far from Easter, or on a weekday of a month. */
export type FeastDay =
  | { readonly by: 'sun'; readonly month: number; readonly day: number }
  /** `moon` is month and day of the lunar calendar; looked for from this day of the sun's calendar on. */
  | { readonly by: 'moon'; readonly moon: string; readonly month: number; readonly day: number }
  | { readonly by: 'easter'; readonly later: number }
  | { readonly by: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number };

/** A feast by which people date things. */
export interface Feast {
  /** How it is called, as sources of patterns for folded text: in English as whole words, in Chinese anywhere. */
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly on: FeastDay;
  /** How many days it lasts with the free days that go with it. */
  readonly days?: number;
  /** Set for a time of some days, which is a date whatever stands beside it. */
  readonly isTime?: true;
  /** Set for the first day of a year, which ends what begins at Christmas of the year before. */
  readonly isTurn?: true;
}

const sun = (month: number, day: number): FeastDay => ({ by: 'sun', month, day });
const moon = (moonDay: string, month: number, day: number): FeastDay => ({
  by: 'moon',
  moon: moonDay,
  month,
  day,
});

const WOMENS_DAY = '三八(?:国际)?(?:劳动)?(?:妇女)?节?';

/**
 * The feasts, of several that begin alike the longer first. Days that the records are about, such as that of safety at
 * work, are no dates and stand with the topics.
 */
export const FEASTS: readonly Feast[] = [
  {
    english: [
      '(?:christmas|xmas)\\s+(?:holidays?|break|period|season|week)',
      '(?<=\\b(?:over|during)\\s)(?:christmas|xmas)(?!\\s+(?:day|eve))',
    ],
    chinese: ['圣诞节?(?:假期|假|期间|那几天|前后)'],
    on: sun(12, 24),
    days: 9,
    isTime: true,
  },
  { english: ['(?:christmas|xmas)\\s+eve'], chinese: ['圣诞(?:前夜|夜)', '平安夜'], on: sun(12, 24) },
  { english: ['(?:christmas|xmas)(?:\\s+day)?'], chinese: ['圣诞节?'], on: sun(12, 25) },
  { english: ['boxing day', "(?:saint|st\\.?) stephen'?s(?: day)?"], chinese: ['节礼日'], on: sun(12, 26) },
  { english: ["new year'?s? eve", 'hogmanay'], chinese: ['跨年夜?'], on: sun(12, 31) },
  {
    // "Chinese" has been taken for the country by then.
    english: ["(?:chinese|lunar|\uE000{5,9}(?:'s)?)\\s+new year", 'spring festival'],
    chinese: ['春节', '新春', '农历新年', '大年初一'],
    on: moon('1/1', 1, 20),
    days: 7,
  },
  { english: ['lantern festival'], chinese: ['元宵节?'], on: moon('1/15', 2, 3) },
  {
    english: ["new year(?:'?s)?(?:\\s+day)?(?!\\s+(?:eve|plan|resolution))"],
    chinese: ['元旦节?'],
    on: sun(1, 1),
    isTurn: true,
  },
  // 8 March itself is what records are about; the days and the month around it are a time.
  {
    english: [],
    chinese: [`${WOMENS_DAY}(?:前后|所在)?的?(?:那|当)个?月`],
    on: sun(3, 1),
    days: 31,
    isTime: true,
  },
  {
    english: [],
    chinese: [`${WOMENS_DAY}(?:期间|那阵子?|那几天|前后(?:几天|那几天|一周)?)`],
    on: sun(3, 1),
    days: 15,
    isTime: true,
  },
  { english: ["valentine'?s?(?:\\s+day)?"], chinese: ['情人节'], on: sun(2, 14) },
  { english: ["(?:saint|st\\.?) patrick'?s(?: day)?"], chinese: [], on: sun(3, 17) },
  {
    english: ["april fools?'?s?(?:'s)?(?:\\s+day)?", 'all fools day'],
    chinese: ['愚人节'],
    on: sun(4, 1),
  },
  { english: ['good friday'], chinese: ['耶稣受难日'], on: { by: 'easter', later: -2 } },
  { english: ['easter monday'], chinese: [], on: { by: 'easter', later: 1 } },
  {
    english: ['easter(?:\\s+sunday)?(?!\\s+island)'],
    chinese: ['复活节(?!岛)'],
    on: { by: 'easter', later: 0 },
  },
  { english: ['(?:pentecost|whitsun)'], chinese: ['圣灵降临节'], on: { by: 'easter', later: 49 } },
  {
    english: ['(?:may day|labou?r day)'],
    chinese: ['五一(?:劳动节|长假|假期|节)?', '劳动节'],
    on: sun(5, 1),
    days: 3,
  },
  { english: ['dragon boat(?:\\s+festival)?'], chinese: ['端午节?'], on: moon('5/5', 5, 25) },
  { english: [], chinese: ['六一儿童节', '儿童节'], on: sun(6, 1) },
  {
    english: ['bastille day'],
    chinese: [],
    on: sun(7, 14),
  },
  { english: ['(?:fourth|4th) of july', 'independence day'], chinese: [], on: sun(7, 4) },
  { english: [], chinese: ['八一建军节', '建军节'], on: sun(8, 1) },
  { english: [], chinese: ['教师节'], on: sun(9, 10) },
  {
    english: ['mid-autumn(?:\\s+(?:festival|day))?', 'moon festival'],
    chinese: ['中秋节?'],
    on: moon('8/15', 9, 5),
  },
  {
    english: ["(?:(?:chinese|china's)\\s+)?national day", 'golden week'],
    chinese: ['国庆节?(?:长假|假期|黄金周)?', '十一黄金周', '十一长假'],
    on: sun(10, 1),
    days: 7,
  },
  { english: ['(?:hallowe.?en)'], chinese: ['万圣节'], on: sun(10, 31) },
  { english: ["single'?s'? day"], chinese: ['双十一', '光棍节'], on: sun(11, 11) },
  {
    english: ['thanksgiving(?:\\s+day)?'],
    chinese: ['感恩节'],
    on: { by: 'weekday', month: 11, weekday: 4, nth: 4 },
  },
];
