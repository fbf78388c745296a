import type { CooperationRecord } from '../../domain/record.ts';
import { ConceptIndex, type Holders } from '../concept-index.ts';
import { PackedTexts } from '../packed-texts.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Sections } from './sections.ts';

/** Records in one block of JSON: text that is parsed at once stays far from the longest string there can be. */
const BLOCK = 2_000;

/** An index of records that do not change. */
export interface PackedIndex {
  readonly records: readonly CooperationRecord[];
  readonly texts: PackedTexts;
  readonly concepts: ConceptIndex;
}

/** An index as the sections of a file. */
export function toSections({ records, texts, concepts }: PackedIndex): Sections {
  const blocks: Buffer[] = [];
  for (let from = 0; from < records.length; from += BLOCK)
    blocks.push(Buffer.from(`${JSON.stringify(records.slice(from, from + BLOCK))}\n`));
  const { terms, starts, records: holders, scores } = texts.packed;
  const words = [...texts.lexicon.words()];
  const keys = [...concepts.all().keys()];
  const carriers = [...concepts.all().values()];
  return new Map([
    ['records', Buffer.concat(blocks)],
    ['terms', lines(terms)],
    ['starts', bytesOf(starts)],
    ['holders', bytesOf(holders)],
    ['scores', bytesOf(scores)],
    ['words', lines(words)],
    ['counts', bytesOf(Int32Array.from(words, (word) => texts.lexicon.count(word)))],
    ['concepts', lines(keys)],
    ['carriers', bytesOf(Int32Array.from(carriers.flatMap((one) => [one.records.length])))],
    ['carried', Buffer.concat(carriers.map((one) => bytesOf(Int32Array.from(one.records))))],
    ['marks', Buffer.concat(carriers.map((one) => Uint8Array.from(one.marks)))],
  ]);
}

/**
 * The index that `toSections` wrote.
 *
 * @throws when a section is missing or no JSON
 */
export function fromSections(sections: Sections): PackedIndex {
  const section = (name: string): Uint8Array => {
    const bytes = sections.get(name);
    if (bytes === undefined) throw new RangeError(`The saved index has no section "${name}".`);
    return bytes;
  };
  // Copied, so that the bytes of the whole file, most of which are the records, can be let go.
  const bytes = (name: string) => new Uint8Array(section(name)).buffer;
  const numbers = (name: string) => new Int32Array(bytes(name));
  const records = linesOf(section('records')).flatMap((block): CooperationRecord[] => JSON.parse(block));
  const lexicon = new Lexicon();
  const counts = numbers('counts');
  for (const [at, word] of linesOf(section('words')).entries()) lexicon.add(word, counts[at]);
  const texts = new PackedTexts(
    {
      terms: linesOf(section('terms')),
      starts: numbers('starts'),
      records: numbers('holders'),
      scores: new Float32Array(bytes('scores')),
    },
    lexicon,
  );
  const holders = new Map<string, Holders>();
  const [carriers, carried] = [numbers('carriers'), numbers('carried')];
  const marks = new Uint8Array(bytes('marks'));
  let start = 0;
  for (const [at, key] of linesOf(section('concepts')).entries()) {
    const end = start + (carriers[at] ?? 0);
    holders.set(key, { records: carried.subarray(start, end), marks: marks.subarray(start, end) });
    start = end;
  }
  return { records, texts, concepts: new ConceptIndex(holders) };
}

/** A line each; terms, words and concepts have no line breaks. */
function lines(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.map((text) => `${text}\n`).join(''));
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().split('\n').slice(0, -1);
}

function bytesOf(numbers: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
