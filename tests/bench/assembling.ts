import { assemble, loadData } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import { type Measurement, percentile } from './figures.ts';

const TIMES = 7;
const RECORDS = 'data/records';

/** Reading, validating and indexing the records in this process; also gives the desk for the next measurements. */
export async function measureAssembling(): Promise<{ measurement: Measurement; desk: Desk }> {
  const first = await timed(() => assemble(RECORDS));
  const loading: number[] = [];
  const whole: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    loading.push((await timed(() => loadData(RECORDS))).ms);
    whole.push((await timed(() => assemble(RECORDS))).ms);
  }
  const { desk, catalogue } = first.result;
  const loadingMs = percentile(loading, 0.5);
  return {
    desk,
    measurement: {
      title: 'Loading and indexing the records',
      figures: [
        { what: 'records', value: catalogue.records.length, unit: '' },
        { what: 'all of it, first time', value: first.ms, unit: 'ms', target: { atMost: 500 } },
        { what: 'read and validated, p50', value: loadingMs, unit: 'ms' },
        { what: 'indexed, p50', value: percentile(whole, 0.5) - loadingMs, unit: 'ms' },
      ],
      notes: ['the first time is what a start pays'],
    },
  };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startedAt };
}
