import type { Order } from '../domain/question.ts';
import type { Stretch } from './filler/filler.ts';
import { CHINESE_GREATEST, CHINESE_LEAST, GREATEST, LEAST } from './size-words.ts';
import { stretchesOf } from './text/matches.ts';
import type { Sheet } from './text/sheet.ts';

/** How many may stand in an order: "the latest two", "the 3 oldest", 最近两份. */
const SOME =
  '(?:\\s+(?:two|three|four|five|six|ten|few|couple(?: of)?|\\d{1,2})\\b(?!\\s*(?:days|weeks|months|years)))?';
const SOME_BEFORE =
  '(?:(?:the\\s+)?(?:two|three|four|five|\\d{1,2})\\s+(?=(?:latest|newest|oldest|earliest|most recent)\\b))?';
const SOME_SIZED = `(?:(?:the\\s+)?(?:two|three|four|five|\\d{1,2})\\s+(?=(?:${GREATEST}|${LEAST})\\b))?`;
const ONES = '(?:\\s+(?:two|three|four|five)\\b)?(?:\\s+ones?\\b)?';
const CHINESE_ONE = '的?(?:[那哪这]?一?[笔次回趟遭])?';
/** Behind money: 金额最大, 资助力度最大. */
const CHINESE_SUM =
  '(?:单[笔项个]的?)?(?:金额|钱数?|资金|经费|预算|数[目额]|款[额项]?|拨款|出资|资助|捐款|投入)(?:的?(?:力度|金额|数额|额度|规模))?(?:里|当中)?';
/** What is done with money. */
const GAVE =
  '(?:that )?(?:\\w+|\\uE000+)(?: has)?(?: ever)? (?:gave|given|paid|put|spent|contributed|donated|pledged|committed)';
const GIVEN_CHINESE =
  '(?:[哪那]一?[回次笔])?(?:单笔|一次性?)?(?:掏|给|花|出|拿|捐|投|拨)[得的过了]{0,2}(?:钱)?';
const CHINESE_SOME = '(?:的)?(?:[一两二三四五六七八九十几\\d]{1,2}(?:[份个条篇项次场笔](?!月))(?:的)?)?';

const GOES = '\\b(?:go|reach|stretch|run|date|start|begin)(?:es|s)?\\b';
/** How far records go in a direction is told by the last of them there: "how far back does your archive go". */
function howFar(towards: string): RegExp {
  const asked = `\\bhow (?:far|long) ${towards}\\b`;
  const kept = '\\b(?:archives?|collection|files|records)\\b(?: of)?';
  return new RegExp(
    `${asked}(?=.{1,80}${GOES})|(?<=${asked}.{1,80})${GOES}|(?<=${asked}.{1,20})${kept}(?=.{1,40}${GOES})`,
    'gu',
  );
}

/** How long something went on: "ran the longest", 持续时间最长的. */
function lasting(english: string, chinese: string): RegExp {
  return new RegExp(
    `\\b(?:(?:that |which )?(?:ran|runs?|lasted|lasts|went on|took) (?:for )?)?(?:the )?${english}(?:[- ](?:running|lasting))?(?: (?:time|duration))?(?: first)?\\b|(?:持续|历时|执行|实施)?(?:的?时间|期限|周期|时长)?(?:做|搞|办)?得?最[${chinese}](?:时间)?的?`,
    'gu',
  );
}

