import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { askedDeputy } from '../asked/asked-head.ts';
import { isInNation, isOfNation } from '../asked/asked-nation.ts';
import { askedNotToBe } from '../asked/asked-predecessor.ts';
import { askedRoles, asksWithWhom } from '../asked/asked-role.ts';
import { asksForRegion } from '../asked/asked-seat.ts';
import { askedSide, isOfSide, namesSort } from '../asked/asked-side.ts';
import { isKnown, knownParties } from '../asked/known-parties.ts';
import { type Act, askedAct } from '../asked/person-acts.ts';
import { asksDay } from '../asked/weekday.ts';
import type { Fact } from '../facts/fact.ts';
import { FACT_READERS } from '../facts/index.ts';
import { isOfGiver } from '../figures/amounts.ts';
import { countedOf, nounOf, SURELY, speaksOfCounted } from './counted.ts';
import { countriesBeside, fitOf, focusOf, holdsNamed, namesBody, ownOf, tellsItsTimes } from './fit.ts';
import { withoutFormer } from './former.ts';
import { inAreaAsked } from './in-area-asked.ts';
import type { Readable } from './readings.ts';

/** Records further down than this do not speak for the question any more. */
const HITS_READ = 8;
/** A hit that holds much less of the question than the best one is about something else. */
const COVERAGE_OF_BEST = 0.7;
/** What a record's being about nothing but what was asked adds to its facts. */
const BESIDE = 0.3;
const FOCUS = 0.3;
/** The head of the very body that was named goes before the heads of its offices. */
const OF_BODY = 0.3;
/** What a figure that counts the very thing asked for goes before others of the record by. */
const COUNTED = 0.3;
/** What a sum goes before others by that is said to be from the giver asked for, and a region where one is: another may be anybody's. */
const AS_ASKED = 0.3;
/** "Who attended" is told by a number of those attending, though no other word of the question is in it. */
const COUNTS_PART = 0.3;
/** What a date known to the month or year only is put back by where a day is wanted. */
const ROUGH = 0.5;
/** What a number of some of those who came is put back by where all of them are to be counted. */
const SOME_ONLY = 0.5;
/** All who came, unlike "union people". */
const ANYBODY = /^(?:people|persons|participants|attendees|人)$/u;
const SOME_OF = /\bamong the\b|参加者中/u;
const LAUNCH = /\blaunch|启动|啟動/iu;
/** A day of no known year tells no year. */
const YEAR = /\b(?:what|which) year\b|\byear\b(?=\s*\?)|哪一?年|[几何]年(?=$|[?？的])|几几年|哪个年头/iu;

/** A fact with how well it fits a question. */
export interface Candidate {
  readonly fact: Fact;
  readonly hit: Hit;
  readonly fit: number;
  /** How much of what is to be counted a figure counts. */
  readonly counted: number;
  readonly weight: number;
}
/** A fact that shares less of its words with the question is not what was asked. */
const LEAST_FIT = 0.25;

/**
 * The facts of one sort that a question may mean, of its best hits, those that fit best first. Of people who hold an office,
 * and of sides, only those asked for.
 * @param needsFit whether a fact must share words with the question; one that a record has only once need not
 */
