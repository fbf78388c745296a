import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { type Language, LIST_COMMA } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import { isOpenEnded, lasts } from '../domain/stage.ts';
import { holdingsOf } from './holdings.ts';
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
    remarks: [
      ...question.doubts.map((doubt) =>
        words.doubt[doubt.about](doubt.words, kindsHeld(catalogue, question.language)),
      ),
      ...ofOpenEnds(question, catalogue),
      ...extraRemarks,
    ],
  };
}

/** The kinds of the records there are, as one may type them after `kind:`, the most frequent first. */
function kindsHeld(catalogue: Catalogue, language: Language): string {
  const kinds = [...(holdingsOf(catalogue).ids.get('kind')?.keys() ?? [])];
  const typed =
    language === 'zh' ? kinds.map((id) => catalogue.vocabulary.label('kind', id, language)) : kinds;
  return typed.join(LIST_COMMA[language]);
}

/** Of how many projects nobody can say whether they still run, where that is asked. */
function ofOpenEnds({ dates, mentions, language }: Question, { records }: Catalogue): readonly string[] {
  const isAsked = dates?.stage === 'runs' || dates?.stage === 'ends';
  if (!isAsked || mentions.some(({ facet, id }) => facet === 'kind' && !lasts(id))) return [];
  const count = records.filter(isOpenEnded).length;
  return count === 0 ? [] : [WORDS[language].openEnded(count)];
}
