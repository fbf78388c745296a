import { askedAspect } from '../../../answering/asked/asked-aspect.ts';
import { giversIn } from '../../../answering/asked/given-by.ts';
import { nounOf } from '../../../answering/fact-finding/counted.ts';
import type { Answer } from '../../../domain/answer.ts';
import { fold } from '../../../domain/fold.ts';
import {
  CONTACT_DETAILS,
  type DateCondition,
  type Mention,
  type Question,
} from '../../../domain/question.ts';
import { textBefore } from '../../../domain/text-before.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import { COUNT } from '../lists/whole-list.ts';
import type { Topic } from '../memory.ts';
import { otherPeriod } from '../times/other-period.ts';
import type { FollowUpTools, Reading } from '../turn.ts';

/**
 * A name or a time and nothing else after a question with one of its like: "and Laos?", "2012?", 那老挝呢, or with what was
 * wanted said again, "how many in 2012". The question is asked once more with the new words in place of the old, and so is
 * answered as if it had been typed whole. `undefined` where the question before is more than its words, where it names none
 * or several of the sort, or where what is named lies within what was asked.
 */
export const inItsPlace: Reading = ({ said, asked, topic, lean }, tools) => {
  const { read, answer } = tools;
  const change = lean?.kind === 'change' ? read(lean.rest) : asked;
  const last = listBehind(topic);
  // "What did the union say" asks for words of whoever is named.
  const isOther = POINTS.test(said) || askedAspect(said) !== undefined;
  const words = isOther || !isWhole(last) ? undefined : namedAlone(change);
  // "The year before" is told by the one asked about.
  if (words === undefined || otherPeriod(said, last.question.dates) !== undefined) return undefined;
  const before = read(last.question.asked);
  if (!namesSame(before, last.question) || !wantsSame(change, before, said)) return undefined;
  // Without a word that goes on, "青年就业" and "contact details" may as well be all that is asked.
  const isChange = lean?.kind === 'change';
  if (!isChange && !isOfItsSort(change, before)) return undefined;
  const place = placeOf(words, before, change);
  if (place === undefined) return sameFact(words, before, change, tools);
  const isGiver = giversIn(before).some((one) => one.words === place);
  const typed =
    isGiver && RECEIVES.test(said)
      ? `${before.asked} ${said}`
      : put(wordsFor(words, change, before), place, before);
  const whole = typed === undefined ? undefined : read(typed);
  if (whole === undefined || !holdsAll(whole, change)) return undefined;
  // "How many?", "and Laos?": those are counted as well.
  const view = countsAnew(change, before) ? COUNT : last === topic ? undefined : topic.question.survey;
  const told = answer(view ? { ...whole, survey: view } : whole, 0);
  // "What did China fund", "and Cambodia?": whoever paid for nothing may have been paid for.
  const isMeant =
    isChange || change.wants !== undefined || change.mentions.every(({ facet }) => PLACES.has(facet));
  const isSure =
    isMeant && (!isGiver || GIVES.test(said)) && (isOfConditions(before) || isOfFact(before, words));
  return told.type === 'nothing' && !isSure ? undefined : told;
};
const RECEIVES = /^(?:to|for|in) /u;

/** Whether what is named by its name is a time, a place or a body, or a kind of things that were counted: it hardly stands alone. */
function isOfItsSort({ mentions, wants }: Question, before: Question): boolean {
  const isCounted = before.wants === 'count' || before.survey !== undefined;
  return mentions.every(
    ({ facet, by }) => by === 'name' && (facet !== 'kind' || (isCounted && wants !== 'whether')),
  );
}

/** A list that was counted or added up, "how many?", is what was asked last. */
function listBehind(topic: Topic): Topic {
  const { question, list } = topic;
  const isCount = question.survey?.as === 'figures' && question.among !== undefined;
  return isCount && list !== undefined ? { ...topic, question: list.question } : topic;
}

/** The question before with the new words where the old ones stand once; `undefined` where they are the same or stand there twice. */
function put(words: string | undefined, place: string, { asked: typed }: Question): string | undefined {
  const at = typed.lastIndexOf(place);
  const isOnce = at >= 0 && typed.indexOf(place) === at;
  if (words === undefined || !isOnce || fold(place) === fold(words)) return undefined;
  return typed.slice(0, at) + words + typed.slice(at + place.length);
}

