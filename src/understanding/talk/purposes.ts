import type { Stretch } from '../filler/filler.ts';
import { stretchesOfAll } from '../text/matches.ts';
import { ASKED_BY } from './chinese-cues.ts';
import { ROLES, WORKS } from './english-words.ts';

const alternatives = (words: ReadonlySet<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const WORK = alternatives(WORKS);
const ROLE = alternatives(ROLES);
/** Where things are shown to others. */
const SHOWN_IN =
  'web ?site|site|home ?page|web ?page|intranet|social media|we ?chat|weibo|linked ?in|twitter|facebook|youtube|channel|group chat|training|screen|lobby|office|public|colleagues|others|people';
/** What somebody does with what they are given. */
const USING =
  'embed|share|forward|use|re-?use|cite|quote|show|play|post|re-?post|print(?: out)?|mention|send(?: on| out| around| round)?|circulate|distribute|republish|include|attach|link(?: to)?|refer(?: back)? to|point(?: \\w+)? to|pass (?:on|round)|hand (?:out|round|over)|put(?: up)?|read out|present|tweet|screen|download|copy|paste|save|publish|point at|start with';
const AND_USING = `(?:${USING})(?:(?:,| or| and) (?:${USING}))*(?: (?:it|them|this|that))?`;

/** What an answer is needed for, and for whom, wherever it stands in the question. */
const PURPOSES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:for|in|to|of|at|as part of|in the middle of (?:editing|writing|preparing)?)\\s+(?:my|our|his|her)\\s+(?:[a-z]+'?s?\\s+){0,2}?(?:${WORK}|${ROLE})\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:it'?s|it is|this is|that's|i need (?:it|this|that|them)|needed|i want it)\\s+(?:just\\s+|only\\s+)?for\\s+(?:an?|the|my|our|this|some|tonight's|tomorrow's|today's)\\s+(?:[a-z]+\\s+){0,2}?(?:${WORK}|${ROLE}|programme|show|broadcast)\\b`,
    'gu',
  ),
  /\bfor\s+an?\s+(?:[a-z]+\s+)?(?:speech|talk|presentation|slides?|footnotes?|article|story|paper|thesis|essay|memo|note|brochure|blog|newsletter|interview|class|homework|assignment|quiz|book|captions?|poster|toast|plaque|class presentation|school project|report|summary|briefing|lecture|call|debate)\b(?=\s*(?:[,.?!;]|$|\bi\b|\bwe\b|\bnext\b|\btomorrow\b|\bthis\b|\bi'))/gu,
  // "What's on tomorrow" asks.
  /(?<!\b(?:what's|what is|going) )\b(?:before|by|on|until)\s+(?:next\s+|this\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|noon|lunch|dinner|breakfast|bedtime|tomorrow|the end of the (?:day|week))(?:\s+(?:morning|afternoon|evening|night))?\b|\b(?:this|tomorrow|yesterday)\s+(?:morning|afternoon|evening)\b|\b(?:the other day|last time|last night|these days|right now|one day)\b/gu,
  // "800 words due tonight": how much somebody has to write.
  /\b(?:(?:about|around|some) )?\d[\d,]{1,6} (?:words|characters|pages|slides|minutes)(?: (?:is|are))? (?:due|max|maximum|at most|to (?:fill|write))\b(?: (?:by|on|tonight|tomorrow|today))*/gu,
  // "Before the 2pm with finance": the hour of a meeting.
  /\b(?:before|by|for|at|until) (?:(?:the|my|our) )?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|o'?clock)(?: (?:meeting|call|slot|train|bus|flight|news|show|bulletin|session|briefing))?(?: with (?:(?:the|my|our) )?[a-z]+)?/gu,
  // What becomes of it: "clips I could embed", "a record we can forward to the minister", "videos to put on the website".
  new RegExp(
    `(?:\\b(?:that|which) )?\\b(?:(?:i|we|one|they|he|she|you|people|my \\w+|our \\w+)(?:'d| (?:can|could|may|might|should|would|will|want to|need to|have to|am (?:going|supposed) to|are (?:going|supposed) to))(?: (?:be able to|easily|safely|also|just|like to))?|to) ${AND_USING}(?: (?:in|on|at|to|with|into|from|as|for)(?: (?:an?|the|my|our|his|her|their|this|tomorrow's|today's|next week's))?(?: (?!on |about )[a-z]+)??(?: (?:${WORK}|${ROLE}|${SHOWN_IN}))+)*(?=\\s*(?:[,.?!;)–—-]|$))`,
    'gu',
  ),
  // "…, board memo tonight", "…, report due Friday".
  new RegExp(
    `(?<=[,.;:–—-])\\s*(?:(?:i've|i have|we have|got|have|is|it's) )?(?:(?:an?|the|my|our) )?(?:[a-z]+ )?(?:${WORK}) (?:is )?(?:due )?(?:tonight|today|tomorrow|now|soon|this (?:morning|afternoon|evening|week)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday))(?=\\s*(?:[,.?!;)–—-]|$))`,
    'gu',
  ),
  /\bfor (?:an?|my|the|our) (?:(?:quick|short|first|brief|close|second) )+(?:scan|look|check|skim|read|glance|reference|comparison|idea|review)\b(?=\s*(?:[,.?!;)–—-]|$))/gu,
  // "For the newsletter", "for his memoirs", at the end of what is said.
  /\b(?:needed\s+)?for\s+(?:the|his|her|their|this|that)\s+(?:[a-z]+\s+)?(?:newsletter|memoirs?|slides?|deck|website|home ?page|web ?page|intranet|blog|minutes|toast|speech|brochure|briefing|handout|files?|boss|minister|director|management|ambassador|auditors?|chairman|editor|wall|notice ?board|pin ?board|annex|appendix|lobby|foyer|reception|display|stand|booth|press kit|archives?|mailing list|guest list|invitation list|distribution list|calendar|diary)\b(?=\s*(?:[,.?!;)–—-]|$))/gu,
  /\b(?:needed\s+)?for\s+(?:the|our|my|this|an?)\s+(?:annual|yearly|quarterly|monthly|weekly|progress|final|mid-?year|year-?end|board|donor)\s+(?:reports?|review|meeting|update|summary|newsletter)\b(?=\s*(?:[,.?!;)–—-]|$))/gu,
  // "Making a poster for the wall", said beside the request.
  new RegExp(
    `(?<=^|[,.;:!?(–—-])\\s*(?:(?:i'm|we're|i am|we are|just|currently)\\s+)*(?:making|building|assembling|creating|designing|putting together|filling|doing)\\s+(?:an?|the|our|my|some)\\s+(?:[a-z]+\\s+)?(?:${WORK}|display|exhibition|collage|mural|banner|map)\\b(?:\\s+for\\s+(?:the|our|my|an?)\\s+(?:[a-z]+\\s+)?[a-z]+)?(?=\\s*(?:[,.?!;)–—-]|$))`,
    'gu',
  ),
  // For whom it is, and where it will be seen: 先给他看点, 放大屏用.
  /(?:先|再|好|也)?给(?:他|她|它|人家|新人|大家|领导|同事|新同事|同学|客人|来宾|外宾|老板|学生|学员|实习生)们?(?:先)?(?:看看|看|读|学|听|瞧|了解|熟悉|过目|补补)(?:点儿?|些|一?下)?(?:的)?|过目一?下/gu,
  /(?:新人|新员工|新同事|员工|入职|岗前|内部|上课|开会|宣讲|接待)(?:培训)?(?:的?时候?)?(?:要用|用|使用)(?=$|[，。！,!])/gu,
  /(?:放|挂|贴|摆|用)(?:在|到|上)?(?:大屏幕?|屏幕|墙|官网|内网|公众号|展板|展台|大厅|前台|会议室|教室|走廊|橱窗|宣传栏)(?:上|里)?(?:用|播放?|放|的)?/gu,
  /(?:^|(?<=[，。；！？,;!?]))(?:我们?|咱们?|大家|单位|支部)?(?:要|得|需要|准备|组织|正在)(?:集中|集体)?(?:学习|传达|领会|贯彻){1,3}(?:一下)?/gu,
  // What it goes into, and what it is learnt for: 要放简报, 考试要背.
  /(?:要|得|好|想|准备)(?:放|塞|贴|写|加|插)(?:在|到|进)?(?:我的?|我们的?)?(?:简报|ppt|幻灯片|报告|论文|通讯|月报|周报|年报|课件|讲稿|新闻稿|材料|投影片|小结|纪要)(?:里|上|中)?(?=$|[，。；！？,;!?\s])/gu,
  /(?:期末|期中|面试|笔试|公考|国考|考研)?(?:考试|考前|答辩|面试|笔试|上课|课上|测验|小测)(?:要|得|会|必须|用来)(?:背|考|问|用|讲|记|默写?|答)(?:到|的)?(?=$|[，。；！？,;!?\s])/gu,
  // What somebody hopes to do with it: 拿去唬人, 好交差.
  /(?:好|去|来|拿去|拿来|用来|回去|拿)*(?:唬人|唬一?唬\p{Script=Han}{0,3}|撑(?:场面|门面)|壮胆|交差|应付(?:差事|检查|领导|考核)|镇场子?|装门面|充门面|显摆|长脸|回话|回领导|堵\p{Script=Han}{0,3}的?嘴)(?=$|\P{Script=Han}|的|用)/gu,
  // What somebody is at: 我在研究, 我的课题是.
  /我们?(?:是|在|主要|一直|目前|正在)*(?:研究|负责|从事|关注|跟进|分管|主管)(?![所院生员人])|我们?的?(?:课题|论文|研究|作业|题目|选题|研究方向|任务)(?:题目|方向|内容)?(?:是|叫|关于|跟|和|与)+/gu,
  // By when it is wanted, said behind the request: …，今天要.
  /(?<=[，,]\s*)(?:今天|今晚|明天|下午|上午|马上|立刻|现在|下班前|这周|周[一二三四五])就?要(?:用|交|看)?的?(?=$|[。！!])/gu,
  // 可以转发到朋友圈的, 适合写进报告的.
  /(?:可以|能够?|好|适合|方便|便于|用来|拿来|想)(?:让我们?|供我们?)?(?:直接)?(?:转发|分享|转载|嵌入|引用|使用|播放?|写|放|发|贴|用)(?:到|在|进|给|于)(?:我们?的?|咱们?的?)?(?:朋友圈|微信群?|公众号|官网|网站|微博|群里?|报告|年报|简报|新闻稿|材料|幻灯片|ppt|领导|同事|老板|大家|课上|会上|课件|论文)(?:里|上|中|看)?的?/gu,
  // "For tomorrow's meeting", "thanks for yesterday": days of the people who talk.
  new RegExp(
    `\\b(?:for|before|at|in|ahead of)\\s+(?:tomorrow|today|tonight|(?:next |this |on )?(?:monday|tuesday|wednesday|thursday|friday)|next week|this week|next month)'s?\\s+(?:[a-z]+\\s+){0,2}?(?:${WORK})\\b`,
    'gu',
  ),
  /\b(?:thx|thnx|tks|ty|thanks?|thank you|cheers|ta|grateful|appreciated?|sorry)\b(?:\s+(?!one|who|what|when|where|which|how|why|i|we)[a-z']+){0,5}?\s+(?:yesterday|today|tomorrow|last (?:week|night|time|month|monday|tuesday|wednesday|thursday|friday)|this (?:morning|week|afternoon)|earlier|the other day)\b/gu,
  /(?:谢谢|多谢|感谢)(?:你|您|你们|大家)?(?:们)?(?:昨天|今天|前天|上周|上次|刚才|今早)(?:的?(?:帮助|帮忙|回复|回答|解答))?|(?:昨天|今天|前天|上周|上次|刚才|今早)(?:真是|太|的事)?(?:谢谢|多谢|感谢|辛苦)(?:你|您|你们|大家|了|啦)*|(?:为|给|用于)?(?:明天|后天|下周|下午|今晚|周[一二三四五])(?:的|要开的?|开)(?:例会|会议|会|汇报|演讲|采访|课|发布会)(?:要用|用|上用|准备)?(?=[，,。：: ]|我|想|要|需要)/gu,
  // Somebody else who wants to know: "a journalist just rang asking", 有个记者打电话来问.
  new RegExp(
    `\\b(?:an?|some|one|another)\\s+(?:(?!\\w+ed\\b)[a-z]+\\s+)?(?:${ROLE}|journalist|reporter|researcher|blogger|caller)s?\\s+(?:(?:has|have|had|just|is|was|recently|now)\\s+)*(?:rang|called|phoned|e-?mailed|messaged|pinged|contacted|approached|asked|asking)\\b(?:\\s+(?:me|us|in|up|here|today|yesterday))*(?:\\s+(?:asking|to ask|and asked|wanting to know|wondering))*`,
    'gu',
  ),
  ...ASKED_BY,
  /有[个位](?:记者|学生|同事|老师|领导|朋友|读者)(?:刚刚?|今天|昨天)?(?:打电话|来电话?|来信|发邮件|写信)?过?来?(?:问我?们?|想知道|咨询)/gu,
  /\bat (?:an?|the|our) (?:reception|dinner|lunch|party|bar)\b|\b(?:am|is|are|was|were|i'm|we're|he's|she's)\s+meeting\b(?! (?:on|about|of|held))/gu,
  /\b(?:uni|university|school|college|class|course|term|phd|master'?s?|bachelor'?s?|undergrad(?:uate)?)\s+(?:project|paper|report|essay|assignment|thesis|presentation)\b/gu,
  /(?:写|做|交|起草|准备|用于|用在)(?:个|[一这那]?[个份篇些])?(?:新闻)?(?:论文|发言稿|讲话稿|新闻稿|稿子|稿件|稿|作业|报告|文章|总结|ppt|汇报|演讲稿|材料|展板|海报|墙报|手册|年报|宣传栏|剪报)(?:要用|需要|用|急用|使用)?|急用|急需/gu,
  // A department of the asker's own, and papers that are only kept: 合规部要存档.
  /(?:合规|法务|法律|财务|审计|人事|行政|档案|公关|宣传|市场|采购|外联|外事|业务|综合|质检|风控|内控)(?:部门?|处|科|室|办|组|同事|那边|这边){1,2}(?:要求?|得|需要|等着|急着|让我?|叫我?|催着?|说|想|拿去)*(?:存档|归档|备案|备查|留底|留档|建档|入档|入库|审核?|过目|用|看)?/gu,
  /(?:我们?|咱们?|单位|公司)?(?:要|得|需要|用来|用于|拿去|留着|好|做个?)?(?:存档|归档|备查|留底|留档|建档|入档)(?:要?用|的|一下)?(?=$|[，。；！,;!])/gu,
  /(?:毕业|硕士|博士|学位|课程)?论文(?:的?题目|写|研究|讨论|讲)的?是|(?:毕业|硕士|博士|学位|课程)(?:论文|设计)/gu,
];

/** Finds what an answer is needed for: "for my thesis", "by Friday", 写论文要用. */
export function findPurposes(text: string): Stretch[] {
  return stretchesOfAll(text, PURPOSES);
}
