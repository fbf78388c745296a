import { overlap } from '../../../answering/overlap.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { IDS_OF } from '../../../domain/record-ids.ts';
import { HOUSE, kindsNamed } from '../../../domain/subject.ts';
import { textOf } from '../../../domain/text-of.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import type { Topic } from '../memory.ts';
import { factShown } from './about-record.ts';

/**
 * A fact that what was spoken of states, for a question that names nothing beyond it: "how many firms do they now want to
 * get on board" after a review. `undefined` where the text names another matter, body or time, or speaks of what is not told
 * there.
 */
export function factWithin(asked: Question, topic: Topic, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isOfOther = (asked.dates ?? asked.amount ?? asked.elsewhere ?? asked.survey) !== undefined;
  if (record === undefined || isOfOther || asked.wants === undefined || asked.wants === 'whether')
    return undefined;
  // Of several things that the same words name one is enough: 工会 is a topic and a side.
  const isHeld = ({ by, words }: Mention) =>
    by === 'hint' || asked.mentions.some((one) => one.words === words && holds(record, one, catalogue));
  if (!asked.mentions.every(isHeld)) return undefined;
  const fact = factShown({ ...topic, focus: speakingOf(asked, record, topic, catalogue) }, asked, catalogue);
  return fact && isTold(asked, fact) ? fact : undefined;
}

/** The one of those listed whose title has all words of the thing asked of, where the one spoken of has none: "where was the fair?". */
function speakingOf(
  { mentions, freeText }: Question,
  record: CooperationRecord,
  { shown, told }: Topic,
  { byId }: Catalogue,
): string {
  const named = kindsNamed({ mentions }).map((one) => one.words);
  const words = [freeText, ...named].filter(Boolean).join(' ');
  if (words === '' || told !== undefined || overlap(words, textOf(record)) > 0) return record.id;
  const isOn = (id: string) => LANGUAGES.some((one) => overlap(words, byId.get(id)?.title[one] ?? '') === 1);
  return shown.find(isOn) ?? record.id;
}

/**
 * Whether an answer speaks of what a question is about: of a third of its words, where a body or a sort of people that it names
 * counts as one, since what was spoken of has part in or counts them.
 */
export function isTold({ mentions, freeText }: Question, answer: Answer): boolean {
  if (freeText === '') return true;
  const words = freeText.split(' ');
  const told = toldBy(answer);
  const parties = mentions.filter(({ facet }) => facet === 'constituent' || facet === 'organisation').length;
  const held = words.filter((word) => overlap(word, told) >= HALF).length;
  return (held + parties) / (words.length + parties) >= LEAST_TOLD;
}
const HALF = 0.5;
const LEAST_TOLD = 0.33;

/** All that an answer tells besides how the question was understood. */
function toldBy(answer: Answer): string {
  const texts = answer.hits.map(({ record }) => textOf(record));
  return [answer.type === 'fact' ? answer.statement : '', ...texts].join(' ');
}

/** Kinds and sorts of people are part of whatever is spoken of, as is the house. */
const OF_ALL: ReadonlySet<Facet> = new Set<Facet>(['kind', 'constituent']);

/** Whether a record has a part of something named; it has whatever is part of all. */
export function holds(record: CooperationRecord, { facet, id }: Mention, { vocabulary }: Catalogue): boolean {
  if (OF_ALL.has(facet) || id === HOUSE) return true;
  const ids = IDS_OF[facet](record);
  return facet === 'organisation'
    ? ids.some((one) => vocabulary.withBroader(facet, one).includes(id))
    : ids.includes(id);
}
