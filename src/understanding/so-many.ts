import { fold } from '../domain/fold.ts';
import type { Question } from '../domain/question.ts';
import { numberNamed } from './follow-ups/numbers.ts';

const NUMBER = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten';
const CHINESE_NUMBER = '\\d{1,2}|[两二三四五六七八九十]';
const NEWEST = 'last|latest|newest|most recent';
/** "The latest 3", "three newest", 最新的三条: how many, but for "the last 3 years". */
const SO_MANY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${NEWEST})\\s+(${NUMBER})\\b(?!\\s*(?:day|week|fortnight|month|quarter|year|decade|hour)s?\\b)`,
    'u',
  ),
  new RegExp(`\\b(${NUMBER})\\s+(?:${NEWEST})\\b`, 'u'),
  new RegExp(`(?:最新|最近|最后)的?\\s?(${CHINESE_NUMBER})\\s?[条份篇项个则](?![月星季])`, 'u'),
];

/** How many of the newest are asked for; nothing where no number is said, or another order is asked for. */
export function newestAsked({ asked, order }: Question): number | undefined {
  if (order !== 'newest') return undefined;
  const text = fold(asked);
  const said = SO_MANY.map((words) => words.exec(text)?.[1]).find((number) => number !== undefined);
  return said === undefined ? undefined : numberNamed(said);
}
