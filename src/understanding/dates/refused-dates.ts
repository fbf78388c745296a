import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

const PUBLISHING =
  '(?:publication|publishing|release|press|posting|issue|announcement|upload|web ?site|reporting)';
const PUBLISHED =
  '(?:published|released|posted|announced|reported|issued|put (?:up|out|online)|uploaded|written up)';
const NOT =
  "(?:and )?(?:not|never|rather than|instead of|as opposed to|ignore|ignoring|forget|without|no|except|and not|i don't (?:mean|want|need)|i do not (?:mean|want|need)|don't (?:give|tell) me|do not (?:give|tell) me)";
const CHINESE_PUBLISHING = '(?:发稿|发布|发表|刊发|见报|新闻稿?|稿子|稿件|报道|通稿|上网|挂网|公布|刊登)';

/** "The day itself, not the publication date": one of a record's dates is wanted and the other is refused. */
const REFUSED: readonly RegExp[] = [
  new RegExp(
    `[,;(–-]?\\s*\\b${NOT}\\s+(?:(?:the|its|their|your|a|any)\\s+)?(?:date of (?:the )?${PUBLISHING}|${PUBLISHING}(?: release)?(?:'s)? (?:date|day|time)s?|(?:date|day|time|one) (?:when )?(?:it |this |that )?(?:was |got |were |had been )?${PUBLISHED}|when (?:it|this|that|they|the (?:news|story|article|press release|text)) (?:was|were|got|came|went|had been) (?:${PUBLISHED}|out|up|online))(?:\\s*\\))?`,
    'gu',
  ),
  new RegExp(
    `[，,；;（(]?\\s*(?:而)?(?:不要|不是|别给我?|别说|不用|不看|并非|别拿|非|而非)(?:给我|那个)?${CHINESE_PUBLISHING}的?(?:那[个一]?)?(?:日期|时间|日子|那天|天|当天|日)[)）]?`,
    'gu',
  ),
];
/** Beside it this says that the thing itself is meant. */
const ITSELF = /\b(?:actual(?:ly)?|really|real|true|in fact|itself|proper)\b|实际上?|真正|到底|究竟|本身/gu;

/** Takes the refusal of the day of publication, so that it neither is what is asked nor leaves records out. */
export function takeRefusedDates(sheet: Sheet): void {
  const found = REFUSED.flatMap((words) => [...matchesOf(sheet.open, words)]);
  if (found.length === 0) return;
  for (const { index, 0: words } of found) sheet.take(index, index + words.length, 'gone');
  sheet.takeEach(ITSELF);
}
