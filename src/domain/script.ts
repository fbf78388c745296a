import { Converter } from 'opencc-js/cn2t';
import { fold, hasHan } from './fold.ts';

let converter: ((text: string) => string) | undefined;

/**
 * In the Ministry of Education's forms, which are read in Hong Kong and Macau as well. The dictionary takes 0.2 s and 95 MB,
 * so it is built for the first who needs it.
 */
function toTraditional(text: string): string {
  const convert = converter ?? Converter({ from: 'cn', to: 'tw' });
  converter = convert;
  return convert(text);
}
const NOT_HAN = /\P{Script=Han}+/gu;

/** Characters that only Cantonese is written with; whoever types them types traditional, unless others say no. */
const CANTONESE = /[冇嘅咩喺佢咗哋嗰啲嚟乜嘢揾搵睇唔咁㗎畀]/u;
/** Characters that both scripts have, though the dictionary takes them for simplified ones: 台 beside 臺. */
const OF_BOTH = /[台里只后面干系云群床峰着吃伙]/gu;

/** The script that a text shows: some character of it is written otherwise in the other. `undefined` where none is. */
export function scriptOf(text: string): 'traditional' | 'simplified' | undefined {
  const han = text.replace(NOT_HAN, '');
  if (fold(han) !== han) return 'traditional';
  const telling = han.replace(OF_BOTH, '');
  if (telling !== '' && toTraditional(telling) !== telling) return 'simplified';
  return CANTONESE.test(han) ? 'traditional' : undefined;
}

/** Whether a text is typed in the traditional script. */
export function isTraditional(text: string): boolean {
  if (!hasHan(text)) return false;
  const han = text.replace(NOT_HAN, '');
  return fold(han) !== han || (CANTONESE.test(han) && scriptOf(han) === 'traditional');
}

/**
 * Anything made of plain data with its texts in the traditional script. What stands under one of the keys `kept` stays as
 * it is: ids, what was typed, records.
 */
export function inTraditional<Data>(data: Data, kept: ReadonlySet<string>): Data {
  if (typeof data === 'string') return (hasHan(data) ? toTraditional(data) : data) as Data;
  if (Array.isArray(data)) return data.map((item) => inTraditional(item, kept)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, kept.has(key) ? value : inTraditional(value, kept)]),
  ) as Data;
}
