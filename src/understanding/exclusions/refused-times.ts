import type { Question } from '../../domain/question.ts';
import { dateAtStart } from '../dates/read-dates.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

type Excluded = Question['excluded'][number];

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
/** Words right in front of a time that is not wanted: `-2019`, "not from 2014", "except in March 2014", 不要2019年的. */
const REFUSED: readonly RegExp[] = [
  new RegExp(`(?<![^\\s(,;、])(?<!\\d\\s*)-(?=${YEAR})`, 'gu'),
  new RegExp(
    `(?<!\\b(?:is|was|were|are|it|that|why|or|if|whether|did|does|do|has|have|had)\\s)\\b(?:(?:and|but)\\s+)?(?:not|except(?:ing)?(?: for)?|excluding|other than|apart from|leaving out|without)\\s+(?:(?:the ones|those|anything|any|ones)\\s+)?(?:(?:from|in|of|dated|during|for)\\s+)?(?:the year\\s+)?(?=(?:[a-z]{3,9}\\s+)?${YEAR})`,
    'gu',
  ),
  new RegExp(`(?:不要|不含|不包括|不算|除了?|排除|去掉)(?=${YEAR})`, 'gu'),
];
const CLOSING = /^\s*(?:的|以外|之外|外)*\s*[,、]?/u;
const MOST = 4;

/**
 * Reads the times that are not wanted where one stands right behind words that refuse it, and takes them. A time from which
 * on or until which something is wanted ("not before 2014") is none of these.
 */
export function readRefusedTimes(sheet: Sheet, today: string): Excluded[] {
  const refused: Excluded[] = [];
  for (const words of REFUSED)
    for (const { index, 0: cue } of matchesOf(sheet.open, words)) {
      const start = index + cue.length;
      const rest = sheet.open.slice(start);
      const date = dateAtStart(rest, today);
      if (date === undefined || !date.firm || date.impossible || refused.length === MOST) continue;
      const { from, to, gaps } = date.condition;
      if (from === undefined || to === undefined || gaps !== undefined) continue;
      refused.push({ words: sheet.typed(start, start + date.to), time: { from, to } });
      sheet.take(index, start + date.to + (CLOSING.exec(rest.slice(date.to))?.[0].length ?? 0), 'gone');
    }
  return refused;
}
