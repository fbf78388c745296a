/** Whoever does a thing: "statist-ician", "suppl-ier". */
const DOERS: ReadonlyArray<readonly [ending: string, kept: string]> = [
  ['ician', ''],
  ['ier', 'i'],
];
/** What is left of a shorter word says too little: "pier". */
const SHORTEST_LEFT = 5;

/**
 * The stem that words for whoever does a thing share with those for what is done: statistician and
 * statistics; supplier and supply. "Employer" and "employee" stay apart.
 */
export function familyStem(stem: string): string {
  for (const [ending, kept] of DOERS) {
    if (!stem.endsWith(ending)) continue;
    const left = stem.slice(0, -ending.length) + kept;
    return left.length >= SHORTEST_LEFT ? left : stem;
  }
  return stem;
}