/** Kinds, countries and times alone are no matter that something else could be nearer to: that there is none is the answer. */
function isOfConditions({ mentions }: Question): boolean {
  return mentions.every(({ facet, by }) => by === 'hint' || CONDITIONS.has(facet));
}
const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'place']);
const CONDITIONS: ReadonlySet<Facet> = new Set<Facet>(['kind', ...PLACES]);

/** Nor is a number of one country told by another's. */
function isOfFact({ wants }: Question, { facets }: Named): boolean {
  return wants !== undefined && !CONTACT_DETAILS.has(wants) && facets.size === 1 && facets.has('country');
}

/** When or where another thing was that has no like in the question before: "when was the MOU signed?", "and the skills fair?". */
function sameFact(
  { words, facets }: Named,
  { wants, language }: Question,
  { wants: wantsAnew }: Question,
  { read, answer }: Pick<FollowUpTools, 'read' | 'answer'>,
): Answer | undefined {
  const isThing = facets.has('topic') || facets.has('programme') || facets.has('kind');
  if (!isThing || wantsAnew !== undefined || (wants !== 'date' && wants !== 'place')) return undefined;
  const told = answer(read(ASKED[language][wants](words)), 0);
  return told.type === 'fact' ? told : undefined;
}
const ASKED = {
  en: {
    date: (thing: string) => `when was the ${thing}`,
    place: (thing: string) => `where was the ${thing}`,
  },
  zh: { date: (thing: string) => `${thing}是什么时候`, place: (thing: string) => `${thing}在哪里` },
};

/** Others or some of those are asked for, all there are, or what was told last is pointed at. */
const POINTS =
  /^(?:only|just|find|search)\b|\bonly$|^(?:只|列)|所有|全部|\b(?:list|all|its?|them|they|per|each|every|else|others?|another|more|under|which|what (?!about\b)|(?:that|this|these) \p{L})|[这那该](?:[个份场次种篇条届些]|项(?!目))|别的|[其它另每各哪谁]|什么/u;

/**
 * Whether the last question stands by itself: neither asked of what was spoken of before it nor of one of a list, nor of several
 * sentences, of which one may be of something else.
 */
function isWhole({ question, origin, told, list, focus = '' }: Topic): boolean {
  const isOfFocus = told !== undefined && origin !== question;
  const isOfItem = list !== undefined && list.question !== question && list.shown.includes(focus);
  return !isOfFocus && !isOfItem && !SEVERAL.test(question.asked);
}
const SEVERAL = /[,，;；。?？!！:：]\s*\S/u;

interface Named {
  readonly words: string;
  readonly facets: ReadonlySet<string>;
}

/** The only words of a text that name something or tell a time, where nothing is said beside them but what is wanted. */
function namedAlone(change: Question): Named | undefined {
  const { mentions, dates, freeText, phrases, excluded, amount, order, elsewhere } = change;
  const isBare = freeText === '' && phrases.length + excluded.length === 0 && order === 'relevance';
  const [words, ...more] = new Set(mentions.map((one) => one.words));
  const isOne = more.length === 0 && (words === undefined) !== (dates === undefined);
  if (!isBare || !isOne || (amount ?? elsewhere) !== undefined) return undefined;
  return { words: words ?? dates?.words ?? '', facets: new Set(mentions.map(({ facet }) => facet)) };
}

/** Whether nothing is wanted, or what was wanted before: "are there any in Laos?" of the projects in Cambodia asks for those. */
function wantsSame(change: Question, before: Question, said: string): boolean {
  const { wants, survey } = change;
  // "Is there anything on child labour?", "and forced labour?": a yes or no was asked, what there is is wanted.
  if (before.wants === 'whether') return false;
  const isOpen = wants === undefined || (wants === 'whether' && before.wants === undefined && ANY.test(said));
  const isSame = wants === before.wants || (SO_MUCH.test(said) && SO_MUCH.test(before.asked));
  return (isOpen && survey === undefined) || isSame || countsAnew(change, before);
}

