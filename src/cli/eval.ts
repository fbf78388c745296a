import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../assemble.ts';
import { askAll, deskSystem } from './evaluation/ask-all.ts';
import { bareMiniSearch } from './evaluation/bare-minisearch.ts';
import { measureCollection } from './evaluation/collection.ts';
import { afterOthers, readQuestionSet } from './evaluation/question-set.ts';
import { table, worst } from './evaluation/report.ts';
import { summarise, summariseByClass } from './evaluation/summary.ts';

/*
 * npm run eval                          the questions of tests/relevance that may be tuned on
 * npm run eval -- --aside               the third that is set aside
 * npm run eval -- --hurried             those of people in a hurry, in tests/relevance/hurried.jsonl
 * npm run eval -- --after-others         each asked in a conversation after another question
 * npm run eval -- --worst 20            how many of the worst questions are listed (default 15)
 * npm run eval -- --json                the figures as one JSON object
 * npm run eval -- --collection DIR      any collection: docs.jsonl, queries.jsonl, qrels.tsv
 */
const RELEVANCE = resolve(import.meta.dirname, '..', '..', 'tests', 'relevance');
/** Questions that name no day are asked on this one, so that the figures do not change with the calendar. */
const TODAY = '2024-06-15';

const { values } = parseArgs({
  options: {
    aside: { type: 'boolean', default: false },
    hurried: { type: 'boolean', default: false },
    'after-others': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    worst: { type: 'string', default: '15' },
    collection: { type: 'string' },
  },
});

if (values.collection !== undefined) {
  const { engine, bare, queries } = await measureCollection(values.collection);
  if (values.json) console.log(JSON.stringify({ engine, bare, queries }));
  else
    console.log(
      [
        `${queries} queries   nDCG@10  recall@100`,
        `this engine     ${engine.ndcg10.toFixed(3)}    ${engine.recall100.toFixed(3)}`,
        `bare MiniSearch ${bare.ndcg10.toFixed(3)}    ${bare.recall100.toFixed(3)}`,
      ].join('\n'),
    );
} else {
  const { desk, catalogue } = await assemble(process.env.RECORDS_DIR || 'data/records');
  const file = join(RELEVANCE, values.hurried ? 'hurried.jsonl' : 'questions.jsonl');
  const written = (await readQuestionSet(file)).filter((one) => one.asideThird === values.aside);
  const questions = values['after-others'] ? afterOthers(written) : written;
  const outcomes = askAll(deskSystem(desk, TODAY), questions);
  const byClass = summariseByClass(outcomes);
  const bare = summarise(askAll(bareMiniSearch(catalogue.records), questions));
  const summaries = new Map([...byClass, ['bare MiniSearch', bare] as const]);
  if (values.json) console.log(JSON.stringify(Object.fromEntries(summaries)));
  else {
    console.log(table(summaries));
    console.log(`\nThe worst questions:\n${worst(outcomes, Number(values.worst))}`);
  }
}
