import type { RecordLine } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { primaryDate } from '../../domain/primary-date.ts';
import type { Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { dateText, spanText } from '../formats.ts';
import { overlap } from '../overlap.ts';

const SENTENCE_LIMIT = 180;
// Made once: a segmenter costs more to build than to use.
const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
};

/** A record as one line of a list, in the language of the answer. */
export function recordLine(
  record: CooperationRecord,
  vocabulary: Vocabulary,
  language: Language,
): RecordLine {
  return {
    id: record.id,
    kind: vocabulary.label('kind', record.kind, language),
    title: record.title[language],
    ...dateAndSummary(record, language),
  };
}

/**
 * A record found for a question as one line: with the sentence that speaks of most of what was asked, where the first
 * sentence and the title speak of less, after "…".
 */
export function foundLine(
  record: CooperationRecord,
  vocabulary: Vocabulary,
  { language, text }: Pick<Question, 'language' | 'text'>,
): RecordLine {
  const line = recordLine(record, vocabulary, language);
  const [first = '', ...others] = sentencesOf(record.summary[language], language);
  const told = overlap(text, line.title, first);
  if (told === 1) return line;
  const [best] = others
    .map((sentence) => ({ sentence, speaks: overlap(text, line.title, sentence) }))
    .filter(({ speaks }) => speaks > told)
    .sort((a, b) => b.speaks - a.speaks);
  return best === undefined ? line : { ...line, summary: `… ${cutSentence(best.sentence)}` };
}

type DateAndSummary = Pick<RecordLine, 'date' | 'summary'>;

// Finding the sentence and writing the span cost more than the rest of a list together.
const written: Readonly<Record<Language, WeakMap<CooperationRecord, DateAndSummary>>> = {
  en: new WeakMap(),
  zh: new WeakMap(),
};

function dateAndSummary(record: CooperationRecord, language: Language): DateAndSummary {
  const known = written[language].get(record);
  if (known !== undefined) return known;
  const date = primaryDate(record);
  const made = {
    date:
      date === undefined
        ? ''
        : date === record.dates.start
          ? spanText(record.dates.start, record.dates.end, language)
          : dateText(date, language),
    // What a contact is asked for, the telephone and the rest, stands at the end of its sentence.
    summary:
      record.kind === 'contact'
        ? wholeSentence(record.summary[language], language).trim()
        : firstSentence(record.summary[language], language),
  };
  written[language].set(record, made);
  return made;
}

/** The sentences of a text in order, at most 20. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  return cutIn[language].get(text);
}

// The segmenter is slow, and many ask for the sentences of one record.
const cutIn: Readonly<Record<Language, Remembered<readonly string[]>>> = {
  en: new Remembered((text: string) => cutAnew(text, 'en')),
  zh: new Remembered((text: string) => cutAnew(text, 'zh')),
};

function cutAnew(text: string, language: Language): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest !== '' && found.length < 20) {
    const sentence = wholeSentence(rest, language);
    found.push(sentence.trim());
    rest = rest.slice(sentence.length).trim();
  }
  return found;
}

/**
 * The first sentence of a text, cut at a word with "…" when it is longer than 180 characters.
 * Sentences are found by Intl.Segmenter, which knows both languages' marks.
 */
export function firstSentence(text: string, language: Language): string {
  return cutSentence(wholeSentence(text, language).trim());
}

function cutSentence(sentence: string): string {
  if (sentence.length <= SENTENCE_LIMIT) return sentence;
  const cut = sentence.slice(0, SENTENCE_LIMIT);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > SENTENCE_LIMIT / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

function wholeSentence(text: string, language: Language): string {
  // The segmenter breaks after "Mr." and the like: go on until the sentence has a fair length.
  let sentence = '';
  for (const { segment } of SEGMENTERS[language].segment(text.slice(0, 600))) {
    sentence += segment;
    if (sentence.trim().length >= (language === 'zh' ? 15 : 40)) break;
  }
  // It takes an opening quotation mark after a full stop for a closing one: that begins the next sentence.
  return sentence.replace(OPENING, '') || sentence;
}
const OPENING = /[“‘「『《（]+$/u;
