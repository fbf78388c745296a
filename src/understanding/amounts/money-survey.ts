import type { Survey } from '../../domain/question.ts';
import { holdsAny, stretchesOfAll } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

/** What is spoken of as a sum of money. */
const SUM =
  '(?:sums?|amounts?|(?:dollar|money|usd|us\\$|cash) (?:figures?|amounts?|sums?|values?)|contributions?|payments?|donations?|cheques?|pledges?|grants?|dollars)';
const GIVEN = 'g[ai]ve[ns]?|paid|pays?|put (?:in|up)|contributed|donated|pledged|provided|spent';

/** Asked for one by one: every sum by itself. */
const LISTED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:list|show|give) (?:me |us )?)?(?:every|each|all|any and all)(?: of)?(?: the| your| these| those)?(?: single| last| known| recorded| stated| different)? ${SUM}\\b(?: (?:you have|on file|there (?:is|are)|in (?:the|your) (?:records|files)))*`,
    'gu',
  ),
  new RegExp(`\\blist(?: of)?(?: me| us)?(?: the| your)? (?:${SUM}|money)\\b`, 'gu'),
  // In an order by size each is told: "rank their contributions".
  new RegExp(`(?<=\\b(?:rank|sort|order|arrange)\\b.{0,40}\\b)${SUM}\\b`, 'gu'),
  // "What did they pay for, with sums".
  /\b(?:with|plus|including|along with)(?: the| their| its| all| exact)* (?:sums|amounts|figures|budgets)\b/gu,
  // "Which grants" are all that there are, unless the biggest of them is meant.
  /\b(?:which|what) (?:grants|sums|donations|payments|cheques|pledges|amounts|gifts)\b/gu,
  /(?:每|各)一?笔(?:钱|资金|资助|款项?|捐款|拨款|金额)?|(?:所有|全部)的?(?:资助|捐款|拨款)?(?:的)?(?:金额|款项|钱|资金)|(?:分别|各|各自|各是|分别是)(?:是|给了|花了|拿了|得了|有)?多少(?:钱|资金|美元|经费)|(?<=(?:资助|出资|拨款|捐款|美元|金额)[^。？?]{0,24})各(?:自|是)?多少(?=[？?]?$)|(?:有)?(?:哪[几些]|几)笔(?:钱|资金|款项?|资助|捐款|拨款)?(?=[？?，,。]|$|有|是|都|中国)/gu,
  // One after the other, whoever asks for it: 捐款逐项列明, 各个项目花了多少钱, 项目和数额.
  /(?:捐款|出资|资助|拨款|经费|资金|款项|金额)(?:都|一共)?(?:逐[笔项条个一]|一[笔项条]一?[笔项条]|分项|分笔|分项目)地?(?:列|报|说|写)[明出清]?|(?:各个?|每个?|所有|全部)项目的?(?:都|分别|各|一共)?(?:花|用|给|投|拨)[了过]?多少(?:钱|资金|经费)?|(?<=项目)(?:和|及|与|、)(?:资助|捐款)?(?:数额|金额|钱数)/gu,
];

/** Asked for by those who gave. */
const BY_GIVER: readonly RegExp[] = [
  new RegExp(
    `\\bwho(?:'s| has| have| had| else)?(?: all)? (?:${GIVEN})(?:(?: and)? (?:what|how much)(?: amounts?| sums?| money| each)?\\b|(?= .{0,30}\\b(?:what amount|how much|one by one|each)\\b))`,
    'gu',
  ),
  /\b(?:compare|list|who (?:are|were))(?: for (?:me|us))?(?: all)?(?: the| your| these| those)? (?:donors|funders|sponsors|contributors)\b|\b(?:donors?|funders?|sponsors?|contributors?)(?=.{0,50}\b(?:how much|what amount|what sum)\b)/gu,
  /(?:给钱|出钱|出资|捐款|资助|拨款)的(?:人|国家|机构|单位)?(?:都|一共|总共)?有?(?:哪[几些]?[家个些]?|谁)|(?:都)?有谁(?:都)?(?:给|出|捐)[了过]?钱|谁(?:都)?(?:给|出|掏|捐|拿)[了过]?多少(?:钱)?|(?:各|分别|各自)(?:都)?(?:给|出|掏|捐|拿|投)[了过出]{0,2}(?:多少)(?:钱)?/gu,
];
/** Asked for by where it went. */
const BY_COUNTRY: readonly RegExp[] = [
  /\bwhere (?:did|does|do|has|have|is)(?: all)?(?: of)?(?: the| this| that| its| their)? (?:\S+ )?(?:money|cash|funds|funding|dollars)\b(?=.{0,40}\b(?:go|gone|goes|spent|end up|used)\b)|\b(?:which|what) countries (?:did|does|has|have|was|were|is)\b(?=.{0,40}\b(?:money|cash|funds|funding)\b.{0,20}\b(?:go|gone|goes|spent|used)\b)/gu,
  /(?:钱|资金|款|资助)(?:都|主要|到底|究竟|分别){0,2}(?:用|花|给|投|流|去)(?:在|到|向|给)?了?哪[些几里儿]个?(?:国家|地方)?了?/gu,
];
/** Only says again that each is asked for. */
const ONE_BY_ONE =
  /\b(?:one by one|side by side|each one|separately|individually|and what amount|what amounts?|how much(?: did| has| have)?(?: each| every)?(?: of (?:them|these|those))?(?: (?:gave?|given|paid|put in))?)\b|逐[一个条笔]|一[一个笔][列说]|分别|列出来|列一下|清单/gu;

