/** What people write for a currency, folded, and its ISO 4217 code. A bare dollar is the US dollar, as in the records. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['us dollars', 'USD'],
  ['us dollar', 'USD'],
  ['american dollars', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['bucks', 'USD'],
  ['buck', 'USD'],
  ['美元', 'USD'],
  ['美刀', 'USD'],
  ['刀乐', 'USD'],
  ['刀', 'USD'],
  ['美金', 'USD'],
  ['块美元', 'USD'],
  ['块美金', 'USD'],
  ['块刀', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['欧元', 'EUR'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['¥', 'CNY'],
  ['人民币', 'CNY'],
  ['元人民币', 'CNY'],
  ['元', 'CNY'],
  ['块钱', 'CNY'],
  ['块人民币', 'CNY'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pounds', 'GBP'],
  ['quid', 'GBP'],
  ['英镑', 'GBP'],
  ['chf', 'CHF'],
  ['swiss francs', 'CHF'],
  ['瑞士法郎', 'CHF'],
]);

/** Pattern of any of them, the longest first. */
export const CURRENCY = `(?:${[...CURRENCIES.keys()]
  .sort((a, b) => b.length - a.length)
  .map(
    (name) =>
      (/^[a-z]/.test(name) ? `\\b${name}` : name).replaceAll('$', '\\$') + (/[a-z]$/.test(name) ? '\\b' : ''),
  )
  .join('|')})`;

/** ISO 4217 code of a currency as `CURRENCY` matches it. */
export function currencyCode(name: string | undefined): string | undefined {
  return name === undefined ? undefined : CURRENCIES.get(name);
}
