const LINE_BREAK = 10;

/** What a line of the dictionary says about a Chinese word. */
export interface GlossLine {
  readonly crowding: number;
  readonly english: readonly string[];
}

/**
 * Looks a word up in the bytes of `packGlosses` by halving, without taking the lines apart first: nothing is spent
 * on the words that nobody asks for.
 *
 * @returns what its line says; undefined when there is none
 */
export function findGloss(lines: Buffer, word: string): GlossLine | undefined {
  const wanted = Buffer.from(`${word}\t`);
  // Line breaks: the word's line, if any, starts behind one from `low` on and before `high`.
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && lines[start] !== LINE_BREAK) start -= 1;
    const order = compareAt(lines, start + 1, wanted);
    const end = order < 0 ? start : lines.indexOf(LINE_BREAK, start + 1);
    if (order === 0) return readLine(lines.toString('utf8', start + 1 + wanted.length, end));
    if (order < 0) high = end;
    else low = end;
  }
  return undefined;
}

/** Negative when `wanted` comes before the bytes at `from`, 0 when it stands there. */
function compareAt(lines: Buffer, from: number, wanted: Buffer): number {
  for (let index = 0; index < wanted.length; index += 1) {
    const difference = (wanted[index] ?? 0) - (lines[from + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readLine(text: string): GlossLine {
  const [crowding = '', english = ''] = text.split('\t');
  return { crowding: Number(crowding), english: english === '' ? [] : english.split(' ') };
}