/** "How many were there in 2012?" of the press releases from 2014: what was listed is counted. */
function countsAnew({ wants, survey, asked, dates }: Question, before: Question): boolean {
  if (before.wants !== undefined || before.dates === undefined) return false;
  if (survey !== undefined) return survey.as === 'figures' && survey.by === undefined;
  if (wants !== 'count') return false;
  const noun = nounOf(fold(asked).replace(fold(dates?.words ?? ''), ''));
  return MEASURE_WORD.test(noun) || HOW_MANY_THERE.test(asked);
}
const MEASURE_WORD = /^[条个份项篇则]?$/u;
const HOW_MANY_THERE = /\bhow many (?:are|were) there\b/iu;
const ANY = /\bany\b|有(?:没有|无|吗)|吗$/u;
const SO_MUCH = /多少(?!人|[个名位])/u;

/** Whether two questions name the same, of the same time. */
function namesSame(one: Question, other: Question): boolean {
  const names = ({ mentions, dates, among }: Question) =>
    JSON.stringify([mentions.map(({ facet, id }) => facet + id).toSorted(), dates?.from, dates?.to, among]);
  return names(one) === names(other);
}

/** Whether a question has all that another names, and its time. */
function holdsAll({ mentions, dates }: Question, { mentions: named, dates: then }: Question): boolean {
  const isHeld = ({ facet, id }: Mention) => mentions.some((one) => one.facet === facet && one.id === id);
  return named.every(isHeld) && (then === undefined || (dates?.from === then.from && dates?.to === then.to));
}

/** The words of the question before in whose place the new ones stand. */
function placeOf({ words, facets }: Named, before: Question, change: Question): string | undefined {
  if (change.dates !== undefined) return before.dates?.words;
  const isLike = ({ facet }: Mention) => facets.has(facet) || before.wants === 'meaning';
  const like = before.mentions.filter(isLike);
  // "Projects funded by China", "and the EU?"
  const givers = like.length > 0 || change.wants !== undefined ? [] : giversIn(before);
  const places = [...new Set([...like, ...givers].map((one) => one.words))];
  if (places.length < 2) return places[0];
  // "How much did China give for Laos": of several the last is asked of, and does nothing itself.
  const isOfMoney = before.wants === 'money' || before.survey?.as === 'figures';
  const isGiver = GIVING.test(change.asked) && !TARGET.test(textBefore(change.asked, words));
  if (!isOfMoney || (change.wants !== undefined && isGiver)) return undefined;
  return lastListed(places, before.asked);
}

/** The last of some names in a text, with those listed together with it: of "China gave Cambodia and Laos" "Cambodia and Laos". */
function lastListed(names: readonly string[], typed: string): string | undefined {
  const spans = names
    .map((name) => ({ from: typed.indexOf(name), to: typed.indexOf(name) + name.length }))
    .toSorted((one, other) => other.from - one.from);
  const [last, ...earlier] = spans;
  if (last === undefined) return undefined;
  let { from } = last;
  for (const one of earlier) {
    if (!LISTED.test(typed.slice(one.to, from))) break;
    from = one.from;
  }
  return typed.slice(from, last.to);
}
const LISTED = /^\s*(?:[,&/、和与及跟]|,? ?\band\b)\s*(?:the )?$/u;

/** Whoever is named may give or get. */
const GIVING = /\b(?:gives?|gave|pa(?:y|ys|id)|fund\w*|contribut\w*|donat\w*|spen[dt])\b|[给給出付捐花]/iu;
const TARGET = /\b(?:for|to|in) (?:the )?$|[给給在对對]$/iu;
const GIVES = /\b(?:by|from) |由/u;

/** The new words; "April?" after a year with that year, in which it is counted, `undefined` where it only makes a list shorter. */
function wordsFor(
  { words }: Named,
  { dates }: Question,
  { dates: asked, wants, language }: Question,
): string | undefined {
  if (dates === undefined || asked === undefined || !isPartOf(dates, asked)) return words;
  if (wants !== 'count') return undefined;
  if (/\d{4}/u.test(words)) return words;
  return language === 'zh' ? `${asked.words}${words}` : `${words} ${asked.words}`;
}

/** Whether a time is part of another. */
function isPartOf(one: DateCondition, other: DateCondition): boolean {
  const isFrom = other.from === undefined || (one.from ?? '') >= other.from;
  return isFrom && (other.to === undefined || (one.to ?? '9') <= other.to);
}
