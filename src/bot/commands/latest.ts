import type { Command } from './command.ts';

/** `latest`, also with words: the newest records, of those that fit the words. */
export const latest: Command = {
  names: ['latest', '最新'],
  accepts: () => true,
  run: (rest, { read, answer }) => answer({ ...read(rest), intent: 'find', order: 'newest' }),
};
