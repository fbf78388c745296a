import type { Desk } from '../../src/bot/desk.ts';
import { type Measurement, percentile, spread } from './figures.ts';

const ROUNDS = 15;
const SLOWEST = 5;

/**
 * The day a round of questions is asked. Each round has a day of its own, since the desk keeps the answers it gave
 * on a day, and what is measured is the work.
 */
function dayOf(round: number): string {
  return `2026-11-${String(10 + round).padStart(2, '0')}`;
}

/** Understanding, searching and answering in this process, question by question. */
export function measureAnswering(desk: Desk, questions: readonly string[]): Measurement {
  const took = new Map(questions.map((text) => [text, [] as number[]]));
  // Two rounds for the compiler, not counted.
  for (let round = -2; round < ROUNDS; round += 1)
    for (const [text, times] of took) {
      const startedAt = performance.now();
      desk.answer({ kind: 'say', text }, { today: dayOf(round) });
      const ms = performance.now() - startedAt;
      if (round >= 0) times.push(ms);
    }
  const all = [...took.values()].flat();
  const totalMs = all.reduce((sum, ms) => sum + ms, 0);
  // By the median of each question: one pause of the garbage collector makes no question slow.
  const slowest = [...took]
    .map(([text, times]) => ({ text, ms: percentile(times, 0.5) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST);
  return {
    title: 'Understanding, searching and answering',
    figures: [
      { what: 'questions a second', value: (all.length / totalMs) * 1_000, unit: '1/s' },
      ...spread('an answer', all, { atMost: 2 }),
      { what: 'an answer, slowest', value: Math.max(...all), unit: 'ms' },
    ],
    notes: [
      `${took.size} different questions, ${ROUNDS} times each, none from the cache of answers`,
      ...slowest.map(({ text, ms }) => `slow: ${ms.toFixed(2)} ms  ${text}`),
    ],
  };
}
