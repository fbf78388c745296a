import type { Sheet } from './text/sheet.ts';

const FIELD =
  '(?:(?:start|end|signing|publication) )?(?:dates?|years?|signator(?:y|ies)|titles?|links?|urls?|sources?|summar(?:y|ies)|details)';
/** What is to stand beside each of a list, "MOUs with signatories and dates", 备忘录（附日期）: every list shows it, and no record says it. */
const SHOWN = new RegExp(
  `\\b(?:with|including|plus|along with|showing) (?:(?:the|their|its|all) )*${FIELD}(?:(?:,| and|, and|/) ?(?:(?:the|their|its) )*${FIELD})*(?=\\W*$)|[，,（(]?(?:附上?|带上?|注明|标明|标上|写上|列明)(?:它们的|其|各自的?)?(?:签署)?(?:日期|年份|链接|出处|来源)(?:[和与、及](?:签署)?(?:日期|年份|链接|出处|来源))*(?=\\P{L}*$)`,
  'gu',
);

/** Takes the words for what is to stand beside each of a list. */
export function takeShownFields(sheet: Sheet): void {
  sheet.takeEach(SHOWN);
}
