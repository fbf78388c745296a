import { isObject, textOf } from '../json.ts';

/** The text of a text object; empty for anything else. */
export function plainText(text: unknown): string {
  return isObject(text) ? textOf(text.text) : '';
}

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/**
 * The language attribute for a text, so that a screen reader picks the right voice: `zh-CN` where Chinese characters
 * outweigh Latin letters (a Chinese word has about two, an English one about five), else `en`.
 */
export function languageTag(text: string): 'zh-CN' | 'en' {
  const start = text.slice(0, 2_000);
  const han = start.match(HAN)?.length ?? 0;
  return han * 2.5 > (start.match(LATIN)?.length ?? 0) ? 'zh-CN' : 'en';
}
