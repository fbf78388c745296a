import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnswering } from './answering.ts';
import { measureAssembling } from './assembling.ts';
import { measureCommands } from './commands.ts';
import { type Measurement, reached } from './figures.ts';
import { measureHostile } from './hostile.ts';
import { readQuestions } from './questions.ts';
import { measureStarting } from './starting.ts';
import { tableOf } from './table.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const done: Measurement[] = [];

function report(measurement: Measurement): void {
  done.push(measurement);
  if (!options.json) console.log(tableOf(measurement));
}

if (!options.json) console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
const questions = await readQuestions();
// The processes first: what runs in this one leaves it a heap to clean.
report(await measureStarting());
report(await measureCommands(questions));
const { measurement, desk } = await measureAssembling();
report(measurement);
report(measureAnswering(desk, questions));
report(measureHostile(desk));

if (options.json) {
  const measurements = done.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({ ...figure, reached: reached(figure) })),
  }));
  console.log(JSON.stringify({ node: process.version, cores: availableParallelism(), measurements }));
}
