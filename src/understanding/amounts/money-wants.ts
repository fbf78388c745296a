import { GREATEST, LEAST } from '../size-words.ts';

/** What money is called. */
const MONEY_NAMES = 'money|fund(?:s|ed|ing)?|budget|costs?|dollars?|usd|us\\$|euros?|yuan|rmb|cash';
/** Ways to give. */
const GIVING =
  'gave|give[ns]?|(?:receiv\\w+|g[eo]t(?:s|ten)?) from|contribut\\w+|commit\\w*|pa(?:y|id|ys|ying)|spen[dt]|spending|provid\\w+|donat\\w+|worth|invest\\w*|grant\\w*|financ\\w+|(?:put|puts|putting|pour\\w*) (?:in|into|towards?)|chip\\w* in|rais(?:e|ed)|put up|(?:fork|hand)\\w* out|cough\\w* up|set aside|earmark\\w*|allocat\\w+|budgeted';
/** A single gift of money. */
const GIFT =
  '(?:purse|sums?|amounts?|grants?|contributions?|donations?|payments?|cheques?|gifts?|pledges?|allocations?|pots?|budgets?|pots? of money|amounts? of money)';
/** What is agreed on or given with a sum to it. */
const DEAL =
  '(?:agreements?|deals?|contracts?|grants?|donations?|memorand(?:um|a)|mous?|partnerships?|projects?|programmes?)';
const EXTREME = `(?:${GREATEST}|${LEAST}|top)`;
/** 多少 before one of these counts things: 多少所大学资助 asks for no money. */
const MEASURES = '[个项名人家次份国位所天年种条届期间场批]';
/** Who and what is counted beside what they give or get: 多少中国大学资助. */
const COUNTED =
  '(?:大学|高校|学校|院校|企业|公司|工厂|国家|机构|组织|单位|青年|年轻人|学生|学员|老师|专家|代表|工会|城市|公约|项目)';
const CHINESE_MONEY =
  '钱|资金|美元|美金|经费|金额|数[目额]|元|款|捐|出资|资助|投入|拨|预算|费用|budget|funding|funds';

/** A sum or money by any name, close by. */
const SOME_MONEY =
  '(?:\\b(?:million|grand|thousand|dollars?|money|funds|funding|cash|grants?|sums?|pledges?)\\b|\\d ?[km]\\b|\\d,\\d{3}|[$€£])';
/** What money was for is told with the sum. */
const WHAT_FOR = new RegExp(
  `\\bwhat (?:was|were|is|are|did|does|do)\\b(?=.{0,40}${SOME_MONEY}.{0,90}\\b(?:(?:spen[dt]|used?|meant|intended|earmarked|set aside|destined|go|going|gone|pa(?:y|id)|put|allocated) (?:on|for|to|towards?|into)|for|buy)\\W*$)`,
  'gu',
);
const WHAT_FOR_CHINESE =
  /(?<=(?:[万亿]|美元|美金|钱|款|资金|经费|资助)[^，。？?！]{0,12}[，,]?)(?:钱|款)?(?:是|都|要|准备|打算|主要|到底|究竟|最后|本来|原本){0,3}(?:花|用|投|砸|使)(?:在|到|去|于|来|给)?了?(?:什么|啥|哪(?![个些几]?(?:国|地|城)))(?:些|里|儿|地方|方面|上头|上面|项目|事|用途)?[上里]?的?了?/gu;

/**
 * How somebody asks how much money it is, in English.
 * @param ofItself where a thing is asked for and no part of another, as a pattern
 */
