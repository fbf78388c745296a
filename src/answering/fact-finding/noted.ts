import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { HOUSE } from '../../domain/subject.ts';
import { claimsOf } from '../asked/asked-claims.ts';
import { askedRoles, asksOfPart } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';
import { sentencesOfNotes } from '../record/record-line.ts';

/** That something is not in the source, or is there only by our reading. */
const DENIES =
  /\bnot\b|\bn(?:either|or|one)\b|\bno\b|\bonly\b|\binferred\b|\bexpectation\b|未|没有|不是|仅|推断|预期/u;
/** That a body is none of those that the source names. */
const UNNAMED = /\b(?:not|neither)\b.{0,8}\bname|\bnames neither\b|\btitle only\b|没有提到|未点明|仅见于/u;
/** What the question asks, and a note on what of it is not known, where the record itself does not say. */
const OPEN: ReadonlyArray<readonly [(question: Question) => boolean, RegExp]> = [
  [
    ({ asked }) => askedRoles(asked).includes('funding'),
    /\bwho pays\b|\bpays for\b|\bfunder\b|出资|资金来源/u,
  ],
  [({ asked }) => askedRoles(asked).includes('signatory'), /\bno document\b|\bwho signed\b|文件|由谁签署/u],
  [
    ({ asked }) => asksOfPart(asked),
    /\b(?:organisers|partners|participants|constituents|stakeholders|companies|government|institutions|none of the countries)\b|主办方|伙伴|参加者|成员|利益相关方|企业|院校|政府/u,
  ],
  [({ asked }) => ENDED.test(fold(asked)), /\bends?\b|起止|结束/u],
];
const ENDED = /\b(?:running|ongoing|active|finished|ended)\b|\b(?:over|going)(?=\W*$)|还在|结束|[做搞办]完/u;
/** Where something was is asked for by a place after such a word. */
const PLACED = /\b(?:in|at) (?:the )?$|[在于]$/u;
const WHERE =
  /\b(?:not|nor|neither|no)\b[^.;]*\b(?:where|place|city)\b|\bplace\b[^.;]*\bnot stated\b|\b(?:entered (?:as the place )?because|we give)\b|(?:未|没有)[^。；，]*(?:地点|城市)|地点[^。；，]{0,4}未说明|为地点|列入[^。；]{1,8}是因为|地点记为/u;

/** The note of a record on just what a yes or no asks, which goes before any yes. */
export function noteAgainst(
  record: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): string | undefined {
  const { asked, mentions, freeText, language } = question;
  const claims = claimsOf(asked);
  const ofPart = asksOfPart(asked) || askedRoles(asked).length > 0;
  const bodies = mentions.filter(({ facet, id }) => facet === 'organisation' && (id !== HOUSE || ofPart));
  const place = asksOfPlace(question);
  const words = freeText.split(' ').length > 1 ? freeText : '';
  return denialsIn(record, language).find((sentence) => {
    const folded = fold(sentence);
    const names = (id: string) =>
      LANGUAGES.some((one) => folded.includes(fold(catalogue.vocabulary.label('organisation', id, one)))) ||
      catalogue.vocabulary.term('organisation', id)?.acronyms.some((one) => folded.includes(fold(one))) ===
        true;
    return (
      claims.some(({ noted }) => noted?.test(folded)) ||
      (UNNAMED.test(folded) && bodies.some(({ id }) => names(id))) ||
      (place && WHERE.test(folded)) ||
      (words !== '' && overlap(words, sentence) === 1)
    );
  });
}

/** The note that says why a record, which does not say what a yes or no asks, leaves it open. */
export function noteOnOpen(record: CooperationRecord, question: Question): string | undefined {
  const open = OPEN.filter(([asks]) => asks(question)).map(([, noted]) => noted);
  return denialsIn(record, question.language).find((sentence) =>
    open.some((noted) => noted.test(fold(sentence))),
  );
}

/** Whether something is said to be in a place: "signed in Beijing", 在北京开的. */
export function asksOfPlace({ asked, mentions }: Question): boolean {
  const text = fold(asked);
  return mentions.some(({ facet, words }) => {
    const at = text.indexOf(fold(words));
    return facet === 'place' && at >= 0 && PLACED.test(text.slice(0, at));
  });
}

/** The sentences of a record's notes that deny something. */
function denialsIn(record: CooperationRecord, language: Question['language']): readonly string[] {
  return sentencesOfNotes(record, language).filter((sentence) => DENIES.test(fold(sentence)));
}
