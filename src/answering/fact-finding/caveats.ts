import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Language } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { sharedOf } from '../figures/shared-money.ts';
import { dateText } from '../formats.ts';
import { overlap } from '../overlap.ts';
import { firstSentence } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';

/** Facts that are different next year: posts, numbers of members, ways to reach somebody. */
const CHANGES: ReadonlySet<Wanted> = new Set<Wanted>([
  'person',
  'count',
  'telephone',
  'fax',
  'email',
  'web',
  'address',
]);
/** A note is about a fact when it holds this much of its words. */
const ABOUT_THE_FACT = 0.34;
const MOST_NOTES = 2;

/** What a reader should know with a fact: as of when it holds where it may change, and what is doubted about it. */
export function caveatsOf(
  question: Question,
  wanted: Wanted,
  line: string,
  { record }: Hit,
  catalogue: Catalogue,
): string[] {
  const words = WORDS[question.language];
  const amounts = wanted === 'money' ? record.money.map((money) => ({ record, money })) : [];
  const shared = sharedOf(question, amounts, catalogue.vocabulary)?.note ?? '';
  const isInferred = isInferredDate(record, wanted);
  const doubts = record.notes
    .filter(
      ({ about }) => about === 'conflict' || about === 'source-error' || (about === 'inferred' && isInferred),
    )
    .map((note) => ({
      note,
      fit:
        note.about === 'inferred'
          ? Number(note.leavesOpen.includes(wanted === 'end' ? 'end' : 'start'))
          : noteFit(note.text[question.language], line, wanted),
    }))
    .filter(({ fit }) => fit >= ABOUT_THE_FACT)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_NOTES)
    .map(
      ({ note }) =>
        `${words.noteAbout[note.about]}${words.colon}${firstSentence(note.text[question.language], question.language)}`,
    );
  // The participants of a meeting stay as many as they were; the members of an organisation do not.
  const changes = CHANGES.has(wanted) && (wanted !== 'count' || record.kind === 'profile');
  return [
    ...(shared === '' ? [] : [shared]),
    ...(changes ? asOf(record, catalogue, question.language) : []),
    ...doubts,
  ];
}

/** Whether a date that is told was only inferred: then the editors say of what. */
function isInferredDate({ dates }: CooperationRecord, wanted: Wanted): boolean {
  const told = wanted === 'end' ? dates.end : DATED.has(wanted) ? dates.start : undefined;
  return told?.inferred === true;
}
const DATED: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'duration']);

/** How much a note speaks of a fact: of a number or date when it holds it, of anything else by its words. */
function noteFit(note: string, line: string, wanted: Wanted): number {
  if (!IN_WORDS.has(wanted)) {
    const numbers = line.match(/\d{2,}/g) ?? [];
    return numbers.length > 0 && numbers.every((number) => note.includes(number)) ? 1 : 0;
  }
  return overlap(line, note);
}

const IN_WORDS: ReadonlySet<Wanted> = new Set<Wanted>(['person', 'organisation']);

/** The source, and its date where the record has one; events that are over do not change any more. */
function asOf(record: CooperationRecord, { vocabulary }: Catalogue, language: Language): string[] {
  const document = vocabulary.sources.get(record.sources[0]?.document ?? '');
  const { published } = record.dates;
  const isOver = published === undefined && record.kind !== 'profile' && record.kind !== 'contact';
  if (document === undefined || isOver) return [];
  const source =
    language === 'zh'
      ? `${document.publisher.zh}《${document.title.zh}》`
      : `${document.publisher.en}, “${document.title.en}”`;
  return [WORDS[language].asOf(source, published === undefined ? '' : dateText(published, language))];
}
