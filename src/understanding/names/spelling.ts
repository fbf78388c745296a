import { stem } from 'porter2';

/** Endings that British and American writers spell differently, and the form both are brought to. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(program)me(s?)$/, '$1$2'],
  [/^(cent|theat|fib|lit|met)re(s?)$/, '$1er$2'],
  [/^(defen|offen|licen)ce(s?)$/, '$1se$2'],
  [/(.{2,})our(s|ed|er|ers|ing|able|al|ful|ite)?$/, '$1or$2'],
  [/(.{3,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
  [/(.{2,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(.{3,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
];

/** Forms of words met before; stemming is the dearest step of reading names. */
const seen = new Map<string, Forms>();
const MOST_SEEN = 16_384;

/** The forms in which a word is compared. */
export interface Forms {
  /** Common spelling, singular. */
  readonly singular: string;
  /** Porter 2, for names of several words, where a false match is unlikely. */
  readonly stem: string;
}

/** The forms of one folded English word. */
export function formsOf(word: string): Forms {
  const known = seen.get(word);
  if (known) return known;
  const common = commonSpelling(word);
  const forms = { singular: singular(common), stem: stem(common) };
  if (seen.size < MOST_SEEN) seen.set(word, forms);
  return forms;
}

/**
 * One folded English word in the spelling both sides of the Atlantic share, without a possessive.
 *
 * @example commonSpelling("organisation's") // 'organization'
 */
function commonSpelling(word: string): string {
  let common = word.replace(/'s?$/, '').replaceAll("'", '').replaceAll('-', '');
  for (const [ending, shared] of SPELLINGS) common = common.replace(ending, shared);
  return common;
}

/** The singular of a word in common spelling; no more than plural endings go, so that "international" is no "intern". */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word === 'news') return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
