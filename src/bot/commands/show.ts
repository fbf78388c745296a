import { recordAnswer, unknownRecordAnswer } from '../../answering/answers.ts';
import type { Command } from './command.ts';

/** `show <id>`: one record in full. "Show me agreements" is a question: an id is one word with a hyphen in it. */
export const show: Command = {
  names: ['show', '查看', '显示'],
  accepts: (rest) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/i.test(rest) && rest.length <= 100,
  run: (rest, { catalogue, language }) => {
    const id = rest.toLowerCase();
    const record = catalogue.byId.get(id);
    return record === undefined
      ? unknownRecordAnswer(id, catalogue, language)
      : recordAnswer(record, catalogue, language);
  },
};
