import { WANTED_IN_HOUSE } from '../filler/wanted-in-house.ts';

const KEPT = "(?:'ve|\\s+have)?(?:\\s+got)?";
const FETCH =
  'pull|dig|bring|call|round|rustle|fish|ferret|drum|serve|throw|hunt|track|dredge|scoop|draw|print|read|fetch|sort|stick|put|run|look|line';
const KEPT_IN =
  'folders?|binders?|files?|dossiers?|packs?|kits?|shelf|shelves|archives?|website|site|newsletter|intranet|slides|presentation|annex|appendix|records|boards?|notice ?board|handover|library|desk|bag|notes|memo|leaflet|flyer|bulletin|portal|wiki|drive|database|bibliography';
const PIECE =
  '(?:table|list|listing|spreadsheet|excel(?: (?:sheet|file))?|sheet|overview|document|doc|page|go|place|csv|file|pdf|archives?|intranet|website|records|register|inventory|index|folder)';

/**
 * What people say around a kind of records when they want them listed: how complete, how many would do, in which
 * form, and where it goes. It says nothing of what the records are about.
 */
export const LISTING: readonly RegExp[] = [
  WANTED_IN_HOUSE,
  // How complete.
  /\b(?:big|large|great|major) (?:or|and) (?:small|little|minor)\b|\b(?:small|little|minor) (?:or|and) (?:big|large|major)\b|大大小小的?|(?:不管|不论|无论)?大小(?:都|不论|不限|不拘)(?:要|算|行|可以)?/gu,
  /\b(?:each and every|every single|every last|every one|any and all|one and all|the lot|in full|without exception|with nothing missing)(?:\s+of)?\b/gu,
  /\b(?:(?:the|a|your)\s+)?(?:whole|entire|full|complete|comprehensive|exhaustive|short|quick|simple|plain)\s+(?:lot|set|list|listing|range|collection|bunch|overview|inventory|rundown|catalogue|directory|register|index)(?:\s+of)?(?:\s+(?:all|the|your))*\b/gu,
  /\b(?:all|every one|each|any)\s+of\s+(?:them|those|it|these)\b|\ball there (?:is|are)\b|\bhowever (?:many|few)(?: there are)?\b|\bas many as (?:there are|possible|you (?:have|can))\b/gu,
  /\b(?:and\s+)?(?:nothing|none|no one|not one|not a single one)\s+(?:else|more|besides|left out|missing|omitted|forgotten)\b|\b(?:leave|miss|forget|skip)\s+(?:nothing|none)(?:\s+out)?\b|\b(?:don't|do not)\s+(?:leave|miss|forget|skip)\s+(?:any|anything|one)(?:\s+(?:out|of them))?\b/gu,
  /\bnot\s+(?:just|only|merely)\s+(?:the\s+)?(?:newest|latest|first|recent|most recent|biggest|top|last|big)(?:\s+(?:ones?|few|two|three))?\b/gu,
  new RegExp(
    `\\b(?:whatever|everything|anything|all|all that|what)\\s+(?:you|u|we|the desk)${KEPT}(?:\\s+(?:hold|holds|keep|can find|know of))?(?:\\s+(?:on file|in store|there|in there))?\\b`,
    'gu',
  ),
  /\b(?:do|does|did)\s+(?:you|we|they|u|the desk)\s+(?:happen to\s+)?(?:hold|keep|own|store|stock|possess)\b/gu,
  /\bjust(?=\s+(?:the|an?|one|those|these|some|for|in|from|on|about|what|whatever)\b)/gu,
  // How few would do.
  /\b(?:even|just|only)\s+(?:just\s+)?(?:an?\s+single|a|one|single)(?:\s+(?:single\s+)?(?:one|will|would|is))?\b(?!\s+(?:day|year|month|week|country|company|person))|\b(?:so|as)\s+much\s+as\s+(?:an?|one)\b|\bat least one\b|\ban?\s+single\s+one\b|\b(?:no matter|(?:it )?(?:doesn't|does not) matter)\s+(?:what|which|how many)\b|\bnothing but(?! not)\b|\bideally\b|\beven if (?:it is |it's |there is |there's )?(?:just |only )?one\b/gu,
  /\b(?:would|will|might|should)\s+(?:do|suffice|be\s+(?:fine|enough|plenty|ok|okay|great|good|perfect|nice|sufficient))\b|\b(?:is|are)\s+(?:fine|enough|plenty|ok|okay|sufficient)\b/gu,
  // In which form, and where it goes.
  new RegExp(
    `(?:\\b(?:put|get|arrange|sort|collect|pull|gather|paste)\\s+(?:them|it|these|those|everything)\\s+(?:all\\s+|together\\s+)?)?\\b(?:in|into|as|on|for)\\s+(?:an?|one|my|our|the|this|single)\\s+(?:single\\s+|nice\\s+|short\\s+|simple\\s+|big\\s+)?${PIECE}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:one|single)\\s+(?:single\\s+)?${PIECE}\\b|\\b(?:table|list|excel|bullet)\\s+(?:format|form|please|pls|plz)\\b`,
    'gu',
  ),
  /\b(?:a|the)\s+(?:list|listing|rundown|round-?up|inventory|catalogue|directory|register)\s+of\b(?:\s+(?:all|every|the|your|any))*/gu,
  // What they are to go into, whose it is and what it is for: "for the ambassador's folder", "for our briefing binder".
  new RegExp(
    `\\bfor (?:an?|the|my|our|his|her|their|this|tomorrow's|next week's|today's)(?: [a-z]+(?:'s|s')?){0,3}? (?:${KEPT_IN})\\b(?! (?:on|about|of|in)\\b)`,
    'gu',
  ),
  /(?:我们?|咱们?)?(?:这边|处里|领导)?(?:好|要|得|想|准备|需要|用来|方便)(?:我们?)?(?:一份份|逐份|拿去)?(?:核对|存档|归档|备查|备案|留存|入库|登记|造册|装订|建档|做(?:台账|目录|附件|资料(?:包|夹|袋)))+(?:用)?/gu,
  /历[年次届来]来?的?(?=\uE000|\p{Script=Han})/gu,
  /(?:(?:领导|嘉宾|来宾|贵宾|官员|专家|要员|负责人|大咖)们?[、和与及，]?){1,4}的?(?=讲话|致辞|发言|演讲|声明|表态|讲稿|谈话)/gu,
  /(?:寄|发|送|递)(?:函|信|快递|文件|材料|资料|东西|请柬|邀请函|公函|样书|传真)(?:要|得|好)?用?(?=$|\P{Script=Han})|(?:对方|他们|那边|各家?)的?(?:[几两]个|各个?)?(?:办公室|办事处|机构|单位)?的?(?=地址|电话|联系|通讯|通信|邮箱|传真)/gu,
  // Vague ends, and the doubt whether there is anything.
  /\b(?:and|or)\s+(?:so on|such|suchlike|the rest|similar|the like|something|whatever|so|things like that)\b(?=\s*(?:$|[,.;!?]))|\b(?:that|this)\s+(?:sort|kind|type)\s+of\s+(?:thing|stuff)\b|\bthings like that\b|\bif (?:any|there (?:is|are) (?:any|one|some))\b|\bon file\b|\bin store\b|\bin there\b/gu,
  /\bor\s+(?:is|was|are|were)\s+(?:it|that|there|they|this)\s+(?:all|just|only|merely|nothing but)\s+(?:[\w-]+,?\s+){0,5}[\w-]+\s*(?=$|[?.!;])|\bor\s+(?:just|merely|only)\s+(?:paper\w*|talk|words|plans|ideas|promises)\b/gu,
  // Fetching, and keeping what could be fetched.
  new RegExp(`\\b(?:${FETCH})(?:s|ing)?\\s+(?:(?:me|us|them)\\s+)?(?:up|out|down|together|over)\\b`, 'gu'),
  /^\W*(?:(?:please|pls|can you|could you)\s+)?(?:stick|put|drop|pop|bung|throw|pull|dig|collect|gather|compile|grab|fetch|bring|line|sort)\s+(?=(?:all|every|each|the|any|your|those|together)\b)/gu,
  /\b(?:that\s+|which\s+)?(?:you|u|we|they|the desk)(?:'ve|\s+have)?\s+(?:hold|keep|store|stock|own|possess|got|carry|ran|run|offer|offered|organi[sz]ed|held|did|kept|stored|filed|archived|collected|gathered)\b/gu,
  /^\W*(?:(?:please|pls|can you|could you)\s+)?name\s+(?=(?:the|all|every|each|your|some|any|me|us)\b)/gu,
  /\b(?:which|what|how many)\s+(?:of the |of your )?(?:entries|records|items|documents|docs|pieces|things)\s+(?:are|is|were|was|count as|qualify as|would be|deal with)\b/gu,
  /\b(?:all|any|every|the|other|those|which|your)\s+(?:entries|items)\b|\bentries\b(?=\s*(?:$|[,.?!]|only\b))/gu,
  /\b(?:list|name|show|give|send|get|read|write|spell|line|set)\s+(?:me\s+)?(?:them|those|these|'?em)(?:\s+all)?(?:\s+(?:for|to)\s+(?:me|us))?(?:\s+(?:out|up|down|here|below|one by one))*(?=\s*(?:$|[,.;:?!(–—-]|please|pls|plz))/gu,
  /\b(?:what|whatever|anything|something|one|ones|everything)\s+(?:that\s+)?(?:counts? as|qualif(?:y|ies) as|passes for|resembling|resembles|similar to|along the lines of|looks like|looking like)(?:\s+an?)?\b|\b(?:in|from|among) (?:your|the|this) (?:collection|database|archives?|holdings|library|store|system|list|index|folder)\b|\bwhat(?:'s| is| are)\s+(?:available|around|out there)\b/gu,
  // That somebody was there.
  /\b(?:at the table|on board|in the room|taking part|in attendance|on stage)\b(?=\s*(?:$|[,.;?!]))/gu,
  // Whoever it was who spoke, and for whom it is wanted.
  /\bby (?:(?:named|particular|certain|individual|specific|various|different|single|senior) )*(?:individuals?|persons?|people|speakers?|personalities|dignitaries|officials?|leaders?|vips?|somebody|someone|anybody|anyone|whoever)\b(?=\s*[,.;?!]|\s*(?:on (?:file|record)|please|as|rather|not)\b|\W*$)/gu,
  /\bfor (?:an?|the|our|my) (?:(?:new|incoming|newly arrived|fresh|junior|absolute|complete) )*(?:newcomers?|starters?|joiners?|arrivals?|recruits?|colleagues?|attach[eé]s?|counsell?ors?|officers?|interns?|hires?|beginners?|boss|ambassador)\b/gu,
  /(?:各(?:路|方|界|位|家|个|国)?|有关|相关)(?:人物|人士|单位|机构|要人|政要|大佬|头面人物|嘉宾|名人)(?:(?:和|与|跟|及|、)(?:各(?:路|方|界|位|家|个)?)?(?:人物|人士|单位|机构|部门|组织|团体))*|(?<![\p{Script=Han}])(?:名人|政要|要人|大佬|大人物|头面人物)(?:们)?(?=\uE000|的|们|说|讲|公开)/gu,
  /(?:我们?|咱们?)?(?:这边|单位|处里|科里|部门)?(?:有个|来了个?|来个)?(?:是)?(?:新(?:任|来|到|上任|入职|调来|进)的?|刚(?:来|到|上任|接手|入职|调来)的?)[^，。,？?\uE000]{0,8}(?:要|想|需要?|得|急着)(?:先|尽快|赶紧)?(?:熟悉|了解|摸清|弄清|吃透)(?:一下)?(?:情况|业务|工作|环境|底细|背景)?/gu,
  /先?(?:发|给|来|寄|传|找)(?:我|我们|他|她)?一?[套批]|先(?:发|给|来|看|找)(?:我|我们|他|她)?(?:一|几)?[份个点些]?(?=$|\P{Script=Han})/gu,
  /\b(?:just |only )?(?:the )?(?:titles?|names?|headings?)(?: only| alone|(?= (?:will do|is fine|are fine|please|pls)))|\b(?:just|only) (?:the |their )?(?:titles?|names?|headings?)(?=\W*$)|\bamong (?:the|its|their) (?:recipients|beneficiaries|those who (?:gain|benefit)|parties|partners|donors)\b/gu,
  // By its very name: "only things actually called forum", "that really go by the name of".
  /\b(?:(?:only|just)\s+)?(?:(?:things?|ones?|those|items?|stuff|what|whatever|anything|something|everything)\s+)?(?:(?:that|which)\s+)?(?:(?:is|are|was|were)\s+)?(?:(?:actually|really|literally|properly|officially|expressly|explicitly)\s+)?(?:called|labelled|labeled|termed|titled|billed as|(?:goes?|going) by the name(?: of)?|with the (?:word|name))\s+(?:an?\s+)?(?=[\p{L}"'\uE000])/gu,
  // A bare wish at the very start.
  /^\W*(?:needs?|want(?:ed|ing)?|looking for|searching for|seeking|after|hunting for|chasing|require)\s+(?:(?:some|any|the|all|a few|your)\s+)*/gu,
  // Saying one after the other.
  /\b(?:enumerat(?:e|ing)|itemi[sz](?:e|ing)|tabulat(?:e|ing)|(?:reel|rattle|tick|count|read) off|(?:run|walk|take|talk) (?:me|us) through|(?:jot|note) down|spell out)\b(?: (?:for )?(?:me|us|them|those|all))*/gu,
  // Chinese.
  /(?:手头|手上|手里|现有|现存|在库|库里|库存)(?:上)?(?:的|有的?)?/gu,
  /(?:一[个份条项场次篇段]|啥|什么)?(?:都|也)?(?:别|不要|不能|不许|不可|勿|莫)(?:漏|落|少|缺|遗漏)(?:下|掉|了)?/gu,
  /有(?:啥|什么|几[个份条项场次篇段]|多少)(?:就)?(?:列|算|给|发|要|报|看)(?:啥|什么|几[个份条项场次篇段]|多少)/gu,
  /(?:汇总|罗列|盘点|梳理|归类)(?:一下|一遍|出来|成表|给我|下)?|(?:统计|整理|归纳|汇集|收集|归拢)(?:一下|一遍|出来|成[册表]|给我|好|下)+/gu,
  /(?:我)?(?:要|想|好)?(?:做|列|拉|出|整理|弄|搞|整|制)(?:一?个|一?张|成|一?份)+(?:总)?(?:清单|表格?|列表|名单|单子|目录|总表|汇总)(?:给我|出来|用)?/gu,
  /(?:的)?(?:完整|全部|总)?(?:清单|列表|名录|目录|大全|一览表?|总表)/gu,
  /(?:给|来|发|要|寄|传|拿|甩)(?:我|我们|咱)?(?:一份|一下|一个|一张|过来|份|个)+/gu,
  /(?:都|全部?|统统|通通|悉数|一并|一起|单独|逐[一个]|分别|通盘|一一)*(?:给我)?(?:列|找|发|拿|调|翻|拉|搜|查)(?:出来|一列|一遍|一下|出|给我|来)+|(?:单独|逐[一个]|分别)(?:给我|列)/gu,
  /(?:哪怕|即使|即便|就算|就是)?(?:只有)?一[段个份条篇场](?:也|都)(?:行|好|可以|成|中|够)|一[段个份条篇场](?:就)(?:够|行|好|可以)了?/gu,
  /(?:来|给|发)[点些](?=\p{Script=Han})|(?:全部?|都)?(?:发|给|寄|传)(?:给)?(?:我|咱)[们]?(?:吧|呀|呗|一下)?|全套|统统|通通|悉数|呗|[全都通]+要/gu,
  /(?:只|光|仅|单|就)(?:看|要|给|查|列|找|想看|想要)(?!求)/gu,
  /(?:别的|其他的?|其它的?|其余的?|旁的)(?:都|就|一概|一律|统统)?(?:不要|不用|不看|免|别给|不需要|不必)了?/gu,
  /(?:一共|总共|都|总计)?(?:记|存|收|录|收录|登记|登|留|攒|收集|保存|收藏)(?:着|有|过|了|下)?(?=[哪几啥]|什么|多少|些)|(?:你|您)?(?:那|这)(?:儿|里|边)?(?:存|收|记|录)(?:着|有|了)/gu,
  /点(?:一下|个|一个|一遍|一点)名|报(?:一下|个|一个|一遍)名(?:字)?|(?:全|都|统统)(?:列|拉|调|捞|翻|要|给|发|报|数)(?:给我|出来|一遍|一下|上)?(?=$|\P{Script=Han})|(?:全部?|都)?(?:拉|捞|过|数|翻|调|拎)(?:一)?(?:遍|下|份)/gu,
  /(?:在)?(?:名字|名称|标题|题目)(?:里头?|里面|中|上)?(?:面)?(?:就)?(?:叫做?|带有?|有|含有?|写着?|是|出现)/gu,
  /(?:之类|一类|这类|那类|这一类|诸如此类|等等?)(?:的)?(?:东西|材料|内容|资料|玩意儿?|文件)?(?=$|\P{Script=Han})|(?<=\uE000|[一-龥])类的东西/gu,
  /(?:(?:什么|哪些|啥)?(?:别的|其[他它余]的?|另外的?)(?:什么|哪些)?|什么|哪些|啥|哪几种)(?:类型|种类|类别|形式|体裁)(?:的)?(?:东西|记录|材料|文件)?/gu,
  /\b(?:what|which|any)\s+other\s+(?:kinds?|types?|sorts?|categories|formats?)(?:\s+of\s+(?:records?|documents?|entries|things?|items?|stuff|material))?\b/gu,
  /(?:什么|啥|哪种|不管|不限)(?:样的?)?(?:形式|类型|题材|主题|内容|语言|来源)(?:的)?(?:[都也](?:行|可以|要|算|成|好))?|(?:不管|不限)(?:时间|年份|地方)|(?:什么|啥|哪种)(?:样的?)?(?:时间|年份|地方)(?:的)?[都也](?:行|可以|要|算|成|好)|[两三四几](?:类|种)(?:都|全)(?:要|拉|列|给|看|算)?(?:出来)?|(?<=[外余])的?[都全](?:行|可以|要|给我?|列|看|算)(?:出来)?|(?:给我)?\p{Script=Han}一遍[吧呗]?/gu,
  /(?:落地|落户)(?:了|过)?的?(?=$|\P{Script=Han})/gu,
  // Who wants it: 项目负责人想看.
  /(?:我们?|咱们?)?(?:的)?(?:项目|培训|会议|活动|政策|新闻|视频|论坛|合同)(?:部|组|处|科)?(?:负责人|经理|主管|专员|主任|处长|科长|组长|老师|同事|领导|部门|秘书|编辑)们?(?:想|要|需要|让我|叫我|在问|问|急着|等着|托我)(?:看|要|找|查|知道|了解)?/gu,
  /(?<!黑)(?:清单|名单|台账)/gu,
  // Those who speak: 几句嘉宾发言, 领导们的讲话.
  /(?:[几两三]句|一些|有关|与会|到场|出席|历次|历任|知名|著名|各位|各级)*(?:(?:[校院部局市]?领导人?|嘉宾|贵宾|来宾|名[人家]|政要|要人|大人物|大咖|大佬|头面人物|首长|官员|主讲人?|演讲者|讲者)们?[、和与跟及]?){1,3}的?(?:精彩|重要|主旨|公开|现场|开幕|闭幕|书面)?的?(?=\uE000|讲话|致[辞词]|发言|演讲|讲[辞稿]|原话|金句|语录|表态|说过|讲过)/gu,
];

/** Words right in front of a kind that only say how many of it, or that it should be a real one. */
export const BEFORE_KIND: ReadonlySet<string> = new Set(
  'single plain pure mere actual real proper genuine official formal written spoken standalone separate dedicated individual various different several numerous existing available relevant just only solely purely strictly even also some any public big large major small'.split(
    ' ',
  ),
);

/** Words right behind a kind that only ask for it. */
export const AFTER_KIND: ReadonlySet<string> = new Set(
  'only alone exist exists existed available ever type types kind entries entry card cards info information stuff items material materials records documents docs etc sessions texts content archive archives collection compilation roundup listing section'.split(
    ' ',
  ),
);
