import { Converter } from 'opencc-js/t2cn';
import { Remembered } from './remembered.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Printable ASCII without the backtick, of which nothing changes when texts are compared but the case. */
const ASCII = /^[ -_a-~]*$/;
/**
 * Printable ASCII, everyday Chinese characters and the marks of both languages, full-width ones too. Of such text, which
 * nearly all is, NFC changes nothing, and nothing of it goes: looking costs a tenth of cleaning.
 */
const CLEAN =
  /^[ -~\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u3001\u3002\u3008-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/**
 * Cleans text that came from outside: Unicode NFC, no control or format characters (NUL, zero-width,
 * right-to-left overrides), no lone surrogates, at most two combining marks on a letter, one space
 * between words. Line breaks and tabs become spaces. What is left looks the same to a reader.
 *
 * @example clean('a\u0000b \u202E c') // 'ab c'
 */
export function clean(text: string): string {
  if (CLEAN.test(text)) return singleSpaced(text);
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
  return folded.get(text);
}

/** One question is folded by many who look at it, and the dictionary is slow beside all else. */
const folded = new Remembered((text: string) => {
  if (ASCII.test(text)) return singleSpaced(text).toLowerCase();
  const plain = plainForm(text);
  if (!hasHan(plain)) return plain;
  const simplified = toSimplified(plain);
  // Twice, since what a character becomes may itself become another (U+85B4); then folding again changes nothing.
  return simplified === plain ? plain : toSimplified(simplified);
});

/** As `fold`, but for the Chinese script. */
function plainForm(text: string): string {
  const lower = clean(text).normalize('NFKC').toLowerCase();
  // Some marks stand on a space of their own, which is left over.
  return singleSpaced(
    (CLEAN.test(text) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, ''))
      .replace(/[’‘`´]/g, "'")
      .replace(/[“”«»„]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replaceAll('ß', 'ss')
      .replaceAll('ı', 'i'),
  );
}

function singleSpaced(text: string): string {
  return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();
}

/** The first block of the script begins here (https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt). */
const FIRST_HAN = 0x2e80;
const HAN = /\p{Script=Han}/u;

/** True when a text has at least one Chinese character. */
export function hasHan(text: string): boolean {
  // A class of that many ranges takes long to tell that Latin text has none.
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= FIRST_HAN) return HAN.test(text);
  return false;
}
