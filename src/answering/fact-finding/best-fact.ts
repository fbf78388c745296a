import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { askedDeputy } from '../asked/asked-head.ts';
import { isInNation, isOfNation } from '../asked/asked-nation.ts';
import { askedNotToBe } from '../asked/asked-predecessor.ts';
import { askedRoles, asksWithWhom } from '../asked/asked-role.ts';
import { asksForCountry, asksForSeat } from '../asked/asked-seat.ts';
import { askedSide, isOfSide, namesSort } from '../asked/asked-side.ts';
import { type Act, askedAct, namesPost } from '../asked/person-acts.ts';
import { asksDay, asksWeekday, weekdayOf } from '../asked/weekday.ts';
import type { Fact } from '../facts/fact.ts';
import { FACT_READERS } from '../facts/index.ts';
import { isOfGiver, maybeTheSame } from '../figures/amounts.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import { countedOf, nounOf, SURELY, speaksOfCounted } from './counted.ts';
import { countsAnybody } from './counted-sorts.ts';
import type { FoundFact } from './find-fact.ts';
import { fitOf, focusOf, holdsNamed, namesBody, ownOf, tellsItsTimes } from './fit.ts';
import { withoutFormer } from './former.ts';
import type { Readable } from './readings.ts';
import { lineFor } from './stands-in.ts';

/** Records further down than this do not speak for the question any more. */
const HITS_READ = 8;
/** A hit that holds much less of the question than the best one is about something else. */
const COVERAGE_OF_BEST = 0.7;
/** How many lines a fact may have when several say it equally well. */
const MOST_LINES = 4;

/** What a record's being about nothing but what was asked adds to its facts. */
const FOCUS = 0.3;
/** The head of the very body that was named goes before the heads of its offices. */
const OF_BODY = 0.3;
/** What a figure that counts the very thing asked for goes before others of the record by. */
const COUNTED = 0.3;
/** What a sum goes before others by that is said to be from the giver asked for: another may be anybody's. */
const GIVEN = 0.3;
/** "Who attended" is told by a number of those attending, though no other word of the question is in it. */
const COUNTS_PART = 0.3;
/** What a date known to the month or year only is put back by where a day is wanted. */
const ROUGH = 0.5;
const LAUNCH = /\blaunch|启动|啟動/iu;
/** A day of no known year tells no year. */
const YEAR = /\b(?:what|which) year\b|\byear\b(?=\s*\?)|哪一?年|[几何]年(?=$|[?？的])|几几年|哪个年头/iu;
/** Facts of a record as a whole, which need its title to be understood. */
const OF_THE_RECORD: ReadonlySet<Wanted> = new Set<Wanted>([
  ...(['date', 'start', 'end', 'published', 'duration', 'place'] as const),
  ...(['telephone', 'fax', 'email', 'web', 'address', 'organisation'] as const),
]);

/** Figures that fit less than the best one are not told with it. */
const FITS_AS_WELL = 0.95;
/** A figure that counts what is asked for so much more loosely is of another sort: technical Conventions for governance ones. */
const MORE_LOOSELY = 0.2;

