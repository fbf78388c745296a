import type { Command } from './command.ts';

/** `latest`, also with words: the newest records, of those that fit the words. */
export const latest: Command = {
  names: ['latest', '最新'],
  accepts: () => true,
  run: (rest, { read, answer }) =>
    answer({ ...read(rest.replace(SO_MANY, '')), intent: 'find', order: 'newest' }),
};

/** "Latest 5 items on …", 最新5条…: how many are shown at once is the page's. */
const SO_MANY =
  /^(?:the )?(?:\d{1,2}|two|three|four|five|six|ten) (?:(?:records?|items?|entries|things|ones)\b ?)?|^(?:\d{1,2}|[两几二三四五十])[条个份篇项]的?/iu;
