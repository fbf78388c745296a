import type { AmountCondition } from '../../domain/question.ts';
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

/** Reads a currency that money is to be in, where no amount stands with it: "grants in euros", 欧元资助. */
export function readCurrency(sheet: Sheet): AmountCondition | undefined {
  const { open } = sheet;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(open);
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
  return undefined;
}
