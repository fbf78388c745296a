import { stretchesOfAll } from '../text/matches.ts';
import { blanked, type Sheet } from '../text/sheet.ts';

/** A question word in either language, for what makes it one that does not ask. */
const WH = '(?:how (?:much|many|long|often|far|old)|how|when|where|which|what|who|whom|whose)';
const HAN_WH =
  '(?:多少|多久|多长时间|多大|几|什么时[候间]|啥时[候间]|什么地方|什么|啥|何时|何地|谁|哪一?[个家位年天月里儿国]|哪(?=个|些|种)|哪会儿)';
/** How far something helps or counts is told by no number. */
const DEGREE =
  'help|use|say|sense|good|difference|influence|attention|weight|trouble|power|longer|better|worse|easier|harder|faster|safer|more often|further';

/**
 * Turns of phrase with a question word that ask nothing and say nothing: concession ("no matter when", 不管在哪儿,
 * 什么时候都行), an open time of the speaker's own (哪天有空), a complaint ("how many times have I told you", 说过多少次了),
 * a pair (有多少算多少), the adverb 多少 before what it softens, and the conditional "where possible".
 */
const IDIOMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no matter|regardless of|irrespective of|never mind|(?:do(?:es)?n't|do(?:es)? not|did(?:n't| not)) (?:really |much |even )?(?:care|mind|matter)(?: about)?|(?:god|heaven|goodness|lord) (?:only )?knows|who cares(?: about)?)(?: ${WH}\\b)?(?: (?:it|they|that|this) (?:is|was|are|were|costs?|takes?|took)\\b)?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:for |of |by |since |on |in )?${WH}\\b(?= (?:i|we) (?:really )?(?:don't|do not|couldn't|needn't) (?:care|mind|need to know))`,
    'gu',
  ),
  /\b(?:where|when|as|if) (?:possible|necessary|needed|applicable|appropriate|available|relevant|feasible|in doubt|convenient|ready|free)\b/gu,
  /\bwhen (?:it|this) comes (?:down )?to\b|\b(?:for )?who knows (?:how|when|where|what|why|which)(?: (?:long|many|much))?\b/gu,
  /\bwhen(?:ever)? (?:i|you|u|we) (?:have|get|find|got|can|could|are|feel|need)\b(?: (?:an?|the|some|five|ten|spare) (?:spare |free |quiet |few )?(?:minutes?|moments?|chance|second|sec|time))?/gu,
  /\bhow (?:many times|often|much longer) (?:have|do|must|did|should|shall|will|can) (?:i|we) (?:really |still |already )?(?:told|asked|said|tell|ask|say|have to|need to|wait|write|written|repeat|explain|explained)\b/gu,
  /\bhow (?:much|many)(?: [a-z]+){0,2} (?:do )?(?:i|we) (?:owe|appreciate|love|hate|miss|need|enjoy|like|admire)\b|\bhow much longer\b|\bso (?:much|many) for\b/gu,
  new RegExp(
    `(?:不管|无论|不用管|甭管|不论|别管|任凭|哪怕|不拘)(?:[他它])?(?:是|在|有|花|要|用|属于)?${HAN_WH}(?:钱|时间|地方|年|的)?(?:办|开|签|写|发)?的?`,
    'gu',
  ),
  /(?:什么时[候间]|啥时[候间]|什么地方|什么年份|何时|哪天|哪一天|哪里|哪儿|谁|多少|多久|几[个份篇]|哪[年份篇个])(?:的)?[都也](?:行|可以|好|成|无所谓|没关系|不要紧|知道|晓得|明白|要|想要|没问题)/gu,
  /(?:有|要|能找|能给|找到|来)多少(?:就|是)?(?:算|给|要|来|拿|找|列|发|看)?多少/gu,
  /(?:哪天|啥时候|什么时候|几时)(?:等)?(?:你|您|我|咱们?)?(?:们)?(?:有空|有时间|得空|方便|闲|不忙)(?:了|的时候)?(?:再|就|请|帮)?\p{Script=Han}?/gu,
  /(?:说|问|讲|催|提|找|跟你说|告诉你)(?:过|了)?(?:你|您)?(?:都)?(?:好)?(?:多少|几)[次遍回]了?(?=[，,！!。]|$)/gu,
  /多少(?:还是|也|都|总)?(?:有[点些]|带点|算(?:是)?(?:个|点)|沾点)/gu,
  /(?:没有?|不剩|剩不下|也没)(?:多少|几[个天]|多久|多长)(?:时间|功夫|工夫|天)?了?/gu,
  /(?:前|过|这|那|头|近|好|最近|上)(?:一)?几天(?:里|内|前|来)?/gu,
  // Questions that answer themselves: 谁不知道, 谁让我管这个, "who would have thought".
  /谁(?:还不|还没|不|没)(?:知道|晓得|想|爱|懂|听说|见)(?:过)?|谁(?:让|叫|要)(?=我|你|您|咱|人家|\uE000)|谁(?:料|能想到|曾想|承想|想得?到|说得?清)(?:了)?|哪(?:有|来)(?:的)?(?:时间|功夫|工夫|精力|空)|哪(?:知道|晓得|料到|想到)|爱?(?:谁谁谁?|哪哪|啥啥|什么什么)/gu,
  /\bwho (?:would|could|might) (?:ever )?have (?:thought|guessed|known|imagined|believed)(?: it| that)?\b|\bwho (?:knew|am i|are we)\b|\bwho (?:does|would|has|did|could)(?:n't| not)\b|\b(?:to |for )?whom(?:soever)? it (?:may|might) concern\b|\bwhose (?:[a-z]+ )?(?:idea|fault|turn|job)\b/gu,
  // What the speaker spends on it: "the number of hours I've wasted", 多少年了还是这样, 多久没联系了.
  /\b(?:how many|the number of|so many) (?:hours|times|minutes|days|nights|weeks|years|e-?mails|calls)(?: (?:have|had|did|do|must|should|can|will))? (?:i|we)\b(?:'ve|'d)?(?: (?:wasted|spent|tried|told|asked|waited|called|written|looked))?|\b(?:lost )?count(?: of)? (?:the|how many) (?:times|hours|days)(?: (?:i|we))?\b|\bcount (?:me|us) (?:in|out)\b|\bcount(?:ing)? on (?:you|u)\b/gu,
  /(?<=(?:^|[，,。！!])(?:都|这都)?)(?:多少|几)(?:年|天|个月|回|次)了(?=[还都也总，,！!])|(?<=(?:^|[，,。！!])(?:好|都)?)(?:多久|多少年|多长时间)没(?:有)?(?:联系|见|聊|来|问|碰)(?:过)?(?:了)?/gu,
  // How the speaker wants to be sent it.
  /\b(?:send|mail|forward|drop|get|share|shoot|pass)(?: [a-z\uE000]+){0,3} (?:by|via|over|per|in an?) e-?mail\b|\bby e-?mail(?= (?:if|please|asap|to me))|(?:发|传|寄|甩)(?:到|给|去)?(?:我|俺|咱)(?:们)?的?(?:邮箱|邮件|电邮)|(?:用|走)?(?:邮件|邮箱|电邮)(?:发|给|传)(?:给)?(?=我|\uE000)/gu,
  /几(?:句话|个字|分钟|秒钟?)/gu,
];

/**
 * Clauses that hold a question word and yet ask for no such fact, while what they speak of is the subject: how far
 * something helps, a subordinate "when" or "where" with its own subject and verb, whoever has the records (谁有…的资料),
 * and several that are known (签的几份给我).
 */
const CLAUSES: readonly RegExp[] = [
  /\b(?:to|in) (?:what|which) (?:extent|degree|sense|way|ways|respect|manner)\b/gu,
  // Where the text itself is: 新闻在哪呢.
  /(?<=(?:新闻|报道|资料|材料|文件|记录|消息|手册|文章|视频|链接|原文|全文)(?:都|到底)?)在哪(?:里|儿)?(?:呢|呀|啊)?(?=[?？]?$)/gu,
  new RegExp(`\\bhow (?:much|many)(?= (?:of an? |real |actual )?(?:${DEGREE})\\b)`, 'gu'),
  /\bhow much(?= (?:do|does|did|can|could|will|would|it|they|that|this|\w+)(?: [^\s?.,;!]+){1,7} (?:help|matter|influence|know|affect|change)s?\b)/gu,
  /(?:(?:能|可以?|会|到底|究竟|真)*(?:帮|顶|管|起|派)(?:得)?(?:上|到|了|着)?|知道|了解|懂|在乎)(?:了)?(?:多少|几分|多大)(?!钱|人|家|个|名|次|万|亿|美)(?:的)?(?:忙|用|作用|用处|用场)?/gu,
  // "When young people look for work, …": no verb before the subject, and the clause is over before the question is.
  /(?<=(?:^|[.,;:!?–—])\s*)(?:and |so |but )?(?:when|where)(?= (?:i|you|we|people|somebody|someone|everybody|my|our|your|young|old|workers?|women|men|companies|firms|employers|countries|unions)\b(?! (?:was|were|is|are|signed|held)\b)[^.;!?]{3,60},|\s(?:i|we|my|our)\b)/gu,
  /谁(?:那[里儿]?|手[上里头]|这[里儿]?)?(?:能|可以|来)?(?:有(?=[^，。？?]{0,24}(?:资料|材料|报道|新闻|文件|消息|信息|记录|文本|全文|原文|链接|册子|手册))|帮|给(?=我)|发(?=我|一?下)|见过|看过|读过|记得|懂)/gu,
  /(?<=[的这那])(?:[这那])?几[份个项家篇条部场次](?=[^，。？?]{0,8}(?:\uE000|给|发|拿|看|要|找|列|都|全|也|一起|放))/gu,
  /几(?:[位名个])(?=(?:同事|朋友|同学|老师|领导|客户|代表|实习生|学生|哥们|姐妹|人)[^，。？?]{0,3}(?:想|要看|托|让我|等着|催|急|在问|问我|问起))/gu,
];

/** An address that is given to listeners: "the address by the director", "his opening address". */
const SPEECHES =
  /\b(?:the|'s|his|her|their|what|its|an?)\s+(?:[a-z]+\s+)?address(?=\s+(?:by|given|delivered|made|to the|at (?:the|that|this|a) (?:[\w\uE000-]+ ){0,3}?(?:seminar|conference|forum|meeting|summit|workshop|opening|ceremony|fair|launch|congress))\b)|\b(?:opening|closing|keynote|welcome|welcoming|inaugural) address\b/gu;
/** A telephone that somebody holds, makes or talks on, and no number of one. */
const HANDSETS =
  /\b(?:(?:my|his|her|our|their|mobile|smart|cell|a|new|old|some|these|those) ?phones?|(?:on|over|by|via) (?:the |my |a )?(?:tele)?phone|(?:makes?|making|made|builds?|sells?|assembl\w+|our|in|into|of|and|for) (?:tele)?phones|phones (?:and|or|factor\w+|makers?|plants?|we|they|are|that))\b(?!'?s? (?:numbers?|no\b))|(?:手机|智能机)(?!号)|电话(?=不断|响|没停|打爆|铃|轰炸|不停|一个接)/gu;
const ASKING_NOTHING = [...CLAUSES, SPEECHES, HANDSETS];

/**
 * The text in which to look for words of asking: with those blanked that have the form of a question and ask nothing.
 * Takes what says nothing at all from the sheet.
 */
export function withoutUnasked(sheet: Sheet, asking: string): string {
  const idioms = stretchesOfAll(asking, IDIOMS);
  for (const { from, to } of idioms) if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
  return blanked(asking, [...idioms, ...stretchesOfAll(asking, ASKING_NOTHING)]);
}
