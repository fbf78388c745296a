import type { RecordField } from '../../domain/has-field.ts';
import type { Question } from '../../domain/question.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

type Excluded = Question['excluded'][number];

/** What is said not to be there, in front of the name of it. */
const NONE =
  "(?:(?:which |that |what |and )?(?:have|has|having|with|show|shows|state|states|give|gives|list|lists|name|names) (?:no|neither)|without|lacking|(?:which |that )?lacks?|missing|(?:which |that )?(?:do(?:es)?(?: not|n't)|did(?: not|n't)) (?:have|show|state|give|mention|list|tell|name))(?: (?:an?|any|the|its|their|known|stated|clear|exact))*";
const NONE_CHINESE =
  '(?<!有)(?:没有?|无|未|缺少?|不)(?:写|有|注|标|说|给|列|载|含)?(?:明|出|到)?(?:任何|具体|明确)?的?';
/** A list of such is wanted, and no yes or no: what lacks it stands before or behind. */
const ENDS_CHINESE = '(?=的|\\P{L}*$)(?!\\P{L}*[吗么嘛])(?:的)?';
const FIELDS: ReadonlyArray<readonly [RecordField, string, string]> = [
  [
    'money',
    '(?:budgets?|amounts?(?: of money)?|money|sums?|funding|funds|costs?|figures? for money)',
    '(?:预算|金额|经费|资金|费用|钱款?|款项)',
  ],
  [
    'end',
    '(?:end(?:ing)?|closing|finish(?:ing)?|completion)(?: (?:dates?|years?|days?))?',
    '(?:结束|截止|终止|完成)(?:日期|时间|年份|日)',
  ],
  [
    'start',
    '(?:start(?:ing)?|opening|beginning)(?: (?:dates?|years?|days?))?',
    '(?:开始|启动|起始)(?:日期|时间|年份|日)',
  ],
  ['date', '(?:dates?|years?|days?)', '(?:日期|时间|年份)'],
];
const REFUSED: ReadonlyArray<readonly [RecordField, RegExp]> = FIELDS.map(([field, english, chinese]) => [
  field,
  new RegExp(
    `\\b${NONE} (?<english>${english})\\b(?= *(?:$|[,.;:?!)]))|${NONE_CHINESE}(?<chinese>${chinese})${ENDS_CHINESE}`,
    'gu',
  ),
]);
const UNDATED = /\bundated\b/gu;

/**
 * Reads what the records that are wanted do not state, and takes the words: "projects with no end date" by `end`. Nothing where
 * it is only asked whether something is stated.
 */
export function readRefusedFields(sheet: Sheet): Excluded[] {
  const refused: Excluded[] = [];
  for (const { index, 0: words } of matchesOf(sheet.open, UNDATED)) {
    refused.push({ words: 'date', field: 'date' });
    sheet.take(index, index + words.length, 'gone');
  }
  if (/^\W*(?:is|are|was|were|do|does|did|has|have|why|how(?! many))\b/u.test(sheet.open)) return refused;
  for (const [field, pattern] of REFUSED)
    for (const { index, 0: words, groups } of matchesOf(sheet.open, pattern)) {
      const name = groups?.english ?? groups?.chinese ?? '';
      const start = index + words.indexOf(name);
      refused.push({ words: sheet.typed(start, start + name.length), field });
      sheet.take(index, index + words.length, 'gone');
    }
  return refused;
}
