import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { loadData } from '../../../src/assemble.ts';
import type { Measurement } from '../figures.ts';
import { comparisonLines } from './comparison.ts';
import { generatedRecords } from './generated-records.ts';

const run = promisify(execFile);
const DATA = resolve(import.meta.dirname, '..', '..', '..', 'data');
const IN_ONE_FILE = 5_000;
/** MiniSearch holds 100,000 of our records in more than Node's usual bound while it indexes them. */
const HEAP_MB = 12_000;

/** What one process measured. */
export interface OneSize {
  readonly records: number;
  /** Until it could answer: the desk with reading the records, MiniSearch without. */
  readonly readyMs: number;
  /** Resident, after all answers and a collection of garbage, in MB (10^6 bytes). */
  readonly memoryMb: number;
  /** Milliseconds of an answer. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The three processes of one size. */
export interface Compared {
  readonly built: OneSize;
  /** The second start; as long as the first where nothing is kept, for there are few records. */
  readonly kept: OneSize;
  readonly bare: OneSize;
}

/** The desk and MiniSearch with its defaults side by side, with the real records and so many generated ones besides. */
export async function measureScaling(sizes: readonly number[]): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-scale-'));
  try {
    const compared: Compared[] = [];
    for (const size of [0, ...sizes]) compared.push(await compare(join(folder, String(size)), size));
    return { title: 'Scale: the desk beside MiniSearch with its defaults', ...comparisonLines(compared) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(folder: string, generated: number): Promise<Compared> {
  const records = join(folder, 'records');
  await writeRecords(folder, records, generated);
  const measure = (system: 'desk' | 'minisearch') => oneSize(system, records, join(folder, 'state'));
  return { built: await measure('desk'), kept: await measure('desk'), bare: await measure('minisearch') };
}

async function writeRecords(folder: string, records: string, generated: number): Promise<void> {
  await mkdir(records, { recursive: true });
  await cp(join(DATA, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  const { catalogue } = await loadData(join(DATA, 'records'));
  const all = [...catalogue.records, ...generatedRecords(generated, catalogue.records)];
  for (let from = 0; from < all.length; from += IN_ONE_FILE) {
    const name = `part-${String(from).padStart(7, '0')}.json`;
    await writeFile(join(records, name), JSON.stringify(all.slice(from, from + IN_ONE_FILE)));
  }
}

async function oneSize(system: string, records: string, state: string): Promise<OneSize> {
  const script = join(import.meta.dirname, 'one-size.ts');
  const { stdout } = await run(process.execPath, [
    `--max-old-space-size=${HEAP_MB}`,
    script,
    system,
    records,
    state,
  ]);
  return JSON.parse(stdout);
}
