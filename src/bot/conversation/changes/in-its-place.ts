import { fold } from '../../../domain/fold.ts';
import type { DateCondition, Mention, Question } from '../../../domain/question.ts';
import { found, type Reading } from '../turn.ts';

/**
 * A name or a time and nothing else after a question with one of its like: "and Laos?", "2012?", 那老挝呢, or with what was
 * wanted said again, "how many in 2012". The question is asked once more with the new words in place of the old, and so is
 * answered as if it had been typed whole. `undefined` where the question before is more than its words, where it names none
 * or several of the sort, or where what is named lies within what was asked.
 */
export const inItsPlace: Reading = ({ said, asked, topic, lean }, { read, answer }) => {
  const change = lean?.kind === 'change' ? read(lean.rest) : asked;
  const { question, list, focus = '' } = topic;
  const typed = question.asked;
  const words = saysOnlyNames(change, question) && !POINTS.test(said) ? namedIn(change) : undefined;
  // What was asked of one of a list, or leaned on something itself, is not whole.
  const isOfItem = list !== undefined && list.question !== question && list.shown.includes(focus);
  if (words === undefined || isOfItem || SEVERAL.test(typed)) return undefined;
  const before = read(typed);
  const place = isSame(before, question) ? placeOf(words, before, change) : undefined;
  const at = place === undefined ? -1 : typed.lastIndexOf(place);
  if (place === undefined || at < 0 || typed.indexOf(place) !== at || fold(place) === fold(words.words))
    return undefined;
  const whole = read(typed.slice(0, at) + words.words + typed.slice(at + place.length));
  return holdsAll(whole, change) ? found(answer(whole, 0)) : undefined;
};

/** Others are asked for, or what was told last is pointed at. */
const POINTS =
  /\b(?:else|others?|another|more|(?:that|this|these) \p{L}+)\b|[这那该][个份场次项种篇条届些]|别的|其[他它]|另/u;
/** Of several sentences or parts one may be of something else. */
const SEVERAL = /[,，;；。?？!！]\s*\S/u;

interface Named {
  readonly words: string;
  readonly facets: ReadonlySet<string>;
}

/** Nothing is said but names or a time; what is wanted may be said again. */
function saysOnlyNames(change: Question, before: Question): boolean {
  const { freeText, phrases, excluded, amount, order, survey, elsewhere, wants } = change;
  if (freeText !== '' || phrases.length > 0 || excluded.length > 0 || order !== 'relevance') return false;
  if ((amount ?? elsewhere) !== undefined) return false;
  if (survey !== undefined && survey.as !== before.survey?.as) return false;
  return wants === undefined || wants === before.wants;
}

function isSame(one: Question, other: Question): boolean {
  return told(one) === told(other);
}

function told({ mentions, dates, wants, survey, among }: Question): string {
  const named = mentions.map(({ facet, id }) => `${facet} ${id}`).toSorted();
  return JSON.stringify([named, dates?.from, dates?.to, wants, survey, among]);
}

/** Whether a question has all that another names, and at its time. */
function holdsAll({ mentions, dates }: Question, change: Question): boolean {
  const { dates: then } = change;
  const isHeld = ({ facet, id }: Mention) => mentions.some((one) => one.facet === facet && one.id === id);
  return change.mentions.every(isHeld) && (then === undefined || (dates?.from === then.from && dates?.to === then.to));
}

/** The only words that name something, or tell a time. */
function namedIn({ mentions, dates }: Question): Named | undefined {
  const [words, ...more] = new Set(mentions.map((one) => one.words));
  if (more.length > 0 || (words !== undefined && dates !== undefined)) return undefined;
  if (dates !== undefined) return { words: dates.words, facets: new Set(['dates']) };
  return words === undefined ? undefined : { words, facets: new Set(mentions.map(({ facet }) => facet)) };
}

/** The words of the question before in whose place the new ones stand. */
function placeOf({ facets }: Named, before: Question, change: Question): string | undefined {
  if (change.dates !== undefined)
    return before.dates && !lieWithin(change.dates, before.dates) ? before.dates.words : undefined;
  const like = new Set(before.mentions.filter(({ facet }) => facets.has(facet)).map(({ words }) => words));
  const places = [...like].sort((one, other) => before.asked.indexOf(other) - before.asked.indexOf(one));
  // "How much did China give for Laos": of several the last is asked of, and does nothing itself.
  const isTarget = change.wants === undefined || TARGET.test(change.asked);
  return places.length === 1 || (before.wants === 'money' && isTarget) ? places[0] : undefined;
}

const TARGET = /\b(?:for|to|in)\b|[给給在对對]/iu;

/** "April?" after a year is of that year. */
function lieWithin(one: DateCondition, other: DateCondition): boolean {
  const isFrom = other.from === undefined || (one.from ?? '') >= other.from;
  return isFrom && (other.to === undefined || (one.to ?? '9') <= other.to);
}
