import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import { FACT_READERS } from '../facts/index.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';
import { DAY } from './sentence-holds.ts';
import { lineFor } from './stands-in.ts';

/**
 * When somebody did something that a record tells of beside its own dates: by the sentence that tells it with a date, else
 * that it is not stated, by the report of it or the sentence. `undefined` where no record tells of it at all.
 * @param stated how a record tells of it
 */
export function whenDone(
  question: Question,
  hits: readonly Hit[],
  wants: Wanted,
  stated: RegExp,
  catalogue: Catalogue,
): FoundFact | undefined {
  const { language } = question;
  const telling = hits
    .filter((hit) => holdsNamed(hit, question, hits[0]))
    .flatMap((hit) => {
      const sentences = sentencesOf(hit.record.summary[language], language).filter((one) =>
        stated.test(fold(one)),
      );
      return sentences.length > 0 || stated.test(fold(hit.record.title[language]))
        ? [{ hit, sentences }]
        : [];
    });
  for (const { hit, sentences } of telling) {
    const dated = sentences.find((one) => DAY.test(fold(one)));
    if (dated !== undefined) return { statement: dated, hits: [hit] };
  }
  const [first] = telling;
  if (first === undefined) return undefined;
  const { hit, sentences } = first;
  const [reported] = FACT_READERS.published(hit.record, catalogue, language);
  const space = SENTENCE_SPACE[language];
  const statement =
    reported === undefined
      ? `${WORDS[language].timeNotStated}${space}${sentences[0] ?? hit.record.title[language]}`
      : lineFor(reported, hit, question, wants, catalogue);
  return { statement, hits: [hit] };
}
