import { ORDINALS } from '../../domain/ordinals.ts';
import { CARDINALS, numberNamed } from './numbers.ts';

/** A page of a list, from 1; `rest` is what was not shown of it, or all of it again. */
export type Page = number | 'previous' | 'last' | 'rest';

const GO =
  '(?:(?:can|could|i|you|we|please|go|jump|turn|move|skip|back|show|see|open|get|give|me|us|to|on|the|and|now) )*';
const NUMBER = `${CARDINALS.join('|')}|\\d{1,2}`;
const NTH = `${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const ENGLISH = new RegExp(
  `^${GO}(?:page (?:number |no\\.? ?)?(?<number>${NUMBER})|(?<nth>${NTH}) page|(?<step>previous|prior|last|final) page|(?<back>a page back|page before))(?: please)?$`,
  'u',
);
const CHINESE =
  /^(?:看看?|翻到?|去|到|请|再看)*(?:第(?<number>[一二三四五六七八九十]|\d{1,2})页|(?<step>[上前]一?页|最后一页|末页))(?:吧|看看)?$/u;

/** "Show all", 显示全部: of a long list what is not shown yet. */
const ALL =
  /^(?:(?:can|could|i|you|we|please|show|list|see|view|display|give|me) )+(?:all|everything|all of (?:them|those|these)|all (?:the )?(?:results|records))(?: please)?$|^all of (?:them|those|these)$|^(?:显示|看看?|列出)(?:全部|所有)(?:的)?(?:记录|结果)?$/u;

/**
 * The page of the list shown that a text wants: "page 2", "previous page", 第二页. `undefined` for any other text.
 * @param said as `goesOn` gives it
 */
export function pageIn(said: string): Page | undefined {
  if (ALL.test(said)) return 'rest';
  const { number, nth, step, back } = (ENGLISH.exec(said) ?? CHINESE.exec(said))?.groups ?? {};
  if (step !== undefined) return /^(?:last|final|最后|末)/u.test(step) ? 'last' : 'previous';
  if (back !== undefined) return 'previous';
  const typed = number ?? nth;
  return typed === undefined ? undefined : numberNamed(typed);
}
