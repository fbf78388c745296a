import type { Hit } from '../domain/hit.ts';
import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import { kindsNamed } from '../domain/subject.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { WORDS } from './words/index.ts';

/** Hits told apart by whether they are what was asked for or only report on such a thing. */
export interface ByOwnKind {
  /** Records whose own kind, or one broader than it, was asked for; all where no kind was. */
  readonly own: readonly Hit[];
  /** Records that only cover that kind: a press release about a signing, where agreements were asked for. */
  readonly reporting: readonly Hit[];
}

/** Tells apart the records that are of a kind the question names from those that only report on it. */
export function byOwnKind(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): ByOwnKind {
  const asked = new Set(kindsNamed(question).map(({ id }) => id));
  if (asked.size === 0) return { own: hits, reporting: [] };
  const isOwn = ({ record }: Hit) =>
    vocabulary.withBroader('kind', record.kind).some((kind) => asked.has(kind));
  return { own: hits.filter(isOwn), reporting: hits.filter((hit) => !isOwn(hit)) };
}

/** That records only report on what is counted, and how many of them on one that is; empty where none does. */
export function reportingNote({ own, reporting }: ByOwnKind, language: Language): string {
  if (reporting.length === 0) return '';
  const ids = new Set(own.map(({ record }) => record.id));
  const onCounted = reporting.filter(({ record }) => record.related.some((id) => ids.has(id)));
  return WORDS[language].figures.reporting(reporting.length, onCounted.length);
}
