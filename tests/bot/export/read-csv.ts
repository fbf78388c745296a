/** Reads a CSV as RFC 4180 has it, its byte order mark left out: lines of cells. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quoted && character === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || (character === '\r' && source[at + 1] === '\n'))) {
      lines.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        at += 1;
        lines.push([]);
      }
    } else cell += character;
  }
  return lines.filter((line) => line.length > 0);
}
