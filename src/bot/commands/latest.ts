import type { Command } from './command.ts';

/** `latest`, also with words: the newest records, of those that fit the words. */
export const latest: Command = {
  names: ['latest', '最新'],
  accepts: () => true,
  run: (rest, { typed, read, answer }) =>
    answer({ ...read(rest.replace(SO_MANY, '')), asked: typed, intent: 'find', order: 'newest' }),
};

/** "Latest 5 items on …", 最新5条…: that is no word to look for. */
const SO_MANY =
  /^(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?:\s+|$)(?:(?:records?|items?|entries|things|ones)\b ?)?|^的?(?:\d{1,2}|[两几二三四五六七八九十])\s?[条个份篇项]的?\s?/iu;
