import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';

/** What a subcommand can use to answer. */
export interface CommandTools {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** All that was typed, the command as well: what the answer says was asked. */
  readonly typed: string;
  /** Reads a text as a question. */
  read(text: string): Question;
  /** Answers a question from the records, a page of it. */
  answer(question: Question): Answer;
  readonly engine: SearchEngine;
  /** The page that is wanted. */
  readonly page: { readonly offset: number; readonly limit: number };
}

/** One word at the start of what somebody typed that means more than a word of a question. */
export interface Command {
  /** The words that call it, in both languages, folded. */
  readonly names: readonly string[];
  /** Says whether the rest of the text is meant for this command; if not, the whole text is a question. */
  accepts(rest: string): boolean;
  run(rest: string, tools: CommandTools): Answer;
}
