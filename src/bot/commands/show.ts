import { distance } from 'fastest-levenshtein';
import { recordAnswer, sentenceAnswer, unknownRecordAnswer } from '../../answering/answers.ts';
import { helpExamples } from '../../answering/help-examples.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Command } from './command.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;
const LONGEST_ID = 100;

/**
 * `show <id>`: one record in full, or the records whose ids are like it. "Show me agreements" is a question: an id is one
 * word with a hyphen in it. `show` alone or with a number says how to use it.
 */
export const show: Command = {
  names: ['show', '查看', '显示'],
  accepts: (rest) => /^\d{0,4}$/.test(rest) || (ID.test(rest) && rest.length <= LONGEST_ID),
  run: (rest, { catalogue, language }) => {
    if (!ID.test(rest))
      return sentenceAnswer(
        WORDS[language].aside.howToShow(helpExamples(catalogue, language).recordId),
        language,
      );
    const id = rest.toLowerCase();
    const record = catalogue.byId.get(id);
    return record === undefined
      ? unknownRecordAnswer(id, catalogue, language, likeIt(id, catalogue))
      : recordAnswer(record, catalogue, language);
  },
};

const MOST_LIKE_IT = 3;
/** Of so many characters of an id one may be wrong. */
const CHARACTERS_FOR_A_SLIP = 6;

/** The records whose ids go on where this one ends, or differ from it by a slip or two, the most alike first. */
function likeIt(id: string, { records }: Catalogue): CooperationRecord[] {
  return records
    .map((record) => ({ record, slips: record.id.startsWith(id) ? 0 : distance(id, record.id) }))
    .filter(({ slips }) => slips <= id.length / CHARACTERS_FOR_A_SLIP)
    .sort((a, b) => a.slips - b.slips || a.record.id.localeCompare(b.record.id))
    .slice(0, MOST_LIKE_IT)
    .map(({ record }) => record);
}
