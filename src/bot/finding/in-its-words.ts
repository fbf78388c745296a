import type { Question } from '../../domain/question.ts';

/**
 * The question for a list of a kind with the one everyday word beside the kind read as a word and not as the subject it hints at:
 * "youth training" is training for the young, be it filed under the employment of the young or not. `undefined` for any other.
 */
export function inItsWords(question: Question): Question | undefined {
  const { mentions, freeText, wants, survey, order } = question;
  const [hint, ...more] = mentions.filter(({ facet }) => facet !== 'kind');
  const isList = (wants ?? survey) === undefined && freeText === '' && order === 'relevance';
  if (hint === undefined || more.length > 0 || mentions.length === 1 || !isList) return undefined;
  if (hint.by !== 'hint' || hint.facet !== 'topic') return undefined;
  return { ...question, mentions: mentions.filter((one) => one !== hint), freeText: hint.words };
}
