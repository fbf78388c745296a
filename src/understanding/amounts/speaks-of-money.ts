const MONEY =
  /\b(?:money|cash|funding|funds|budgets?|dollars?|amounts?|sums?|contributions?|spend|spending|finances?|financing|grants?|donations?|pledges?|payments?)\b|资金|金额|经费|钱|美元|款项|拨款|捐款|预算|赠款|资助|[出捐]资/u;
/** Given by somebody, with no word for what: the total "China coughed up". */
const GIVEN =
  /\bcough\w* up\b|\bchip\w* in\b|\b(?:fork|hand)\w* out\b|\b(?:paid|gave|given|donated|contributed|pledged|spent|put in|funded)\b|[出拿掏捐]{1,2}[了过出来]{1,2}多少/u;
/** How much of nothing that is named is how much money. */
const HOW_MUCH =
  /\bhow much\b(?=\W*$| (?:in total|in all|altogether|per|by|for|in|to|from|went|goes|was|is|were|has|have|had|did|does|each|every|do|of (?:it|this|that))\b)/u;
/** What several named things come to. */
const COMES_TO =
  /\bwhat (?:do|does|did|would)\b.{1,150}\b(?:come to|amount to|add up to)\b|(?:项目|[笔款]|协议|资助).{0,30}(?:一共|总共|合计|加起来)(?:是|有)?多少[？?。啊呢]?$/u;
/** "How many universities in all pay for it", 总共几所高校: universities are counted, no money. */
const COUNTS_OTHERS =
  /\bhow many (?!(?:us)? ?[$€]|dollars|usd|euros?|yuan|million|thousand)|(?<!哪)(?:几|多少)[所家名位国人场期]/u;
/** Wages and prices are in no record's money. */
const EARNED =
  /\bhow much\b.{0,60}\b(?:earn\w*|salar(?:y|ies)|wages?|makes?|rent)\b|工资|月薪|年薪|薪水|薪资|收入|房租/u;

/** Whether a question about all of something, or each of something, asks for money. */
export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text);
}

/** Whether what is summed up is money, though nobody says so: "the total China coughed up", "how much in all". */
export function sumsMoney(text: string): boolean {
  return (
    (MONEY.test(text) || GIVEN.test(text) || HOW_MUCH.test(text) || COMES_TO.test(text)) &&
    !COUNTS_OTHERS.test(text) &&
    !EARNED.test(text)
  );
}

/** Whether "how much" of each is money: "how much per country". */
export function asksHowMuch(text: string): boolean {
  return HOW_MUCH.test(text) && !EARNED.test(text);
}

/** Whether it asks what somebody earns or something costs by the month, which is nothing to count by month. */
export function asksForEarnings(text: string): boolean {
  return EARNED.test(text);
}

/** Words that say that money is told: in a table of money they say nothing more. */
export const MONEY_WORDS =
  /\b(?:how much )?(?:money|cash|funding|funds|budgets?|amounts?|sums?|contributions?|spend|spending|finances?|financing|grants?|donations?|pledges?|payments?)\b|(?:多少|[哪这那]些|几笔)?(?:资金|金额|经费|钱|款项|拨款|捐款|赠款|预算)|一览表?|明细表?/gu;
