import type { Desk } from '../../src/bot/desk.ts';
import type { Measurement } from './figures.ts';

const TODAY = '2026-11-22';
const TIMES = 5;

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** Texts that make search engines and parsers work hard, by what they are. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['a question of 10,000 characters', 'social dialogue in China and '.repeat(350).slice(0, 10_000)],
  ['the same in Chinese', '中国的社会保障与职业安全项目'.repeat(750).slice(0, 10_000)],
  ['one token of 5,000 characters', 'x'.repeat(5_000)],
  ['10,000 terms', words(10_000)],
  ['one misspelt word 500 times', 'coperation '.repeat(500)],
  ['a b c', 'a b c'],
  ['zalgo', [...'social dialogue'].map((letter) => letter + '\u0336\u0353\u030a'.repeat(100)).join('')],
  ['5,000 nested parentheses', `${'('.repeat(5_000)}news${')'.repeat(5_000)}`],
  ['5,000 digits', '9'.repeat(5_000)],
  ['2,000 filters', 'year:2014 '.repeat(2_000)],
  ['3,000 quotation marks', '"'.repeat(3_000)],
]);

/** The longest of five answers to each hostile text, in this process. */
export function measureHostile(desk: Desk): Measurement {
  const longest = (text: string) => {
    const took = Array.from({ length: TIMES }, () => {
      const startedAt = performance.now();
      desk.answer({ kind: 'say', text }, { today: TODAY });
      return performance.now() - startedAt;
    });
    return Math.max(...took);
  };
  return {
    title: 'Hostile input',
    figures: [...TEXTS].map(([what, text]) => ({ what, value: longest(text), unit: 'ms' })),
    notes: [`the longest of ${TIMES} answers each`],
  };
}
