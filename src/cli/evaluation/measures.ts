/** Grades by record id: 3 exactly it, 2 clearly relevant, 1 related. */
export type Grades = Readonly<Record<string, number>>;

/** Measures of one ranked list, each from 0 to 1. */
export interface RankingMeasures {
  /** 1 when the first record is as good as the best there is, or clearly relevant (grade 2). */
  readonly success1: number;
  /** 1 / rank of the first record of grade 2 or as good as the best there is, within ten. */
  readonly mrr10: number;
  /** Normalised discounted cumulative gain with gains 2^grade − 1 (Burges et al. 2005), within ten. */
  readonly ndcg10: number;
  /** Share of the graded records that stand among the first ten, of at most ten. */
  readonly recall10: number;
}

/** Measures a ranked list of ids against grades that hold at least one record. */
export function measureRanking(ids: readonly string[], grades: Grades): RankingMeasures {
  const first = ids.slice(0, 10);
  const enough = Math.min(2, Math.max(...Object.values(grades)));
  const rank = first.findIndex((id) => (grades[id] ?? 0) >= enough);
  const relevant = Object.keys(grades).filter((id) => (grades[id] ?? 0) > 0);
  return {
    success1: rank === 0 ? 1 : 0,
    mrr10: rank === -1 ? 0 : 1 / (rank + 1),
    ndcg10: normalisedGain(first, grades, 10),
    recall10: first.filter((id) => relevant.includes(id)).length / Math.min(10, relevant.length),
  };
}

/** nDCG at a depth; 0 when nothing is graded. */
export function normalisedGain(ids: readonly string[], grades: Grades, depth: number): number {
  const gain = (gains: readonly number[]) =>
    gains.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ids.map((id) => grades[id] ?? 0)) / ideal;
}

/** Share of the graded ids among the first `depth`. */
export function recallAt(ids: readonly string[], grades: Grades, depth: number): number {
  const relevant = Object.keys(grades).filter((id) => (grades[id] ?? 0) > 0);
  const found = new Set(ids.slice(0, depth));
  return relevant.length === 0 ? 0 : relevant.filter((id) => found.has(id)).length / relevant.length;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
