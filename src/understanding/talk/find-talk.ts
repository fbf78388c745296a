import { hasHan } from '../../domain/fold.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { matchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';
import { TAKEN } from '../text/sheet.ts';
import { asBeside, isSurrounding } from './beside.ts';
import { chineseFrames } from './chinese-frames.ts';
import type { EverydayWords } from './chinese-leftovers.ts';
import { findChinesePurposes } from './chinese-purposes.ts';
import { chineseSentences } from './chinese-sentences.ts';
import { clausesOf } from './clauses.ts';
import { comingDays } from './coming-days.ts';
import { findContext } from './context.ts';
import { englishFrames } from './english-frames.ts';
import { englishSentences } from './english-sentences.ts';
import { ROLES } from './english-words.ts';
import { findIdioms } from './idioms.ts';
import { findIntroductions, findNeeders } from './introductions.ts';
import { breathsOf } from './joints.ts';
import { asPremises, isPremises } from './nearby.ts';
import { isOrigin } from './origins.ts';
import { findOwn, isOwn, isTrade, OWN } from './own-people.ts';
import { findLeaning, findPlans, isJourney } from './plans.ts';
import { findPurposes } from './purposes.ts';
import { setAside } from './set-aside.ts';
import { hasFigures, speaks, tells } from './telling-clauses.ts';
import { isToldByHint } from './told-by-hint.ts';
import { isInside, isRole, isWeak } from './weak-names.ts';

