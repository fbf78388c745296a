import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { sentencesOf } from '../record/record-line.ts';
import { askedGivers } from './asked-giver.ts';
import { askedRoles } from './asked-role.ts';
import { hasPart } from './has-part.ts';

const GIVERS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'constituent']);
/** A party after one of these receives, is where something was or has another part in it: "in Mongolia", 向老挝. */
const RECEIVING =
  /(?:\b(?:to|for|in|at|with|of|on|about|involv\w+|concern\w*|includ\w+|cover\w*)(?: the)? ?|[给向为在对于与]|涉及|有关|关于|包括)$/;
/** "Of China-funded projects", "with Chinese money", 在中国资助的项目中. */
const GIVEN_BY =
  /^[- ](?:government[- ])?(?:funded|financed|sponsored|funding|funds|financing|money)\b|^(?:政府)?(?:(?:资助|出资|出钱)的|资金)/u;

/**
 * Who paid, by the question: those named in a question about what somebody funded. Empty when it speaks of no funding
 * or names nobody who could have paid.
 */
export function giversIn(question: Question): readonly Mention[] {
  const { asked, mentions } = question;
  if (!askedRoles(asked).includes('funding')) return askedGivers(question);
  const text = asked.toLowerCase();
  const givers = mentions.filter(({ facet, words }) => {
    const before = textBefore(text, words.toLowerCase());
    const after = text.slice(before.length + words.length);
    return GIVERS.has(facet) && (GIVEN_BY.test(after) || !RECEIVING.test(before));
  });
  // "The Japanese government" is that of Japan, not any.
  const bodies = givers.filter(({ facet }) => facet !== 'constituent');
  return bodies.length > 0 ? bodies : givers;
}

/** Whether a record says that one of the givers paid: as the giver of its money, as a funder, or in its summary. */
export function isGivenBy({ record }: Hit, givers: readonly Mention[], vocabulary: Vocabulary): boolean {
  return givers.some(
    (giver) => hasPart(record, giver, vocabulary, ['funding']) || isSaid(record, giver, vocabulary),
  );
}

/** "Sponsored by 17 universities": where no body is named, the summary says of which sort those were that paid. */
function isSaid(record: CooperationRecord, giver: Mention, vocabulary: Vocabulary): boolean {
  if (giver.facet !== 'constituent') return false;
  const term = vocabulary.term('constituent', giver.id);
  return LANGUAGES.some((language) => {
    const names = [giver.words, ...(term?.aliases[language] ?? [])].map(fold);
    return sentencesOf(record.summary[language], language).some((sentence) => {
      const text = fold(sentence);
      return askedRoles(text).includes('funding') && names.some((name) => text.includes(name));
    });
  });
}
