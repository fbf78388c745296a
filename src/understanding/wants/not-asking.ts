import { stretchesOfAll } from '../text/matches.ts';
import { blanked, type Sheet } from '../text/sheet.ts';

/** A question word in either language, for what makes it one that does not ask. */
const WH = '(?:how (?:much|many|long|often|far|old)|how|when|where|which|what|who|whom|whose)';
const HAN_WH =
  '(?:多少|多久|多长时间|几|什么时[候间]|啥时[候间]|什么地方|什么|啥|何时|何地|谁|哪一?[个家位年天月里儿国]|哪(?=个|些|种))';

/**
 * Turns of phrase with a question word that ask nothing and say nothing: concession ("no matter when", 不管在哪儿,
 * 什么时候都行), an open time of the speaker's own (哪天有空), a complaint ("how many times have I told you", 说过多少次了),
 * and the conditional "where possible".
 */
const IDIOMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no matter|regardless of|never mind|(?:do(?:es)?n't|do(?:es)? not) (?:really |much )?(?:care|mind|matter)(?: about)?|who cares(?: about)?)(?: ${WH}\\b)?`,
    'gu',
  ),
  /\b(?:where|when|as|if) (?:possible|necessary|needed|applicable|appropriate|available|relevant|convenient)\b|\bwhen it comes to\b|\bwho knows\b/gu,
  /\bwhen(?:ever)? (?:i|you|u|we) (?:have|get|find|can|could)\b(?: (?:an?|the|some|five) (?:minutes?|moments?|chance|second|time))?/gu,
  /\bhow (?:many times|often|much longer) (?:have|do|must|did|should|can) (?:i|we) (?:told|asked|said|have to|need to|wait)\b|\bhow much longer\b/gu,
  new RegExp(
    `(?:不管|无论|不论|别管|哪怕)(?:[他它])?(?:是|在|有|花|要)?${HAN_WH}(?:钱|时间|地方|年|的)?`,
    'gu',
  ),
  /(?:什么时[候间]|啥时[候间]|什么地方|何时|哪天|哪里|哪儿|谁|多少|多久|几[个份篇]|哪[年份篇个])(?:的)?[都也](?:行|可以|好|成|无所谓|没关系|要)/gu,
  /(?:哪天|啥时候|什么时候)(?:你|您|我)?(?:有空|有时间|方便)(?:了|的时候)?/gu,
  /(?:说|问|讲|催|提|找)(?:过|了)?(?:你|您)?(?:多少|几)[次遍回]了?(?=[，,！!。]|$)|(?:没有?|不剩)(?:多少|几[个天]|多久)(?:时间|功夫|天)了?/gu,
  /(?:前|过|这|那|近|好|最近|上)(?:一)?几天(?:里|内|前|来)?|几(?:句话|个字|分钟|秒钟?)/gu,
  // Questions that answer themselves: 谁不知道, "who would have thought".
  /谁(?:不|没)(?:知道|想|听说)(?:过)?|谁(?:让|叫)(?=我|你)|谁(?:能?想得?到)|\bwho (?:would|could) have (?:thought|guessed|known)\b|\bwho knew\b|\bto whom it may concern\b/gu,
  // How the speaker wants to be sent it.
  /\b(?:send|mail|forward|share)(?: [a-z\uE000]+){0,3} (?:by|via) e-?mail\b|\bby e-?mail(?= (?:if|please|asap|to me))|(?:发|传|寄)(?:到|给)?我的?(?:邮箱|邮件)/gu,
];

/** Question words that ask for no such fact, while what stands around them is the subject; what is no contact's detail. */
const ASKING_NOTHING: readonly RegExp[] = [
  /\bto (?:what|which) (?:extent|degree)\b|\bhow (?:much|many)(?= (?:help|use|sense|good|difference|influence|better|easier|harder|more often)\b)/gu,
  /(?:帮|顶|管|起)(?:得)?(?:上|到|了)?(?:多少|几分|多大)(?:的)?(?:忙|用|作用)?/gu,
  // Where the text itself is, or who has it: 新闻在哪呢, 谁有…的资料.
  /(?<=(?:新闻|报道|资料|材料|文件|记录|消息|文章|视频|链接|原文|全文)(?:都|到底)?)在哪(?:里|儿)?(?:呢|呀|啊)?(?=[?？]?$)/gu,
  /谁(?:那[里儿]?|手[上里]|这[里儿]?)?(?:能|可以)?(?:有(?=[^，。？?]{0,24}(?:资料|材料|报道|新闻|文件|消息|信息|记录|全文|链接))|帮|给(?=我)|发(?=我|一?下)|见过|看过)/gu,
  /(?<=[的这那])几[份个项家篇条部场次](?=[^，。？?]{0,8}(?:\uE000|给|发|拿|看|要|找|列|都|全|也|一起))/gu,
  // Where something will be seen: "videos for the homepage".
  /\b(?:for|on|onto|to) (?:the|our|my|a|their) (?:home ?page|web ?page|web ?site)\b/gu,
  // An address that is given to listeners, and a telephone that somebody holds or makes.
  /\b(?:opening|closing|keynote|welcome|inaugural) address\b|\baddress(?= (?:by|given|delivered|to the)\b)/gu,
  /\b(?:(?:my|his|her|our|mobile|smart|cell|a|new|some) ?phones?|(?:on|over|by|via) (?:the |my |a )?(?:tele)?phone|(?:makes?|making|made|builds?|sells?|assembl\w+) (?:tele)?phones)\b(?!'?s? (?:numbers?|no\b))|(?:手机|智能机)(?!号)/gu,
];

/**
 * The text in which to look for words of asking: with those blanked that have the form of a question and ask nothing.
 * Takes what says nothing at all from the sheet.
 */
export function withoutUnasked(sheet: Sheet, asking: string): string {
  const idioms = stretchesOfAll(asking, IDIOMS);
  for (const { from, to } of idioms) if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
  return blanked(asking, [...idioms, ...stretchesOfAll(asking, ASKING_NOTHING)]);
}
