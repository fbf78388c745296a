import { LIST_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { editionAsked } from './editions.ts';

/** A question with one condition fewer, and the name of the condition. */
export interface Relaxation {
  readonly without: string;
  readonly question: Question;
}

/** Conditions tried at most, so that a question with many filters costs no more than one with few. */
const MOST_TRIED = 6;

/**
 * Every question that lacks exactly one condition of the given one, in the order in which people most
 * likely would give it up: which of a series is meant, the few words beside what is named, date, amount, kind, country, then what else was named.
 */
export function relaxations(question: Question, vocabulary: Vocabulary): Relaxation[] {
  const { dates, amount, ...rest } = question;
  const facets = [...new Set(question.mentions.map((mention) => mention.facet))].sort(
    (a, b) => rank(a) - rank(b),
  );
  const all: Relaxation[] = [
    ...withoutEdition(question),
    ...withoutWords(question),
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

/** "The fifth forum": any other of them. */
function withoutEdition(question: Question): Relaxation[] {
  const edition = editionAsked(question);
  if (edition === undefined) return [];
  const words = question.freeText.match(WORD) ?? [];
  const freeText = words.filter((word) => edition.rest.includes(word)).join(' ');
  return [{ without: edition.which, question: { ...question, asked: edition.rest, freeText, asides: [] } }];
}

/** More words than these are the question itself, and what is left without them answers nothing. */
const MOST_WORDS_GIVEN_UP = 3;
const WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+|\p{Script=Han}+/gv;

/** "Every MoU you lay hands on": what is named says enough by itself, the words beside it may be talk. */
function withoutWords(question: Question): Relaxation[] {
  const words = question.freeText.match(WORD) ?? [];
  const named = question.mentions.filter(({ by, facet }) => by !== 'hint' && TELLING.has(facet));
  if (words.length === 0 || words.length > MOST_WORDS_GIVEN_UP || named.length === 0) return [];
  const text = question.mentions.map((mention) => mention.words).join(' ');
  return [{ without: words.join(' '), question: { ...question, text, freeText: '', asides: [] } }];
}
/** What narrows a question so far that all records of it are near: not the body itself, nor where in the world. */
const TELLING: ReadonlySet<Facet> = new Set<Facet>(['kind', 'person', 'programme', 'topic', 'place']);

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