const TAKEN_RUN = new RegExp(`${TAKEN}+`, 'gu');
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
  /** True where nothing is asked but who of two is right about a time. */
  readonly isBetOnTime: boolean;
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
  const clauses = breathsIn(text);
  const forWhat = hasHan(text) ? findChinesePurposes(text, named) : [];
  const purposes = [
    ...findPurposes(text),
    ...findPlans(text, clauses),
    ...findNeeders(text, clauses),
    ...forWhat.flatMap(({ said }) => said),
  ].filter(
    // "I've been off for a fortnight": a date as a whole is no plan, nor is "of our Beijing office", which names it.
    (purpose) => !isInside(purpose, known) && !named.some((one) => isBody(one) && endsIn(one, purpose, text)),
  );
  const settled = [
    // "做PPT": what an answer is for says nothing of the matter.
    ...known.filter((one) => !isInside(one, purposes)),
    ...matchesOf(text, TAKEN_RUN).map((run) => ({ from: run.index, to: run.index + run[0].length })),
  ];
  // "In my country Mongolia" names it.
  const leaning = findLeaning(text);
  const leantOn = leaning.filter(
    ({ to }) =>
      !named.some(
        ({ from, mentions }) =>
          from >= to && from <= to + 2 && mentions.some(({ facet }) => facet === 'country'),
      ),
  );
  const idioms = [...findIdioms(text), ...findOwn(text, named)];
  const isLeantOn = (one: Stretch) => leantOn.some(({ from }) => from >= one.to);
  const introductions = findIntroductions(text, clauses);
  const isIntroduced = (one: Stretch) => isInside(one, introductions);
  const asker = { folded: sheet.folded, text, clauses, idioms, purposes, introductions, isLeantOn };
  const firm = named.filter((one) => !isWeak(one, asker));
  const isIntroducing = (one: NamedStretch) => isIntroduced(one) && !isRole(one, asker);
  const aside = setAside(named, firm, isIntroducing, isLeantOn, text);
  const { isTold, strong } = aside;
  const context = findContext(
    hasHan(text) ? chineseSentences(text, strong, everyday, forWhat) : englishSentences(text, strong),
    {
      text,
      named: strong,
      hinted: named.filter((one) => one.mentions.every((mention) => mention.by === 'hint')),
      settled,
      tellingShare,
    },
  );
  const inside = (clause: Stretch) => strong.filter((one) => one.from >= clause.from && one.from < clause.to);
  const names = (clause: Stretch) =>
    inside(clause).length > 0 ||
    settled.some((one) => one.from < clause.to && one.to > clause.from) ||
    hasFigures(text, clause);

  const origins =
    strong.length > 0
      ? named.filter((one) => (isOrigin(sheet.folded, one) && !isLeantOn(one)) || isOwn(text, one))
      : [];
  const roles = named.filter((one) => isRole(one, asker));
  const ofRoles = introductions.filter(
    ({ from, to }) =>
      roles.some((one) => from <= one.from && to >= one.to) &&
      !strong.some((one) => one.from < to && one.to > from),
  );
  const isLeant = (clause: Stretch) => isInside(clause, [...context.leantOn, ...context.own]);
  const stretches: Stretch[] = [
    ...context.gone,
    ...idioms,
    ...purposes,
    ...leaning,
    ...origins,
    ...(aside.isIdle ? introductions : strong.length > 0 ? ofRoles : []),
  ];
  // "My kid needs it for school", "our new trainee asked me": whom a story tells of beside a request with its own matter.
  const isOfStory = (one: NamedStretch) =>
    (one.mentions.every(({ facet }) => facet === 'constituent') && isInside(one, context.gone)) ||
    (context.isBeside(one) &&
      ROLES.has(text.slice(one.from, one.to)) &&
      (OWN.test(text.slice(0, one.from)) || one.mentions.every(({ facet }) => facet === 'constituent')));
  const hasCountryBeside = (place: NamedStretch) =>
    strong.some((one) => one !== place && one.mentions.some(({ facet }) => facet === 'country'));
  // "Mission to Ulaanbaatar next week, what is there in Mongolia": where the asker goes narrows no country named beside it.
  const ownJourneys = named.filter(
    (one) =>
      isJourney(text, one.from) &&
      hasCountryBeside(one) &&
      one.mentions.every(({ facet }) => facet === 'place') &&
      purposes.some(({ to }) => to <= one.from && text.slice(to, one.from).trim() === ''),
  );
  stretches.push(...ownJourneys);
  const told = clauses.some((clause) => names(clause) && tells(text, clause, inside(clause)));
  const weak = named.filter((one) => !strong.includes(one));
  const tellsByHint = (clause: Stretch) =>
    isToldByHint(text.slice(clause.from, clause.to), isTold, clause, weak);
  for (const clause of clauses) {
    if (strong.length > 0 && speaks(text, clause)) stretches.push(...comingDays(text, clause));
    if (told && !names(clause) && !isLeant(clause) && speaks(text, clause) && !tellsByHint(clause))
      stretches.push(clause);
    else
      stretches.push(
        ...englishFrames(sheet, clause, [...strong, ...settled]),
        ...chineseFrames(text, clause, [...strong, ...settled], everyday),
      );
  }
  return {
    stretches,
    beside: context.beside,
    isBetOnTime: context.isBetOnTime,
    own: context.own,
    unasked: [...context.gone, ...context.beside, ...introductions, ...idioms],
    weighed: (one) =>
      aside.weighed(one) ??
      (isPremises(text, one)
        ? asPremises(one)
        : context.isBeside(one)
          ? asBeside(one, context.hasSubject)
          : // "In my country" leans on the country, which the city only tells.
            (isOrigin(sheet.folded, one) || (isJourney(text, one.from) && hasCountryBeside(one))) &&
              (isLeantOn(one) || isJourney(text, one.from)) &&
              one.mentions.every(({ facet }) => facet === 'place')
            ? asBeside(one, true)
            : one),
    isTalk: (one) =>
      !aside.weighed(one) &&
      (context.isPassedOver(one) ||
        ownJourneys.includes(one) ||
        (context.hasSubject && context.isBeside(one) && isSurrounding(one) && !isLeantOn(one)) ||
        ((!strong.includes(one) || isOfStory(one)) &&
          !(!isTold && isIntroduced(one) && isTrade(text, one)) &&
          (context.isIdle(one) || isOfStory(one) || isInside(one, stretches)))),
  };
}

/** Whether a purpose is all said where a name in it ends: "our Beijing office newsletter" goes on. */
function endsIn({ from, to }: Stretch, purpose: Stretch, text: string): boolean {
  return from > purpose.from && to === purpose.to && !/^\s*[a-z]/u.test(text.slice(to));
}

function isBody({ mentions }: NamedStretch): boolean {
  return mentions.every(({ facet, by }) => facet === 'organisation' && by === 'name');
}

/** The clauses of a text, each cut where a story ends and a request begins in the same breath. */
function breathsIn(text: string): Stretch[] {
  return clausesOf(text).flatMap((clause) =>
    breathsOf(text.slice(clause.from, clause.to), false).map(({ from, to }) => ({
      from: clause.from + from,
      to: clause.from + to,
    })),
  );
}

/** Takes what is talk in a stretch out of the question; what was settled before stays as it is. */
export function takeTalk(sheet: Sheet, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) if (sheet.isOpen(at, at + 1)) sheet.take(at, at + 1, 'gone');
}
