/** Characters that make no word and mean nothing to a search; hyphens, dots and the like inside a word stay. */
const NOISE = /[^\p{L}\p{N}\p{M}'’.\-‑–/&%$€£+·@ ]+/gu;
/** A number whose thousands are set apart: "500,000" is one word, not two. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
const EDGES = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}\p{M}%]+$/gu;
/** Nearly all words have nothing at their edges. */
const PLAIN = /^[A-Za-z\d]+$/;
/** Nearly all English texts have nothing else. */
const QUIET = /^[A-Za-z\d'.\- ]*$/;
/** Words a question is searched by; what comes after them is left out. */
const MOST_WORDS = 24;

/**
 * The words to search for out of what the readers left: in the order and spelling typed, without noise, no
 * word more than twice, 24 at most; `cut` says whether any were left out.
 */
export function searchText(rest: string): { text: string; cut: boolean } {
  const words = new Map<string, string>();
  for (const piece of (QUIET.test(rest) ? rest : withoutNoise(rest)).split(' ')) {
    // Where a reader took something out, there are as many spaces.
    if (piece === '') continue;
    const word = PLAIN.test(piece) ? piece : piece.replace(EDGES, '');
    const key = word.toLowerCase();
    // Twice is how people write ("labour inspectors, forced labour"), more often is noise.
    const slot = words.has(key) ? `${key} ` : key;
    if (word !== '' && !words.has(slot)) words.set(slot, word);
  }
  const kept = [...words.values()].slice(0, MOST_WORDS);
  return { text: kept.join(' '), cut: words.size > kept.length };
}

function withoutNoise(text: string): string {
  return text.replace(THOUSANDS, (number) => number.replaceAll(',', '')).replace(NOISE, ' ');
}
