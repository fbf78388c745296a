import type { Sheet } from '../text/sheet.ts';

/** "The day itself, not the publication date": one of a record's dates is wanted and the other is refused. */
const REFUSED =
  /[,;(–-]?\s*\b(?:and )?(?:not|rather than|instead of|ignore|forget|without|no)\s+(?:(?:the|its|their|a|any)\s+)?(?:publication|publishing|(?:press )?release|press|posting|announcement|reporting)(?:'s)? (?:date|day|time)s?(?:\s*\))?|[，,；;（(]?\s*而?(?:不要|不是|别给我?|不用|不看|并非|而非)(?:给我)?(?:发稿|发布|发表|刊发|见报|新闻稿?|报道|公布|刊登)的?(?:日期|时间|日子|那天|日)[)）]?/gu;
/** Beside it this says that the thing itself is meant. */
const ITSELF = /\b(?:actual(?:ly)?|really|real|true|in fact|itself|proper)\b|实际上?|真正|到底|究竟|本身/gu;

/** Takes the refusal of the day of publication, so that it neither is what is asked nor leaves records out. */
export function takeRefusedDates(sheet: Sheet): void {
  if (sheet.takeEach(REFUSED)) sheet.takeEach(ITSELF);
}
