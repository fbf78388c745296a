import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { type Hit, wholeHit } from '../../domain/hit.ts';
import { LANGUAGES, STATEMENT_COMMA } from '../../domain/language.ts';
import { onceEach } from '../../domain/once-each.ts';
import { primaryDate } from '../../domain/primary-date.ts';
import type { DateCondition, Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { type AskedHead, askedHead } from '../asked/asked-head.ts';
import { askedOccasion, isOfOccasion } from '../asked/asked-occasion.ts';
import { askedNotToBe } from '../asked/asked-predecessor.ts';
import { overlap } from '../overlap.ts';
import { personText } from '../record/person-text.ts';
import { caveatsOf } from './caveats.ts';
import type { FoundFact } from './find-fact.ts';
import { namesBody } from './fit.ts';

export type Somebody = CooperationRecord['people'][number];

/** Somebody as a record enters them. */
interface Entry {
  readonly record: CooperationRecord;
  readonly somebody: Somebody;
  /** When the record says they held their post, `YYYY-MM-DD`; empty where it has no date of its own. */
  readonly day: string;
}
/** What all records say of one person in an office, the newest first. */
type Holder = readonly Entry[];

/**
 * Who holds an office by all records that enter somebody in it, or which records come nearest where none says who did at the
 * time, before somebody or in the rank asked for. `undefined` where no office is asked for, or no record says more of it.
 */
export function holderOf(
  whole: Question,
  catalogue: Catalogue,
): FoundFact | { readonly nearest: readonly Hit[] } | undefined {
  const occasion = askedOccasion(whole);
  const { vocabulary } = catalogue;
  const question = occasion === undefined ? whole : namingBodies(occasion.rest, catalogue);
  const head = askedHead(question);
  const notMeant = askedNotToBe(question, vocabulary);
  const named = notMeant.length > 0 && (head !== undefined || RELATED.test(fold(question.asked)));
  if ((head === undefined && !named) || question.among !== undefined) return undefined;
  if (head?.isAlone === false && !named) return undefined;
  const entries = catalogue.records.flatMap(entriesOf);
  const theirs = entries.filter(({ somebody }) => notMeant.includes(somebody.id));
  const after = named && AFTER.test(fold(question.asked));
  const isOffice = (one: Entry) =>
    named && (head === undefined || head.bodies.length === 0)
      ? theirs.some(({ somebody }) => somebody.organisation === one.somebody.organisation) &&
        (head === undefined || holds(one.somebody, head))
      : head !== undefined && isOf(one.somebody, head, question, vocabulary) && holds(one.somebody, head);
  const meant = bestFit(
    entries.filter((one) => !notMeant.includes(one.somebody.id) && isOffice(one)),
    head,
  );
  const all = holders(meant);
  // What was so "at the time of the report" is what that source says.
  const there =
    occasion === undefined ? [] : catalogue.records.filter((one) => isOfOccasion(one, occasion, vocabulary));
  const sources = new Set(there.flatMap((one) => one.sources.map(({ document }) => document)));
  const isThere = ({ record }: Entry) => record.sources.some(({ document }) => sources.has(document));
  const isOfTime = question.dates === undefined && occasion !== undefined;
  const then = isOfTime
    ? all.filter((one) => one.some(isThere))
    : named
      ? all.filter((one) => one.some((entry) => (after ? SINCE : UNTIL).test(roleOf(entry))))
      : all.filter((one) => isThen(one, question, head?.tense));
  // "The new director of the ILO" is nobody of whom no record says that they are new.
  const fresh = head?.isNew === true ? then.filter((one) => one.some((e) => SINCE.test(roleOf(e)))) : then;
  const told = head?.tense === 'past' || named || isOfTime ? fresh : lastOf(fresh, head?.bodies ?? []);
  const tells = (one: Entry) => {
    if (head?.isNew === true || after) return SINCE.test(roleOf(one));
    if (named || head?.tense === 'former') return UNTIL.test(roleOf(one));
    if (isOfTime) return isThere(one);
    return question.dates !== undefined && (TERM.test(roleOf(one)) || isWithin(one.day, question.dates));
  };
  if (told.length > 0) return stated(told, tells, question, catalogue);
  if (!named && head?.isNarrow !== true && !isOfTime) return undefined;
  const near = [...all.flat(), ...theirs, ...entries.filter((one) => isNear(one, head, vocabulary))];
  const records = [...new Set(near.map(({ record }) => record))].slice(0, MOST_NEAR);
  return { nearest: records.map(wholeHit) };
}
const MOST_NEAR = 3;
const RELATED =
  /\bpredecessors?\b|\bsuccessors?\b|\bpreced(?:ed|es)\b|\bsucceed(?:ed|s)\b|\breplaced?\b|took over|前任|继任|接班|接任|后任/u;
const AFTER =
  /\bsuccessors?\b|\bsucceed(?:ed|s)\b|\breplaced?\b|took over from|\bafter\b|继任|接班|接任|后任|之后|以后/u;
const UNTIL = /\b(?:former|outgoing|until)\b|前任|(?<![以之])前(?:任|[局司处部]长|主任|总干事|代表)|止/u;
const SINCE = /\b(?:since|new)\b|\bfrom (?:\p{L}+ )?\d|新任|[年月日]起|接任/u;

/** The people of a record, each with the day it speaks for. */
const entriesOf = onceEach((record: CooperationRecord): readonly Entry[] => {
  const day = record.kind === 'profile' ? '' : (primaryDate(record)?.value ?? '');
  const isKnown = !day.startsWith('-');
  return record.people.map((somebody) => ({ record, somebody, day: isKnown ? day : '' }));
});

/** A question with the body that stands only within the name of something else: "head of the ILO" may be a subject. */
function namingBodies(question: Question, { records, vocabulary }: Catalogue): Question {
  const bodies = new Set(records.flatMap(({ people }) => people.flatMap((one) => one.organisation ?? [])));
  const text = fold(question.asked);
  const named = [...bodies].flatMap((id): Mention[] => {
    const term = namesBody(id, question, vocabulary) ? vocabulary.term('organisation', id) : undefined;
    const words = [term?.name.en, term?.name.zh, ...(term?.acronyms ?? [])].find(
      (name) => name !== undefined && text.includes(fold(name)),
    );
    return words === undefined ? [] : [{ facet: 'organisation', id, words, by: 'name' }];
  });
  return { ...question, mentions: [...question.mentions, ...named] };
}

function roleOf({ somebody }: Entry): string {
  return fold(LANGUAGES.map((one) => somebody.role[one]).join(' '));
}

function holds({ role }: Somebody, { isHead }: AskedHead): boolean {
  return LANGUAGES.some((one) => isHead(role[one]));
}

/** Whether somebody is of a body asked for: of its own, or of that part of it which is bound to the place named. */
export function isOf(
  somebody: Somebody,
  { bodies, where }: AskedHead,
  { mentions }: Question,
  vocabulary: Vocabulary,
): boolean {
  // Whoever is known by their office alone is meant: "the director of the career centre there".
  if (mentions.some(({ facet, id, by }) => facet === 'person' && by === 'hint' && id === somebody.id))
    return true;
  const { organisation } = somebody;
  const within = organisation === undefined ? [] : vocabulary.withBroader('organisation', organisation);
  const isOfOne = mentions.some(({ facet, by }) => facet === 'person' && by === 'hint');
  const isOfBody =
    (bodies.length === 0 && !isOfOne) ||
    bodies.some(({ id }) => id === organisation || (where.length > 0 && within.includes(id)));
  return isOfBody && where.every((place) => isBoundTo(somebody, place, vocabulary));
}

/** Whether a post is in or for a country or place, as its title, its body's names or its body's country say. */
function isBoundTo(
  { role, organisation }: Somebody,
  { facet, id }: Mention,
  vocabulary: Vocabulary,
): boolean {
  const body = organisation === undefined ? undefined : vocabulary.term('organisation', organisation);
  if (facet === 'country' && body?.country === id) return true;
  return LANGUAGES.some((language) => {
    const name = fold(vocabulary.label(facet, id, language));
    const names = body === undefined ? [] : [body.name[language], ...body.aliases[language]];
    return [role[language], ...names].some((one) => fold(one).includes(name));
  });
}

/** Those whose title speaks most of what the office asked for is of: of water, and not of any ministry. */
function bestFit(entries: readonly Entry[], head: AskedHead | undefined): readonly Entry[] {
  if (head === undefined || head.ofWhat === '') return entries;
  const fits = entries.map((one) => overlap(head.ofWhat, TITLE.exec(roleOf(one))?.[0] ?? ''));
  const most = Math.max(0, ...fits);
  return most === 0 ? [] : entries.filter((_, at) => fits[at] === most);
}
/** A role up to what its holder did there: "Minister of Agriculture; spoke". */
const TITLE = /^.*$/u;

function holders(entries: readonly Entry[]): readonly Holder[] {
  const people = Map.groupBy(entries, ({ somebody }) => somebody.id);
  return [...people.values()].map((all) => all.toSorted((a, b) => b.day.localeCompare(a.day)));
}

/** Whether somebody held an office at the time asked for: now, before, or in a year. */
function isThen(holder: Holder, { dates }: Question, tense: AskedHead['tense'] | undefined): boolean {
  const isFormer = holder.some((one) => UNTIL.test(roleOf(one)));
  if (tense === 'former') return isFormer;
  if (dates === undefined) return tense === 'past' || !isFormer;
  return isIn(holder, dates);
}

/** Whether records place somebody in an office on days asked for: by their own days, between two of them, or by its term. */
function isIn(holder: Holder, { from = '', to = '9999' }: DateCondition): boolean {
  const terms = holder.map((one) => TERM.exec(roleOf(one))?.groups);
  const since = terms.find((one) => one?.since !== undefined)?.since;
  const until = terms.find((one) => one?.until !== undefined)?.until;
  if (since !== undefined && to < since) return false;
  if (until !== undefined && from.slice(0, YEAR) > until) return false;
  if (since !== undefined || until !== undefined) return true;
  const days = holder.map(({ day }) => day).filter((day) => day !== '');
  const [last = '', first = last] = [days[0], days.at(-1)];
  return last !== '' && last >= from.slice(0, last.length) && first <= to;
}
const YEAR = '2000'.length;

function isWithin(day: string, { from = '', to = '9999' }: DateCondition): boolean {
  return day !== '' && day >= from.slice(0, day.length) && day <= to;
}
const TERM = /\b(?:since|from) (?:\p{L}+ )?(?<since>\d{4})\b|\buntil (?:\p{L}+ )?(?<until>\d{4})\b/u;

/** Of several who held one post the one whom the record on the body names, or else the last; one for each body. */
function lastOf(all: readonly Holder[], bodies: readonly Mention[]): readonly Holder[] {
  const ofBody = Map.groupBy(all, ([one]) => one?.somebody.organisation ?? one?.somebody.id);
  const rank = (one: Holder) =>
    `${Number(one.some(({ record }) => record.kind === 'profile'))}${one[0]?.day ?? ''}`;
  const last = [...ofBody.values()].flatMap((some) =>
    some.toSorted((a, b) => rank(b).localeCompare(rank(a))).slice(0, 1),
  );
  const of = (some: readonly Mention[]) =>
    last.filter(([one]) => some.some(({ id }) => id === one?.somebody.organisation));
  // "The ILO regional director": the part that the office hints at has it, and not the whole.
  const parts = of(bodies.filter(({ by }) => by === 'hint'));
  const own = parts.length > 0 ? parts : of(bodies);
  return own.length > 0 ? own : last;
}

function isNear({ somebody }: Entry, head: AskedHead | undefined, vocabulary: Vocabulary): boolean {
  const { organisation } = somebody;
  const within = organisation === undefined ? [] : vocabulary.withBroader('organisation', organisation);
  return head?.bodies.some(({ id }) => within.includes(id)) === true;
}

/** Each holder in one line, by the newest record that enters them or the one that tells of the time asked for, with all that do. */
function stated(
  told: readonly Holder[],
  tells: (entry: Entry) => boolean,
  question: Question,
  catalogue: Catalogue,
): FoundFact {
  const { language } = question;
  const entries = told.flatMap((holder) => holder.find(tells) ?? holder[0] ?? []);
  const lines = entries.map(({ somebody }) => personText(somebody, catalogue.vocabulary, language));
  const records = new Set([...entries, ...told.flat()].map(({ record }) => record));
  const [first] = entries;
  return {
    statement: lines.join(STATEMENT_COMMA[language]),
    caveats: first ? caveatsOf(question, 'person', lines[0] ?? '', wholeHit(first.record), catalogue) : [],
    hits: [...records].map(wholeHit),
  };
}
