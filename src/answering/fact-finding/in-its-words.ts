import { fold } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Aspect } from '../asked/asked-aspect.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf, sentencesOfNotes } from '../record/record-line.ts';

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

/** That a source leaves something open. */
const LEFT_OPEN =
  /\b(?:not (?:stated|named|known|given|clear)|(?:does|do|says?|gives?|names?) (?:not|no|neither|only)|names? none|without (?:saying|naming))\b|[未没](?:有)?(?:说明|列|写明|注明|提|给出|标明|载|点明)|仅有|只(?:载|写|说)有?/u;

/** The note of a record that leaves open just what is sought. */
function unknownIn(
  record: CooperationRecord,
  language: Language,
  { aspect, words, atLeast = aspect === undefined ? 1 : HALF }: SoughtThere,
): string | undefined {
  if (words === '' && aspect === undefined) return undefined;
  // Why something is not known is told by just that note.
  const isWhy = aspect?.name === 'reason' && words !== '';
  const isOf = (part: string) =>
    (words === '' || overlap(words, part) >= atLeast) &&
    (aspect === undefined || isWhy || aspect.told.test(part));
  return sentencesOfNotes(record, language).find((sentence) =>
    sentence.split(/[;；]/u).some((part) => LEFT_OPEN.test(fold(part)) && isOf(fold(part))),
  );
}
