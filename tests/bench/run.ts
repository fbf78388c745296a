import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnswering } from './answering.ts';
import { measureAssembling } from './assembling.ts';
import { measureCommands } from './commands.ts';
import { type Measurement, reached } from './figures.ts';
import { measureHostile } from './hostile.ts';
import { readQuestions } from './questions.ts';
import { measureScaling } from './scale/scaling.ts';
import { measureStarting } from './starting.ts';
import { tableOf } from './table.ts';

/*
 * npm run bench                 everything, with up to 10,000 generated records
 * npm run bench -- --scale      only how it scales, with 100,000 generated records too (some ten minutes)
 * npm run bench -- --json       the figures as one JSON object
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, scale: { type: 'boolean', default: false } },
});
const done: Measurement[] = [];

function report(measurement: Measurement): void {
  done.push(measurement);
  if (!options.json) console.log(tableOf(measurement));
}

if (!options.json) console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
// The processes first: what runs in this one leaves it a heap to clean.
if (!options.scale) {
  const questions = await readQuestions();
  report(await measureStarting());
  report(await measureCommands(questions));
  const { measurement, desk } = await measureAssembling();
  report(measurement);
  report(measureAnswering(desk, questions));
  report(measureHostile(desk));
}
report(await measureScaling(options.scale ? [1_000, 10_000, 100_000] : [1_000, 10_000]));

if (options.json) {
  const measurements = done.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({ ...figure, reached: reached(figure) })),
  }));
  console.log(JSON.stringify({ node: process.version, cores: availableParallelism(), measurements }));
}
