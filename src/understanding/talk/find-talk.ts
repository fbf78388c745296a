import { hasHan } from '../../domain/fold.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { TAKEN } from '../text/sheet.ts';
import { asBeside } from './beside.ts';
import { chineseFrames } from './chinese-frames.ts';
import type { EverydayWords } from './chinese-leftovers.ts';
import { chineseSentences } from './chinese-sentences.ts';
import { CHINESE_PERSONS } from './chinese-words.ts';
import { clausesOf } from './clauses.ts';
import { comingDays } from './coming-days.ts';
import { findContext } from './context.ts';
import { englishFrames } from './english-frames.ts';
import { englishSentences } from './english-sentences.ts';
import { MAKING, PERSONS, ROLES, TALK, WORKS } from './english-words.ts';
import { findIdioms } from './idioms.ts';
import { findIntroductions } from './introductions.ts';
import { breathsOf } from './joints.ts';
import { asPremises, isPremises } from './nearby.ts';
import { isOrigin } from './origins.ts';
import { findOwn, isOwn, isTrade, OWN } from './own-people.ts';
import { findLeaning, findPlans, isJourney } from './plans.ts';
import { findPurposes } from './purposes.ts';

const TAKEN_RUN = new RegExp(`${TAKEN}+`, 'gu');
const LATIN_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[[\p{L}]--\p{Script=Han}]+)?/gv;
/** A year, an amount or anything else in figures. */
const FIGURES = /\d{3,}|\d\s*[年月]|[去今前]年|\$/u;
const QUESTION =
  /\b(?:who|whom|when|where|how many|how much|stand for|number|address|fax|phone|email)\b|谁|多少|哪|几|何时|何地|什么时候|电话|传真|地址|邮箱|意思/u;
/** Whole clauses that only refer to what was said before: then that is the matter. */
const REFERS =
  /\b(?:this|that|it|them|these|those|such things?|the (?:topic|subject|matter|issue))\W*$|(?:这个|这些|这方面|那个|相关|它)[^，。？]{0,6}$/u;
const OTHER_TALK =
  /\b(?:question|thanks?|hello|hi|hope|hopefully|sorry|apologies|urgent|deadline|please|pls|curious|honest|he|she|they|it's|nice|great|well|true|right|lots?|sounds|interesting|useful|helpful)\b/u;
/** Named alone, these leave open what somebody wants to know. */
const WIDE: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'region', 'constituent']);

/** What tells who somebody is; the subjects of somebody's work are often those of the question. */
const ABOUT_SOMEBODY: ReadonlySet<Facet> = new Set<Facet>([...WIDE, 'kind']);

/** Talk in a question: who asks, why, what for, by when. Everything in it but names may go. */
export interface Talk {
  /** Where the talk is. */
  readonly stretches: readonly Stretch[];
  /** Where the story around the request is: its words say little about what is wanted. */
  readonly beside: readonly Stretch[];
  /** Requests whose own words tell what is wanted, however far from a name they stand. */
  readonly own: readonly Stretch[];
  /** Where nothing is asked, whatever words of asking stand there. */
  readonly unasked: readonly Stretch[];
  /** A name of that story as it counts beside a request that has a matter of its own; any other as it is. */
  weighed(named: NamedStretch): NamedStretch;
  /** True for a name that is part of the talk: "my boss", "an article" in "I am writing an article about". */
  isTalk(named: NamedStretch): boolean;
}

/**
 * Tells talk from matter, in both languages, by how a question is built. `named` is what it names, `known` are unknown
 * acronyms, dates and orders; what earlier readers took (amounts, filters, phrases) says what is wanted as well;
 * `tellingShare` is how much a folded word says by itself, 0 to 1.
 */
