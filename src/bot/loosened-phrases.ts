import type { Question } from '../domain/question.ts';
import type { SearchEngine } from '../search/engine.ts';
import { conditionsQuery } from './search-plan.ts';

const MARKS = /["“”„«»「」『』]/gu;

/**
 * The question again with the marks off its quotations, where no record holds one of these word for word: people
 * quote for emphasis too. It says so by a doubt. `undefined` when every quotation stands in some record.
 * @param read understands a text as a question
 */
export function loosenedPhrases(
  question: Question,
  engine: SearchEngine,
  read: (text: string) => Question,
): Question | undefined {
  const unheld = question.phrases.filter((phrase) => !isHeld(phrase, question, engine));
  if (unheld.length === 0) return undefined;
  const loose = read(question.asked.replaceAll(MARKS, ' '));
  const doubts = unheld.map((words) => ({ about: 'phrase-not-held' as const, words }));
  return { ...loose, asked: question.asked, doubts: [...loose.doubts, ...doubts] };
}

function isHeld(phrase: string, question: Question, engine: SearchEngine): boolean {
  const { dates: _dates, amount: _amount, ...rest } = question;
  const query = conditionsQuery({ ...rest, phrases: [phrase], mentions: [], excluded: [], freeText: '' });
  return query === undefined || engine.search({ ...query, limit: 1 }).total > 0;
}
