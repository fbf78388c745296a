import type { Outcome } from './ask-all.ts';
import type { Summary } from './summary.ts';

const COLUMNS: ReadonlyArray<readonly [string, (summary: Summary) => number | undefined]> = [
  ['success@1', (one) => one.success1],
  ['MRR@10', (one) => one.mrr10],
  ['nDCG@10', (one) => one.ndcg10],
  ['recall@10', (one) => one.recall10],
  ['facts', (one) => one.factAccuracy],
  ['nothing R', (one) => one.nothingRecall],
  ['nothing P', (one) => one.nothingPrecision],
];

/** The figures as a Markdown table: a row a class, a last one for all, a dash where a figure says nothing. */
export function table(summaries: ReadonlyMap<string, Summary>): string {
  const rows = [...summaries].map(([name, summary]) => [
    name,
    String(summary.questions),
    ...COLUMNS.map(([, read]) => read(summary)?.toFixed(2) ?? '–'),
  ]);
  const header = ['class', 'questions', ...COLUMNS.map(([name]) => name)];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The questions that went worst, worst first, with what was expected and what came. */
export function worst(outcomes: readonly Outcome[], count: number): string {
  const score = (one: Outcome) =>
    one.question.nothing
      ? Number(one.saidNothing)
      : (one.ranking?.ndcg10 ?? 0) - (one.factStated === false ? 1 : 0);
  return [...outcomes]
    .sort((a, b) => score(a) - score(b))
    .slice(0, count)
    .filter((one) => score(one) < 0.9)
    .map((one) => {
      const wanted = one.question.nothing
        ? 'nothing'
        : Object.keys(one.question.relevant).slice(0, 3).join(', ');
      const fact = one.factStated === false ? ` (fact ${one.question.fact?.[0]} not stated)` : '';
      return `${score(one).toFixed(2)} ${one.question.id}: ${one.question.question}\n     wanted ${wanted}${fact}\n     got    ${one.answered.join(', ') || 'nothing'}`;
    })
    .join('\n');
}
