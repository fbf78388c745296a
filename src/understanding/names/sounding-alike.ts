const FIRST = 0x4e00;
const LAST = 0x9fa5;
/** Places in the order of pinyin within which two characters are taken to sound alike: most syllables with one tone. */
const NEAR = 40;
/** The same for the syllables that most characters share, such as yì. */
const NEAR_AT_MOST = 160;
let ranks: Map<string, number> | undefined;

/**
 * Whether two Chinese characters sound alike, told by how near they stand when the characters of Unicode's first block are
 * sorted by pinyin: 航 and 杭, 正 and 政. Sorts once, when first asked. False for a character beyond that block.
 *
 * @param roughly take in all of the syllables that most characters share, and with them their neighbours
 */
export function soundAlike(one: string, other: string, roughly = false): boolean {
  ranks ??= byPinyin();
  const [a, b] = [ranks.get(one), ranks.get(other)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= (roughly ? NEAR_AT_MOST : NEAR);
}

function byPinyin(): Map<string, number> {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  return new Map(characters.sort(compare).map((character, rank) => [character, rank]));
}
