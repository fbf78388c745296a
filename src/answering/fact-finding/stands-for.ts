import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/**
 * What an acronym or a name stands for: from the vocabulary, with the records that carry it. `undefined` when the
 * question names nothing or no record carries it.
 */
export function standsFor(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const mention =
    question.mentions.find((one) => one.facet !== 'kind' && one.facet !== 'country') ?? question.mentions[0];
  const term = mention && vocabulary.term(mention.facet, mention.id);
  if (mention === undefined || term === undefined || hits.length === 0) return undefined;
  const { language } = question;
  const other = language === 'en' ? term.name.zh : term.name.en;
  const short =
    term.acronyms.find((acronym) => acronym.toLowerCase() === mention.words.toLowerCase()) ?? mention.words;
  const long = language === 'zh' ? `${term.name.zh}（${other}）` : `${term.name.en} (${other})`;
  return { statement: WORDS[language].stands(short, long), hits: hits.slice(0, 5) };
}
