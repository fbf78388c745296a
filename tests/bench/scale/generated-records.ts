import type { CooperationRecord } from '../../../src/domain/record.ts';

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Different words that 100,000 news items of two sentences hold in round numbers (Heaps' law). */
const INVENTED_WORDS = 40_000;

/**
 * Records made of the words of real ones and of invented ones: frequencies follow Zipf's law, lengths, kinds,
 * countries, topics and dates are drawn from the real records, both languages are there. The same records for
 * the same arguments.
 */
export function generatedRecords(
  count: number,
  real: readonly CooperationRecord[],
  seed = 1,
): CooperationRecord[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const english = byFrequency(real.flatMap(({ summary }) => summary.en.toLowerCase().match(/[a-z]+/g) ?? []));
  const chinese = byFrequency(real.flatMap(({ summary }) => summary.zh.match(/\p{Script=Han}{2}/gu) ?? []));
  const englishWords = [...english, ...invented(INVENTED_WORDS, random)];
  const zipf = (words: readonly string[]) =>
    words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';
  const text = (words: readonly string[], length: number, joint: string) =>
    Array.from({ length }, () => zipf(words)).join(joint);
  return Array.from({ length: count }, (_, at): CooperationRecord => {
    const model = pick(real);
    const year = 1990 + Math.floor(random() * 36);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const { contact: _contact, ...rest } = model;
    return {
      ...rest,
      id: `generated-${at}`,
      title: { en: text(englishWords, 8, ' '), zh: text(chinese, 8, '') },
      summary: {
        en: `${text(englishWords, 20, ' ')}. ${text(englishWords, 20, ' ')}.`,
        zh: `${text(chinese, 20, '')}。${text(chinese, 15, '')}。`,
      },
      dates: { published: { value: `${year}-${month}-${day}`, precision: 'day' } },
      topics: [...new Set([pick(real), pick(real)].flatMap((other) => other.topics.slice(0, 2)))],
      people: [],
      figures: [],
      notes: [],
      related: [],
    };
  });
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
  const syllable = () => {
    const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
    return letter('bcdfgklmnprstvz') + letter('aeiou');
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''),
  );
}
