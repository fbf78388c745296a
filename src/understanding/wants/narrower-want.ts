import type { Wanted } from '../../domain/question.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

const DURATION =
  /\bhow (?:long|many (?:days|months|years))\b(?! ago)|\b(?:what(?:'s| is| was) )?(?:the |its |their )?(?:duration|length|lifetime)(?= (?:of|for)\b|\s*\?)|\b(?:over|for|during) (?:what|which) period(?: of time)?\b|\b(?:what|which) period\b(?= (?:does|did|is|was|will)\b|\W*$)|(?:持续|历时|为期|前后|有效期?|期限)?了?(?:是|有)?(?:多久|多长时间|多少(?:天|日(?!元)|周|个?(?:月|星期|年头)|年(?!轻)))|(?:有效期|期限|年限|周期)(?:(?:是|有)?多长|(?=[?？]|$))|(?:持续|历时|为期)?了?(?<![前后近好这那过头])几天(?![前后内里]|来(?!着))|(?:有效期?|期限|为期)?(?:是|有)?(?<![近前后好这那过有第头来])几年(?![前间内后里级]|来(?!着))|几(?= ?(?:days|weeks|months|years)\b)/gu;

/** That it goes on says nothing more. */
const LASTING = /\b(?:runs?|ran|running|lasts?|lasted)\b/gu;

/** How long something has been is told by when it began. */
const SINCE =
  /\bhow long (?:has|have)\b(?=\s.{1,60}\b(?:had|been|existed|belonged|worked|supported)\b)|(?:有|已经?)?(?:多久|多少年|几年)了(?=[？?]?$)/gu;

/** From when to when. */
const SPAN =
  /从?(?:哪一?|什么)年到(?:哪一?|什么)年|(?:哪几|哪些)年|\bfrom when (?:to|until|till) when\b|\b(?:which|what) (?:years|dates|period)\b|\bbetween (?:which|what) (?:years|dates)\b/gu;
const SPANNING = /\b(?:covers?|covered|spans?|spanned)\b|覆盖|涵盖|[管做搞干](?=[了的\uE000]*$|了?[哪几])/gu;

/** "Number of participants" is a question too. */
const NUMBER = /^(?:what (?:is|was|were) )?(?:the )?(?:total )?numbers? of\b/gu;

/** Texts that come out on a day of their own. */
const TEXT = '(?:press release|news(?: item| release| story| piece| article)?|release|article|story)';
const TEXT_ZH = '(?:新闻稿?|通?稿子?|消息|报道|通讯|文章|通报|视频|[那这][篇条])';
const WHEN_ZH = '(?:是|都)?(?:在)?(?:什么时[候间]|啥时[候间]?|何时|哪一?[天日月年]|几月几?[号日]?|几[号日])';
const PUT_OUT_ZH = '(?:发|登|放上|挂|贴|出|上[线传网]|见报)';

/** When a text came out, whatever it is on: "when was the release on the launch", 启动的新闻稿几号发的. */
const PUBLISHED = new RegExp(
  [
    '(?<!\\bnot )\\b(?:publish(?:ed)?|publication|released|release date|issued|posted|uploaded|reported|(?:go|goes|went|came|come|put) out)\\b',
    `\\b(?:when(?:'s| was| is| did)|(?:date|day) (?:(?:is|was) )?(?:of|on|for)) (?:the |that |this |its )?(?:(?!(?:in|by|to|of|at|for)\\b)[\\p{L}\\d-]+ ){0,4}?${TEXT}\\b(?! (?:say|state|mention|report))`,
    `(?<!不是|而非)发布(?!会)|发表|刊登|${TEXT_ZH}${WHEN_ZH}(?:才|就|给|被)?(?:${PUT_OUT_ZH}|[\\P{L}的]*$)`,
    `(?<=${WHEN_ZH})${PUT_OUT_ZH}[出来布表了的]+(?=[^，。？?]{0,20}${TEXT_ZH})`,
  ].join('|'),
  'gu',
);

/** Which of its dates a question about when something was is after, the first that fits. */
const DATES: ReadonlyArray<readonly [Wanted, RegExp]> = [
  ['published', PUBLISHED],
  [
    'end',
    /\b(?:ends?|ended|ending|finish\w*|expires?|expired|conclud\w+|complet\w+|closed?|until)\b|\btill\b|\blast day\b|结束|截止|截至|到期|完成|(?<!几[月号日])到(?:哪一?年|什么时候|何时|哪一?天|哪个?月|几[月号])/gu,
  ],
  [
    'start',
    /\b(?:starts?|started|starting|begins?|began|begun|commenced?|kick(?:s|ed)? off|launched|set up(?: shop)?|move[ds]? in(?:to)?|settle[ds]?(?: in)?|arriv(?:e[ds]?|al)|presence|foothold|open(?:s|ed)?(?: (?:its|their) doors| for business| up)?|came into being|got (?:going|off the ground)|since)\b|开始|启动|扎[了下的]?根|落[了的下]?脚|进驻|入驻|驻华|设[了下]?点|挂[了的上]?牌|从(?:什么时候|哪一?年|何时)/gu,
  ],
];

/**
 * A yes or no is asked by the verb in front, and by 吗 or 是否; "do you have", "can you" and 有…的新闻吗 ask for
 * records.
 */
const WHETHER =
  /^(?:(?:and|so|but|please|hi|hello|ok|well|also)[, ]+)*(?:(?:did|does|do|is|are|was|were|has|have|had|will)(?:n't)?\b(?! (?:you|u|we|i|anybody|anyone|somebody|someone)\b))(?! it\b)|^(?!.*\b(?:who|what|when|where|which|how)\b)(?:\S+ ){1,6}still (?!(?:need|want|look|wait)\w*\b)[^?]+\?\W*$|^(?!你|您|能|可以|请)(?!.*有(?:没有)?[吗么][?？]?$)(?!.*(?:新闻|记录|消息|资料|报道|信息|材料|文件|视频).*[吗么]).*(?:(?:吗|(?<![什怎多那这])么|[了过]没有?)[?？]?$|(?:有|了|过|提到|涉及|包括|包含|[讲说谈写]到)[^，。？?]{0,12}没有?(?:[，,?？]|$)|是否|是不是|有没有)/u;

/** What ends a yes or no. */
const OR_NOT = /[了过]?没有?(?=[，,?？]|$)/gu;

/**
 * What is wanted more exactly than `readWanted` says: which date, how long something lasted, a yes or no.
 * Takes the words that ask for it.
 * @param whole the question as it was before names were taken
 */
export function narrowerWant(sheet: Sheet, whole: string, wanted: Wanted | undefined): Wanted | undefined {
  if (wanted === undefined || wanted === 'count') {
    if (takeAsked(sheet, whole, SINCE)) return 'start';
    if (takeAsked(sheet, whole, DURATION)) {
      takeAsked(sheet, whole, LASTING);
      takeAsked(sheet, whole, SPANNING);
      return 'duration';
    }
  }
  if (wanted === undefined && takeAsked(sheet, whole, NUMBER)) return 'count';
  if (wanted === undefined) {
    if (!WHETHER.test(whole.trim())) return undefined;
    takeAsked(sheet, whole, OR_NOT);
    return 'whether';
  }
  if (wanted !== 'date') return wanted;
  if (takeAsked(sheet, whole, SPAN)) {
    takeAsked(sheet, whole, SPANNING);
    return 'duration';
  }
  return DATES.find(([, words]) => takeAsked(sheet, whole, words))?.[0] ?? 'date';
}

/** Takes words that say what is wanted, also those of which a part is taken; false when they are not there. */
function takeAsked(sheet: Sheet, whole: string, words: RegExp): boolean {
  const found = matchesOf(whole, words);
  for (const { index, 0: said } of found)
    for (const word of matchesOf(said, /\S+/gu)) {
      const from = index + word.index;
      const to = from + word[0].length;
      if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
    }
  return found.length > 0;
}
