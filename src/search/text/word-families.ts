/**
 * The stemmer takes off "-ize" and knows no "-ise": "modernise" would be no word of "modern". Not in words that end so by
 * nature ("supervise", "exercise", "enterprise", "promise"), nor where the rest is another word: "organise".
 */
const ISE = /is(?=(?:e|es|ed|er|ers|ing|ings|able|ability|ation|ations|ational)$)/;
const OF_ITSELF = /(?:[cvw]|pr|gu|ch|ra|(?:pro|pre|sur|de)m|^(?:re|dis)?organ)is\w*$/;

/** A word in common spelling as the stemmer knows it best: "modernisation" written "modernization". */
export function forStemmer(spelt: string): string {
  return spelt.includes('is') && !OF_ITSELF.test(spelt) ? spelt.replace(ISE, 'iz') : spelt;
}

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
