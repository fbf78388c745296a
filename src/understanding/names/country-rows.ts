import { segmentsOf } from '../../domain/chinese-words.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';

const JOINS: ReadonlySet<string> = new Set(['、', '和', '与', '跟', '及']);
/** How many they are, right behind them: 柬、老、缅三国. */
const COUNT = /^(?:[两二三四五六几多各]|[两三四五六]个)国家?/;
/** So many in a row are countries without being counted: 柬老缅. */
const UNCOUNTED = 3;

/** What stands in front of two that open a text or what is named: 柬老项目, 给柬老的钱. */
const BEFORE_TWO = /(?:^|[^\p{Script=Han}]|[在给对为])$/u;

/**
 * Builds a finder of countries in a row, each told by the one character that it is abbreviated to: two or more
 * with their count behind them, three or more without, two where each is a word by itself and what they have follows
 * (柬老就业项目). One such character alone is a word of its own.
 *
 * @param names those of one character
 */
export function createCountryRows(names: readonly Name[]): (open: string) => Finding[] {
  const byCharacter = new Map(names.map((name) => [name.text, name]));
  return (open) => {
    const found: Finding[] = [];
    for (let at = 0; at < open.length; at++) {
      if (!byCharacter.has(open.charAt(at))) continue;
      const row = rowFrom(open, at, byCharacter);
      const last = row.at(-1);
      if (last === undefined) continue;
      const [count = ''] = COUNT.exec(open.slice(last.to)) ?? [];
      if (row.length >= UNCOUNTED || (row.length === 2 && (count !== '' || areWords(open, at))))
        found.push(...row.slice(0, -1), { ...last, to: last.to + count.length });
      at = last.to - 1;
    }
    return found;
  };
}

/** Whether two characters are words by themselves and stand before what they have; in 老马识途 they are not. */
function areWords(open: string, from: number): boolean {
  if (!BEFORE_TWO.test(open.slice(0, from))) return false;
  const words = segmentsOf(open).filter(({ index }) => index >= from);
  const [first, second, next] = words.map(({ segment }) => segment);
  const isOwned = next === '的' || (next !== undefined && next.length > 1);
  return isOwned && first?.length === 1 && second?.length === 1;
}

/** The countries that follow one another from a place on, each once. */
function rowFrom(open: string, start: number, byCharacter: ReadonlyMap<string, Name>): Finding[] {
  const row: Finding[] = [];
  let at = start;
  while (at < open.length) {
    const name = byCharacter.get(open.charAt(at));
    if (name === undefined || row.some(({ names }) => names.includes(name))) break;
    row.push({ from: at, to: at + 1, names: [name], slips: 0 });
    at += JOINS.has(open.charAt(at + 1)) ? 2 : 1;
  }
  return row;
}
