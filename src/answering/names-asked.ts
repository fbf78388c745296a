import { LANGUAGES } from '../domain/language.ts';
import type { Mention } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** What something that a question names is called: as it was typed, and by its name in either language. */
export function namesAsked({ facet, id, words }: Mention, vocabulary: Vocabulary): readonly string[] {
  return [words, ...LANGUAGES.map((one) => vocabulary.label(facet, id, one))];
}