export const asksForMoneyEnglish = (ofItself: string): readonly RegExp[] => [
  new RegExp(
    [
      '\\b(?:how (?:much|many)|what)\\s+(?:money|funding|funds|dollars|cash|bucks)(?: (?:has |have |had )?(?:came|comes?)(?: in)?)?(?= from\\b)',
      '\\bhow (?:much|many)\\s+(?:money|funding|funds|dollars|cash|bucks)\\b',
      '\\bhow much (?:has |have |had )?(?:came|comes?)(?: in)?(?= from\\b)',
      '\\bhow (?:much|many)\\s+(?:us)?[$€£](?!\\d)',
      `\\bhow much\\b(?=.{0,120}\\b(?:${MONEY_NAMES}|${GIVING})\\b)`,
      '\\bhow much\\b(?=\\s+(?:ha[sd]\\s+)?(?:went|goes|gone|came in|comes? from|was (?:set aside|earmarked|allocated)|is (?:set aside|earmarked|allocated)|did .{1,60} (?:get|receive|chip))\\b)',
      '\\bhow many (?:\\w+ )?(?:dollars|usd|euros?|yuan|rmb|bucks)\\b',
      '\\bwhat (?:did|does|has|have|do)(?! (?:we|you) (?:have|know)\\b)(?=\\s.{1,60}\\b(?<!\\b(?:about|on|of|over|the|equal|fair|minimum|low|sick) )(?:chip(?:ped)? in|contributed?|pay|paid|donated?|put (?:in|into|up|towards?)|pledged?|costs?|(?:fork|shell|hand)(?:ed)? out|(?:cough|stump)(?:ed)? up|spen[dt]|invest(?:ed)?)\\b(?! (?:attention|tribute|place|practice|force|effect)\\b))',
      '\\bwhat (?:sum|amount)(?: of money)?\\b',
      "\\bwhat(?:'s| is| was) the (?:budget|cost|amount|value|price(?: tag)?|bill)\\b",
      '^\\W*(?:the )?(?:financing|funding|budget|costs?|price|amount) (?:of|for)\\b',
      `\\b(?:the )?(?:exact |precise |total |final )?(?:dollar )?(?:amount|sum|figure)\\b(?= (?:that |which )?(?:[\\w'-]+ ){1,3}?(?:${GIVING}|promised)\\b)`,
      '\\bprice tag(?: (?:of|on|for))?\\b',
      '\\bbudget(?=\\s*\\?)',
      // Whether there is a budget is told by the sum.
      '(?<=^\\W*(?:does|did|do|has|have) .{2,90}\\b(?:have|had|got) )(?:an? |any |no )?budget(?=\\W*$)',
      '^\\W*(?:is|was) there (?:an? |any |no )?budget\\b(?= (?:for|of|in)\\b|\\W*$)',
      '\\b(?:on|with|at) what (?:budget|cost|price)\\b',
      '\\bwhat (?:budget|price)\\b',
      '\\bfor how much\\b',
      // "How much for Pakistan": of nothing that is named, how much is money.
      '\\bhow much(?=\\s+(?:in total |altogether )?(?:for|to|from)\\s+(?:the\\s+)?[\\p{L}\\uE000])',
      '\\bhow much(?=\\s*(?:[?.!,;:]|$)|\\s+(?:was|is|were|did) (?:it|that|this|they|the (?:first|second|third|fourth|fifth|last|next|other|ones?|whole|project|programme|deal|scheme))\\b)\\b',
      // Of a deal the size and the value are its sum: "how much was the 2012 agreement".
      `\\bhow (?:much|big|large) (?:was|is|were|are)(?= (?:the|that|this|their|its)\\b.{0,60}\\b${DEAL}\\b)`,
      `\\b(?:the |what(?:'s| is| was) the )?(?:total )?(?:value|worth)(?= of (?:the|that|this|their|its)\\b.{0,60}\\b${DEAL}\\b)`,
      '\\bhow (?:expensive|costly|generous|well[- ]funded)\\b',
      "\\bwhat(?:'s| is| was| are| were)(?=\\s[^?.;!]{1,80}\\bworth\\b)",
      `\\bhow (?:large|big|high|small|generous)(?: (?:is|was|were))? (?:an? |the |that |their |its |china's )?${GIFT}\\b`,
      `\\b(?:the )?(?:size|amount|value) of (?:the |that |their |its )?${GIFT}\\b`,
      '\\bwhat(?: money| cash)? (?:was|were|is|has been|had been|got) (?:actually |originally )?(?:set aside|earmarked|allocated|budgeted|pledged|paid(?: out)?)\\b',
    ].join('|'),
    'gu',
  ),
  // The sum itself, not the thing it was for: "the biggest grant", not "the project with the biggest grant".
  new RegExp(
    `${ofItself}(?:(?:what|which|how (?:big|large|high|small|generous))(?:'s| is| was| were| are)?\\s+)?(?:the\\s+)?(?:very\\s+)?(?:single\\s+)?${EXTREME}\\s+(?:single\\s+|\\w+\\s+)?${GIFT}\\b`,
    'gu',
  ),
  // "The most that China ever paid": what is paid is money.
  new RegExp(
    `\\bwhat(?:'s| is| was) the (?:very )?(?:most|least|smallest|biggest|largest)\\b(?=\\s.{1,50}\\b(?:${GIVING})\\b)`,
    'gu',
  ),
  WHAT_FOR,
];

