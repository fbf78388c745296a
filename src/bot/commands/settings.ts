import { sentenceAnswer } from '../../answering/answers.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Command } from './command.ts';

/** `settings`: that there are none. */
export const settings: Command = {
  names: ['settings', '设置'],
  accepts: () => true,
  run: (_rest, { language }) => sentenceAnswer(WORDS[language].aside.noSettings, language),
};
