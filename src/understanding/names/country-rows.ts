import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';

const JOINS: ReadonlySet<string> = new Set(['、', '和', '与', '跟', '及']);
/** How many they are, right behind them: 柬、老、缅三国. */
const COUNT = /^(?:[两二三四五六几多各]|[两三四五六]个)国家?/;
/** So many in a row are countries without being counted: 柬老缅. */
const UNCOUNTED = 3;

/**
 * Builds a finder of countries in a row, each told by the one character that it is abbreviated to: two or more
 * with their count behind them, three or more without. One such character alone is a word of its own.
 *
 * @param names those of one character
 */
export function createCountryRows(names: readonly Name[]): (open: string) => Finding[] {
  const byCharacter = new Map(names.map((name) => [name.text, name]));
  return (open) => {
    const found: Finding[] = [];
    for (let at = 0; at < open.length; at++) {
      const row = rowFrom(open, at, byCharacter);
      const last = row.at(-1);
      if (last === undefined) continue;
      const [count = ''] = COUNT.exec(open.slice(last.to)) ?? [];
      if (row.length >= (count === '' ? UNCOUNTED : 2))
        found.push(...row.slice(0, -1), { ...last, to: last.to + count.length });
      at = last.to - 1;
    }
    return found;
  };
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
