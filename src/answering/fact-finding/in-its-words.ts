import { fold } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { OPEN_THINGS } from '../../domain/record-fields.ts';
import type { Aspect } from '../asked/asked-aspect.ts';
import { NAMED, openWanted } from '../asked/asked-open.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';

/** What a record tells of something in its own words: a sentence of its summary, and the remark that something of it is not known. */
export interface InItsWords {
  readonly sentence?: string;
  readonly unknown?: string;
}

/** What one asks for of a record. */
export interface SoughtThere {
  readonly aspect?: Aspect;
  /** The words that say of what, without words of asking; may be empty with an aspect. */
  readonly words: string;
  /** A year that the sentence must tell of. */
  readonly year?: string;
  /** Whether those who had a part are asked for by their names. */
  readonly byName: boolean;
  /** How much of the words a remark must hold, 0 to 1; by default all, half beside an aspect. */
  readonly atLeast?: number;
}

/** All the words must be there, or half of them beside the aspect that is told. */
const HALF = 0.5;

/** What a record says of what is sought; empty where it speaks neither of it nor of its being unknown. */
export function inItsWords(record: CooperationRecord, language: Language, sought: SoughtThere): InItsWords {
  const { aspect, words, year, byName } = sought;
  const unknown = unknownIn(record, language, sought);
  // "Which companies?": that they came is no answer where it is noted that nobody knows their names.
  if (unknown !== undefined && (byName || aspect?.name === 'content')) return { unknown };
  const told = sentencesOf(record.summary[language], language)
    .map((sentence) => ({ sentence, held: words === '' ? 1 : overlap(words, sentence) }))
    .filter(({ sentence, held }) => {
      if (year !== undefined) return sentence.includes(year);
      if (aspect === undefined) return held === 1;
      const isOfThat = aspect.name !== 'reason' || held >= HALF;
      return isOfThat && aspect.told.test(fold(sentence));
    })
    .toSorted((a, b) => b.held - a.held);
  const [best] = told;
  return { ...(best && { sentence: best.sentence }), ...(unknown && { unknown }) };
}

/** The note of a record that leaves open just what is sought. */
function unknownIn(
  { notes }: CooperationRecord,
  language: Language,
  { aspect, words, byName, atLeast = aspect === undefined ? 1 : HALF }: SoughtThere,
): string | undefined {
  if (words === '' && aspect === undefined) return undefined;
  const ofSide = aspect ? openWanted(aspect.name, '') : byName ? NAMED : OPEN_THINGS;
  // Why something is not known is told by just that note.
  const things = aspect?.name === 'reason' && words !== '' ? OPEN_THINGS : ofSide;
  return notes.find(
    ({ leavesOpen, text }) =>
      leavesOpen.some((one) => things.includes(one)) &&
      (words === '' || overlap(words, text[language]) >= atLeast),
  )?.text[language];
}
