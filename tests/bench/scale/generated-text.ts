import type { Language } from '../../../src/domain/language.ts';
import type { CooperationRecord } from '../../../src/domain/record.ts';

/** Different words that 100,000 news items of two sentences hold beside the real ones, in round numbers (Heaps' law). */
const INVENTED_WORDS = 40_000;

/** Writes texts of so many words. */
export type Writer = (language: Language, words: number) => string;

/**
 * Writes texts of the words of real records, and in English of invented ones too: how often a word comes follows
 * Zipf's law in the order of the real frequencies.
 */
export function createWriter(real: readonly CooperationRecord[], random: () => number): Writer {
  const english = byFrequency(real.flatMap(({ summary }) => summary.en.toLowerCase().match(/[a-z]+/g) ?? []));
  const chinese = byFrequency(real.flatMap(({ summary }) => summary.zh.match(/\p{Script=Han}{2}/gu) ?? []));
  const words = { en: [...english, ...invented(INVENTED_WORDS, random)], zh: chinese };
  return (language, count) => {
    const own = words[language];
    // The logarithm of the rank is even: rank r comes with a probability of about 1/r.
    const drawn = Array.from({ length: count }, () => own[Math.floor(own.length ** random()) - 1] ?? '');
    return drawn.join(language === 'en' ? ' ' : '');
  };
}

/** Words, the most frequent first. */
function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function invented(count: number, random: () => number): string[] {
  const letterOf = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const syllable = () => letterOf('bcdfgklmnprstvz') + letterOf('aeiou');
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''),
  );
}
