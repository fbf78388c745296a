import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OpenThing } from '../../domain/record-fields.ts';
import { textOf } from '../../domain/text-of.ts';
import { openWanted } from '../asked/asked-open.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';

/**
 * The editors' note that says of just what is asked for that the source leaves it open: "Day and place are not stated." for a
 * date. `undefined` where no note is on that.
 * @param things what is asked for, the likelier first, where it is not what the sort of fact says
 */
export function leftOpen(
  { notes }: Pick<CooperationRecord, 'notes'>,
  wants: Wanted,
  { asked, language }: Pick<Question, 'asked' | 'language'>,
  things: readonly OpenThing[] = openWanted(wants, asked),
): string | undefined {
  return things.flatMap((one) => notes.find(({ leavesOpen }) => leavesOpen.includes(one)) ?? [])[0]?.text[
    language
  ];
}

/** "Projects": of several at once. */
const PLURAL = /[a-rt-z]s$/iu;

/**
 * The one record that a question is asked of: the only one there is, or the best of the kind named, "when was the conference",
 * in which all words of the question stand. None where it is asked of several: "who funds the projects".
 */
export function recordMeant(question: Question, hits: readonly Hit[]): Hit | undefined {
  const { mentions, freeText } = question;
  const [first] = hits;
  if (first === undefined || first.missing.length > 0) return undefined;
  const isOfKind = mentions.some(
    ({ facet, id, by, words }) =>
      facet === 'kind' && by !== 'hint' && id === first.record.kind && !PLURAL.test(words),
  );
  const holdsWords = freeText === '' || overlap(freeText, textOf(first.record)) === 1;
  return (isOfKind || hits.length === 1 || isOfProgramme(question, first)) && holdsWords ? first : undefined;
}

/** "Who funds the framework": the record that is titled so, where the programme is all that is named with its country. */
function isOfProgramme({ mentions, asked }: Question, { record: { title } }: Hit): boolean {
  const named = mentions.filter(({ facet }) => facet !== 'country' && facet !== 'kind');
  return (
    askedRoles(asked)[0] === 'funding' &&
    named.length > 0 &&
    named.every(
      ({ facet, words }) => facet === 'programme' && LANGUAGES.some((one) => isTitle(words, title[one])),
    )
  );
}

/** Whether some words are how a title begins, or the first letters of it. */
function isTitle(words: string, title: string): boolean {
  const letters = title.match(/\p{Lu}/gu)?.join('') ?? '';
  return fold(title).startsWith(fold(words)) || (/^\p{Lu}{3,}$/u.test(words) && letters.startsWith(words));
}
