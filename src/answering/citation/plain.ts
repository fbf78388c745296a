import type { Language } from '../../domain/language.ts';
import { dateText } from '../formats.ts';
import type { Cited } from './cited.ts';
import { CITATION_WORDS } from './words.ts';

/** A citation as one line of prose; a title that is ours stands in square brackets, as libraries write them. */
export function plainCitation(cited: Cited, language: Language): string {
  const words = CITATION_WORDS[language];
  const { published } = cited;
  const title = cited.titleIsOurs ? `[${cited.title}]` : words.titled(cited.title, cited.translated);
  const date = published ? dateText(published, language) : words.undated;
  return words.sentences(
    [
      words.line(cited.publisher, title, date),
      words.inDocument(cited.document, cited.place),
      ...cited.remarks,
    ].map(words.sentence),
  );
}
