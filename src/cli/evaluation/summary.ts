import type { Outcome } from './ask-all.ts';
import { mean } from './measures.ts';

/** The figures of one class of questions, or of all; `undefined` where none of its questions says anything about it. */
export interface Summary {
  readonly questions: number;
  readonly success1: number | undefined;
  readonly mrr10: number | undefined;
  readonly ndcg10: number | undefined;
  readonly recall10: number | undefined;
  readonly factAccuracy: number | undefined;
  /** Of the unanswerable questions, the share answered with nothing (recall of "nothing found"). */
  readonly nothingRecall: number | undefined;
  /** Of the questions answered with nothing, the share that is unanswerable (its precision). */
  readonly nothingPrecision: number | undefined;
}

/** Sums outcomes up. */
export function summarise(outcomes: readonly Outcome[]): Summary {
  const rankings = outcomes.flatMap((one) => one.ranking ?? []);
  const share = (values: readonly number[]) => (values.length === 0 ? undefined : mean(values));
  const nothing = outcomes.filter((one) => one.saidNothing);
  return {
    questions: outcomes.length,
    success1: share(rankings.map((one) => one.success1)),
    mrr10: share(rankings.map((one) => one.mrr10)),
    ndcg10: share(rankings.map((one) => one.ndcg10)),
    recall10: share(rankings.map((one) => one.recall10)),
    factAccuracy: share(
      outcomes.flatMap((one) => (one.factStated === undefined ? [] : [Number(one.factStated)])),
    ),
    nothingRecall: share(
      outcomes.filter((one) => one.question.nothing).map((one) => Number(one.saidNothing)),
    ),
    nothingPrecision: share(nothing.map((one) => Number(one.question.nothing))),
  };
}

/** One summary for each class in the order in which classes first appear, and one for all under `overall`. */
export function summariseByClass(outcomes: readonly Outcome[]): Map<string, Summary> {
  const classes = Map.groupBy(outcomes, (one) => one.question.class);
  return new Map([
    ...[...classes].map(([name, some]) => [name, summarise(some)] as const),
    ['overall', summarise(outcomes)],
  ]);
}
