import type { Wanted } from '../../domain/question.ts';

/** What can be asked along with something else. */
export type AlsoWanted = 'money' | 'count' | 'organisation' | 'person' | 'date' | 'place' | 'duration';

type Asking = ReadonlyArray<readonly [AlsoWanted, RegExp]>;
const ENGLISH: ReadonlyArray<readonly [AlsoWanted, string]> = [
  ['money', 'how much|for how much'],
  ['count', 'how many'],
  ['duration', 'how long'],
  [
    'organisation',
    '(?:which|what) (?:[a-z]+ )?(?:ministry|agency|organi[sz]ation|body|department|union|company|university|institution)',
  ],
  ['person', 'who|whom'],
  ['date', 'when|(?:what|which) (?:date|day|year|month)|the date'],
  [
    'place',
    'where|(?:what|which) (?:cit(?:y|ies)|countr(?:y|ies)|places?|venues?|towns?|areas?|regions?|territor(?:y|ies))',
  ],
];
const CHINESE: Asking = [
  ['money', /多少钱|多少资金|金额/],
  ['count', /多少人|(?<!哪)几个|多少[个名家项]|(?<=[，,、；])人数/],
  ['duration', /多久|多长时间/],
  [
    'organisation',
    /哪[个家](?:部门?|机构|组织|单位|公司|大学)|(?<=[，,、；和及与])(?:主办|承办|举办|参加|参会|参与|签署|签约|出资|资助|合作|实施)(?:单位|机构|方|者)/,
  ],
  ['person', /谁|哪位/],
  [
    'date',
    /什么时候|何时|[几幾](?:时|時)|(?<!到)哪一?[年天](?!到)|几月|(?<=[，,、；])(?:时间|日期)|时间(?=[、和及与]?地点)/,
  ],
  [
    'place',
    /哪里|哪儿|何地|[边邊]度|(?<=时间[、和及与]?|[，,、；])地点|(?:管辖?|负责|覆盖)(?:哪些|什么)|什么地方|在哪(?![个年天所家])|哪[个座](?:城市|国家)(?!的|资助|出资|主办|承办|实施|组织|赞助|支持)/,
  ],
];
/** What is asked for by its name alone, behind another: "date and place". */
const NOUNS: Partial<Record<AlsoWanted, string>> = {
  money: '|amount|budget|sum',
  date: '|dates?|day|time',
  place: '|place|venue|city|location',
};
/** The words for each want where they stand so. */
const standing = (so: (words: string, nouns: string) => string): Asking =>
  ENGLISH.map(([wanted, words]) => [wanted, new RegExp(so(words, NOUNS[wanted] ?? ''))]);
const BY = '(?:(?:on|in|at|for|by|to|the)\\s+)?';
const ALONE = standing((words) => `\\b(?:${words})\\b`);
const JOINED = standing((words, nouns) => `(?:\\b(?:and|n)|&)\\s+${BY}(?:${words}${nouns})\\b`);
/** At the start, after a comma or another question: "who signed it, when, and for how much". */
const LISTED = standing((words) => `(?:^|[,:;?!]\\s*|\\s[-–—]\\s*)${BY}(?:${words})\\b`);
/** Another question after the comma behind the first, in a few words that end the text: "how many came, who paid". */
const AT_END = standing(
  (words, nouns) => `(?:,|\\?|\\s[-–—])\\s*${BY}(?:${words}${nouns})(?:\\s+[\\w’']+){0,3}\\W*$`,
);
/** Days of one thing are one want: "when did it start" asks for no second date. */
const SAME: Partial<Record<Wanted, AlsoWanted>> = {
  start: 'date',
  end: 'date',
  published: 'date',
  organisation: 'person',
  address: 'place',
};

/** Two questions, each with its mark: "Who signed it? How much was it worth?" */
const ASKED_TWICE = /\?.+\?/;
const MOST = 2;

/**
 * What a question asks besides what it was read to want, at most two things; none when it asks one thing only. English
 * needs an "and" before the last question word, two question marks or a last few words of their own after a question, since
 * "who" and "where" also relate; Chinese question words only ask.
 * @example otherWants('Who signed it and how much was it worth?', 'money') // ['person']
 */
export function otherWants(asked: string, wants: Wanted): readonly AlsoWanted[] {
  const text = asked.toLowerCase();
  const first = SAME[wants] ?? wants;
  const others = (list: Asking) =>
    list
      .filter(([wanted, words]) => wanted !== first && wanted !== wants && words.test(text))
      .map(([wanted]) => wanted);
  const isTwice =
    ASKED_TWICE.test(text) ||
    AT_END.some(([, words]) =>
      ALONE.some(([, one]) => one.test(text.slice(0, Math.max(0, text.search(words))))),
    );
  if (!isTwice && !JOINED.some(([, words]) => words.test(text))) return others(CHINESE).slice(0, MOST);
  const listed = [...new Set([...others(JOINED), ...others(AT_END), ...others(LISTED)])].slice(0, MOST);
  return listed.length > 0 || isTwice ? listed : others(ALONE).slice(0, 1);
}
