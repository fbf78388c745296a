/** When a feast is, year by year: on a day of the sun's calendar, of the moon's, or at Easter. */
export type FeastDay =
  | { readonly by: 'sun'; readonly month: number; readonly day: number }
  /** `moon` is month and day of the lunar calendar; looked for from this day of the sun's calendar on. */
  | { readonly by: 'moon'; readonly moon: string; readonly month: number; readonly day: number }
  | { readonly by: 'easter' };

/** A feast by which people date things. */
export interface Feast {
  /** How it is called, as a source of a pattern for folded text: in English as whole words, in Chinese anywhere. */
  readonly english?: string;
  readonly chinese?: string;
  readonly on: FeastDay;
  /** How many days it lasts with the free days that go with it. */
  readonly days?: number;
  /** Set for a time of some days, which is a date whatever stands beside it. */
  readonly isTime?: true;
}

const sun = (month: number, day: number): FeastDay => ({ by: 'sun', month, day });
const moon = (moonDay: string, month: number, day: number): FeastDay => ({
  by: 'moon',
  moon: moonDay,
  month,
  day,
});

/**
 * The feasts, of several that begin alike the longer first. Days that the records are about, such as that of safety at
 * work, are no dates and stand with the topics.
 */
export const FEASTS: readonly Feast[] = [
  {
    english:
      '(?:(?<=\\b(?:over|during)\\s)(?:christmas|xmas)(?!\\s+(?:day|eve))|(?:christmas|xmas)\\s+(?:holidays?|break|period|season))',
    chinese: '圣诞节?(?:假期|期间|前后)',
    on: sun(12, 24),
    days: 9,
    isTime: true,
  },
  { english: '(?:christmas|xmas)\\s+eve', chinese: '平安夜', on: sun(12, 24) },
  { english: '(?:christmas|xmas)(?:\\s+day)?', chinese: '圣诞节?', on: sun(12, 25) },
  { english: 'boxing day', on: sun(12, 26) },
  { english: "new year'?s? eve", chinese: '跨年夜?', on: sun(12, 31) },
  {
    // "Chinese" has been taken for the country by then.
    english: "(?:(?:chinese|lunar|\uE000{5,9}(?:'s)?)\\s+new year|spring festival)",
    chinese: '春节|农历新年',
    on: moon('1/1', 1, 20),
    days: 7,
  },
  { english: 'lantern festival', chinese: '元宵节?', on: moon('1/15', 2, 3) },
  {
    english: "new year(?:'?s)?(?:\\s+day)?(?!\\s+(?:eve|plan|resolution))",
    chinese: '元旦节?',
    on: sun(1, 1),
  },
  { english: "april fools?'?s?(?:'s)?(?:\\s+day)?", chinese: '愚人节', on: sun(4, 1) },
  { english: 'easter(?!\\s+island)', chinese: '复活节(?!岛)', on: { by: 'easter' } },
  { english: '(?:may day|labou?r day)', chinese: '五一(?:长假|假期|节)?|劳动节', on: sun(5, 1), days: 3 },
  { english: 'dragon boat(?:\\s+festival)?', chinese: '端午节?', on: moon('5/5', 5, 25) },
  { english: 'mid-autumn(?:\\s+(?:festival|day))?', chinese: '中秋节?', on: moon('8/15', 9, 5) },
  {
    english: "(?:(?:(?:chinese|china's)\\s+)?national day|golden week)",
    chinese: '国庆节?(?:长假|假期|黄金周)?',
    on: sun(10, 1),
    days: 7,
  },
];
