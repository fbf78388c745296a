import { factAnswer, recordAnswer } from '../../../answering/answers.ts';
import { asksWithinNation } from '../../../answering/asked/asked-nation.ts';
import { askedSide, isOfSide } from '../../../answering/asked/asked-side.ts';
import { askedAct } from '../../../answering/asked/person-acts.ts';
import { findFact } from '../../../answering/fact-finding/find-fact.ts';
import { partiesThere } from '../../../answering/fact-finding/parties-there.ts';
import { findYes } from '../../../answering/fact-finding/whether.ts';
import { overlap } from '../../../answering/overlap.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { REPORTS } from '../../../domain/kinds/index.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import {
  CONTACT_DETAILS,
  type Mention,
  OF_SOMEBODY,
  type Question,
  type Wanted,
} from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { lasts } from '../../../domain/stage.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { textBefore } from '../../../domain/text-before.ts';
import { textOf } from '../../../domain/text-of.ts';
import type { Topic } from '../memory.ts';
import { notStatedThere } from './not-stated-there.ts';
import { isSameThing } from './same-thing.ts';
import { tellingTimes, yearsTold } from './telling-times.ts';

/** Records beside the one spoken of that may state what it does not. */
const MOST_OTHERS = 4;

/**
 * The fact asked for in the record spoken of, or in another that was shown with it: who asks for the telephone of an
 * office after its profile is told that of its contact. `undefined` where none of them states it.
 */
export function factShown(topic: Topic, question: Question, catalogue: Catalogue): Answer | undefined {
  const { shown, inFull, told, list } = topic;
  if (question.wants === undefined || topic.focus === undefined) return undefined;
  const focus = otherOfKind(question, topic.focus, catalogue) ?? topic.focus;
  const related = catalogue.byId.get(focus)?.related ?? [];
  // Whoever chaired or signed may do so in what belongs to the record spoken of, as may what was elsewhere, and how to
  // reach somebody stands in a contact of its own; other facts are of what was shown.
  const isElsewhere =
    question.wants === 'place' && (question.elsewhere !== undefined || asksWithinNation(question).length > 0);
  const side = question.wants === 'person' ? askedSide(question) : undefined;
  const isActor = question.wants === 'person' && (side ?? askedAct(question.asked)) !== undefined;
  const isWide = inFull || isActor || isElsewhere || CONTACT_DETAILS.has(question.wants);
  if (OF_ITSELF.has(question.wants)) {
    const kin = question.wants === 'published' ? [] : shown.filter((id) => related.includes(id));
    const things = kin.filter((id) => lasts(catalogue.byId.get(id)?.kind ?? ''));
    const ids = tellingTimes([focus, ...things], question, topic, catalogue);
    return factOf(ids, focus, question, catalogue) ?? yearsTold(topic, question, catalogue);
  }
  // Which body it was is shown by the record itself, where another would tell of its own.
  const isBody = OF_SOMEBODY.has(question.wants);
  const besides =
    isBody && !isActor
      ? []
      : [
          ...related.filter((id) => isSameThing(id, topic, question, catalogue)),
          ...shown.filter((id) => related.includes(id)),
          ...(inFull || OF_ONE.has(question.wants) ? [] : shown),
          // After a fact of the first of a list, which nobody took from it, what belongs to it there is spoken of as well.
          ...(told !== undefined && question.wants === 'count' && list?.shown[0] === focus
            ? list.shown.filter((id) => related.includes(id))
            : []),
        ];
  const others = new Set([...besides, ...(isWide ? related : [])]).difference(new Set([focus]));
  const all = [focus, ...[...others].slice(0, MOST_OTHERS)];
  const ids = tellingTimes(all, question, topic, catalogue);
  const acts = (id: string) =>
    catalogue.byId
      .get(id)
      ?.people.some((one) => side === undefined || isOfSide(one.organisation, side, catalogue.vocabulary));
  const named = isActor ? ids.filter(acts) : [];
  return factOf([...new Set([...named, ...ids])], focus, question, catalogue);
}
/** When and where something was is told of no other that was only listed with it. */
const OF_ONE: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'place']);
/** When something ends, how long it lasts and when it was published is told of nothing else. */
const OF_ITSELF: ReadonlySet<Wanted> = new Set<Wanted>(['end', 'duration', 'published']);

/**
 * The one record that belongs to that spoken of and is of the kind named with when or where it was, which that is not: "when was the
 * press release?" of a project. A text may be called by any name of one.
 */
function otherOfKind(question: Question, focus: string, { byId, vocabulary }: Catalogue): string | undefined {
  const kinds = kindsNamed(question).map(({ id }) => id);
  const record = byId.get(focus);
  const isOfKind = ({ kind, covers }: CooperationRecord) =>
    (REPORTS.has(kind) && kinds.every((one) => REPORTS.has(one))) ||
    [kind, ...covers].some((one) => vocabulary.withBroader('kind', one).some((id) => kinds.includes(id)));
  const isDated = question.wants === 'published' || OF_ONE.has(question.wants ?? 'whether');
  if (record === undefined || kinds.length === 0 || !isDated || isOfKind(record)) return undefined;
  const others = record.related.flatMap((id) => byId.get(id) ?? []).filter(isOfKind);
  return others.length === 1 ? others[0]?.id : undefined;
}