/** The same in Chinese. */
export const ASKS_FOR_MONEY_CHINESE: readonly RegExp[] = [
  WHAT_FOR_CHINESE,
  new RegExp(
    `多少(?:钱|资金|经费|美元|美金|款|银子|刀)|几[十百千]?[万亿](?!人|名|家|个)|(?<=(?:${CHINESE_MONEY})[^，。？]{0,4})(?:到底|究竟)?是?个?(?:什么|啥|多大)数(?:[目额])?(?=[呢啊呀?？]|$)|(?<=值|价值|总值)(?:是)?多少(?!${MEASURES})|多少(?!${MEASURES}|[^，。？]{0,4}${COUNTED})(?=.{0,12}(?:${CHINESE_MONEY}))|(?<=(?:${CHINESE_MONEY})[^，。？]{0,6})(?<!的${COUNTED}(?:一共|总共|共)?有?)(?:是|有|了)?多少(?!${MEASURES}|[^，。？]{0,4}${COUNTED})|(?<=预算|金额|经费)是多少|(?<=耗资|花费|造价)多少|(?:拨款|资助|捐款|赠款|出资)总?额(?:是|有|为)?(?:多少|几何)?(?=[?？]|$)`,
    'gu',
  ),
  /最[大小高低多少]的?(?:一[笔项])?(?:资金|钱|款项?|捐款|拨款|赠款|资助|金额)(?=是|有|[?？]|$)/gu,
  // What was given most of is money: 掏得最多的是多少.
  /[掏给花出拿捐投拨][得的过了]{0,2}钱?最[多少大小高低]的?(?:那|一)*[笔次个]?(?:是|有)?(?:多少)?/gu,
  /最[大小多少]的?(?:那|一)*笔(?:的?(?:钱|款|资金))?(?:是|有)?(?:多少)?/gu,
  // The sum itself: 单笔数目最高的到多少.
  /(?<=(?:数[目额]|金额|钱数|款额)最[大小高低多少]的?)(?:一?[笔条个项])?(?:是|到|有|达到?|高达)(?:多少)/gu,
  // Whether there is one: SCORE有预算吗.
  /(?:有没有|有|没有?)(?:写明?|给出|明确的?)?(?:预算|金额)[吗么嘛]?(?=\P{L}*$)(?<=有没有.{2,6}|[吗么嘛])/gu,
  // How great it is: 盘子多大, 多大手笔.
  /(?:盘子|手笔|规模|预算|经费|金额|数[目额])(?:到底|究竟|总共|一共|是|有){0,2}多[大高]|多大的?(?:手笔|盘子)/gu,
  // 给了巴基斯坦多少: to whom it went may stand between.
  /(?<=[给捐拨投出][了过给]?[^，。？！多]{1,12})多少(?=[？?啊呢呀吧]?$)/gu,
  // What somebody gave or promised, with no word for money: 答应出多少, 投了多少.
  new RegExp(
    `(?:(?:答应|承诺|同意|打算|准备)(?:要)?)?(?:出资?|给予?|投入?|拨付?|捐助?|掏|拿出?|花|砸|资助|赞助|提供|贡献)(?:[了过出]{0,2})多少(?!${MEASURES}|\\p{Script=Han})`,
    'gu',
  ),
];

/** Paying, said in pictures and plainly; who does so is the body that gave the money. */
export const PAYS =
  'fund(?:s|ed|ing)?|financ\\w+|pa(?:id|ys?|ying)|sponsor\\w*|donat\\w+|bankroll\\w*|foot(?:s|ed|ing)? the bill|pick(?:s|ed|ing)? up the (?:tab|bill)|cover(?:s|ed|ing)? the (?:costs?|bill)|(?:put|puts|putting) up|cough\\w* up|fork\\w* out|subsidi[sz]\\w+|behind (?:that|the|this|it)(?: money| grant| sum)?';

/** How somebody asks who the money is from. */
export const ASKS_WHO_PAID: readonly RegExp[] = [
  /\bwhose (?:money|cash|dollars|budget|funds?)(?: (?:is|was|were)(?: it| that)?)?\b|\bwhere (?:does|did|do|has|is)(?: all)? (?:the |this |that |their |its )?(?:money|cash|funding|funds?|dollars)\b(?=.{0,60}\b(?:com(?:e|es|ing)|came) from\b)|\b(?:com(?:e|es|ing)|came) from(?=\s*\?*$)|\bout of whose pocket\b|\bwho (?:gave|provided|pledged|handed over)(?=\s+(?:the |that |those |up |this )?(?:[$€£]|\d|\uE000|half|money|cash|funds|dollars|(?:one )?million|grant))/gu,
  /谁(?:来|在|给|帮)?(?:买单|出的?钱|掏的?钱|掏的?腰包|付的?钱|给的?钱|花的?钱|拨的?款)|(?:钱|资金|经费|款)的?来源(?:是|在|于)?(?:什么|谁|哪[里儿些]?(?:机构|国家)?)|(?:钱|资金|经费|款)(?:是|都)?(?:来自(?:于)?(?:谁|哪[里儿]?|何处|什么地方)|从哪里?来|哪里?来|谁[给出掏拨付]的?|打哪来|从何而来)的?|哪[里儿]?来的(?:钱|资金|经费)|[花用]的(?:是)?谁的钱|(?:是)?由?谁(?:来)?买单的?/gu,
];

/** Words that say once more that money was given: "how much did they *give*". */
export const MONEY_SATELLITES =
  /\b(?:contribut\w+|gave|given|giv(?:e|es|ing)|paid|pays?|spen[dt]|costs?|went|goes|gone|received?|get|(?:the )?amounts?|provided|set aside|earmarked|allocated|dollars)\b|\bchip(?:ped)? in\b|\bput(?:s|ting)? (?:in(?:to)?|towards?|up)\b|\bpour\w* (?:in(?:to)?)\b|\b(?:fork|hand)\w* out\b|\bcough\w* up\b|\bworth\b|(?<=\uE000 )side\b|(?:花|拿|投|出|掏|砸)(?:了|出)?|金额|(?<=拨款|资助|捐款|赠款|出资|款)总?额/gu;
