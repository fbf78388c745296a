import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Cleans text that came from outside: Unicode NFC, no control or format characters (NUL, zero-width,
 * right-to-left overrides), no lone surrogates, at most two combining marks on a letter, one space
 * between words. Line breaks and tabs become spaces. What is left looks the same to a reader.
 *
 * @example clean('a\u0000b \u202E c') // 'ab c'
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replace(/\p{White_Space}/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * The form in which texts are compared: cleaned, NFKC (full-width and ligatures become plain), lower
 * case, accents off, typographic quotes and dashes plain, Chinese in simplified script.
 *
 * @example fold('ＩＬＯ 社會保障 Guterrés') // 'ilo 社会保障 guterres'
 */
export function fold(text: string): string {
  const plain = clean(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    // Some marks stand on a space of their own, which is left over.
    .replace(/ {2,}/g, ' ')
    .trim();
  // Twice, since what a character becomes may itself become another (U+85B4); then folding again changes nothing.
  return /\p{Script=Han}/u.test(plain) ? toSimplified(toSimplified(plain)) : plain;
}

/** True when a text has at least one Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
