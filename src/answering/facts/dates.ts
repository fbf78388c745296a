import { dateText, spanText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** When: the day or span a thing happened, else the day it was published. */
export const dates: FactReader = (record, _catalogue, language) => {
  const words = WORDS[language];
  const about = `${record.title.en} ${record.title.zh}`;
  const held = spanText(record.dates.start, record.dates.end, language);
  if (held !== '') return [{ line: `${words.field.held}${words.colon}${held}`, about }];
  if (record.dates.published === undefined) return [];
  return [
    { line: `${words.field.published}${words.colon}${dateText(record.dates.published, language)}`, about },
  ];
};
