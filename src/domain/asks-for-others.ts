const SAVE =
  /\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to|next to)\b|(?<![消清根废扫铲拆解破免切开])除(?:了|去|开)?/u;
const WHO = /\b(?:who|whom|which|what|how many|name)\b|谁|哪|几|什么|多少/u;
/** Words for others than those known. */
export const ELSE =
  /\b(?:else|others?|another|as well|also|third|fourth|remaining|rest|more)\b|还|另外|其他|其余|剩下|别的|也/u;
/** "Besides the ILO, who runs it?" asks for others without saying so. */
const PERSONS = /^[^?？]{1,40}?(?:,|，)?\s*(?:\bwho\b|谁)/u;
const AT_START = 4;
const END =
  /[,，;；?？。]|以外|之外|还|另外|\b(?:who|which|what|how|else|had|has|have|was|were|is|are|did|does|came|took)\b/u;

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
  if (!isElse && !(found.index < AT_START && PERSONS.test(after))) return undefined;
  const known = after.slice(0, END.exec(after)?.index ?? after.length).trim();
  return known === '' ? undefined : known;
}