/** Words that ask for an order. "First" asks for one only before a thing ("the first agreement"), not in "at first". */
const ORDERS: ReadonlyArray<readonly [Exclude<Order, 'relevance'>, readonly RegExp[]]> = [
  [
    'newest',
    [
      /\b(?:newest|latest|most recent)(?: ones?)? first\b|\b(?:newest|latest) to oldest\b|[从由](?:新[到至]旧|近[到至]远|晚[到至]早)|(?:按?(?:时间|日期))?倒序/gu,
      new RegExp(
        `${SOME_BEFORE}\\b(?:the\\s+(?:very\\s+)?)?(?:latest|newest|freshest|most (?:recent(?:ly)?|up-to-date|current))\\b${SOME}`,
        'gu',
      ),
      /\b(?:(?:in|over|during|of|for) )?(?:the )?(?:last|past) (?:few )?(?:years|months|weeks)\b|(?<=\b(?:what(?:'s| is)|anything) (?:.{1,40} )?)(?:currently )?(?:running|ongoing|under way|underway|in progress)(?=\W*$| (?:in|on|with|for) )|\b(?:recent(?:ly)?|lately|in recent (?:years|months|weeks))\b|\b(?:what(?:'s| is| else is)|anything|something) new\b(?! (?:zealand|york|delhi|year|in (?:it|this|that)\b))|\b(?:the )?last (?:thing|one|record|entry|item)s?\b(?! (?:i|we|you) (?:need|want))|^\s*last\s+(?:(?:two|three|four|five|ten|\d{1,2})\s+)?(?=\uE000)|(?:\b(?:the|your|its|their|'s)|\uE000)\s+last\s+(?!time|year|month|week|decade|quarter|day|half|few|years|months|of)(?:(?:one|two|three|four|five|\d{1,2})\s+)?(?=[\p{L}\uE000])/gu,
      // What is in force is the last of its kind: "the agreement currently in force", 现行的计划.
      /\b(?:(?:that|which) (?:is|are) )?(?:currently|now|presently|still) (?:in force|in effect|valid|running|under way|ongoing)\b|\bin (?:force|effect) (?:now|today|at present|currently|right now)\b|\bin (?:force|effect)(?=\W*$)|(?:^\W*|\b(?:the|our|their|its|your|china's)\s+|\uE000(?:'s)?\s+)(?:current|present|existing)\s+(?=\uE000)/gu,
      /现行(?:有效)?的?|(?:目前|现在|当前|如今)(?:正在)?(?:有效|生效|执行|实施)(?:中)?的?|最近一[次份个项场](?=\p{Script=Han}|\uE000)|(?:最后一?|最末一?|最晚的?一)[次份个项场篇条回](?=\p{Script=Han}|\uE000|$)|近期的?|(?<=有(?:没有)?(?:什么|啥|咩)?)新(?=\uE000)|(?<=^|[^附就靠接亲最创重])[近新]一?[点些]的|近来|近年来|近几年来?|近年|新近/gu,
      // Whatever is new, in whatever words: "any updates?", 近况如何, 在忙什么.
      /\b(?:are there |have you (?:got )?|got )?any (?:new |recent |fresh )?(?:updates|developments)(?=\W*$)|^\W*(?:what's|what is) (?:happening|going on|been (?:happening|going on))(?=\W*$)|(?:的)?(?:近况|进展|动静)(?:如何|怎么?样|呢)(?=\P{L}*$)|(?:最近|近来|近期|现在|目前)?都?在?忙(?:些?什么|啥)(?=\P{L}*$)|有(?:没有)?(?:什么|啥|些)? ?updates? ?吗?(?=\P{L}*$)|有(?:没有)?(?:什么|啥|些)?新(?:的|东西|内容|鲜事|动向|进展)吗?(?=\P{L}*$)/gu,
      new RegExp(`(?:最新|最近)${CHINESE_SOME}`, 'gu'),
      howFar('(?:up|forward)'),
    ],
  ],
  [
    'oldest',
    [
      /\b(?:oldest|earliest)(?: ones?)? first\b|\boldest to (?:newest|latest)\b|[从由](?:旧[到至]新|远[到至]近|早[到至]晚)/gu,
      new RegExp(
        `${SOME_BEFORE}\\b(?:(?:the\\s+)?very first|oldest|earliest|first ever|first-ever)\\b${SOME}`,
        'gu',
      ),
      // How far something goes back, and since when there is any, is told by the first of its kind.
      howFar('back'),
      /(?:最早)?(?:能|可以)?(?:追溯|回溯)(?:到|至)(?:什么时候|何时|哪[一]?[年月天]|多早)|(?:是)?(?:从|自)(?:什么时候|哪[一]?[年月天]|何时)(?:就|才)?(?:开始|起)(?:就|才)?(?:有|收|存|记|发)?(?:的|了|着)?|(?:第|头)一(?:篇|条|场|届(?!政)|回)(?!五年)/gu,
      /\b(?:the )?first (?:thing|one|record|entry|item|time)s?(?= (?:you|we|they|that|which|ever|in|on|from|\uE000)|\W*$)|(?:\b(?:the|its|their|'s)|\uE000)\s+first\s+(?!half|come|quarter|name|aid|time|of|phase|edition|step|lady|session|day|week|month|year|place|two|three|few|and)(?=[\p{L}\uE000])|^\s*first\s+(?=\uE000)/gu,
      /(?:(?:时间|日期|年份|年代|年头)(?:上|是)?)?(?:最早|最老|最旧|最初)(?:的?一[份个条篇项次场])?的?|最先|头一[回次个份]|第一[个份次项部回](?!五年)|首[个份次项](?!席)/gu,
    ],
  ],
  ['longest', [lasting('longest', '长久')]],
  ['shortest', [lasting('shortest', '短')]],
  [
    'smallest',
    [
      // From one end to the other: the first of the two comes first.
      new RegExp(
        `\\bfrom (?:the )?(?:${LEAST}) (?:up )?to (?:the )?(?:${GREATEST})\\b|\\b(?:${LEAST})(?: amounts?| sums?| budgets?| grants?| projects?)? first\\b|\\b(?:in )?ascending(?: order)?(?: of (?:size|amount|value))?\\b|\\b(?:small|low|cheap) to (?:big|large|high)\\b|[从由][小少低][到至往][大多高]`,
        'gu',
      ),
    ],
  ],
  [
    'largest',
    [
      new RegExp(
        `\\bfrom (?:the )?(?:${GREATEST}) (?:down )?to (?:the )?(?:${LEAST})\\b|\\b(?:${GREATEST})(?: amounts?| sums?| budgets?| grants?| projects?)? first\\b|\\b(?:in )?descending(?: order)?(?: of (?:size|amount|value))?\\b|\\b(?:big|large|high) to (?:small|low)\\b|\\btop(?= (?:amount|sum|grant|contribution|donation|payment|budget)s?\\b)|[从由][大多高][到至往][小少低]|(?:按|照|以)(?:照)?(?:金额|数额|经费|钱数?|预算)(?:的)?(?:大小|高低|多少)?(?:来)?排(?:一下|序|列)?`,
        'gu',
      ),
      new RegExp(
        `${SOME_SIZED}\\b(?:the\\s+)?(?:${GREATEST}|big[- ]ticket)(?:[- ]ticket)?(?:\\s+items?)?(?:\\s+(?:sums?|amounts?|budgets?)(?:\\s+of\\s+money)?)?(?!\\w)${ONES}|\\bmost (?:of the )?(?:money|funds|funding)(?:\\s+(?:go|goes|went|come|came))?\\b|${CHINESE_GREATEST}${CHINESE_ONE}`,
        'gu',
      ),
      new RegExp(
        `${CHINESE_SUM}最[大高多]的?|最[大多高]的?(?:几?[笔项])?(?:资金|金额|数[额目]|钱|款项?)|最大的?|最贵的?`,
        'gu',
      ),
      // "The most China ever gave": what is given is money.
      new RegExp(`\\bthe most(?= ${GAVE})|${GIVEN_CHINESE}最(?:[多大高]|大方|爽快)的?`, 'gu'),
    ],
  ],
  [
    'smallest',
    [
      new RegExp(
        `\\b(?:the )?least(?= ${GAVE})|${GIVEN_CHINESE}最(?:[少小低]|小气)的?|最[少小低]的?[那一]*[笔次回]`,
        'gu',
      ),
      new RegExp(
        `${SOME_SIZED}\\b(?:the\\s+)?(?:${LEAST}|smallest amount(?: of money)?)\\b${ONES}|${CHINESE_LEAST}${CHINESE_ONE}`,
        'gu',
      ),
      new RegExp(
        `${CHINESE_SUM}最[小低少]的?|最[小低少]的?(?:金额|数[额目]|钱数|款项?)|最小的?|最便宜的?|最省钱的?`,
        'gu',
      ),
    ],
  ],
];

/** Where all that is ordered is kept, at the end of its clause: "the latest thing you hold", "the oldest on file". */
const KEPT =
  /(?<=(?:\uE000|\b(?:you|we|they)(?:'ve)?) *)(?:added|filed|received|got|hold|keep|store|shelves|files?|collections?|holdings|library|archives?|database|records?)\b(?=\W*(?:$|[,.;:!?]))/gu;

/** Whatever is kept, behind an order and in front of who keeps it: "the earliest item you have". */
const WHATEVER =
  /\b(?:records?|items?|entr(?:y|ies)|documents?|pieces?|papers?|texts?)\b(?=\s+(?:that\s+)?(?:you|we|they)\b|\W*$)/gu;

/** That something is put in the order named: "sort them newest first", 由高至低排一下. */
const SORTING =
  /\b(?:sort|rank|order|arrange)(?:ed|d)?(?: (?:them|it|these|those|all))?(?: (?:by|in order|with))?\b(?! of\b)|\b(?:by|in) (?:date|time|amount|size) ?(?=[,;]|$)|(?:按|照|以)?(?:金额|数额|经费|钱数?|时间|日期)?(?:来|进行)?排(?:一下|序|列|下来)?(?=$|[\P{L}\uE000])/gu;

/** Orders that are nothing else, whoever says them: "show me the very first", "how far back do your … go". */
const FIRM =
  /\bhow (?:far|long) (?:back|up|forward)\b|\bvery (?:first|last|latest)\b|(?<!\bat (?:the |your )?)\b(?:oldest|earliest|newest|latest|most recent)\b|\b(?:first|last) thing (?=(?:you|we|they|to|that (?:came|went|was)) )|(?:最早|最老|最新)(?:的|一)|最近一[次份个项场]/gu;

/** Where orders stand that are no talk, however people speak of themselves around them; nothing is taken. */
export function firmOrders(sheet: Sheet): Stretch[] {
  return stretchesOf(sheet.open, FIRM);
}

/** How what is largest is measured: "the biggest project by budget", 按金额最大. */
const BY_SIZE =
  /\b(?:by|in|in terms of|measured by) (?:(?:total|its|their|the) )?(?:budgets?|amounts?|size|value|money|costs?|funding)(?!\w)|[按以论](?:金额|预算|经费|规模)(?:计|算|来看|看)?/gu;

/** The same of what is longest: "the longest project by years". */
const BY_LENGTH =
  /\b(?:by|in|in terms of|measured (?:by|in)) (?:(?:the )?number of )?(?:duration|length|time|years|months|days)\b|[按以论](?:时长|时间|年数|年限|天数)(?:计|算|来看|看)?/gu;

/** Behind money, whoever has read its word already: 出钱最少, 资助力度最大. */
const OF_MONEY =
  '(?<=[给出掏花]钱|拨款|出资|资助|捐[款助]|经费|预算|资金|投入|支持)(?:的?(?:力度|金额|数额|额度|规模))?最';
const RANKED: ReadonlyArray<readonly ['largest' | 'smallest', RegExp]> = [
  ['largest', new RegExp(`${OF_MONEY}[多大高]的?`, 'gu')],
  ['smallest', new RegExp(`${OF_MONEY}[少小低]的?`, 'gu')],
];

/** Reads the first word that asks for an order, and takes all that ask for this one. */
export function readOrder(sheet: Sheet): Order {
  let order: Order = 'relevance';
  for (const [asked, words] of RANKED)
    for (const { from, to } of stretchesOf(sheet.folded, words)) {
      if (order !== 'relevance' || !sheet.isOpen(from, to)) continue;
      order = asked;
      sheet.take(from, to, 'gone');
    }
  for (const [asked, expressions] of ORDERS) {
    if (order !== 'relevance' && order !== asked) continue;
    if (sheet.takeAll(expressions)) order = asked;
  }
  if (order !== 'relevance') for (const words of [WHATEVER, KEPT, SORTING]) sheet.takeEach(words);
  if (order === 'largest' || order === 'smallest') sheet.takeEach(BY_SIZE);
  if (order === 'longest' || order === 'shortest') sheet.takeEach(BY_LENGTH);
  return order;
}
