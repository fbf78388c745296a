import { overlap } from '../../answering/overlap.ts';
import { byOwnKind } from '../../answering/own-kind.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import { primaryDate } from '../../domain/primary-date.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isByLength } from '../../search/order.ts';
import { wordCount } from '../finding/relevance.ts';
import { bestAmongEquals } from './among-equals.ts';
import { apartCurrencies } from './apart-currencies.ts';
import { calledFirst } from './called-kind.ts';
import { firstOf } from './first-of.ts';
import { justThen } from './just-then.ts';
import { sayersFirst } from './sayers-first.ts';

/**
 * The hits by relevance, those first that are just what a short question names, where relevance by itself cannot tell:
 * what holds the most of it, the records of a programme itself, those that use the very
 * word typed for a kind, what lasted from the first to the last day named. In a conversation what holds all that was named
 * last comes before the rest, and so does the record whose title was typed.
 */
export function putFirst(
  question: Question,
  found: readonly Hit[],
  catalogue: Catalogue,
  engine: SearchEngine,
): readonly Hit[] {
  if (question.among !== undefined) return found;
  const { heldBy, order, asked } = question;
  if (heldBy !== undefined && order === 'newest' && !SORTED.test(asked)) return heldFirst(heldBy, found);
  if (order !== 'relevance') return apartCurrencies(question, ofOwnLength(question, found, catalogue));
  const sorted = meantBeforeOthers(question, found, catalogue, engine);
  const { namedLast = [], titled } = question;
  if (titled !== undefined) return firstOf(sorted, ({ record }) => record.id === titled);
  return firstOf(sorted, ({ missing }) => !namedLast.some((words) => missing.includes(words)));
}

/** "The longest event" is none of the projects that held events: what is measured by its own days is of the kind itself. */
function ofOwnLength(question: Question, found: readonly Hit[], { vocabulary }: Catalogue): readonly Hit[] {
  if (!isByLength(question.order)) return found;
  const { own } = byOwnKind(question, found, vocabulary);
  return own.length > 0 ? own : found;
}

/** All of them in their order: "events, newest first". */
const SORTED = /\bfirst\b|\bsort|\border|倒序|排/iu;

/** "The last meeting" is the last that was held: what is still to come follows. */
function heldFirst(today: string, found: readonly Hit[]): readonly Hit[] {
  return firstOf(found, ({ record }) => (record.dates.start?.value ?? '') <= today);
}

function meantBeforeOthers(
  question: Question,
  found: readonly Hit[],
  catalogue: Catalogue,
  engine: SearchEngine,
): readonly Hit[] {
  const hits = bestAmongEquals(question, found, catalogue.vocabulary);
  const [then, meant] = [justThen(question, hits), meantFirst(question, catalogue)];
  const called = then || !meant ? calledFirst(question, hits, catalogue, engine) : hits;
  const isFirst = then ?? meant ?? (() => false);
  const sorted = newestOfThe(
    firstOf(called, ({ record }) => isFirst(record)),
    then ? undefined : meant,
  );
  const titled = titledFirst(question, overviewFirst(question, sorted), meant);
  const isTitle = titled[0] !== undefined && isTyped(question, titled[0]);
  if (asksDoings(question) && !isTitle) {
    const doings = newestFirst(sorted, ({ record }) => !STANDING.has(record.kind));
    const isOfBoth = question.mentions.some(({ id }) => id === HOUSE) && !DOINGS.test(question.asked);
    return isOfBoth ? relationFirst(question, doings, catalogue.vocabulary) : doings;
  }
  const isSaid = question.wants === undefined || question.wants === 'person';
  return isSaid ? sayersFirst(question, titled, catalogue, engine) : titled;
}

/**
 * A title that is every word typed and hardly more is meant before those with fewer of them ("the Belt and Road Forum"), of the
 * editions of one thing only where the words say which; and so is one that is all but typed, whatever was read into it.
 */
