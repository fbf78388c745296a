const IRREGULAR: ReadonlyMap<string, string> = new Map([['quizzes', 'quiz']]);
const LATIN = /\b(symposi|memorand|colloqui)a\b/;

/**
 * The singular of a folded English word, or of a phrase by its last word. No more than plural endings go, so that
 * "international" is no "intern".
 *
 * @example singular('vacancies') // 'vacancy'
 * @example singular('memoranda of understanding') // 'memorandum of understanding'
 */
export function singular(word: string): string {
  const latin = word.endsWith('s') ? undefined : word.replace(LATIN, '$1um');
  if (latin !== undefined) return latin;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /(?:ss|us|is)$/.test(word) || word === 'news') return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
