import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { onceEach } from '../../domain/once-each.ts';
import type { Question } from '../../domain/question.ts';
import type { Facet, Term, Vocabulary } from '../../domain/vocabulary.ts';
import { asksWithinNation, isInNation, isOfNation } from '../asked/asked-nation.ts';
import { askedRoles, rolesThatFit } from '../asked/asked-role.ts';
import { asksForSeat, tellsSeat } from '../asked/asked-seat.ts';
import { askedAct, asksWhoSaid, tellsSaying } from '../asked/person-acts.ts';
import { asksDay } from '../asked/weekday.ts';
import { namesAsked } from '../names-asked.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import { countsThem, ownerAsked } from './counted.ts';
import { fitOf, focusOf, holdsNamed, ownOf, tellsItsTimes } from './fit.ts';
import { DATED, HOLDS, type Stated, WHOLE_DAY, withoutDatesAndSums } from './sentence-holds.ts';

/** A sentence of a record's summary that answers, and how much of the question it holds, 0 to 1. */
export interface StatingSentence {
  readonly sentence: string;
  readonly hit: Hit;
  readonly fit: number;
}

/** Words for where somebody works, which is not always where they are. */
export const COVERS =
  /\bcovers?\b|\bcovered\b|\bresponsible for\b|\bin charge of\b|\blooks? after\b|负责|管辖|管着?(?=哪)/i;
const HITS_READ = 8;
const COVERAGE_OF_BEST = 0.7;
/** A sentence that holds less of the question is about something else. */
const LEAST_FIT = 0.34;
/** What holds nearly all of a question is surely meant. */
const HOLDS_ALL = 0.9;
/** What the report of a launch comes behind others by that tell of how long something lasts. */
const OF_ONE_DAY = 1;
/** What a record's being about nothing but what was asked adds to its sentences. */
const FOCUS = 0.4;

/**
 * The sentence of the best records' summaries that fits the question best and holds something of the sort that is
 * wanted (a number, a date, somebody's name, a place) which the question does not name itself.
 * @param states what it must hold instead of anything of the sort, in its folded form
 */
export function statingSentence(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  wanted: Stated,
  states?: RegExp,
): StatingSentence | undefined {
  const { vocabulary } = catalogue;
  const best = hits[0]?.coverage ?? 0;
  const roles = wanted === 'organisation' ? askedRoles(question.asked) : [];
  const tellsOnce = (sentence: string) =>
    wanted === 'ordinal' ||
    states !== undefined ||
    (wanted === 'person' && BY_NAME.test(sentence)) ||
    (wanted === 'end' && SPAN.test(sentence)) ||
    askedRoles(sentence).some((role) => roles.includes(role));
  const found = hits
    .slice(0, HITS_READ)
    .filter((hit) => hit.coverage >= best * COVERAGE_OF_BEST && holdsNamed(hit, question, hits[0]))
    .filter(({ record }) => tellsItsTimes(record, question, vocabulary, true))
    .flatMap((hit) =>
      sentencesWith(wanted, hit, question, catalogue, states)
        .filter((sentence) =>
          speaksOfAll(question, `${hit.record.title[question.language]} ${sentence}`, catalogue),
        )
        .map((sentence) => {
          // A sentence on what an office covers names the office by "it".
          const about = wanted === 'place' ? `${hit.record.title[question.language]} ${sentence}` : sentence;
          return { sentence, hit, fit: fitOf(question, about, vocabulary) };
        }),
    )
    // Of itself a record says once, whatever its words, which of a row it is or who had the part that is asked for.
    .filter(
      ({ fit, hit, sentence }) => fit >= LEAST_FIT || (hit.coverage >= HOLDS_ALL && tellsOnce(sentence)),
    );
  const weight = ({ fit, hit }: StatingSentence) =>
    fit +
    0.5 * hit.coverage +
    0.5 * hit.score -
    (tellsItsTimes(hit.record, question, vocabulary) ? 0 : OF_ONE_DAY) +
    FOCUS * focusOf(question, hit, catalogue) +
    ownOf(question, hit, vocabulary);
  return found.sort((a, b) => weight(b) - weight(a))[0];
}

