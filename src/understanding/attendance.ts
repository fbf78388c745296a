import type { Survey } from '../domain/question.ts';
import { GREATEST, LEAST } from './size-words.ts';
import { holds, mayMatch } from './text/matches.ts';
import type { Sheet } from './text/sheet.ts';

const MOST = `(?:most|fewest|least|${GREATEST}|${LEAST})`;
const COMERS = '(?:participants?|participation|attendees|attendance|turn-?out|delegates|head ?count)';
/** A gathering measured by those who came: "the most participants", "best attended", 人数最多. */
const BY_COMERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:that |which )?(?:with|had|has|have|drew|attracted|got|saw) )?(?:the )?${MOST} (?:number of )?(?:${COMERS}|people (?:attending|taking part))\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:with|had|has|have|drew|attracted|brought together) (?:the )?${MOST} (?:number of )?people\\b`,
    'gu',
  ),
  /\b(?:the )?(?:best|most|least|worst|well)[- ]attended\b/gu,
  /(?:(?:参加|参会|出席|与会|到场|参与|参训|培训)的?)?人数(?:是|排)?最[多少大小]的?|(?:参加|参会|出席|与会|到场|参与|去|来)的?人(?:员)?(?:是)?最[多少]的?/gu,
];
/** "The largest training by participants": the measure stands behind the superlative, 按参加人数最多. */
const MEASURED = new RegExp(
  `\\b(?:by|in terms of|measured by|according to) (?:the )?(?:number of |total )?(?:${COMERS}|people)(?: numbers?)?\\b|[按以论](?:照)?(?:参加|参会|出席|与会|到场|参与|参训)?人数(?:来看|来说|计|算|看)?`,
  'gu',
);
const SUPERLATIVE = new RegExp(
  `\\b(?:the )?${MOST}\\b|的?最[多大少小]的?|(?:来)?排(?:序|名|列)?(?:第一)?`,
  'gu',
);
const LEAST_WORDS = new RegExp(`\\b(?:fewest|least|worst|${LEAST})\\b|最[少小]`, 'u');

/** Whether records are to be ordered by how many people came, and takes the words that say so; `undefined` where not. */
export function readAttendance(sheet: Sheet): Survey | undefined {
  const { open } = sheet;
  const isLeast = holds(open, LEAST_WORDS);
  const isMeasured = mayMatch(open, MEASURED) && open.search(MEASURED) >= 0 && open.search(SUPERLATIVE) >= 0;
  if (isMeasured) for (const words of [MEASURED, SUPERLATIVE]) sheet.takeEach(words);
  const isSaid = BY_COMERS.map((words) => sheet.takeEach(words)).some(Boolean);
  if (!isMeasured && !isSaid) return undefined;
  return { as: 'attendance', ...(isLeast && { isLeast }) };
}
