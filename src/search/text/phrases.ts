import { fold } from '../../domain/fold.ts';
import { SEARCH_LIMITS } from '../limits.ts';

const WORD = /[[\p{L}\p{N}]--\p{Script=Han}]/v;

/** A phrase as it is looked for: folded and cut to 200 characters. Empty when nothing of it can be read. */
export function foldPhrase(phrase: string): string {
  return fold(phrase.slice(0, SEARCH_LIMITS.phraseCharacters * 4)).slice(0, SEARCH_LIMITS.phraseCharacters);
}

/**
 * True when a folded text holds a folded phrase word for word; a word of an alphabet must not go on at either end.
 *
 * @example holdsPhrase('forced labour survey', 'labour') // true
 * @example holdsPhrase('labourers', 'labour') // false
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const goesOnBefore = WORD.test(phrase.charAt(0)) && WORD.test(text.charAt(at - 1));
    const goesOnAfter = WORD.test(phrase.charAt(phrase.length - 1)) && WORD.test(text.charAt(end));
    if (!goesOnBefore && !goesOnAfter) return true;
  }
  return false;
}
