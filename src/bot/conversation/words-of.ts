/** About how many words a text has; a word of Chinese is taken for 1.6 characters. */
export function wordsOf(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[[\p{L}\p{N}]--\p{Script=Han}]+/gv)?.length ?? 0;
  return chinese / CHARACTERS_A_WORD + others;
}
const CHARACTERS_A_WORD = 1.6;
