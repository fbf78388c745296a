import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Mention } from './question.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

type Sort = NonNullable<Term['sorts']>[number];

/** The narrower sort of a kind that it is named by: of an agreement the memorandum, for "MOU"; `undefined` for none. */
export function sortOf({ facet, id, words }: Mention, vocabulary: Vocabulary): Sort | undefined {
  const typed = fold(words);
  return vocabulary.term(facet, id)?.sorts?.find(({ names }) => names.some((name) => fold(name) === typed));
}

/** What a mention is called in a language: by its sort where it is named by one, else as the vocabulary names it. */
export function calledIn(mention: Mention, vocabulary: Vocabulary, language: Language): string {
  return sortOf(mention, vocabulary)?.name[language] ?? vocabulary.label(mention.facet, mention.id, language);
}
