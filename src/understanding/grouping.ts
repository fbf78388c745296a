import type { Grouping, Survey } from '../domain/question.ts';
import { takeGiving } from './amounts/giving.ts';
import { readMoneySurvey } from './amounts/money-survey.ts';
import { readReckoning } from './amounts/reckoning.ts';
import {
  asksForEarnings,
  asksHowMuch,
  MONEY_WORDS,
  speaksOfMoney,
  sumsMoney,
} from './amounts/speaks-of-money.ts';
import { readAttendance } from './attendance.ts';
import { EACH } from './each.ts';
import { CHINESE, ENGLISH, GROUPINGS, KINDS } from './grouping-names.ts';
import { GREATEST, LEAST, SORTED_BY_SIZE } from './size-words.ts';
import { readStatusCount } from './status.ts';
import { holds, matchesOf, mayMatch } from './text/matches.ts';
import type { Sheet } from './text/sheet.ts';

const TIMELINE =
  /\b(?:(?:show|give) me )?(?:as )?(?:an? |the )?(?:time ?line|chronology|chronological (?:list|overview|order|account))\b(?: (?:of|for|on|about|with)\b)?|\b(?:sort|order|arrange)(?:ed|d)?\b(?=.{1,60}\bby (?:date|time)\b)|(?<=\b(?:sort|order|arrange)(?:ed|d)?\b.{1,60})\bby (?:date|time)\b|\b(?:sort|order|arrange|rank|put)(?:ed|d)?(?: (?:them|it|these|those|all))? by (?:the )?(?:start(?:ing)? |end |publication )?(?:date|time|year)s?\b|\b(?:in |by )(?:(?:chronological|date|time) order|order of (?:date|time))\b|\bchrono(?:logical(?:ly)?)?\b|\bin order(?=\W*$)|\b(?:sort(?:ed)? |order(?:ed)? |list(?:ed)? |arrange[d]? )(?:them |it |these )?by (?:date|time)\b|(?:的)?(?:时间线|时间轴|大事记|大事年表|年表|编年史?)|按(?:照)?(?:开始|起始|启动)?(?:时间|日期|年代|先后|年份?(?=(?:先后)?(?:顺序)?(?:来)?排))(?!.{0,4}(?:倒|逆|[从由][新近晚]))(?:的)?(?:从早到晚|先后)?(?:顺序)?(?:来)?(?:排列|排序|列出|整理|排)?/gu;

