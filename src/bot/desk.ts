import { recordAnswer, unknownRecordAnswer } from '../answering/answers.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { clean, hasHan } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import type { SearchEngine } from '../search/engine.ts';
import { answerQuestion } from './answer-question.ts';
import { findCommand } from './commands/index.ts';
import { type BotContext, type BotRequest, PAGE_SIZE } from './request.ts';

/** Reads a text as a question; src/understanding makes one. */
export type Understand = (text: string, context: { today: string; language?: Language }) => Question;

/** What the desk is put together from. */
export interface DeskParts {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

/** The bot itself, without any surface. */
export interface Desk {
  /** Answers a request. Never throws for anything a person can type; work is bounded by the question's bounds. */
  answer(request: BotRequest, context: BotContext): Answer;
}

/** Puts the desk together: every surface asks the same one. */
export function createDesk({ catalogue, engine, understand }: DeskParts): Desk {
  return {
    answer(request, context) {
      if (request.kind === 'show') {
        const record = catalogue.byId.get(request.id);
        return record === undefined
          ? unknownRecordAnswer(clean(request.id).slice(0, 100), catalogue, request.language)
          : recordAnswer(record, catalogue, request.language);
      }
      // Cut before anything looks at it: `understand` reads the first 512 characters, commands are shorter.
      const text = clean(request.text.slice(0, 20_000));
      const language = request.language ?? (isMute(text) ? request.preferred : undefined);
      const read = (words: string) =>
        understand(words, { today: context.today, ...(language && { language }) });
      const page = { offset: request.offset ?? 0, limit: request.limit ?? PAGE_SIZE };
      const answer = (question: Question) => answerQuestion(question, page, catalogue, engine);
      const called = findCommand(text);
      if (called === undefined) return answer(read(text));
      return called.command.run(called.rest, {
        catalogue,
        language: language ?? (hasHan(text) ? 'zh' : (request.preferred ?? 'en')),
        read,
        answer,
      });
    },
  };
}

/** True for a text that shows no language: digits, punctuation, emoji or nothing. */
function isMute(text: string): boolean {
  return !/\p{L}/u.test(text);
}
