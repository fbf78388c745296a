import { helpAnswer } from '../../answering/answers.ts';
import type { Command } from './command.ts';

/** `help`: how to ask. "Help for young workers" is a question. */
export const help: Command = {
  names: ['help', '帮助', '?', '？'],
  accepts: (rest) => rest === '',
  run: (_rest, { catalogue, language }) => helpAnswer(catalogue, language),
};
