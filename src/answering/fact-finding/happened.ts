import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import { sentencesOf } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';

const ASKS =
  /\bwhat (?:had |has )?(?:happened|occurred|took place|went on|changed)\b|\bwhat (?:was|is) (?:going on|decided|adopted)\b|(?:发生|出)了?(?:什么|哪些|啥)|(?:什么|哪些)(?:大?事|变化)/iu;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/**
 * What happened to what is named in the year named, by the one sentence of the hits that tells of that year.
 * `undefined` where none does, and where several records do: then they are a list.
 */
export function findHappened(question: Question, hits: readonly Hit[]): FoundFact | undefined {
  const { asked, mentions, language } = question;
  const year = ASKS.test(asked) ? YEAR.exec(asked)?.[0] : undefined;
  if (year === undefined || !mentions.some(({ facet }) => facet !== 'kind')) return undefined;
  // Of the year as a condition every hit tells, in whatever words.
  if (question.dates !== undefined && hits.length > 1) return undefined;
  const telling = hits.flatMap((hit) =>
    sentencesOf(hit.record.summary[language], language)
      .filter((sentence) => sentence.includes(year))
      .map((sentence) => ({ hit, sentence })),
  );
  const [only] = telling;
  return only !== undefined && telling.length === 1
    ? { statement: only.sentence, hits: [only.hit] }
    : undefined;
}
