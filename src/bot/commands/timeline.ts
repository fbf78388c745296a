import type { Question } from '../../domain/question.ts';
import { askedMoney } from './asked-money.ts';
import type { Command, CommandTools } from './command.ts';

/** `timeline`, also with words: the records that fit them, or all, by date; of money its sums by year. */
export const timeline: Command = {
  names: ['timeline'],
  accepts: () => true,
  run: (rest, tools) => {
    const question = inTime('timeline', rest, tools);
    // Without words there is nothing to tell the language by but the command.
    const spoken = rest === '' ? tools.language : question.language;
    return tools.answer({ ...question, language: spoken });
  },
};

/** The same by its Chinese names, which are answered in Chinese whatever language the words are in. */
export const timelineInChinese: Command = {
  names: ['时间线', '大事记'],
  accepts: () => true,
  run: (rest, tools) => tools.answer({ ...inTime('时间线', rest, tools), language: tools.language }),
};

/** Read with the name of the command: what says little beside a timeline ("history") says little here. */
function inTime(name: string, rest: string, { typed, read }: CommandTools): Question {
  const money = askedMoney(read(rest));
  const asked = { asked: typed, intent: 'find' } as const;
  if (money !== undefined) return { ...money, ...asked, survey: { as: 'figures', of: 'money', by: 'year' } };
  const { wants: _wants, ...question } = read(`${name} ${rest}`);
  return { ...question, ...asked, survey: { as: 'timeline' } };
}
