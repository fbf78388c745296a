import type { Command } from './command.ts';

/** `stats`, also with words: counts and totals over the records that fit them, or over all. */
export const stats: Command = {
  names: ['stats'],
  accepts: () => true,
  run: (rest, { language, read, answer }) => {
    const { wants: _wants, ...question } = read(rest);
    // Without words there is nothing to tell the language by but the command.
    const spoken = rest === '' ? language : question.language;
    return answer({ ...question, language: spoken, intent: 'find', survey: { as: 'statistics' } });
  },
};

/** The same by its Chinese name, which is answered in Chinese whatever language the words are in. */
export const statsInChinese: Command = {
  names: ['统计'],
  accepts: () => true,
  run: (rest, { language, read, answer }) => {
    const { wants: _wants, ...question } = read(rest);
    return answer({ ...question, language, intent: 'find', survey: { as: 'statistics' } });
  },
};
