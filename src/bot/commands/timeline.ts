import type { Command } from './command.ts';

/** `timeline`, also with words: the records that fit them, or all, by date. */
export const timeline: Command = {
  names: ['timeline'],
  accepts: () => true,
  run: (rest, { language, read, answer }) => {
    // Read with its name: what says little beside a timeline ("history") says little here.
    const { wants: _wants, ...question } = read(`timeline ${rest}`);
    // Without words there is nothing to tell the language by but the command.
    const spoken = rest === '' ? language : question.language;
    return answer({ ...question, language: spoken, intent: 'find', survey: { as: 'timeline' } });
  },
};

/** The same by its Chinese names, which are answered in Chinese whatever language the words are in. */
export const timelineInChinese: Command = {
  names: ['时间线', '大事记'],
  accepts: () => true,
  run: (rest, { language, read, answer }) => {
    const { wants: _wants, ...question } = read(`时间线 ${rest}`);
    return answer({ ...question, language, intent: 'find', survey: { as: 'timeline' } });
  },
};