interface Candidate {
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
 * The facts of one sort that fit a question best, of the best hits, as one statement, with how well they fit, 0 to 1.
 * @param needsFit whether a fact must share words with the question; one that a record has only once need not
 */
export function bestOf(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Readable,
  needsFit: boolean,
): { readonly fact: FoundFact; readonly fit: number } | undefined {
  const words = WORDS[question.language];
  const best = hits[0]?.coverage ?? 0;
  const asked = askedRoles(question.asked);
  const roles = wanted === 'organisation' ? asked : [];
  const act = wanted === 'person' ? askedAct(question.asked) : undefined;
  const isOfBodies = wanted === 'organisation' && namesSort(question);
  // Who carries it out together is no less than a partner.
  const isWithWhom = wanted === 'organisation' && asksWithWhom(question.asked);
  const sorts = isOfBodies ? question.mentions.filter(({ facet }) => facet === 'constituent') : [];
  const isOfSorts = ({ bodies = [] }: Fact) =>
    bodies.some((id) => sorts.some((one) => isOfSide(id, one, catalogue.vocabulary)));
  const onWeekday = asksWeekday(question.asked);
  // A launch is told by its day before the year that a programme covers from.
  const toTheDay = asksDay(question.asked) || (wanted === 'start' && LAUNCH.test(question.asked));
  const side = wanted === 'person' ? askedSide(question) : undefined;
  const isOfThat = ({ body }: Fact) => side !== undefined && isOfSide(body, side, catalogue.vocabulary);
  const title = wanted === 'person' ? askedDeputy(question.asked) : undefined;
  const isDeputy = ({ about }: Fact) => title !== undefined && fold(about).includes(title);
  const notMeant = wanted === 'person' ? askedNotToBe(question, catalogue.vocabulary) : [];
  // "Who funds the projects" is told by those that name a funder, however many do not.
  const isFundedAsAsked = ({ record: { organisations } }: Hit) =>
    roles[0] === 'funding' && organisations.some(({ role }) => role === 'funding');
  const all: Candidate[] = hits
    .filter((hit, at) => at < HITS_READ || (hit.coverage >= best && isFundedAsAsked(hit)))
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST && holdsNamed(hit, question, hits[0]))
    .filter(({ record }) => tellsItsTimes(record, question, catalogue.vocabulary))
    .flatMap((hit) =>
      factsOf(FACT_READERS[wanted](hit.record, catalogue, question.language), roles, act, question).map(
        (fact) => {
          const inRole =
            (fact.role !== undefined && (roles.includes(fact.role) || isWithWhom)) ||
            act?.stated.test(fold(fact.about))
              ? 1
              : 0;
          const isOfPart = wanted === 'count' && askedRoles(fact.about).some((role) => asked.includes(role));
          const fit =
            fitOf(question, fact.about, catalogue.vocabulary) + inRole + (isOfPart ? COUNTS_PART : 0);
          const ofBody =
            question.freeText === '' && namesBody(fact.body, question, catalogue.vocabulary) ? OF_BODY : 0;
          const counted = countedOf(fact, question, catalogue.vocabulary);
          const weight =
            fit +
            ofBody -
            (toTheDay && fact.isDay === false ? ROUGH : 0) +
            (fact.giver !== undefined && isOfGiver(fact.giver, question, catalogue.vocabulary) ? GIVEN : 0) +
            COUNTED * counted +
            0.5 * hit.coverage +
            0.5 * hit.score +
            FOCUS * focusOf(question, hit, catalogue) +
            ownOf(question, hit, catalogue.vocabulary);
          return { fact, hit, fit, counted, weight };
        },
      ),
    )
    .filter(
      (candidate) =>
        !needsFit ||
        candidate.fit > LEAST_FIT ||
        isOfThat(candidate.fact) ||
        isDeputy(candidate.fact) ||
        isCounted(candidate, question, catalogue),
    )
    .filter(({ fact }) => fact.person === undefined || !notMeant.includes(fact.person))
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
  const candidates = ofSide.length > 0 ? ofSide : ofNoOther;
  const top = candidates[0];
  if (top === undefined) return undefined;
  const asGood = top.weight * (OF_THE_RECORD.has(wanted) ? 0.99 : 0.95);
  // Of figures of one sort that which speaks of more of the question is meant.
  const fits = wanted === 'count' ? top.fit * FITS_AS_WELL : 0;
  // Some of those who came may be asked for besides them all.
  const noun = nounOf(question.asked);
  const leastCounted = noun === '' || countsAnybody(noun) ? 0 : top.counted - MORE_LOOSELY;
  // Whoever signed the same is told with the best of them, unless one post is asked for.
  const ofAll = act?.isOfOne === true || namesPost(question.asked) ? undefined : act?.stated;
  // Who spoke somewhere is told by the records on each of them and on the event.
  const isOfSame = ({ record }: Hit) =>
    record === top.hit.record ||
    (act?.isOfPeople === true &&
      (record.related.includes(top.hit.record.id) || top.hit.record.related.includes(record.id)));
  const isAsWell = ({ hit, fact }: Candidate) => isOfSame(hit) && ofAll?.test(fold(fact.about)) === true;
  const isAsGood = (one: Candidate) => one.weight >= asGood && one.fit >= fits && one.counted >= leastCounted;
  const asGoodAsBest = candidates.filter((one) => isAsGood(one) || isAsWell(one));
  const chosen = asGoodAsBest
    .filter(isNotToldYet)
    // The same person is told once, whatever else other records say they did.
    .filter(
      ({ fact }, at, all) =>
        fact.person === undefined || all.findIndex((one) => one.fact.person === fact.person) === at,
    )
    .slice(0, MOST_LINES);
  const statedBy = new Set(chosen.map((one) => one.hit));
  const lines = chosen.map(({ fact, hit }) => {
    const weekday = fact.day !== undefined && onWeekday ? weekdayOf(fact.day, question.language) : '';
    const told = lineFor(fact, hit, question, wanted, catalogue);
    const line = weekday === '' ? told : words.withWeekday(told, weekday);
    // "Start: 2013; Start: 2018" says nothing without what began.
    return statedBy.size > 1 && OF_THE_RECORD.has(wanted)
      ? words.lineOf(line, hit.record.title[question.language])
      : line;
  });
  const fact = {
    statement: [...new Set(lines)].join(STATEMENT_COMMA[question.language]),
    caveats: caveatsOf(question, wanted, top.fact.line, top.hit, catalogue),
    // Records that state the same follow: they bear it out.
    hits: [
      ...statedBy,
      ...candidates
        .filter((one) => chosen.some(({ fact }) => fact.line === one.fact.line) && !statedBy.has(one.hit))
        .map((one) => one.hit),
    ].filter((hit, at, all) => all.indexOf(hit) === at),
  };
  return { fact, fit: top.fit };
}

/** What two records may tell of one sum is no two gifts. */
function isNotToldYet({ fact: { money }, hit }: Candidate, at: number, all: readonly Candidate[]): boolean {
  return !all
    .slice(0, at)
    .some(
      ({ fact, hit: { record } }) =>
        money !== undefined &&
        fact.money?.from === money.from &&
        fact.money !== undefined &&
        maybeTheSame({ record, money: fact.money }, { record: hit.record, money }),
    );
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
  // A country is no answer to "which city", unless a record knows no more.
  const countries = facts.filter(({ areCountries }) => areCountries === true);
  if (countries.length > 0 && asksForSeat(question)) return facts.filter((fact) => !countries.includes(fact));
  if (countries.length > 0)
    return asksForCountry(question) || countries.length === facts.length
      ? countries
      : facts.filter((fact) => !countries.includes(fact));
  if (roles.length === 0) return facts;
  const role = roles.find((one) => facts.some((fact) => fact.role === one));
  return facts.filter((fact) => fact.role === role && role !== undefined);
}