/** Somebody makes a timeline of their own: "list them for me, making a timeline for the wall". */
const BESIDE_REQUEST =
  /[,.;:!?(–—-]\s*(?:(?:i'm|we're|i am|we are|i need (?:it|them) for|for|just|it's for)\s+)*(?:making|building|drawing(?: up)?|preparing|creating|putting together|my|our)\s+(?:(?:an?|the|our|my)\s+)?(?:[a-z]+\s+)?time ?line(?:\s+for\s+[a-z' ]{1,30})?\W*$|[，。；,;]\s*(?:我们?|咱们?)?(?:要|想|准备|打算|正在|在)*(?:做|制作|画|排)(?:一?[个张份])?(?:时间线|时间轴|大事记|年表)(?:要?用)?\P{L}*$/u;

/** Beside a timeline this names no kind of record; that it is of cooperation holds of all. */
const HISTORY =
  /\b(?:the )?history(?: of)?\b|(?<!\b(?:south|triangular|development|technical) )\b(?:cooperation|collaboration)(?= (?:with|between)\b)|历史|沿革|(?<=[与和跟同].{1,14})的?(?<![南方术展])合作(?=\P{L}*$)/gu;
/** Records of any kind are counted. */
const ALL_RECORDS =
  /\bhow (?:often|many times)\b(?=.{1,60}\b(?:come[sd]? up|appear(?:s|ed)?|occur(?:s|red)?|turns? up|(?:be )?mentioned)\W*(?:$|\b(?:in|across) ))|(?<=\bhow (?:often|many times)\b.{1,60})\b(?:come[sd]? up|appear(?:s|ed)?|occur(?:s|red)?|turns? up|mentioned)(?=\W*(?:$|\b(?:in|across) ))|(?:总?共)?(?:出现|提到|提及)过?(?:了)?(?:多少|几)[次回](?=\P{L}*$)|\bhow many (?:records|items|entries|documents)\b(?: (?:do you|are there|have you)(?: (?:hold|have|got))?)?|\brecords\b(?=.{0,60}\bhow many(?: each)?\W*$)|(?<=\brecords\b.{0,60})\bhow many(?=(?: each)?\W*$)|\b(?:the )?(?:total )?number of (?:records|items|entries|documents)\b|有?多少(?:条|个|份)?(?:记录|条目)|(?:共有)?几条记录|记录(?:总)?数(?:量)?(?:统计)?(?:一下)?/gu;

/** "By year", but not "by country offices": nothing that the name goes on into may follow. */
const BY_ENGLISH = new RegExp(
  `\\b(?:(?:broken|split|divided|grouped|sorted|counted|ranked|listed|arranged) )?(?:down |up )?(?:by|per|(?:and )?(?:of )?(?:what|which)(?= (?:kinds|types|categories)(?: are they)?\\W*$)|(?:for|in|to|on|of) (?:each|every)|according to) (?:the )?(${ENGLISH})(?:(?: and |, ?)(?:by )?(?:${ENGLISH}))?(?= *$| *[,.;:?!)]| +(?:in|for|since|from|between|with|of|about|on|and|before|after|until|please|pls|plz|as|over|during|within|to|at|that|which)\\b| +\\d)`,
  'gu',
);
/** "What did each country get": of each the money is told. */
const EACH_ENGLISH = new RegExp(
  `\\b(?:did|has|have|does|do|was|were|to|from)(?: paid| given)? (?:each|every) (?:single )?(${ENGLISH})\\b`,
  'gu',
);
const WHAT_EACH_GOT =
  /\bwhat (?:did|has|have|does) (?:each|every)\b.{1,40}\b(?:get|got|gets|receive[ds]?|give[ns]?|gave|pay|paid|put in|contributed?|cost)\b/u;
/** Of these there is nothing: "which years have no records", 哪几年没有协议. */
const NONE =
  '(?:(?:have|has|had|with|there (?:are|is|were|was)) (?:no|not any|not a single)|do(?:es)? not have(?: any)?|without(?: any| a)?)\\b';
const NONE_CHINESE = '(?:里|当中)?(?:是|都|根本|完全)?(?:一[条份个])?没有?(?:任何|什么)?';
/** Whoever that is is a partner. */
const WHO_MOST =
  '(?:who|which (?:ministry|ministries|government body)) (?:has |have )?(?:signed|concluded|made|got|had|has|have) (?:the )?(?:most|fewest)';
/** "Which year has the most press releases", "top topics in the records", 哪年的新闻最多. */
const EXTREME_ENGLISH = new RegExp(
  `\\b(?:wh(?:ich|at)|in wh(?:ich|at)|are there(?: any)?) (${ENGLISH})\\b(?=.{0,60}\\b(?:most|fewest|least)\\b| (?:that )?${NONE})|^\\W*(?:(?:list|what are|which are|show)(?: me)? )?(?:the |your )?top(?: \\d+| five| ten| three)? (${ENGLISH})(?=\\W*$| (?:in|of|across|by) )|\\b(?:top|main|leading|biggest)(?: \\d+| five| ten| three)? (${ENGLISH})(?= (?:in|of|across) (?:(?:the|all|your|these) ){0,2}(?:records|collection|archive|database)\\W*$)|\\b(?:the )?(?:most active|busiest) (${ENGLISH})\\b|\\b${WHO_MOST}\\b`,
  'gu',
);
const EXTREME_CHINESE = new RegExp(
  `哪[一个些几]*(${CHINESE})(?=.{0,30}最[多少]|${NONE_CHINESE})|(?<=记录.{0,6})最?主要的?(${CHINESE})(?:有|是)?(?:哪[些个几]|什么)?(?=\\P{L}*$)|(?:出现|提到|提及|涉及)(?:得|的?次数)?最[多少]的(${CHINESE})(?:(?:有|是)?哪[些个几]*)?|最(?:活跃|忙|繁忙)的(${CHINESE})`,
  'gu',
);
/** Of those who gave, who gave most: the money of each. */
const GREATEST_DONOR =
  /\b(?:who (?:is|are|was|were) )?(?:the |your |our |its |their )?(?:largest|biggest|main|major|top|principal|leading) (?:(?:\d+|two|three|five) )?(?:donors?|funders?|givers?|contributors?)\b|(?:谁是)?最大的?(?:捐助|出资|资助|捐款|捐赠)(?:方|国|者|人)(?:是谁)?/gu;
const HAS_MOST =
  /\b(?:(?:appears?|occurs?|comes? up|shows? up|is named|are named|has|had|have|saw|with|got|signed|made|there (?:are|were)|is|are|was|were) )?(?:the )?(?:most|fewest|least)(?: (?:common|frequent|often|of them|of those|mentioned))?\b|的?最[多少]/gu;
/** "By topic, which are the five most frequent?": the table of them has these first. */
const OFTENEST =
  /(?:\bwh(?:ich|at) (?:are|is|ones are) )?(?:the )?(?:\d+|two|three|five|ten|top \w+)? ?\bmost (?:frequent|common|often)\b|(?:出现|提到)?最(?:多|频繁|常见)的?(?:是)?(?:哪[几些]?[个条]?)?/gu;
const FEWEST = /\b(?:fewest|least)\b|最少/u;
const HAS_NONE = new RegExp(`^ ?(?:that )?(?:${NONE}|${NONE_CHINESE})`, 'u');
const YEARLY = /\b(?:yearly|annually|(?:each|every|per) year|per annum|year by year)\b/gu;
const BY_CHINESE = new RegExp(
  `按(?:照)?(?:不同|各个?|每个?)?(${CHINESE})(?:来)?(?:分别)?(?:统计|分类|分组|划分|排列|排序|计数|汇总|列出|分列|分布)?`,
  'gu',
);
// 各国劳动部 are bodies of theirs, by which nothing is grouped.
const EACH_CHINESE = new RegExp(
  `(?:每个?|各个?)(${CHINESE})(?!的?(?:劳动|政府|部|工会|雇主|代表|专家|官员))(?:的|份)?`,
  'gu',
);
/** "Each country" is counted only where something is counted at all. */
const COUNTS =
  /\b(?:how many|how much|number of|numbers of|count of|counts of|statistics|breakdown|distribution|chart)\b|数量|多少|几[个项次份条]|[录目议稿闻频动训]数|统计|分布|数目|个数/u;

/** Whoever is to be counted stands in no table of records: "how many interns does it take each year". */
const COUNTS_PEOPLE =
  /\bhow many (?:[a-z'-]+ ){0,2}?(?:people|persons|students|interns|trainees|graduates|participants|jpos|workers|staff|experts|teachers|women|men|youths?)\b|(?:多少|几)[十百]?[个名位]?\p{Script=Han}{0,4}?(?:人(?!社|工|才)|学生|学员|实习生|员工|职工|专家|官员|青年|师生|教师|老师)/u;

const ALTOGETHER =
  /\b(?:(?:the |a )?(?:grand |sum )?total(?: amount| sum| value)?(?: of)?(?: the)?|altogether|overall(?=\W*$|,)|^overall,?(?= how)|all together|in all|in total|in sum|summed up|added up|adds? up(?: to)?|sums up(?: to)?|sum up(?: to\b|(?=[^.?!]{0,40}\b(?:money|grants?|amounts?|sums|funds|funding|budgets?|contributions?|payments?|costs?|dollars)\b)|(?=\W*$))|(?<=\b(?:it|they|those|these|that|all) )sum up|add(?:ed)? together|combined|(?:what'?s |what is |what was )?(?:the )?sum of (?:the )?(?!money\b)|(?:both )?together(?=\W*$|,| how much)|(?<=\bwhat (?:do|does|did|would)\b.{1,150})\b(?:come|amount|add up) to\b|between (?:them|the two)(?=\W*$)|all (?:of )?(?:the|its|their|our) (?=money|fund|grant|contribution|donation|payment))\b|一共(?!有?(?:几|多少)[个所家名位项场])|(?<=[都共])[^，。？]{0,6}[哪什][些么](?=钱|资金|款|经费)|[哪几][些笔](?=钱|资金|款|经费)|总共(?!有?(?:几|多少)[个所家名位项场])|合计|总计|共计|总和|总额|总金额|加起来|加一块儿?|加上(?=.{1,40}(?:一共|总共|合计|多少))/gu;
const COUNT_WORDS =
  /\b(?:(?:the )?(?:numbers?|counts?|statistics|breakdown|distribution|charts?) (?:of|for|on)(?: the)?|statistics|breakdown|count|show me|how many|how much)\b|的?(?:数量|数目|个数|统计|分布)+(?:情况|一下)?|(?<=[录目议稿闻频动训])数|有?多少(?:个|项(?!目)|条|份|次)?|统计(?:一下)?/gu;
/** Words for records of any kind: in a table of them all they say nothing. */
const ANY_RECORD =
  /\b(?:(?:all )?(?:the )?(?:records?|items?|entries|everything|documents))\b|(?:所有|全部)?的?记录/gu;

const SUPERLATIVE = new RegExp(`\\b(?:${GREATEST}|${LEAST}|most|least|top)\\b|最`, 'u');
/** Whether one of them is wanted, and not all in an order: "smallest first". */
const wantsOne = (text: string): boolean => holds(text, SUPERLATIVE) && !SORTED_BY_SIZE.test(text);

const LONGEST = /\b(?:long|short)est\b|最[长短]/u;

/** "Which sum is the biggest" asks for one of them. */
const MOST = /最[多大高少小低]/u;

const COMPARISON =
  /^(?:what(?:'s|s| is| are) )?(?:the )?differences? between (?=(?:the|these|those|both) ?(?:two)? )|(?<=两[个份期项版].{1,30})的?(?:区别|不同|差别|差异)(?:是什么|在哪里?|有哪些)?$|^(?:please )?(?:compare|a comparison (?:of|between)|comparison (?:of|between))\b|^(?:请)?(?:比较|对比)(?:一下)?|(?:的)?(?:比较|对比)$/gu;
/** "Which has more projects, A or B", 哪个记录多: the numbers of each are asked for. */
const WHICH_OF_TWO =
  /\b(?:more|fewer|most) (?=\w+s\b|(?:in|on|about|for|from|with)\b).{1,80}\bor\b|\b(?:or|vs|versus)\b.{1,80}\b(?:has|have|had|signed) (?:more|fewer|most) (?=\w+s\b)|哪.{1,6}[录目议稿闻动作]更?[多少]$/u;
const WHICH_MORE =
  /\b(?:who|which(?: one)?|are there|is there)? ?\b(?:has|have|had|got|signed|(?:has|have) signed)? ?\b(?:more|fewer|most)\b|哪[个一边方年]?(?:国家?)?的?|(?<=[录目议稿闻动作])更?[多少]$/gu;
const RELATED =
  /^(?:what(?:'s| is| are)?(?: else)?(?: is)?|which records are|records|show (?:me )?what is|find what is|anything(?: else)?) related to\b|^related to\b|^(?:有?哪些|什么)(?:记录)?(?:与|和)|(?:有哪些)?(?:相关|关联)的?记录(?:有哪些)?[?？]?$/gu;

/**
 * Reads which view over many records is wanted, if any, and takes the words that say so: a timeline, counts or
 * totals of money by something, what is reckoned from several sums or dates, a comparison, what is related to a record.
 * @param hasSum whether a sum of money was read before
 */
export function readSurvey(sheet: Sheet, hasSum = false): Survey | undefined {
  const beside = mayMatch(sheet.open, BESIDE_REQUEST) ? BESIDE_REQUEST.exec(sheet.open) : null;
  if (beside) sheet.take(beside.index, beside.index + beside[0].length, 'gone');
  if (sheet.takeEach(TIMELINE)) {
    sheet.takeEach(HISTORY);
    return { as: 'timeline' };
  }
  const attendance = readAttendance(sheet);
  if (attendance !== undefined) return attendance;
  const reckoned = readReckoning(sheet, hasSum);
  if (reckoned !== undefined) {
    if (reckoned.as !== 'time-between') {
      sheet.takeEach(MONEY_WORDS);
      takeGiving(sheet);
    }
    return reckoned;
  }
  if (holds(sheet.open, WHICH_OF_TWO) && sheet.takeEach(WHICH_MORE)) {
    sheet.takeEach(ANY_RECORD);
    return { as: 'comparison' };
  }
  if (readStatusCount(sheet)) return { as: 'figures', of: 'records', by: 'status' };
  const ofEach = sheet.open.search(EACH) >= 0;
  if (sheet.takeEach(ALL_RECORDS)) {
    sheet.takeEach(EACH);
    if (sheet.takeEach(COMPARISON) || ofEach) return { as: 'comparison' };
    const by = readGrouping(sheet, { counts: true, money: false });
    return { as: 'figures', of: 'records', ...(by && { by }) };
  }
  const { open } = sheet;
  const counts = COUNTS.test(open);
  const isSum = mayMatch(open, ALTOGETHER) && open.search(ALTOGETHER) >= 0;
  const money = speaksOfMoney(open) || asksHowMuch(open) || WHAT_EACH_GOT.test(open);
  if (sheet.takeEach(GREATEST_DONOR)) return { as: 'figures', of: 'money', by: 'donor' };
  const extreme = money || hasSum ? undefined : readExtreme(sheet);
  if (extreme !== undefined) return extreme;
  const isOfPeople = COUNTS_PEOPLE.test(open);
  if (isOfPeople) sheet.takeEach(YEARLY);
  const grouped = asksForEarnings(open) || isOfPeople ? undefined : readGrouping(sheet, { counts, money });
  if (grouped !== undefined && !money && OFTENEST.test(open)) {
    sheet.takeEach(OFTENEST);
    return { as: 'figures', of: 'records', by: grouped, extreme: 'most' };
  }
  const total = isSum && (hasSum || sumsMoney(open)) && !MOST.test(open);
  const listed = grouped === undefined ? readMoneySurvey(sheet, wantsOne(sheet.open)) : undefined;
  if (listed?.as === 'same-money') return listed;
  const by = grouped ?? (listed?.as === 'figures' ? listed.by : undefined);
  if (by !== undefined || total) {
    const of = money || total || listed || by === 'record' || by === 'currency' ? 'money' : 'records';
    for (const words of [ALTOGETHER, COUNT_WORDS, ANY_RECORD]) sheet.takeEach(words);
    if (of === 'money') {
      sheet.takeEach(MONEY_WORDS);
      takeGiving(sheet);
    }
    return { as: 'figures', of, ...(by && { by }) };
  }
  if (sheet.takeEach(COMPARISON)) return { as: 'comparison' };
  return sheet.takeEach(RELATED) ? { as: 'related' } : undefined;
}

/** Which of what records are told apart by has most of them, or none. */
function readExtreme(sheet: Sheet): Survey | undefined {
  for (const pattern of [EXTREME_ENGLISH, EXTREME_CHINESE])
    for (const match of matchesOf(sheet.open, pattern)) {
      const by = GROUPINGS.get(match.slice(1).find((name) => name !== undefined) ?? 'partner');
      if (by === undefined || by === 'record') continue;
      const end = match.index + match[0].length;
      const none = HAS_NONE.exec(sheet.open.slice(end));
      const extreme = none ? 'none' : FEWEST.test(sheet.open) ? 'fewest' : 'most';
      sheet.take(match.index, end + (none?.[0].length ?? 0), 'gone');
      for (const words of [HAS_MOST, ANY_RECORD]) sheet.takeEach(words);
      return { as: 'figures', of: 'records', by, extreme };
    }
  return undefined;
}

function readGrouping(
  sheet: Sheet,
  { counts, money }: { counts: boolean; money: boolean },
): Grouping | undefined {
  const patterns = [
    BY_ENGLISH,
    BY_CHINESE,
    ...(money ? [EACH_ENGLISH] : []),
    ...(counts || money ? [EACH_CHINESE] : []),
  ];
  for (const pattern of patterns)
    for (const match of matchesOf(sheet.open, pattern)) {
      const name = match[1] ?? '';
      const grouping = GROUPINGS.get(name);
      const isKind = KINDS.includes(name);
      if (grouping === undefined || (isKind && !money)) continue;
      // "The smallest project by budget" is one project, in no table.
      if (grouping === 'record' && wantsOne(sheet.open)) continue;
      // And "the longest project by years" the one that lasted most of them.
      if (grouping === 'year' && LONGEST.test(sheet.open)) continue;
      const length = isKind ? match[0].indexOf(name) : match[0].length;
      sheet.take(match.index, match.index + length, 'gone');
      return grouping;
    }
  return counts && sheet.takeEach(YEARLY) ? 'year' : undefined;
}