export function findTalk(
  sheet: Sheet,
  named: readonly NamedStretch[],
  known: readonly Stretch[],
  everyday: EverydayWords,
  tellingShare: (word: string) => number = () => 1,
): Talk {
  const text = sheet.open;
  const clauses = clausesOf(text).flatMap((clause) =>
    breathsOf(text.slice(clause.from, clause.to), false).map(({ from, to }) => ({
      from: clause.from + from,
      to: clause.from + to,
    })),
  );
  const purposes = [...findPurposes(text), ...findPlans(text, clauses)].filter(
    // "I've been off for a fortnight": a date as a whole is no plan of the asker's.
    (purpose) => !known.some(({ from, to }) => from <= purpose.from && to >= purpose.to),
  );
  const settled = [
    // "做PPT": what an answer is for says nothing of the matter.
    ...known.filter((one) => !purposes.some(({ from, to }) => from <= one.from && to >= one.to)),
    ...matchesOf(text, TAKEN_RUN).map((run) => ({ from: run.index, to: run.index + run[0].length })),
  ];
  const leaning = findLeaning(text);
  const idioms = [...findIdioms(text), ...findOwn(text, named)];
  const isLeantOn = (one: Stretch) => leaning.some(({ from }) => from >= one.to);
  const clauseOf = (one: Stretch) =>
    clauses.find((clause) => clause.from <= one.from && clause.to > one.from);
  const introductions = findIntroductions(text, clauses);
  const isIntroduced = (one: Stretch) =>
    introductions.some((stretch) => stretch.from <= one.from && stretch.to >= one.to);
  // "New intern here": what somebody is, though the word names a subject as well.
  const isRole = (one: NamedStretch) => ROLES.has(text.slice(one.from, one.to)) && isIntroduced(one);
  const isWeak = (one: NamedStretch): boolean => {
    if (isRole(one)) return true;
    // "What business have they with": an expression, and no enterprise.
    if (
      one.mentions.every(({ facet }) => ABOUT_SOMEBODY.has(facet) && facet !== 'country') &&
      idioms.some((idiom) => idiom.from <= one.from && idiom.to >= one.to)
    )
      return true;
    if ((isOrigin(sheet.folded, one) && !isLeantOn(one)) || isOwn(text, one)) return true;
    if (purposes.some((purpose) => purpose.from <= one.from && purpose.to >= one.to)) return true;
    if (one.mentions.every((mention) => mention.by === 'hint')) return true;
    const clause = clauseOf(one);
    return (
      clause !== undefined &&
      isWork(text, one) &&
      MAKING.test(text.slice(clause.from, one.from)) &&
      speaks(text, clause)
    );
  };
  const introduces = (one: NamedStretch) =>
    one.mentions.every(({ facet }) => ABOUT_SOMEBODY.has(facet)) && isIntroduced(one);
  const firm = named.filter((one) => !isWeak(one));
  const context = findContext(
    text,
    hasHan(text) ? chineseSentences(text, firm, everyday) : englishSentences(text, firm),
    firm,
    named.filter((one) => one.mentions.every((mention) => mention.by === 'hint')),
    settled,
    tellingShare,
  );
  // Who asks says something about the matter as well, unless the rest names a matter of its own.
  const isTold = firm.some(
    (one) => !introduces(one) && one.mentions.some(({ facet }) => !WIDE.has(facet) && facet !== 'kind'),
  );
  const strong = isTold ? firm.filter((one) => !introduces(one)) : firm;
  const inside = (clause: Stretch) => strong.filter((one) => one.from >= clause.from && one.from < clause.to);
  const names = (clause: Stretch) =>
    inside(clause).length > 0 ||
    settled.some((one) => one.from < clause.to && one.to > clause.from) ||
    FIGURES.test(text.slice(clause.from, clause.to));

  const origins =
    strong.length > 0
      ? named.filter((one) => (isOrigin(sheet.folded, one) && !isLeantOn(one)) || isOwn(text, one))
      : [];
  const roles = named.filter(isRole);
  const ofRoles = introductions.filter(
    ({ from, to }) =>
      roles.some((one) => from <= one.from && to >= one.to) &&
      !strong.some((one) => one.from < to && one.to > from),
  );
  const isLeant = (clause: Stretch) =>
    [...context.leantOn, ...context.own].some((one) => one.from <= clause.from && one.to >= clause.to);
  const stretches: Stretch[] = [
    ...context.gone,
    ...idioms,
    ...purposes,
    ...leaning,
    ...origins,
    ...(isTold ? introductions : strong.length > 0 ? ofRoles : []),
  ];
  // "My kid needs it for school", "our new trainee asked me": whom a story tells of beside a request with its own matter.
  const isOfStory = (one: NamedStretch) =>
    (one.mentions.every(({ facet }) => facet === 'constituent') &&
      context.gone.some((stretch) => stretch.from <= one.from && stretch.to >= one.to)) ||
    (context.isBeside(one) &&
      ROLES.has(text.slice(one.from, one.to)) &&
      (OWN.test(text.slice(0, one.from)) || one.mentions.every(({ facet }) => facet === 'constituent')));
  const hasCountryBeside = (place: NamedStretch) =>
    strong.some((one) => one !== place && one.mentions.some(({ facet }) => facet === 'country'));
  const told = clauses.some((clause) => names(clause) && tells(text, clause, inside(clause)));
  for (const clause of clauses) {
    if (strong.length > 0 && speaks(text, clause)) stretches.push(...comingDays(text, clause));
    if (told && !names(clause) && !isLeant(clause) && speaks(text, clause)) stretches.push(clause);
    else
      stretches.push(
        ...englishFrames(sheet, clause, [...strong, ...settled]),
        ...chineseFrames(text, clause, [...strong, ...settled], everyday),
      );
  }
  return {
    stretches,
    beside: context.beside,
    own: context.own,
    unasked: [...context.gone, ...context.beside, ...introductions, ...idioms],
    weighed: (one) =>
      isPremises(text, one)
        ? asPremises(one)
        : context.isBeside(one)
          ? asBeside(one, context.hasSubject)
          : // "In my country" leans on the country, which the city only tells.
            (isOrigin(sheet.folded, one) || (isJourney(text, one.from) && hasCountryBeside(one))) &&
              (isLeantOn(one) || isJourney(text, one.from)) &&
              one.mentions.every(({ facet }) => facet === 'place')
            ? asBeside(one, true)
            : one,
    isTalk: (one) =>
      (hasHan(text) && context.hasSubject && context.isBeside(one) && isNation(one) && !isLeantOn(one)) ||
      ((!strong.includes(one) || isOfStory(one)) &&
        !(isIntroduced(one) && isTrade(text, one)) &&
        (context.isIdle(one) ||
          isOfStory(one) ||
          stretches.some((stretch) => stretch.from <= one.from && stretch.to >= one.to))),
  };
}