export function weighedFacts(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Readable,
  needsFit: boolean,
): readonly Candidate[] {
  const best = hits[0]?.coverage ?? 0;
  const asked = askedRoles(question.asked);
  const roles = wanted === 'organisation' ? asked : [];
  const act = wanted === 'person' ? askedAct(question.asked) : undefined;
  const isOfBodies = wanted === 'organisation' && namesSort(question);
  // Who carries it out together is no less than a partner.
  const isWithWhom = wanted === 'organisation' && asksWithWhom(question.asked);
  // "Which UN body does she head" is told with her.
  const isOfPerson = question.mentions.some(({ facet }) => facet === 'person');
  const isOfSort = wanted === 'organisation' && !isOfPerson;
  const sorts = question.mentions.filter(
    ({ facet, by }) => facet === 'constituent' && (isOfBodies || (isOfSort && by === 'hint')),
  );
  const isOfSorts = ({ bodies = [] }: Fact) =>
    bodies.some((id) => sorts.some((one) => isOfSide(id, one, catalogue.vocabulary)));
  // A launch is told by its day before the year that a programme covers from.
  const toTheDay = asksDay(question.asked) || (wanted === 'start' && LAUNCH.test(question.asked));
  const side = wanted === 'person' ? askedSide(question) : undefined;
  const isOfThat = ({ body }: Fact) => side !== undefined && isOfSide(body, side, catalogue.vocabulary);
  const title = wanted === 'person' ? askedDeputy(question.asked) : undefined;
  const isDeputy = ({ about }: Fact) => title !== undefined && fold(about).includes(title);
  const notMeant = wanted === 'person' ? askedNotToBe(question, catalogue.vocabulary) : [];
  const ofRegion = wanted === 'place' && asksForRegion(question);
  const known = knownParties(question);
  // "With whom did the ILO agree?": the ILO is no answer.
  const tellsKnown = ({ bodies, person }: Fact) =>
    known.length > 0 &&
    [...(bodies ?? []), ...(person ? [person] : [])].every((id) => isKnown(id, known, catalogue.vocabulary));
  const isOfAll = wanted === 'count' && ANYBODY.test(nounOf(question.asked).trim());
  // "Who funds the projects" is told by those that name a funder, however many do not.
  const isFundedAsAsked = ({ record: { organisations } }: Hit) =>
    roles[0] === 'funding' && organisations.some(({ role }) => role === 'funding');
  const all: Candidate[] = hits
    .filter((hit, at) => at < HITS_READ || (hit.coverage >= best && isFundedAsAsked(hit)))
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST && holdsNamed(hit, question, hits[0]))
    .filter(({ record }) => tellsItsTimes(record, question, catalogue.vocabulary))
    .flatMap((hit) => {
      const facts = FACT_READERS[wanted](hit.record, catalogue, question.language);
      return (
        wanted === 'place' ? inAreaAsked(facts, question, hit.record) : factsOf(facts, roles, act, question)
      ).map((fact) => {
        const inRole =
          (fact.role !== undefined && (roles.includes(fact.role) || isWithWhom)) ||
          act?.stated.test(fold(fact.about))
            ? 1
            : 0;
        const isOfPart = wanted === 'count' && askedRoles(fact.about).some((role) => asked.includes(role));
        const fit = fitOf(question, fact.about, catalogue.vocabulary) + inRole + (isOfPart ? COUNTS_PART : 0);
        const ofBody =
          question.freeText === '' && namesBody(fact.body, question, catalogue.vocabulary) ? OF_BODY : 0;
        const counted = countedOf(fact, question, catalogue.vocabulary);
        const weight =
          // Which text came out is told by the search: its title need not say what it is on.
          (question.wants === 'published' ? 0 : fit) +
          ofBody -
          (toTheDay && fact.isDay === false ? ROUGH : 0) -
          (isOfAll && SOME_OF.test(fact.about) ? SOME_ONLY : 0) +
          (fact.areas === 'regions' && ofRegion ? AS_ASKED : 0) +
          (fact.giver !== undefined && isOfGiver(fact.giver, question, catalogue.vocabulary) ? AS_ASKED : 0) +
          COUNTED * counted +
          0.5 * hit.coverage +
          0.5 * hit.score +
          FOCUS * focusOf(question, hit, catalogue) -
          (wanted === 'money' ? 0 : BESIDE * countriesBeside(hit, question)) +
          ownOf(question, hit, catalogue.vocabulary);
        return { fact, hit, fit, counted, weight };
      });
    })
    .filter(
      (candidate) =>
        !needsFit ||
        candidate.fit > LEAST_FIT ||
        isOfThat(candidate.fact) ||
        isOfSorts(candidate.fact) ||
        isDeputy(candidate.fact) ||
        isCounted(candidate, question, catalogue),
    )
    .filter(({ fact }) => fact.person === undefined || !notMeant.includes(fact.person))
    .filter(({ fact }) => (fact.bodies ?? fact.person) === undefined || !tellsKnown(fact))
    .filter(({ fact }) => fact.isOfAnyYear !== true || !YEAR.test(question.asked))
    .filter(({ fact }) => wanted !== 'count' || speaksOfCounted(fact, question, catalogue.vocabulary))
    .filter(
      ({ fact }) => fact.bodies === undefined || isOfNation(fact.bodies, question, catalogue.vocabulary),
    )
    .filter(({ fact }) => sorts.length === 0 || isOfSorts(fact))
    .filter(
      ({ fact }) => fact.places === undefined || isInNation(fact.places, question, catalogue.vocabulary),
    )
    .sort((a, b) => b.weight - a.weight);
  const holders = wanted === 'person' ? ofDeputy(withoutFormer(all, question), isDeputy) : all;
  const ofSide = holders.filter(({ fact }) => isOfThat(fact));
  // Whoever signed for the ministry did not sign for the union.
  const ofNoOther =
    side === undefined ? holders : holders.filter(({ fact }) => fact.body === undefined || act === undefined);
  return ofSide.length > 0 ? ofSide : ofNoOther;
}

/** "The deputy director who spoke": nobody of another title, where records name one of that. */
function ofDeputy(all: readonly Candidate[], isDeputy: (fact: Fact) => boolean): readonly Candidate[] {
  const titled = all.filter(({ fact }) => isDeputy(fact));
  return titled.length > 0 ? titled : all;
}

/** A figure of just the things to be counted fits whatever else is said of them, in a record that holds the rest. */
function isCounted({ fact, hit, fit }: Candidate, question: Question, { vocabulary }: Catalogue): boolean {
  return (
    question.wants === 'count' &&
    (hit.missing.length <= MOST_MISSING || hit.coverage >= HOLDS_MOST) &&
    ((fact.isShare === true && fit > 0) || countedOf(fact, question, vocabulary) >= SURELY)
  );
}
const MOST_MISSING = 1;
const HOLDS_MOST = 0.55;

/** Somebody who asks who signed wants no partners: of the roles asked for, the first that the record knows. */
function factsOf(
  facts: readonly Fact[],
  roles: readonly OrganisationRole[],
  act: Act | undefined,
  question: Question,
): readonly Fact[] {
  // Of several people the one who chaired; somebody who was there besides did not.
  const acting = act === undefined ? [] : facts.filter(({ about }) => act.stated.test(fold(about)));
  // "Who signed beside Somavia?": whoever is named is known.
  const others =
    question.wants !== 'person'
      ? []
      : acting.filter(
          ({ person }) => !question.mentions.some(({ facet, id }) => facet === 'person' && id === person),
        );
  if (others.length > 0) return others;
  if (acting.length > 0 || act?.isOfOne === true || act?.isOfPeople === true) return acting;
  if (roles.length === 0) return facts;
  const role = roles.find((one) => facts.some((fact) => fact.role === one));
  return facts.filter((fact) => fact.role === role && role !== undefined);
}
