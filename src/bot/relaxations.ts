import { LIST_COMMA } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** A question with one condition fewer, and the name of the condition. */
export interface Relaxation {
  readonly without: string;
  readonly question: Question;
}

/** Conditions tried at most, so that a question with many filters costs no more than one with few. */
const MOST_TRIED = 6;

/**
 * Every question that lacks exactly one condition of the given one, in the order in which people most
 * likely would give it up: date, amount, kind, country, then what else was named. Words are never dropped.
 */
export function relaxations(question: Question, vocabulary: Vocabulary): Relaxation[] {
  const { dates, amount, ...rest } = question;
  const facets = [...new Set(question.mentions.map((mention) => mention.facet))].sort(
    (a, b) => rank(a) - rank(b),
  );
  const all: Relaxation[] = [
    ...(dates === undefined
      ? []
      : [{ without: dates.words, question: { ...rest, ...(amount && { amount }) } }]),
    ...(amount === undefined
      ? []
      : [{ without: amount.words, question: { ...rest, ...(dates && { dates }) } }]),
    ...facets.map((facet) => ({
      without: question.mentions
        .filter((mention) => mention.facet === facet)
        .map((mention) => vocabulary.label(facet, mention.id, question.language))
        .join(LIST_COMMA[question.language]),
      question: { ...question, mentions: question.mentions.filter((mention) => mention.facet !== facet) },
    })),
  ];
  return all.filter((one) => saysSomething(one.question)).slice(0, MOST_TRIED);
}

function rank(facet: string): number {
  const at = ['kind', 'country'].indexOf(facet);
  return at === -1 ? 2 : at;
}

function saysSomething(question: Question): boolean {
  return (
    question.freeText !== '' ||
    question.phrases.length > 0 ||
    question.mentions.length > 0 ||
    question.dates !== undefined ||
    question.amount !== undefined
  );
}
