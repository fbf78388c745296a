import type { Question } from '../domain/question.ts';
import { holdsAny } from '../understanding/text/matches.ts';
import { Sheet } from '../understanding/text/sheet.ts';

const DATA =
  '(?:records?|data(?:base)?|information|info|documents?|answers|facts|material|collection|archive)';
const YOURS = `(?:(?:all )?(?:these|those|your|the|you)(?: own)?(?: ${DATA})?(?: ${DATA})?)`;
const CHINESE_DATA = '(?:资料库?|数据库?|记录|信息|内容|档案)';
const CHINESE_YOURS = `(?:你们?的?|您的?|这些|这里的?|贵处的?|所有的?)?${CHINESE_DATA}`;
const LANGUAGE = '(?!(?:english|chinese|mandarin)\\b)\\p{L}{4,}';

/** Where the records come from, also to cite them, up to when they reach, and in which languages they can be asked. */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `^how (?:do|should|can|could|to|would) ?(?:i |we |one |you )?(?:cite|quote|credit) ${YOURS}\\b|^(?:so |and )?(?:from )?(?:where|which (?:documents?|sources?)|what (?:documents?|sources?)) ?(?:do|does|did|are|is|have) ${YOURS} ?(?:all )?(?:come|came|stem|taken|drawn|based|collected|compiled|got|get|use|using)\\b`,
    'u',
  ),
  new RegExp(`^what(?:'s| is| are) (?:the |your )?(?:data )?sources?(?: (?:of|for|behind) ${YOURS})?$`, 'u'),
  new RegExp(
    `^(?:how (?:current|recent|up[- ]to[- ]date|old|fresh|new)|(?:until|up to) (?:when|what (?:date|year))|(?:when|how often)) (?:are|is|was|were|do|does|go|goes|have|been) ${YOURS}(?: (?:last|been|get|gets|being|most recently))*(?: (?:updated|refreshed|reach|go|run|cover))?$`,
    'u',
  ),
  new RegExp(
    `\\byou (?:also |even )?(?:answer|speak|reply|write|understand|respond|talk)(?: to me)? (?:in )?${LANGUAGE}(?: languages?)?$|^(?:what|which|how many) languages? (?:(?:can|do|does) (?:i|you|we|one|it|this|the (?:desk|bot))|are (?:you|supported|available))\\b`,
    'u',
  ),
  new RegExp(
    `^(?:我?(?:要|该|应该|应当))?(?:怎么|怎样|如何)(?:标注|注明)?引用${CHINESE_YOURS}|^${CHINESE_YOURS}(?:的)?(?:来源|出处|(?:都)?(?:是)?(?:从|来自|出自)?(?:哪|哪里|哪儿|何处)来?的?)(?:是|在|来自)?(?:什么|哪里?|哪些|哪儿|边)?$`,
    'u',
  ),
  new RegExp(
    `^${CHINESE_YOURS}(?:最近|最后|多久)?(?:更新|截止|截至|收录)(?:一次|到|至|于|了)*(?:什么时候|何时|哪年|哪一年|哪天|哪个月)?$`,
    'u',
  ),
  /^(?:你们?|您)?(?:能|会|可以|支持|懂)(?:不能|不会|不可以)?(?:用|说|讲|以)?(?:哪些|什么|哪几种|几种|[^中英汉]{1,3})(?:语言|语|文)(?:回答|回复|说|提问)?$/u,
];
const ENDS = /[\s\p{P}]+$|(?<=\p{Script=Han})[吗呢啊呀的](?=[\s\p{P}]*$)/gu;

/** True for a question of the records as a whole: where they are from, how current, in which languages. */
export function asksOfHoldings({ asked }: Question): boolean {
  return holdsAny(new Sheet(asked).folded.replace(ENDS, ''), ASKED);
}
