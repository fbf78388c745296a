/** How people call each detail when they list several. */
const NAMES: readonly RegExp[] = [
  /\b(?:tele)?phones?\b|\btels?\b|\bring\b|电话|座机/u,
  /\bfax(?:es)?\b|传真/u,
  /\be-?mails?\b|邮箱|电邮|邮件/u,
  /\bweb\s?(?:sites?|pages?|addresses)\b|\bhome\s?pages?\b|网址|网站|主页|官网/u,
  /(?<!mail |mail-|web |email |internet )\baddress(?:es)?\b|\bstreet\b|\bpost\s?codes?\b|(?<!网|邮件|邮箱)地址|邮编/u,
];
/** "I'd rather write than ring" names a detail that is not wanted. */
const DECLINED = /\b(?:than|instead of|not|no)\s+(?:to\s+)?(?:ring|phone|call|fax|e-?mail|write)(?:ing)?\b/gu;
const SEVERAL = 2;

/**
 * Whether a question asks for several details of a contact at once ("phone, email, street"): one of them is no answer
 * then, the whole contact is.
 * @param text the folded question
 */
export function asksForSeveralDetails(text: string): boolean {
  const wanted = text.replace(DECLINED, ' ');
  return NAMES.filter((name) => name.test(wanted)).length >= SEVERAL;
}
