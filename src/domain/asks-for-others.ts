const SAVE =
  /\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to|next to)\b|(?<![消清根废扫铲拆解破免切开])除(?:了|去|开)?/u;
const WHO = /\b(?:who|whom|which|what|how many|name)\b|谁|哪|几|什么|多少/u;
/** Words for others than those known. */
export const ELSE =
  /\b(?:else|others?|another|as well|also|third|fourth|remaining|rest|more)\b|还|另外|其他|其余|剩下|别的|也/u;
const BODIES =
  'organi[sz]ations?|bod(?:y|ies)|ministr(?:y|ies)|unions?|agenc(?:y|ies)|universit(?:y|ies)|compan(?:y|ies)';
/** "Besides the ILO, who runs it?" and "who besides the ILO runs it?" ask for others without saying so. */
const PERSONS = new RegExp(
  `^[^?？]{1,40}?(?:,|，)?\\s*(?:\\bwho\\b|\\b(?:which|what) (?:${BODIES}|countr(?:y|ies))\\b|谁|哪[个些家](?:组织|机构|部|单位|国家))`,
  'u',
);
const WHO_BEFORE = new RegExp(`(?:\\bwhom?|\\b(?:which|what) (?:${BODIES})|谁)\\s*$`, 'u');
/** "Who took part besides the ILO?", unlike "who signed agreements other than that". */
const WHO_FIRST = /^who(?:m)?\b/u;
const BESIDES = /besides|apart|aside|addition/u;
const AT_START = 4;
const END =
  /[,，;；?？。]|以外|之外|(?<![海国境])外(?=[，,还]|$)|还|另外|\b(?:who|which|what|how|else|had|has|have|was|were|is|are|did|does|came|took|sign(?:ed|s)|r[au]ns?|carr(?:y|ies|ied)|work(?:ed|s)|fund(?:ed|s)|paid|pays|organi[sz]e[ds]|host(?:ed|s)|held|joined|attended|launched)\b/u;

/**
 * What a question sets aside because it is known, asking for the others: "besides Japan and China, who else came",
 * 除了全总还有谁. `undefined` where it asks for no others: "meetings apart from those in Beijing" wants them left out.
 * @param text folded
 */
export function setAside(text: string): string | undefined {
  const found = SAVE.exec(text);
  if (found === null) return undefined;
  const after = text.slice(found.index + found[0].length);
  const isElse = WHO.test(text) && ELSE.test(text.replace(SAVE, ' '));
  const isOfPersons =
    (found.index < AT_START && PERSONS.test(after)) ||
    WHO_BEFORE.test(text.slice(0, found.index)) ||
    (WHO_FIRST.test(text) && BESIDES.test(found[0]));
  if (!isElse && !isOfPersons) return undefined;
  const known = after.slice(0, END.exec(after)?.index ?? after.length).trim();
  return known === '' ? undefined : known;
}
