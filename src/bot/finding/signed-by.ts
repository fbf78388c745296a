import { hasPart } from '../../answering/asked/has-part.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

const SIGNS =
  /^(?:'s)? ?(?:has |have |had |ever |actually |also |already )*sign(?:s|ed|ing)?\b|^(?:都|也|一共|总共|曾经?|已经?)*签/u;
const SIGNED_BY = /\bsigned by (?:the )?$/u;
/** A yes or no has its own reasons. */
const OF_RECORDS: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([undefined, 'count']);

/**
 * Of the hits for what somebody signed those that they signed: whoever was there as a witness signed nothing. All of them where
 * the question says of nobody that they signed, or none is known to be theirs.
 */
export function signedBy(question: Question, hits: readonly Hit[], vocabulary: Vocabulary): readonly Hit[] {
  const { asked, mentions, wants } = question;
  if (!OF_RECORDS.has(wants)) return hits;
  const text = fold(asked);
  const signers = mentions.filter(
    (one) => one.facet === 'organisation' && one.by === 'name' && isSigner(one, text),
  );
  if (signers.length === 0) return hits;
  const signed = hits.filter(({ record }) =>
    signers.some((one) => hasPart(record, one, vocabulary, ['signatory'])),
  );
  return signed.length > 0 ? signed : hits;
}

function isSigner({ words }: Mention, text: string): boolean {
  const name = fold(words);
  const before = textBefore(text, name);
  return SIGNED_BY.test(before) || SIGNS.test(text.slice(before.length + name.length));
}
