import type { Command } from './command.ts';

/** `timeline`, also with words: the records that fit them, or all, by date. */
export const timeline: Command = {
  names: ['timeline', '时间线', '大事记'],
  accepts: () => true,
  run: (rest, { read, answer }) => {
    const { wants: _wants, ...question } = read(rest);
    return answer({ ...question, intent: 'find', survey: { as: 'timeline' } });
  },
};
