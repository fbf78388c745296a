import type { Wanted } from '../../domain/question.ts';

/** The sorts of facts that words of asking tell directly; the others are told apart among these afterwards. */
export type Asked = Exclude<Wanted, 'start' | 'end' | 'published' | 'duration' | 'whether'>;

/**
 * The sorts of facts, the narrowest first: where a question has words for several, the first decides. Nobody says "fax"
 * without wanting one, while "who" and "which" stand in many questions for something else.
 */
export const NARROWEST_FIRST = [
  'fax',
  'email',
  'web',
  'telephone',
  'address',
  'post',
  'meaning',
  'ordinal',
  'money',
  'count',
  'organisation',
  'person',
  'date',
  'place',
  'name',
] as const satisfies readonly Asked[];

/** What is said in so many ways that each has words of its own in a language, as sources of regular expressions. */
export type WordsOfAsking = Readonly<Partial<Record<Asked, readonly string[]>>>;
