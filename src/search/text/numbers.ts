const MULTIPLES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['万亿', 1e12],
]);

/**
 * Writes numbers in digits only, so that "1,000,000", "1 million" and "100万" are the same word.
 * Takes folded text.
 *
 * @example plainNumbers('us$1.5 million') // 'us$1500000'
 */
export function plainNumbers(text: string): string {
  return text
    .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replaceAll(',', ''))
    .replace(
      /(?<![\d.])(\d{1,12}(?:\.\d{1,6})?) ?(thousand|million|billion|百万|千万|十亿|万亿|千|万|亿)(?![a-z])/g,
      (_, number: string, multiple: string) =>
        String(Math.round(Number(number) * (MULTIPLES.get(multiple) ?? 1) * 100) / 100),
    );
}