/** Whether two sums are one. */
const SAME: readonly RegExp[] = [
  /\b(?:the |that |one and the )?same (?:(?:one |two |half a |us|\$|€)*(?:\d[\d.,]*(?:k|m)?|million|grand)|money|sum|amount|cash|funds|funding|dollars|grant|pledge|contribution|payment)\b(?: of money)?/u,
  /\b(?:pa(?:y|id|ying)|g[ai]ve[n]?|count(?:ed|ing)?|add(?:ed|ing)?|book(?:ed)?|fund(?:ed)?)\b[^.?!]{0,60}\b(?:twice|double|(?:two|three|several) times)\b|\b(?:million|money|sum|amount)\b.{0,30}\b(?:twice|(?:two|three|several) times)\b|\b(?:(?:test|check|look)\w* for )?double[- ](?:count\w*|pa(?:id|y|yment))\b/u,
  /是?(?:不是)?一回事|同一[个份]?(?:钱|资金|款项?|一?百万)|同一笔(?:钱|资金|款项?|一?百万)?(?=[？?，。吗么呢啊]|$|还是|钱|资金|款)|重复(?:计算|计入|统计|算|付|给|出|拨)|[算付给出拨][了过]?两[遍次回]|[一两][笔份](?:钱)?还是[一两][笔份](?:钱)?|是[一1]笔(?:钱|资金|款)|(?:(?:[算计]|包括)[进在入]?|加[进在入])[去内里]?了?(?:[吗么嘛]|没有?$)|(?:为什么|为何|为啥|怎么|点解)[^，。]{0,6}[不没未唔][^，。]{0,4}(?:(?<![参增])加|算|计)/u,
  /\bsame as\b|^(?:(?:and|but|so|really|ok)\W+)*(?:is|are|was|were|do|does|did|has|have)\b.{1,60}\b(?:count(?:ed)?|includ(?:e|ed|es)|added)\b|\bwhy\b.{0,12}\b(?:not|n't|leave out|left out)\b.{0,20}\b(?:add(?:ed)?|count(?:ed)?|includ(?:e|ed))\b/u,
];
const OF_MONEY =
  /\b(?:money|million|grand|dollars?|usd|\d+k|cash|funds?|funding|sums?|amounts?|grants?|pledges?|pledged|contributions?)\b|\$|[万亿钱款]|美元|资金|资助|\badd(?:ed)?\b|(?<![参增])加/u;
/** What says so once more beside it. */
const SAME_AGAIN =
  /\b(?:twice|double|(?:two|three|several) times|how come|appears?|shows? up|listed|different(?: ones| money)?|or (?:did|have|were|was|is|are) (?:they|it|we|that)|as (?:for|in|the one|that of)|counting|counted)\b|是不是|是否|有没有|会不会|重复算?|还是|答应的?|承诺的?|同一[笔个]?/gu;

/**
 * Reads which view over sums of money is wanted, if any, and takes the words that say so: all of them one by one, by those who
 * gave them, or whether two of them are the same money. "The biggest" of them is no list.
 * @param isExtreme whether the biggest or smallest is asked for
 */
export function readMoneySurvey(sheet: Sheet, isExtreme: boolean): Survey | undefined {
  // Sums were taken before: whether two are the same is read in all that was typed.
  if (holdsAny(sheet.folded, SAME) && OF_MONEY.test(sheet.folded)) {
    for (const words of SAME) takeTyped(sheet, words);
    sheet.takeEach(SAME_AGAIN);
    return { as: 'same-money' };
  }
  if (isExtreme) return undefined;
  for (const [patterns, by] of [
    [BY_GIVER, 'organisation'],
    [BY_COUNTRY, 'country'],
    [LISTED, 'record'],
  ] as const) {
    if (stretchesOfAll(sheet.open, patterns).length === 0) continue;
    for (const words of [...BY_GIVER, ...BY_COUNTRY, ...LISTED, ONE_BY_ONE]) sheet.takeEach(words);
    return { as: 'figures', of: 'money', by };
  }
  return undefined;
}

/** Takes the first and last word only, where something else may stand between: "pay the million twice". */
function takeTyped(sheet: Sheet, words: RegExp): void {
  const match = words.exec(sheet.folded);
  if (match === null) return;
  const to = match.index + match[0].length;
  const [first = ''] = /^\S+/.exec(match[0]) ?? [];
  const [last = ''] = /\S+$/.exec(match[0]) ?? [];
  sheet.take(match.index, match.index + first.length, 'gone');
  sheet.take(to - last.length, to, 'gone');
}