/** The fact asked for in the first of some records that states it. */
function factOf(
  ids: readonly string[],
  focus: string,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  for (const id of ids) {
    const record = catalogue.byId.get(id);
    if (record === undefined || !isThere(record, question)) continue;
    const hits = [wholeHit(record)];
    const fact =
      question.wants !== 'whether'
        ? findFact(question, hits, catalogue)
        : saysAll(record, question, catalogue)
          ? findYes(question, hits, catalogue)
          : undefined;
    // What one of several leaves open is only told of the one spoken of.
    const isOfOther = fact?.isLeftOpen === true && id !== focus;
    if (fact !== undefined && !isOfOther && countsSort(question, fact.statement, catalogue))
      return factAnswer(question, catalogue, fact);
  }
  return undefined;
}

/** Whether what is said to be how many employers there were speaks of employers. */
function countsSort(
  { wants, mentions, language }: Question,
  statement: string,
  { vocabulary }: Catalogue,
): boolean {
  const sorts = mentions.filter(({ facet }) => facet === 'constituent');
  const called = sorts.flatMap(({ facet, id, words }) => [words, vocabulary.label(facet, id, language)]);
  return wants !== 'count' || sorts.length === 0 || called.some((words) => overlap(words, statement) > HALF);
}
const HALF = 0.5;

/** One thing of a kind, asked for by that alone: "which project was that part of?", 是哪个项目. */
export const WHICH =
  /\b(?:which|what) $|\bone of (?:them|those|these)\b.{0,30}$|哪[一1]?(?:个|场|次|份|项|条|种)$/u;

/** "The conference it led to". */
const CAME_OF_IT =
  /^the \p{L}+ (?:that )?(?:it|this|they) (?:led|gave|brought|resulted|produced|is|was|belong)/u;

/** What belongs to the records spoken of and is of the kind that a text asks for by nothing else. */
export function relatedOfKind(
  text: string,
  { mentions, freeText, wants, dates }: Question,
  { focus, shown }: Topic,
  { byId }: Catalogue,
): string | undefined {
  const said = fold(text);
  const asked = mentions.find(
    ({ facet, words }) =>
      facet === 'kind' && (WHICH.test(textBefore(said, fold(words))) || CAME_OF_IT.test(said)),
  );
  if (
    asked === undefined ||
    (wants !== undefined && wants !== 'whether') ||
    dates !== undefined ||
    freeText.includes(' ')
  )
    return undefined;
  const spokenOf = [focus ?? '', ...shown].flatMap((id) => byId.get(id) ?? []);
  const isOfThem = ({ facet, id, by }: Mention) =>
    facet === 'kind' || by === 'hint' || spokenOf[0]?.countries.some((country) => country === id);
  if (!mentions.every(isOfThem)) return undefined;
  return spokenOf.flatMap(({ related }) => related).find((id) => byId.get(id)?.kind === asked.id);
}

/** Whether a record is of a country or a body that is meant, where another one is not: "where was it shown outside China?". */
function isThere(record: CooperationRecord, { elsewhere }: Question): boolean {
  const held = [...record.countries, ...record.regions, ...record.organisations.map(({ id }) => id)];
  return elsewhere === undefined || elsewhere.concepts.some(({ id }) => held.includes(id));
}

/**
 * Whether a record holds all that a yes or no is asked of: nobody searched for it here, so being shown proves nothing.
 */
export function saysAll(
  record: CooperationRecord,
  { mentions, freeText }: Pick<Question, 'mentions' | 'freeText'>,
  { vocabulary }: Catalogue,
): boolean {
  const sought = freeText.replace(HOLDS, '').trim();
  const { kind, covers, topics, organisations } = record;
  const text = textOf(record);
  // "Is there a clip of him?": a press release that names him is none.
  const isOfKind = (id: string) =>
    [kind, ...covers].some((one) => vocabulary.withBroader('kind', one).includes(id));
  const isParty = (facet: Mention['facet'], id: string) =>
    facet === 'organisation' &&
    organisations.some((party) => vocabulary.withBroader('organisation', party.id).includes(id));
  const isSaid = (facet: Mention['facet'], id: string) =>
    LANGUAGES.some((one) => overlap(vocabulary.label(facet, id, one), text) >= MOST_OF_NAME);
  return (
    (sought === '' || overlap(sought, text) === 1) &&
    mentions.every(
      ({ facet, id, by, words }) =>
        (facet === 'kind' && (by === 'hint' || isOfKind(id) || overlap(words, text) > 0)) ||
        (facet === 'topic' && topics.includes(id)) ||
        isParty(facet, id) ||
        isSaid(facet, id),
    )
  );
}
const MOST_OF_NAME = 0.75;
/** That a text holds something is not itself said in it. */
const HOLDS =
  /\b(?:cover|mention|include|touch|contain|say)\w*|提[到及]?|涉及|包[括含]|[谈讲说写]到|谈|涵盖|覆盖|管|负责/giu;

/** The people or bodies that had part in what was spoken of; nobody where that names none of the part asked for. */
export function partiesShown(question: Question, { focus }: Topic, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(focus ?? '');
  const fact = record && partiesThere(question, record, catalogue);
  return fact && factAnswer(question, catalogue, fact);
}

/** One record in full, with the remark that it does not state the fact asked for, where one was. */
export function recordInFull(
  id: string | undefined,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  const record = id === undefined ? undefined : catalogue.byId.get(id);
  if (record === undefined) return undefined;
  const { wants, language } = question;
  const leavesOpen = wants !== undefined;
  const remarks = leavesOpen ? [notStatedThere(record, question)] : [];
  return recordAnswer(record, catalogue, language, { question, hit: wholeHit(record), remarks, leavesOpen });
}