/** Countries of the story where the request has another matter: whoever tells of them asks nothing about them. */
function isNation({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet }) => facet === 'country');
}

function isWork(text: string, { from, to, mentions }: NamedStretch): boolean {
  return (
    mentions.every(({ facet, by }) => by === 'hint' || facet === 'kind' || facet === 'topic') &&
    (WORKS.has(text.slice(from, to)) || /报告|演讲|文章|报道|稿|讲话|书|发言|课/u.test(text.slice(from, to)))
  );
}

/** True when a clause speaks of the people who talk. */
function speaks(text: string, clause: Stretch): boolean {
  const said = text.slice(clause.from, clause.to);
  return (
    OTHER_TALK.test(said) ||
    CHINESE_PERSONS.test(said) ||
    matchesOf(said, LATIN_WORD).some(([word]) => PERSONS.has(word))
  );
}

/** Whether a clause by itself says what is wanted, so that another may go: more than "does the ILO have that". */
function tells(text: string, clause: Stretch, named: readonly NamedStretch[]): boolean {
  const said = text.slice(clause.from, clause.to);
  if (QUESTION.test(said) || FIGURES.test(said)) return true;
  if (named.some((one) => one.mentions.some(({ facet }) => !WIDE.has(facet)))) return true;
  if (REFERS.test(said)) return false;
  if (named.length > 1) return true;
  if (speaks(text, clause)) return false;
  const words = matchesOf(text.slice(clause.from, clause.to), LATIN_WORD).filter(
    ([word]) => !TALK.has(word) && !PERSONS.has(word),
  );
  return words.length > named.length;
}

/** Takes what is talk in a stretch out of the question; what was settled before stays as it is. */
export function takeTalk(sheet: Sheet, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) if (sheet.isOpen(at, at + 1)) sheet.take(at, at + 1, 'gone');
}
