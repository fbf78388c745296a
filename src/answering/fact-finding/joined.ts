import type { Question } from '../../domain/question.ts';

/** Two statements in one line; a whole sentence keeps its own full stop. */
export function joined(first: string, second: string, { language }: Question): string {
  const isSentence = /[.。!?！？]$/u.test(first);
  if (language === 'zh') return isSentence ? `${first}${second}` : `${first}；${second}`;
  return isSentence ? `${first} ${second}` : `${first}; ${second}`;
}
