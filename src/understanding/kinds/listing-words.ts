const FETCH = 'pull|dig|bring|call|round|track|draw|print|read|fetch|sort|put|look|line';
const PIECE =
  '(?:table|list|listing|spreadsheet|excel|sheet|overview|document|doc|page|csv|file|pdf|archives?|website|register|index|folder)';

/**
 * What people say around a kind of records when they want them listed: how complete, how many would do, in which
 * form, and where it goes. It says nothing of what the records are about.
 */
export const LISTING: readonly RegExp[] = [
  // How complete.
  /\b(?:big|large) (?:or|and) small\b|大大小小的?|(?:不管|不论|无论)?大小(?:都|不论|不限)(?:要|算|行|可以)?/gu,
  /\b(?:each and every|every single|every last|every one|any and all|one and all|the lot|in full|without exception)(?:\s+of)?\b/gu,
  /\b(?:(?:the|a|your)\s+)?(?:whole|entire|full|complete|short|quick|simple)\s+(?:lot|set|list|listing|range|collection|overview|inventory|register|index)(?:\s+of)?(?:\s+(?:all|the|your))*\b/gu,
  /\b(?:all|every one|each|any)\s+of\s+(?:them|those|it|these)\b|\ball there (?:is|are)\b|\bas many as (?:there are|possible|you (?:have|can))\b/gu,
  /\b(?:and\s+)?(?:nothing|none|no one)\s+(?:else|more|left out|missing)\b|\b(?:don't|do not)\s+(?:leave|miss|forget|skip)\s+any(?:thing)?(?:\s+out)?\b/gu,
  /\bnot\s+(?:just|only|merely)\s+(?:the\s+)?(?:newest|latest|first|recent|most recent|biggest|last|big)(?:\s+ones?)?\b/gu,
  /\b(?:whatever|everything|anything|all|all that|what)\s+(?:you|u|we|the desk)(?:'ve|\s+have)?(?:\s+got)?(?:\s+(?:hold|holds|keep|can find|know of))?(?:\s+(?:on file|in store|there))?\b/gu,
  /\b(?:do|does|did)\s+(?:you|we|they)\s+(?:happen to\s+)?(?:hold|keep)\b/gu,
  /\bjust(?=\s+(?:the|an?|one|those|these|some|for|in|from|on|about|what|whatever)\b)/gu,
  // How few would do.
  /\b(?:even|just|only)\s+(?:just\s+)?(?:an?\s+single|a|one|single)(?:\s+one)?\b(?!\s+(?:day|year|month|week|country|company|person))|\bat least one\b|\b(?:no matter|(?:it )?(?:doesn't|does not) matter)\s+(?:what|which|how many)\b/gu,
  /\b(?:would|will|might|should)\s+(?:do|suffice|be\s+(?:fine|enough|ok|okay|great|good|perfect))\b|\b(?:is|are)\s+(?:fine|enough|plenty|ok|okay|sufficient)\b/gu,
  // In which form, and where it goes.
  new RegExp(
    `(?:\\b(?:put|collect|gather)\\s+(?:them|it|these|those)\\s+(?:all\\s+)?)?\\b(?:in|into|as|on|for)\\s+(?:an?|one|my|our|the|this)\\s+${PIECE}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:one|single)\\s+${PIECE}\\b|\\b(?:table|list|excel|bullet)\\s+(?:format|form|please|pls|plz)\\b`,
    'gu',
  ),
  /\bfor (?:an?|the|my|our|their|this)(?: [a-z]+(?:'s|s')?){0,2}? (?:folder|binder|files?|dossier|archives?|website|newsletter|intranet|slides|presentation|annex|records|library|notes|database)\b(?! (?:on|about|of|in)\b)/gu,
  // What somebody means to do with it: "clips I could show in class".
  /\b(?:(?:that|which)\s+)?(?:(?:i|we|one)\s+(?:can|could|might|may)|to)\s+(?:watch|show|play|stick|put)\b(?:\s+(?:on|in)\s+(?:(?:the|a|my|our)\s+)?(?:screen|class|reception|office|lobby|meetings?))*/gu,
  // That somebody was there, and whoever it was who spoke.
  /\b(?:at the table|on board|in the room|taking part|in attendance|on stage)\b(?=\s*(?:$|[,.;?!]))/gu,
  /(?:(?:领导|嘉宾|来宾|官员|专家|负责人|名人|政要)们?[、和与及]?){1,3}的?(?=讲话|致[辞词]|发言|演讲|声明|表态)/gu,
  /\bby (?:(?:named|certain|various|different|senior) )?(?:individuals?|persons?|people|speakers?|officials?|leaders?|someone|anyone|whoever)\b(?=\s*[,.;?!]|\s*(?:on (?:file|record)|please|as|not)\b|\W*$)/gu,
  /各(?:路|方|界|家)(?:人物|人士|单位|机构)(?:(?:和|与|及|、)(?:人物|人士|单位|机构))*/gu,
  // Vague ends, and the doubt whether there is anything.
  /\b(?:and|or)\s+(?:so on|such|the rest|similar|the like|something|whatever|so|things like that)\b(?=\s*(?:$|[,.;!?]))|\b(?:that|this)\s+(?:sort|kind|type)\s+of\s+(?:thing|stuff)\b|\bif (?:any|there (?:is|are) (?:any|one|some))\b|\bon file\b|\bor is it (?:all|just|only)\b[^?.!;]{0,40}(?=$|[?.!;])/gu,
  // Fetching, and keeping what could be fetched.
  new RegExp(`\\b(?:${FETCH})(?:s|ing)?\\s+(?:(?:me|us|them)\\s+)?(?:up|out|down|together|over)\\b`, 'gu'),
  /^\W*(?:(?:please|pls|can you|could you)\s+)?(?:put|pull|collect|gather|grab|fetch|bring|name)\s+(?=(?:all|every|each|the|any|some|your|those|me|us)\b)/gu,
  /\b(?:that\s+|which\s+)?(?:you|u|we|they|the desk)(?:'ve|\s+have)?\s+(?:hold|keep|store|got|ran|run|offer|organi[sz]ed|held|did|filed|collected)\b/gu,
  /\b(?:which|what|how many)\s+(?:of the |of your )?(?:entries|records|items|documents)\s+(?:are|is|were|was|count as|deal with)\b/gu,
  /\b(?:all|any|every|the|other|those|which|your)\s+(?:entries|items)\b|\bentries\b(?=\s*(?:$|[,.?!]|only\b))/gu,
  /\b(?:list|name|show|give|send)\s+(?:me\s+)?(?:them|those|these)(?:\s+all)?(?:\s+(?:for|to)\s+(?:me|us))?(?=\s*(?:$|[,.;:?!(–—-]|please|pls|plz))/gu,
  /\b(?:in|from|among) (?:your|the|this) (?:collection|database|archives?|holdings|library|list|index)\b|\bwhat(?:'s| is| are)\s+(?:available|around|out there)\b/gu,
  // Saying one after the other.
  /\b(?:enumerat(?:e|ing)|itemi[sz](?:e|ing)|(?:run|walk|take|talk) (?:me|us) through|(?:jot|note) down|spell out)\b(?: (?:for )?(?:me|us|them|those|all))*/gu,
  // A bare wish at the very start.
  /^\W*(?:needs?|want(?:ed|ing)?|looking for|searching for|after)\s+(?:(?:some|any|the|all|your)\s+)*/gu,
  // By its very name: "only things actually called forum".
  /\b(?:(?:only|just)\s+)?(?:(?:things?|ones?|those|anything|something|everything)\s+)?(?:(?:that|which)\s+)?(?:(?:is|are|was|were)\s+)?(?:(?:actually|really|officially|explicitly)\s+)?(?:called|labelled|termed|titled|with the (?:word|name))\s+(?:an?\s+)?(?=[\p{L}"'\uE000])/gu,
  // Chinese.
  /(?:一[个份条项场次篇段]|啥|什么)?(?:都|也)?(?:别|不要|不能|不可|勿)(?:漏|落|少|缺|遗漏)(?:下|掉|了)?/gu,
  /(?:汇总|罗列|盘点|梳理|归类)(?:一下|一遍|出来|成表|给我|下)?|(?:统计|整理|归纳|汇集|收集)(?:一下|一遍|出来|成[册表]|给我|好|下)+/gu,
  /(?:的)?(?:完整|全部|总)?(?:(?<!黑)清单|列表|(?<!黑)名单|名录|台账|目录|大全|一览表?|总表)/gu,
  /(?:给|来|发|要|寄|传|拉)(?:我|我们)?(?:一份|一下|一个|一张|过来|份|个)+/gu,
  /(?:都|全部?|统统|通通|一并|一起|逐[一个]|分别|一一)*(?:给我)?(?:列|找|发|拿|调|翻|拉|搜|查)(?:出来|一列|一遍|一下|出|给我|来)+/gu,
  /(?:哪怕|即使|就算|就是)?(?:只有)?一[段个份条篇场](?:也|都|就)(?:行|好|可以|成|够)了?/gu,
  /(?:来|给|发)[点些](?=\p{Script=Han})|(?:全部?|都)?(?:发|给|寄|传)(?:给)?(?:我|咱)[们]?(?:吧|呀|呗|一下)?|全套|统统|通通|[全都通]+要/gu,
  /(?:只|光|仅|单|就)(?:看|要|给|查|列|找|想看|想要)(?!求)|(?:别的|其[他它]的?|其余的?)(?:都|就)?(?:不要|不用|不看|别给|不需要)了?/gu,
  /(?:一共|总共|都)?(?:记|存|收|录|收录|登记|收集|保存)(?:着|有|过|了|下)?(?=[哪几啥]|什么|多少|些)/gu,
  /(?:落地|落户)(?:了|过)?的?(?=$|\P{Script=Han})/gu,
  /(?:之类|一类|这类|那类|等等?)(?:的)?(?:东西|材料|内容|资料)?(?=$|\P{Script=Han})/gu,
  /(?:别的|其[他它]|什么|哪些|啥|哪几种)(?:类型|种类|类别|形式)(?:的)?(?:东西|记录|材料|文件)?/gu,
  /\b(?:what|which|any)\s+other\s+(?:kinds?|types?|sorts?|categories)(?:\s+of\s+(?:records?|documents?|things?|material))?\b/gu,
];

/** Words right in front of a kind that only say how many of it, or that it should be a real one. */
export const BEFORE_KIND: ReadonlySet<string> = new Set(
  'single plain actual real proper official formal separate individual various different several numerous existing available relevant just only also some any public big large major small'.split(
    ' ',
  ),
);

/** Words right behind a kind that only ask for it. */
export const AFTER_KIND: ReadonlySet<string> = new Set(
  'only alone exist exists existed available ever type types kind entries entry info information items material materials records documents docs etc sessions texts content archive archives collection section'.split(
    ' ',
  ),
);