/** Somebody is told by name as who did something, entered or not: "written by Daniel Mwangi". */
const BY_NAME = /\bby \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|由\p{Script=Han}+·\p{Script=Han}+[撰编]写/u;
/** From one year to another. */
const SPAN = /\b\d{4} (?:to|until) \d{4}\b|\d{4}年?(?:[-–—至到]+)\d{4}/u;

/** The sentences of a record's summary that hold something of a sort which the question does not name itself. */
function sentencesWith(
  wanted: Stated,
  hit: Hit,
  question: Question,
  { vocabulary }: Catalogue,
  states?: RegExp,
): readonly string[] {
  const roles = rolesThatFit(question.asked);
  const act = askedAct(question.asked);
  const isOfPerson =
    wanted === 'person' || (wanted === 'post' && question.mentions.some(({ facet }) => facet === 'person'));
  const owner = wanted === 'count' ? ownerAsked(question) : undefined;
  const isWithin = asksWithinNation(question).length > 0;
  const isAsked = (facet: Facet, id: string) =>
    question.mentions.some((mention) => mention.facet === facet && mention.id === id);
  return sentencesOf(hit.record.summary[question.language], question.language).filter((sentence) => {
    const folded = fold(sentence);
    if (states !== undefined) return states.test(folded);
    const named = (facet: Facet, ids: readonly string[]) =>
      ids.some(
        (id) =>
          !isAsked(facet, id) &&
          (facet !== 'organisation' || isOfNation([id], question, vocabulary)) &&
          (facet !== 'place' || isInNation([id], question, vocabulary)) &&
          (facet !== 'country' || !isWithin) &&
          namesOf(facet, id, vocabulary).some((name) => folded.includes(name)),
      );
    if (wanted === 'place' && asksForSeat(question) && !tellsSeat(sentence)) return false;
    if (wanted === 'place' && COVERS.test(question.asked) && !COVERS.test(sentence)) return false;
    if (wanted === 'person' && asksWhoSaid(question.asked) && !tellsSaying(folded)) return false;
    if (isOfPerson && (act?.isOfOne ?? act?.isOfPeople) === true && !act?.stated.test(folded)) return false;
    // "Students put lively questions to the speakers": whoever did it may have no name.
    if (wanted === 'person' && act?.isOfPeople === true) return true;
    if (wanted === 'person' && act?.isOfOne === true && BY_NAME.test(sentence)) return true;
    if (DATED.has(wanted) && asksDay(question.asked) && !WHOLE_DAY.test(folded)) return false;
    // "China has ratified 26" tells no number of what the ILO has.
    if (owner !== undefined && startsWithOther(folded, hit.record, question, vocabulary)) return false;
    if (wanted === 'count' && !countsThem(withoutDatesAndSums(folded), question, vocabulary)) return false;
    return HOLDS[wanted](folded, named, hit, roles);
  });
}

/** Whether a sentence is on a country or a body of its record that the question does not name. */
function startsWithOther(
  folded: string,
  { countries, organisations }: Hit['record'],
  { mentions }: Question,
  vocabulary: Vocabulary,
): boolean {
  const ids = { country: countries, organisation: organisations.map(({ id }) => id) };
  return (['country', 'organisation'] as const).some((facet) =>
    ids[facet].some(
      (id) =>
        !mentions.some((one) => one.id === id) &&
        namesOf(facet, id, vocabulary).some((name) => folded.startsWith(name)),
    ),
  );
}

/** The folded names of a thing, acronyms as they stand in brackets. */
function namesOf(facet: Facet, id: string, vocabulary: Vocabulary): readonly string[] {
  const term = vocabulary.term(facet, id);
  return term === undefined ? [fold(id)] : foldedNames(term);
}
const foldedNames = onceEach(({ facet, name, acronyms }: Term): readonly string[] => {
  const inBrackets = facet === 'kind' ? [] : acronyms.flatMap((one) => [`(${one})`, `（${one}）`]);
  return [...LANGUAGES.map((one) => name[one]), ...inBrackets].map(fold);
});

/** Whether a text speaks of everything named, by any of its names. */
function speaksOfAll({ mentions }: Question, text: string, { vocabulary }: Catalogue): boolean {
  return mentions
    .filter(({ facet, by }) => facet !== 'kind' && by === 'name')
    .every((named) => namesAsked(named, vocabulary).some((name) => overlap(name, text) > 0));
}
