import type { Sheet } from './text/sheet.ts';

const STAGE =
  '(?:ongoing|running|active|current|open|under ?way|in progress|ended|finished|completed?|closed|over|past|upcoming|planned|done)';
const STAGE_CHINESE =
  '(?:正在|还在|仍在)?(?:进行|实施|执行|运行|开展)中?|已?经?(?:结束|完成|完结|终止)|未(?:开始|启动|结束|完成)|尚未开始|即将开始|在建';
/** Two stages told apart in a count: "how many projects are ongoing vs ended", 多少项目进行中多少已结束. */
const APART = new RegExp(
  `\\b(?:how many|number of|count(?:s)? of)\\b(?=.{1,60}\\b${STAGE}\\b.{1,30}\\b${STAGE}\\b)|(?:多少|几)(?:个|项(?!目))?(?=.{0,20}(?:${STAGE_CHINESE}).{1,14}(?:${STAGE_CHINESE}))`,
  'u',
);
const STAGES = new RegExp(
  `\\b(?:(?:how many|which|and|are|is|have|has|vs\\.?|versus|or|already|still|of them|what about) )*${STAGE}\\b|(?:有?(?:多少|几)(?:个|项(?!目))?|[,，和与、]|还是|是|的)*(?:${STAGE_CHINESE})的?(?:各?有?多少(?:个|项(?!目))?)?|\\b(?:how many|number of|counts? of)\\b|各?有?多少(?:个|项(?!目))?`,
  'gu',
);

/** Whether things are counted by whether they run or are over, and takes the words that say so. */
export function readStatusCount(sheet: Sheet): boolean {
  if (!APART.test(sheet.open)) return false;
  return sheet.takeEach(STAGES);
}
