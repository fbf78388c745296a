import type { Question } from '../../domain/question.ts';
import { askedMoney } from './asked-money.ts';
import type { Command } from './command.ts';

/** `stats`, also with words: counts and totals over the records that fit them, or over all; of money its sums. */
export const stats: Command = {
  names: ['stats'],
  accepts: () => true,
  run: (rest, { language, typed, read, answer }) => {
    const question = read(rest);
    // Without words there is nothing to tell the language by but the command.
    const spoken = rest === '' ? language : question.language;
    return answer({ ...counted(question), language: spoken, asked: typed });
  },
};

/** The same by its Chinese name, which is answered in Chinese whatever language the words are in. */
export const statsInChinese: Command = {
  names: ['统计'],
  accepts: () => true,
  run: (rest, { language, typed, read, answer }) =>
    answer({ ...counted(read(rest)), language, asked: typed }),
};

function counted({ wants: _wants, ...question }: Question): Question {
  return askedMoney(question) ?? { ...question, intent: 'find', survey: { as: 'statistics' } };
}
