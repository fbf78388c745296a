import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Printable ASCII without the backtick, and everyday Chinese characters. Of such text, which nearly all is, no Unicode
 * normal form changes anything: looking costs a tenth of normalising tens of thousands of names at start.
 */
const PLAIN = /^[ -_a-~\u4E00-\u9FFF]*$/;

/**
 * Cleans text that came from outside: Unicode NFC, no control or format characters (NUL, zero-width,
 * right-to-left overrides), no lone surrogates, at most two combining marks on a letter, one space
 * between words. Line breaks and tabs become spaces. What is left looks the same to a reader.
 *
 * @example clean('a\u0000b \u202E c') // 'ab c'
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return singleSpaced(text);
  return singleSpaced(
    text
      .toWellFormed()
      .replaceAll('\uFFFD', '')
      .replace(/\p{White_Space}/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
      .normalize('NFC')
      .replace(/(\p{M}{2})\p{M}+/gu, '$1'),
  );
}

/**
 * The form in which texts are compared: cleaned, NFKC (full-width and ligatures become plain), lower
 * case, accents off, typographic quotes and dashes plain, Chinese in simplified script.
 *
 * @example fold('ＩＬＯ 社會保障 Guterrés') // 'ilo 社会保障 guterres'
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? singleSpaced(text).toLowerCase() : plainForm(text);
  if (!hasHan(plain)) return plain;
  const simplified = toSimplified(plain);
  // Twice, since what a character becomes may itself become another (U+85B4); then folding again changes nothing.
  return simplified === plain ? plain : toSimplified(simplified);
}

/** As `fold`, but for the Chinese script. */
function plainForm(text: string): string {
  // Some marks stand on a space of their own, which is left over.
  return singleSpaced(
    clean(text)
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘`´]/g, "'")
      .replace(/[“”«»„]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replaceAll('ß', 'ss')
      .replaceAll('ı', 'i'),
  );
}

function singleSpaced(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}

/** True when a text has at least one Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
