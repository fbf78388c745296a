import { fold, hasHan } from '../../domain/fold.ts';

/** What can be told by listing names out of several records. */
export type Names = 'person' | 'country' | 'place' | 'organisation';

const BODIES =
  'ministries|unions|federations|confederations|organi[sz]ations|bodies|institutions|agencies|companies|universities|unis|colleges|schools|partners|parties|signatories|donors|funders|departments|authorities|governments|groups|associations|constituents';
const NOUNS: Readonly<Record<Names, string>> = {
  person: 'people|persons|individuals|officials?|ministers?|directors|speakers|names|leaders|experts',
  country: 'countries|nations',
  place: 'cities|towns|places|venues|provinces',
  organisation: BODIES,
};
/** All that is typed: no subject could be meant by these alone, as by "unions". */
const BARE: Readonly<Partial<Record<Names, string>>> = {
  country: 'countries',
  place: 'cities',
  organisation: 'partners|parties|signatories|donors|funders|organi[sz]ations|ministries',
};
const CHINESE: Readonly<Record<Names, string>> = {
  person: '人物|人名|官员|领导|专家|人士|嘉宾|(?<![疾工老])人(?![社民事力员工权])',
  country: '国家|国(?!际)',
  place: '城市|地方|省份|地点',
  organisation:
    '机构|组织|部门|单位|部委|工会|企业|公司|大学|高校|学校|合作方|合作伙伴|伙伴|协会|签[约署]方|出资方|捐助方|资助方|参与方|主办方',
};
const SORTS = Object.keys(NOUNS) as Names[];
const ENGLISH_OF = SORTS.map(
  (sort) =>
    [
      sort,
      new RegExp(
        `${sort in BARE ? `^(?:the |all |your )?(?:${BARE[sort]})\\W*$|` : ''}\\b(?:which|what|(?:list|names?)(?: of)?|show|all|any|who are|main|every)\\s+(?:(?!(?:of|in|for|from|on|by|with)\\s)[\\p{L}'’-]+\\s+){0,4}?(?:${NOUNS[sort]})\\b`,
        'u',
      ),
    ] as const,
);
/** 中国有哪些合作伙伴: what stands behind the question word is asked for, and not what has it. */
const OF_ANOTHER = `(?![^，。？]{0,4}(?:${Object.values(CHINESE).join('|')}))`;
const CHINESE_OF = SORTS.map(
  (sort) =>
    [
      sort,
      new RegExp(
        `(?:哪些|哪几[个家所位]?|有什么|所有的?|全部的?|列出|列一下)[^，。？]{0,6}?(?:${CHINESE[sort]})|(?:${CHINESE[sort]})[^，。？]{0,6}?(?:有哪些${OF_ANOTHER}|都有谁|有谁|清单|名单)`,
        'u',
      ),
    ] as const,
);

const ALL_OF = [...ENGLISH_OF, ...CHINESE_OF];

/** What names in the plural a question wants: "which ministries", "list all people", 哪些城市. `undefined` for one, or no names. */
export function askedNames(asked: string): Names | undefined {
  const text = fold(asked);
  return (hasHan(text) ? ALL_OF : ENGLISH_OF).find(([, words]) => words.test(text))?.[0];
}

const OF_EACH =
  /\b(?:those|these|them|they|each|respectively|every one)\b|分别|各(?:自|是|出|有)?|都(?:是|有)?|那几[个份项]|这几[个份项]/u;

/** Whether a text asks a fact of each of several things spoken of: "who signed those", 金额分别是多少. */
export function asksOfEach(asked: string): boolean {
  return OF_EACH.test(fold(asked));
}

const IN_RECORDS =
  /\b(?:in|across|throughout|through) (?:all )?(?:of )?(?:(?:the|these|those|your|this) )?(?:records?|database|data|collection|archive|entries|documents)\b|\b(?:appear|show up|come up|occur|crop up|mentioned|named|cited)\b|(?:记录|资料|数据)(?:库)?(?:里|中|当中)|出现过?|提到过?|提及/gu;

/**
 * A question for names wherever they stand in the records, without the words that say so: "which cities appear in the
 * records?". `undefined` for any other.
 */
export function askedOfAllRecords(asked: string): string | undefined {
  const text = fold(asked);
  const rest = text.replaceAll(IN_RECORDS, ' ');
  return rest === text ? undefined : rest;
}

/** Whether some words of a question are those that say what names it wants: "employers' organisations", 工会组织. */
export function saysWhatNames(words: string, sort: Names): boolean {
  return NAMED_AT_END[sort].test(fold(words));
}
const NAMED_AT_END = Object.fromEntries(
  SORTS.map((sort) => [sort, new RegExp(`\\b(?:${NOUNS[sort]})$|(?:${CHINESE[sort]})$`, 'u')]),
) as Readonly<Record<Names, RegExp>>;
