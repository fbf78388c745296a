import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import { EACH } from '../../understanding/each.ts';
import { isTalkative } from './relevance.ts';

/** What can be told apart, the first first of which two are named. */
const APART: readonly Facet[] = ['place', 'country', 'programme', 'organisation', 'constituent', 'topic'];

/** One of them will do. */
const EITHER = /^\s*(?:,\s*)?(?:or|\/|或者?|还是)\s*(?:the\s+)?$|^\s+\/\s+$/u;
/** All of them are wanted, be it in one record or in several. */
const JOINED = /^(?:的|方面)?\s*(?:,|、|&|and|和|与|跟|同|及)\s*(?:(?:in|with|for|on)\s+)?(?:the\s+)?$/u;
const ALL = /\bboth\b|都|两[个者方]|兩/u;

/** A question for each of several things named, which no record need hold together. */
export interface Side {
  readonly named: Mention;
  readonly question: Question;
}

/**
 * The questions for each of several things of a sort that a question names, where it asks of each by itself: "the Wuxi
 * workshop vs the Guangzhou training", "the WHO or the federation", 应急管理部和交通运输部都做了什么; empty where it does not.
 * `eachAlone` unless a record on all of them is as welcome: "both", 都.
 */
export function sidesOf(question: Question): { sides: readonly Side[]; eachAlone: boolean } {
  const asked = fold(question.asked);
  for (const facet of APART) {
    const named = distinct(
      question.mentions.filter((one) => one.facet === facet && one.by === 'name'),
      asked,
    );
    if (named.length < 2) continue;
    const areJoined = (by: RegExp) => named.some((one, at) => joins(named[at - 1], one, asked, by));
    const isEach = asked.search(EACH) >= 0 || areJoined(EITHER);
    const isAll = !isTalkative(question) && ALL.test(asked) && areJoined(JOINED);
    const sides = named.map((one) => ({ named: one, question: ofOne(question, one, named) }));
    // A record may speak of two subjects in passing and be on neither.
    return { sides: isEach || isAll ? sides : [], eachAlone: isEach || facet === 'topic' };
  }
  return { sides: halvesOf(question, asked), eachAlone: true };
}

/** Characters of a question that does no more than set two things side by side. */
const MOST_LENGTH = 60;
const AGAINST = /\bvs\b\.?|\bversus\b|对比/u;

/** One thing set against one of another sort: "SCORE vs the apprenticeship project". */
function halvesOf(question: Question, asked: string): Side[] {
  const at = asked.search(AGAINST);
  // "The skills vs the protection project – who got more?": what is asked of both is a question of its own.
  if (at < 0 || question.wants !== undefined || question.survey?.as !== undefined || isTalkative(question))
    return [];
  if (asked.length > MOST_LENGTH) return [];
  const isBefore = ({ words }: Mention) => asked.indexOf(fold(words)) < at;
  const halves = [question.mentions.filter(isBefore), question.mentions.filter((one) => !isBefore(one))];
  return halves.flatMap((mentions, half): Side[] => {
    const named = mentions.find(({ by, facet }) => by === 'name' && facet !== 'kind');
    const text = half === 0 ? asked.slice(0, at) : asked.slice(at).replace(AGAINST, '');
    const of = (words: string) =>
      words
        .split(' ')
        .filter((word) => text.includes(fold(word)))
        .join(' ');
    const side = {
      ...question,
      asked: text.trim(),
      mentions,
      text: of(question.text),
      freeText: of(question.freeText),
    };
    return named === undefined ? [] : [{ named, question: side }];
  });
}

/** Whether a hit has what one side is on. */
export function holdsNamed({ record, missing }: Hit, { facet, id, words }: Mention): boolean {
  return facet === 'country' ? record.countries.includes(id) : !missing.includes(words);
}

/** The hits of several sides, the best of each first, with no record twice. */
export function interleaved(sides: ReadonlyArray<readonly Hit[]>): readonly Hit[] {
  const hits = new Map<string, Hit>();
  const most = Math.max(0, ...sides.map(({ length }) => length));
  for (let at = 0; at < most; at += 1)
    for (const side of sides) {
      const hit = side[at];
      if (hit !== undefined && !hits.has(hit.record.id)) hits.set(hit.record.id, hit);
    }
  return [...hits.values()];
}

/** Each thing once, in the order of the question; nothing that lies within the words of another. */
function distinct(mentions: readonly Mention[], asked: string): Mention[] {
  const place = ({ words }: Mention) => asked.indexOf(fold(words));
  const others = mentions.filter(
    (one, at) =>
      one.id !== HOUSE &&
      mentions.findIndex(({ words }) => words === one.words) === at &&
      !mentions.some(({ words }) => words !== one.words && words.includes(one.words)),
  );
  return others
    .filter((one, at) => others.findIndex(({ id }) => id === one.id) === at)
    .sort((a, b) => place(a) - place(b));
}

function joins(one: Mention | undefined, other: Mention, asked: string, by: RegExp): boolean {
  if (one === undefined) return false;
  const before = textBefore(asked, fold(other.words));
  const first = fold(one.words);
  const at = before.lastIndexOf(first);
  if (at < 0) return false;
  return by.test(before.slice(at + first.length));
}

function ofOne(question: Question, one: Mention, named: readonly Mention[]): Question {
  const others = named.filter(({ words }) => words !== one.words).map(({ words }) => words);
  const without = (text: string) => others.reduce((rest, words) => rest.replaceAll(words, ' '), text);
  return {
    ...question,
    asked: without(question.asked),
    mentions: question.mentions.filter(({ words }) => !others.includes(words)),
    text: without(question.text).replace(EACH, ' ').trim(),
    freeText: question.freeText.replace(EACH, ' ').trim(),
  };
}
