import type { AmountCondition } from '../../domain/question.ts';
import { nextToTry } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { currencyCode } from './currency.ts';

const NAME =
  '(?<name>us dollars?|american dollars|dollars?|usd|euros?|eur|yuan|renminbi|rmb|cny|pounds|gbp|swiss francs|chf)';
const MONEY =
  'money|funds?|funding|grants?|contributions?|donations?|payments?|amounts?|sums?|budgets?|projects?';
/** "The exact dollar amount" is the amount in whatever it is. */
const ANY_MONEY = /^dollars?[- ](?:amount|figure|sum|value)/u;
/** A currency said of the money itself; "how many dollars" only asks for an amount. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:paid |given |stated |expressed |denominated )?in ${NAME}(?! (?:area|zone|crisis))\\b`,
    'u',
  ),
  new RegExp(`\\b${NAME}(?=[- ](?:${MONEY})\\b)`, 'u'),
  /(?<![多少几个十百千万亿\d]\s?)(?:用|以)?(?<name>美元|美金|欧元|人民币|英镑|瑞士法郎)(?:计价|计|支付|结算)?/u,
];

const SUM_CHINESE = '(?:资金|款项)?(?:金额|数额|款额)|预算|钱';
const RECORDS_CHINESE = '记录|项目|协议|备忘录|新闻稿?|活动|培训';
/** Any sum at all, said of several records: "which records state an amount", 有金额的记录. */
const ANY_SUM: readonly RegExp[] = [
  new RegExp(
    '(?:\\b(?:which|what)(?: of (?:them|these|those|the))? (?:\\p{L}+ )?\\p{L}+s (?:do )?|s (?:that|which|where) (?:\\p{L}+ )?|s )' +
      '\\b(?<said>(?:stat(?:e|es|ing)|mention(?:s|ing)?|giv(?:e|es|ing)|nam(?:e|es|ing)|contain(?:s|ing)?|show(?:s|ing)?|have|having|with) ' +
      '(?:an? |any |the |some )?(?:exact |specific |stated |dollar )?(?:amounts?|sums?|budgets?|money|cash)(?: of money)?)(?=\\W*$)',
    'u',
  ),
  new RegExp(
    `哪(?:些|几[个条份项])(?:${RECORDS_CHINESE})(?<said>(?:里|中)?(?:都)?(?:有|写|提到|提及|提|涉及|给出|说|注明|写明|标明|列)(?:了|有|着|出|到|明)?(?:具体|明确)?的?(?:${SUM_CHINESE}))的?(?=\\P{Script=Han}*$)`,
    'u',
  ),
  new RegExp(
    `(?<said>(?:有|写明?|提到|提及|涉及|给出|注明|标明|列出)了?(?:具体|明确)?的?(?:${SUM_CHINESE}))的(?=(?:${RECORDS_CHINESE}))`,
    'u',
  ),
];

/**
 * Reads a currency that money is to be in, where no amount stands with it: "grants in euros", 欧元资助; or that any sum is to be
 * stated.
 */
export function readCurrency(sheet: Sheet): AmountCondition | undefined {
  const { open } = sheet;
  for (let at = nextToTry(open, PATTERNS, 0); at >= 0; at = nextToTry(open, PATTERNS, at + 1)) {
    const match = (PATTERNS[at] as RegExp).exec(open);
    const currency = currencyCode(match?.groups?.name);
    if (match === null || currency === undefined) continue;
    if (ANY_MONEY.test(open.slice(match.index))) continue;
    // A question about how much says in which currency to tell it.
    if (/how (?:much|many)|多少|几/u.test(open)) return undefined;
    const to = match.index + match[0].length;
    const words = sheet.typed(match.index, to);
    sheet.take(match.index, to, 'gone');
    return { currency, words };
  }
  return readAnySum(sheet);
}

function readAnySum(sheet: Sheet): AmountCondition | undefined {
  const { open } = sheet;
  for (let at = nextToTry(open, ANY_SUM, 0); at >= 0; at = nextToTry(open, ANY_SUM, at + 1)) {
    const match = (ANY_SUM[at] as RegExp).exec(open);
    const said = match?.groups?.said;
    if (match === null || said === undefined) continue;
    const from = match.index + match[0].lastIndexOf(said);
    const words = sheet.typed(from, from + said.length);
    sheet.take(from, from + said.length, 'gone');
    return { words };
  }
  return undefined;
}
