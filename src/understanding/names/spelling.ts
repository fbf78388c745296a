import { stem } from 'porter2';
import { commonSpelling } from '../../domain/common-spelling.ts';
import { singular } from '../../domain/singular.ts';

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
  const common = commonSpelling(word.replace(POSSESSIVE, '').replace(MARKS, ''));
  const forms = { singular: singular(common), stem: stem(common) };
  if (seen.size < MOST_SEEN) seen.set(word, forms);
  return forms;
}

const POSSESSIVE = /'s?$/;
const MARKS = /['-]/g;
