import { fold } from '../../domain/fold.ts';

/** The three constituents of the ILO (Constitution, article 3), of which each meeting has its people. */
type Constituents = 'workers' | 'employers' | 'governments';

const ENGLISH: ReadonlyArray<readonly [Constituents, string]> = [
  ['workers', "unions?|unionists?|trade unions?|workers'?|labour side"],
  ['employers', "employers?'?|bosses|business side"],
  ['governments', "governments?'?|ministry|ministries|officials|ministers"],
];
const CHINESE: ReadonlyArray<readonly [Constituents, string]> = [
  ['workers', '工会|工人|劳方|职工'],
  ['employers', '雇主|资方|老板'],
  ['governments', '政府|劳动部|部委|部里|官方|官员'],
];

/** "How many union people", "how many were there from the employers' side", but not "how many came to the unions' seminar", nor "how many workers are in China". */
const COUNTED = ENGLISH.map(
  ([who, words]) =>
    [
      who,
      new RegExp(
        `\\bhow many (?:(?!at |to |in |on |with |about |of |did |do |does )[\\p{L}'-]+ ){0,6}?(?:${words})(?![\\p{L}'])(?! are (?:there )?in )`,
        'u',
      ),
    ] as const,
);
/** 工会来了几个人, 劳动部的代表有多少, 几名雇主代表. */
const COUNTED_ZH = CHINESE.map(
  ([who, words]) =>
    [
      who,
      new RegExp(
        `(?:${words})(?:组织|团体|方面?|那边|这边|的|代表|人员)*(?:一共|总共|共|都)?(?:来|派|到|出席|有|参加|去|占)?了?(?:多少|几)|(?<!国(?:一共|总共|现在)?有)(?:多少|几)[个位名]?(?:${words})`,
        'u',
      ),
    ] as const,
);

/** Every pattern above has one of these. */
const MANY = /how many|多少|几/u;

/** Whose people a question wants counted; `undefined` where it asks for those of no constituent. */
export function constituentsToCount(asked: string): Constituents | undefined {
  const text = fold(asked);
  // Asked for each fact of a record, most often of a question that counts nothing.
  if (!MANY.test(text)) return undefined;
  return [...COUNTED, ...COUNTED_ZH].find(([, words]) => words.test(text))?.[0];
}

const NAMED = ENGLISH.map(([who, words]) => [who, new RegExp(`\\b(?:${words})(?![\\p{L}'])`, 'u')] as const);

/** Whose people a figure counts, by what it says of them in English; `undefined` for people of no constituent. */
export function constituentsCounted(about: string): Constituents | undefined {
  const text = fold(about);
  return NAMED.find(([, words]) => words.test(text))?.[0];
}
