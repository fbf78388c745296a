import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Question } from '../domain/question.ts';
import { plainText } from './plain-text.ts';
import { understoodLine } from './understood.ts';
import { WORDS } from './words/index.ts';

/** An answer before its text is written. */
export type Draft = {
  [Type in Answer['type']]: Omit<Extract<Answer, { type: Type }>, 'text'>;
}[Answer['type']];

/** The answer with its text. */
export function finished<Made extends Draft>(draft: Made): Made & { text: string } {
  return { ...draft, text: plainText(draft) };
}

/** What every answer to a question has in common. */
export function basis(question: Question, catalogue: Catalogue, extraRemarks: readonly string[] = []) {
  const words = WORDS[question.language];
  return {
    language: question.language,
    asked: question.asked,
    question,
    understood: understoodLine(question, catalogue.vocabulary),
    remarks: [...question.doubts.map((doubt) => words.doubt[doubt.about](doubt.words)), ...extraRemarks],
  };
}
