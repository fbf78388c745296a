import type { Stretch } from '../filler.ts';
import { ROLES, WORKS } from './english-words.ts';

const alternatives = (words: ReadonlySet<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const WORK = alternatives(WORKS);
const ROLE = alternatives(ROLES);

/** What an answer is needed for, and for whom, wherever it stands in the question. */
const PURPOSES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:for|in|to|of|at|as part of|in the middle of (?:editing|writing|preparing)?)\\s+(?:my|our|his|her)\\s+(?:[a-z]+'?s?\\s+){0,2}?(?:${WORK}|${ROLE})\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:it's|it is|this is|that's|i need (?:it|this|that|them)|needed|i want it)\\s+(?:just\\s+|only\\s+)?for\\s+(?:an?|the|my|our|this|some)\\s+(?:[a-z]+\\s+){0,2}?(?:${WORK}|${ROLE})\\b`,
    'gu',
  ),
  /\bfor\s+an?\s+(?:[a-z]+\s+)?(?:speech|talk|presentation|slides?|footnotes?|article|story|paper|thesis|essay|memo|note|brochure|blog|newsletter|interview|class|homework|assignment|quiz|book|class presentation|school project|report|summary)\b(?=\s*(?:[,.?!;]|$|\bi\b|\bwe\b|\bnext\b|\btomorrow\b|\bthis\b|\bi'))/gu,
  /\b(?:before|by|on|until)\s+(?:next\s+|this\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|noon|tomorrow|the end of the (?:day|week))(?:\s+(?:morning|afternoon|evening|night))?\b|\b(?:this|tomorrow|yesterday)\s+(?:morning|afternoon|evening)\b|\b(?:the other day|last time|last night|these days|right now|one day)\b/gu,
  /\bat (?:an?|the|our) (?:reception|dinner|lunch|party|bar)\b|\b(?:am|is|are|was|were|i'm|we're|he's|she's)\s+meeting\b(?! (?:on|about|of|held))/gu,
  /\b(?:uni|university|school|college|class|course|term|phd|master'?s?|bachelor'?s?|undergrad(?:uate)?)\s+(?:project|paper|report|essay|assignment|thesis|presentation)\b/gu,
  /(?:写|做|交|起草|准备|用于|用在)(?:个|[一这那]?[个份篇些])?(?:新闻)?(?:论文|发言稿|讲话稿|新闻稿|稿子|稿件|稿|作业|报告|文章|总结|ppt|汇报|演讲稿|材料)(?:要用|需要|用|急用|使用)?|急用|急需/gu,
  /(?:毕业|硕士|博士|学位|课程)?论文(?:的?题目|写|研究|讨论|讲)的?是|(?:毕业|硕士|博士|学位|课程)(?:论文|设计)/gu,
];

/** Finds what an answer is needed for: "for my thesis", "by Friday", 写论文要用. */
export function findPurposes(text: string): Stretch[] {
  return PURPOSES.flatMap((purpose) =>
    [...text.matchAll(purpose)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}
