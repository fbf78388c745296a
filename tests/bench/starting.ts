import { type Bot, startBot } from './bot-process.ts';
import { type Figure, type Measurement, percentile } from './figures.ts';

const STARTS = 7;

/** From process start to an open websocket: ours beside a bare Bolt bot, in turns. */
export async function measureStarting(): Promise<Measurement> {
  const took: { [bot in Bot]: number[] } = { desk: [], bare: [] };
  // The first start of each only fills the file cache.
  for (let start = 0; start <= STARTS; start += 1)
    for (const bot of ['bare', 'desk'] as const) {
      const { readyMs, stop } = await startBot(bot);
      await stop();
      if (start > 0) took[bot].push(readyMs);
    }
  const figures = (name: string, values: number[], target?: Figure['target']): Figure[] => [
    { what: `${name}, p50`, value: percentile(values, 0.5), unit: 'ms', ...(target && { target }) },
    { what: `${name}, fastest`, value: Math.min(...values), unit: 'ms' },
  ];
  return {
    title: 'Start to ready (Socket Mode)',
    figures: [...figures('the desk', took.desk, { atMost: 1_000 }), ...figures('a bare Bolt bot', took.bare)],
    notes: [`${STARTS} starts of each`],
  };
}
