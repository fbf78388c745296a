import type { Stretch } from '../filler/filler.ts';
import { matchesOf } from '../text/matches.ts';

const COMING =
  /\b(?:tomorrow|tonight|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:two|three|a few|\d{1,2}) (?:days|weeks))\b|明天|后天|下周|下星期|下个?月/gu;
const ASKS_OF_US =
  /\b(?:do|did|are|have|will) (?:we|you|there)\b|\bis there (?:an?|any) (?:event|seminar|workshop|conference|training|meeting)\b|\bwhat(?:'s| is) (?:going )?on\b|\bhappening\b|有什么|有哪些/u;

/** Finds days to come in a clause about the people who talk, "I give a talk next week": records are of the past. */
export function comingDays(text: string, clause: Stretch): Stretch[] {
  const said = text.slice(clause.from, clause.to);
  if (ASKS_OF_US.test(said)) return [];
  return matchesOf(said, COMING).map((match) => ({
    from: clause.from + match.index,
    to: clause.from + match.index + match[0].length,
  }));
}