function titledFirst(question: Question, hits: readonly Hit[], isEdition?: Test): readonly Hit[] {
  const { text, freeText, language } = question;
  if (wordCount(text) < 2 || hits.length < 2) return hits;
  // What holds a title's words is among the first, and to set a text against titles takes time.
  const [near, rest] = [hits.slice(0, NEAR), hits.slice(NEAR)];
  const isHeld = ({ record: { title } }: Hit) =>
    overlap(text, title[language]) === 1 && overlap(title[language], text) >= SHARE_OF_TITLE;
  const saysWhich = freeText !== '' || !near.some((hit) => isEdition?.(hit.record) && isHeld(hit));
  return [...firstOf(saysWhich ? firstOf(near, isHeld) : near, (hit) => isTyped(question, hit)), ...rest];
}

/** Whether a title was all but typed, whatever was read into it. */
function isTyped({ asked, language }: Question, { record: { title } }: Hit): boolean {
  return overlap(asked, title[language]) >= NEARLY_TYPED && overlap(title[language], asked) >= MOST_OF_TITLE;
}
const NEAR = 12;
const SHARE_OF_TITLE = 0.4;
const MOST_OF_TITLE = 0.75;
const NEARLY_TYPED = 0.9;

/** "The China profile", 中国和劳工组织关系简介: the overview of a country is the profile that most others are related to. */
function overviewFirst({ mentions, freeText }: Question, hits: readonly Hit[]): readonly Hit[] {
  const isOnly = mentions.every(({ facet, id }) => facet === 'country' || id === HOUSE || id === PROFILE);
  const isOverview = (['country', 'kind'] as const).every((facet) =>
    mentions.some((one) => one.facet === facet),
  );
  if (!isOnly || !isOverview || freeText !== '') return hits;
  return hits.toSorted((a, b) => b.record.related.length - a.record.related.length);
}

/** Of the editions of one thing ("China's country programme") the newest is meant, of those that hold as much of what was asked. */
function newestOfThe(hits: readonly Hit[], isEdition: Test | undefined): readonly Hit[] {
  const [best] = hits;
  if (isEdition === undefined || best === undefined) return hits;
  return newestFirst(hits, ({ record, coverage }) => isEdition(record) && coverage >= best.coverage);
}

function newestFirst(hits: readonly Hit[], isMeant: (hit: Hit) => boolean): readonly Hit[] {
  const meant = hits.filter(isMeant).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return [...meant, ...hits.filter((hit) => !meant.includes(hit))];
}

function dayOf({ record }: Hit): string {
  return primaryDate(record)?.value ?? '';
}

/** What a body is and how it is reached: nothing that it does. */
const STANDING: ReadonlySet<string> = new Set(['contact', 'profile']);
const DOINGS =
  /\bwhat\b.{1,40}\b(?:doing|done|up to|working on)\b|\bwhat (?:does|did|do) .{1,40}\bdo\b|(?:做|干|开展|搞)[了过着些]*(?:什么|啥|哪些)|在忙什么/iu;
/** What is done together, said of parties and nothing else: "the ILO's cooperation with Mongolia". */
const TOGETHER =
  /\b(?:co-?operat\w+|collaborat\w+|partnership|relations?|relationship|ties|activities)\b|合作|协作|往来|伙伴关系/iu;

/** "What is the ILO doing in Mongolia?": what it does there lately, of whatever sort, and not what it is. */
function asksDoings({ asked, mentions, wants, freeText }: Question): boolean {
  const named = mentions.filter(({ by }) => by !== 'hint').map(({ facet }) => facet);
  const isOfBody = named.every((facet) => facet === 'country' || facet === 'organisation');
  // "The ILO and Mongolia".
  const isOfHouse =
    named.includes('country') && mentions.every(({ facet, id }) => facet === 'country' || id === HOUSE);
  const isOfDoings = isOfHouse || (named.includes('country') && DOINGS.test(asked)) || TOGETHER.test(asked);
  return wants === undefined && freeText === '' && isOfBody && named.length > 0 && isOfDoings;
}

