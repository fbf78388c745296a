const YEARS = '\\d{4} ?[-–—] ?\\d{4}';
/** "The DWCP 2016-2020 and 2023-2025": of two editions the name is typed once, in capitals as names are. */
const ENGLISH = new RegExp(
  `((?:\\p{Lu}[\\p{L}-]*\\s+){1,5})(${YEARS}) (and|or|vs\\.?|versus|with|to|compared (?:to|with)|from|(?:differs?|different) from) (?:the )?(?:(?:one|that) (?:(?:of|for|from) )?)?(${YEARS})(?: one)?`,
  'gu',
);
/** 2016—2020年和2023—2025年国别计划的区别. */
const CHINESE =
  /(\d{4}年?[-–—至到]\d{4}年?)([和与跟同、])(\d{4}年?[-–—至到]\d{4}年?)的?(\p{Script=Han}{3,12}?)(?=的|有|之间|区别|差别|不同|相比|\P{Script=Han}|$)/gu;

/** A text in which the name of two editions of a thing, typed once beside the years of both, stands beside each. */
export function withNameAgain(text: string): string {
  return text.replace(ENGLISH, '$1$2 $3 $1$4').replace(CHINESE, '$1$4$2$3$4');
}
