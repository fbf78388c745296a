/**
 * One system with one folder of records, in a process of its own so that its memory is its own. Prints one JSON object.
 *
 *     node one-size.ts desk|minisearch RECORDS_DIR STATE_DIR
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { assemble, loadData } from '../../../src/assemble.ts';
import { percentile } from '../figures.ts';
import { readQuestions } from '../questions.ts';
import type { OneSize } from './scaling.ts';

const [system, recordsDir = '', stateDir = ''] = process.argv.slice(2);

/** The desk, from the saved index where there is one. */
async function desk() {
  const startedAt = performance.now();
  const made = await assemble(recordsDir, { stateDir });
  const readyMs = performance.now() - startedAt;
  const answer = (text: string, today: string) => made.desk.answer({ kind: 'say', text }, { today });
  return { records: made.catalogue.records.length, readyMs, answer };
}

/** MiniSearch as it comes, over title and summary in both languages; reading the records is not counted. */
async function miniSearch() {
  const { records } = (await loadData(recordsDir)).catalogue;
  const documents = records.map(({ id, title, summary }) => ({
    id,
    title: `${title.en} ${title.zh}`,
    text: `${summary.en} ${summary.zh}`,
  }));
  const startedAt = performance.now();
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(documents);
  const readyMs = performance.now() - startedAt;
  return { records: records.length, readyMs, answer: (text: string) => index.search(text) };
}

const { records, readyMs, answer } = await (system === 'desk' ? desk() : miniSearch());
/** At 100,000 records MiniSearch takes a third of a second a question: every fifth is enough for the 95th of a hundred. */
const EVERY = 5;
const questions = (await readQuestions()).filter((_, place) => place % EVERY === 0);
// The first round is for the compiler; on another day, so that the second does not come from the cache of answers.
for (const text of questions) answer(text, '2026-11-10');
const took = questions.map((text) => {
  const startedAt = performance.now();
  answer(text, '2026-11-11');
  return performance.now() - startedAt;
});
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
const { rss } = process.memoryUsage();
const measured: OneSize = {
  records,
  readyMs,
  memoryMb: rss / 1e6,
  p50: percentile(took, 0.5),
  p95: percentile(took, 0.95),
  p99: percentile(took, 0.99),
};
console.log(JSON.stringify(measured));