/** "China and the ILO": what tells of the two as a whole, before what they did; of several that whose title was typed most of. */
function relationFirst(
  { asked, mentions, language }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const countries = mentions.filter(({ facet }) => facet === 'country');
  const tells = ({ record: { kind, title } }: Hit) =>
    kind === 'profile' &&
    countries.some(({ id }) => overlap(vocabulary.label('country', id, language), title[language]) === 1);
  const typed = ({ record: { title } }: Hit) => overlap(title[language], asked);
  const profiles = hits.filter(tells).toSorted((a, b) => typed(b) - typed(a));
  return [...profiles, ...hits.filter((hit) => !profiles.includes(hit))];
}

/** "Since when has the ILO been part of the UN": nothing else is said of it, so its own days are meant. */
const OF_ITS_OWN: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'person']);

/** What a body has in a place: "an ILO bureau in the Chinese capital". */
const AN_OFFICE =
  /^(?:(?:local|country|permanent|own|field) )?(?:offices?|bureau|branch|outpost|presence|base|premises)$/iu;

/** How a body came to be, which its own profile tells: "the opening of the office", 北京局成立. */
const FOUNDING =
  /^(?:found(?:ing|ation)|opening|setting(?:[ -]up)?|set[ -]?up|establishment|creation|birth|beginnings?|start|launch|origins?|成立|设立|建立|创立|创建|开设|开办|开张)$/iu;

type Test = (record: CooperationRecord) => boolean;

function meantFirst(question: Question, catalogue: Catalogue): Test | undefined {
  const { mentions, freeText, wants } = question;
  const subjects = mentions.filter(({ facet, by }) => by !== 'hint' && facet !== 'kind');
  const [only] = subjects;
  const [programme, ...others] = subjects.filter(({ facet }) => facet !== 'country');
  if (
    programme?.facet === 'programme' &&
    others.every(({ words }) => words === programme.words) &&
    !asksForKind(question) &&
    (wants === undefined || wants === 'meaning')
  )
    return isCalled(catalogue.vocabulary.label('programme', programme.id, question.language), question);
  const ids = new Set(subjects.map(({ facet, id }) => `${facet}:${id}`));
  // "What is the ILO": what a body is stands in the record on it.
  if (
    only?.facet === 'organisation' &&
    ids.size === 1 &&
    (freeText === '' || (wants !== 'person' && FOUNDING.test(freeText))) &&
    (wants === undefined || OF_ITS_OWN.has(wants)) &&
    !asksForKind(question, PROFILE)
  )
    return isAbout(only.id, catalogue.vocabulary);
  const saysNoMore = freeText === '' || AN_OFFICE.test(freeText);
  if (wants !== undefined && OF_ITS_OWN.has(wants) && saysNoMore && !asksForKind(question)) {
    const places = subjects.filter(({ facet }) => facet === 'place').map(({ id }) => id);
    const bodies = subjects.filter(({ facet }) => facet === 'organisation').map(({ id }) => id);
    if (places.length > 0 && bodies.length > 0) return isOfficeIn(bodies, places);
  }
  return undefined;
}

function asksForKind({ mentions }: Question, but?: string): boolean {
  return mentions.some(({ facet, by, id }) => facet === 'kind' && by !== 'hint' && id !== but);
}
/** What a body is. */
const PROFILE = 'profile';

/** The profile of a body: what a record is that has the body, with what it is part of, and nobody else for its subject. */
function isAbout(body: string, vocabulary: Vocabulary): Test {
  const whole = vocabulary.withBroader('organisation', body);
  return ({ kind, organisations }) => {
    const about = organisations.filter(({ role }) => role === 'subject').map(({ id }) => id);
    return kind === PROFILE && about.includes(body) && about.every((id) => whole.includes(id));
  };
}

/** "When did the ILO open in Beijing": the profile of what the body has there. */
function isOfficeIn(bodies: readonly string[], places: readonly string[]): Test {
  return (record) =>
    record.kind === PROFILE &&
    record.organisations.some(({ id, role }) => role === 'subject' && bodies.includes(id)) &&
    record.places.some((id) => places.includes(id));
}

/** The programme's own records carry its whole name in their title. */
function isCalled(name: string, { language }: Question): Test {
  return ({ title }) => overlap(name, title[language]) >= WHOLE_NAME;
}
const WHOLE_NAME = 0.8;
