import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { isOfKind } from './beside.ts';
import { ENOUGH, PLENTY, type Requests, requestsIn, type Said, saidBy } from './said-by-requests.ts';
import { type Found, isSubject, type SentenceNames, sentenceNames, within } from './sentence-names.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Sentence } from './sentences.ts';
import { type ToldAround, toldAround } from './told-around.ts';

/** What stands around a request and tells its story. */
export interface Context {
  /** Sentences of which nothing is wanted, and days of those who talk. */
  readonly gone: readonly Stretch[];
  /** Sentences whose words say little about what is wanted, though their names may. */
  readonly beside: readonly Stretch[];
  /** Sentences that the request leans on, because it names nothing itself. */
  readonly leantOn: readonly Stretch[];
  /** Requests that have a matter of their own and name nothing: their words tell, however far from a name they stand. */
  readonly own: readonly Stretch[];
  /** True where nothing is asked but who of two is right about a time. */
  readonly isBetOnTime: boolean;
  /** True where the request names its subject itself. */
  readonly hasSubject: boolean;
  /** True for what everyday words of the story hint at, beside a request that names its subject. */
  isIdle(named: NamedStretch): boolean;
  /** True for a name beside a request that has a matter of its own. */
  isBeside(named: NamedStretch): boolean;
  /** True for a name of the story that cannot be what a request is about which only asks how to reach it or what it is. */
  isPassedOver(named: NamedStretch): boolean;
}

/** Words that say as much as two that hardly any text has need no story at all. */
const AMPLE = 2;

const NO_CONTEXT: Context = {
  gone: [],
  beside: [],
  leantOn: [],
  own: [],
  isBetOnTime: false,
  hasSubject: false,
  isIdle: () => false,
  isBeside: () => false,
  isPassedOver: () => false,
};

/** A question with its requests and what is told around them, as the steps below weigh it. */
interface Weighed {
  readonly reading: SentenceReading;
  readonly found: Found;
  readonly seen: SentenceNames;
  readonly asked: Requests;
  readonly said: Said;
  readonly told: ToldAround;
  /** What says nothing of the matter, wherever it stands: the asker's days, what leads to a request. */
  readonly idle: readonly Stretch[];
  /** Wishes that say what the question leans on. */
  readonly wishes: readonly Sentence[];
}

/**
 * Tells the request of a question from the story around it: "Stuck in traffic, boss is nervous. What is the
 * Bridge Project for? Bless you". Where no sentence asks, or all do, there is no story.
 */
export function findContext(reading: SentenceReading, found: Found): Context {
  const seen = sentenceNames(reading, found);
  const asked = requestsIn(reading, seen);
  const isBetOnTime = asked.areClaims && asked.guesses.length > 0;
  return { ...contextOf(asked, seen, reading, found), isBetOnTime };
}

function contextOf(asked: Requests, seen: SentenceNames, reading: SentenceReading, found: Found): Context {
  if (asked.requests.length === 0 || asked.requests.length === reading.sentences.length)
    return withoutStory(reading, seen, asked);
  const said = saidBy(found.text, asked, reading, seen);
  const idle = [
    ...seen.ownDays,
    ...(said.hasSubject ? leadsOf(asked.requests, reading, seen) : []),
    ...reading.sentences.flatMap(reading.storyWords),
  ];
  // "We were asked for something on miners. Who is in that space?": the wish says what the question leans on.
  const wishes = said.leans
    ? asked.requests.filter((one) => !reading.asks(one) && seen.ownWords(one) >= ENOUGH)
    : [];
  const told = toldAround(asked, said, reading, seen, found);
  const weighed: Weighed = { reading, found, seen, asked, said, told, idle, wishes };
  const ofName = asked.requests.map(reading.askedOfName).find((one) => one !== undefined);
  const isTold = told.telling.some((one) => seen.names(one).some((name) => !isPassedOver(name, ofName)));
  if (ofName && isTold && !said.names.some(isSubject)) return ofNameRequest(weighed, ofName);
  if (said.level !== 'empty') return ofTellingRequest(weighed);
  return said.isComplete ? ofBoundRequest(weighed) : ofEmptyRequest(weighed);
}

/** What leads to a request and names nothing: "rainy Sunday, pot of tea" in front of "curious about wages". */
function leadsOf(all: readonly Sentence[], reading: SentenceReading, seen: SentenceNames): Stretch[] {
  return all.flatMap(reading.leadIn).filter(seen.isIdlePart);
}

/** "Grandad worked on child labour and I mean to surprise him": nothing is asked, so what names a subject is wanted. */
function withoutStory(reading: SentenceReading, seen: SentenceNames, { requests }: Requests): Context {
  const { sentences } = reading;
  const isChat = (one: Sentence, at: number) => {
    const next = sentences[at + 1];
    return (
      seen.isIdlePart(one) && (reading.isOfAsker(one) || (next !== undefined && reading.isOfAsker(next)))
    );
  };
  const chat = requests.length === 0 && sentences.some(seen.isMatter) ? sentences.filter(isChat) : [];
  const hasMatter = requests.some((one) => seen.isMatter(one) || seen.hints(one).length > 0);
  const leads = hasMatter ? leadsOf(requests, reading, seen) : [];
  return { ...NO_CONTEXT, gone: [...chat, ...leads, ...sentences.flatMap(reading.storyWords)] };
}

/** "My tea is cold. What is there on Cambodia?": a country, a time or a sum is a matter, whatever is told beside it. */
function ofBoundRequest({ seen, asked, told, idle }: Weighed): Context {
  const { pleas, nameless, telling, inPassing } = told;
  const isHinting = (one: Sentence) => seen.hints(one).length > 0;
  const mayHint = (one: Sentence) => isHinting(one) && !asked.requests.some(isHinting);
  return {
    ...NO_CONTEXT,
    gone: [...asked.guesses, ...inPassing, ...idle, ...pleas, ...nameless.filter((one) => !mayHint(one))],
    beside: [...nameless.filter(mayHint), ...telling],
    isBeside: (one) => within(nameless, one).length > 0 || told.isMistaken(one),
  };
}

/** "My sister is a miner. Got anything?": the story is the matter, as far as it says something of others. */
function ofEmptyRequest({ reading, seen, asked, said, told, idle, wishes }: Weighed): Context {
  const asksOfIt = said.leans && asked.requests.every((one) => reading.asks(one));
  const isOfActor = (one: Sentence) =>
    seen.names(one).some(({ mentions }) => mentions.some(({ facet }) => ACTORS.has(facet)));
  const { stories, pleas, nameless, telling } = told;
  const first = Math.min(...asked.requests.map(({ from }) => from));
  const hinting = nameless.filter((one) => seen.hints(one).length > 0);
  // "Got that somewhere?": what stands right before, as far as it says something of others.
  const nearest = stories.filter((one) => one.from < first).at(-1);
  const meant = nameless.filter(
    (one) => one === nearest && !reading.isOfAsker(one) && seen.ownWords(one) >= PLENTY,
  );
  const matter = telling.length > 0 ? [...telling, ...meant] : hinting.length > 0 ? hinting : nameless;
  return {
    ...NO_CONTEXT,
    gone: [...asked.guesses, ...idle, ...[...pleas, ...nameless].filter((one) => !matter.includes(one))],
    leantOn: [...matter, ...wishes],
    // "Our sister body over the border, the federation: what has it done?": a body or a programme is what "it" is.
    isBeside: (one) =>
      told.isMistaken(one) || (asksOfIt && isHint(one) && within(telling, one).some(isOfActor)),
  };
}

/** "They kept saying SCORE. What is that?": of the story only the names can be what is asked about. */
function ofNameRequest({ told, idle }: Weighed, asked: 'reach' | 'identity'): Context {
  const { pleas, nameless, telling } = told;
  return {
    ...NO_CONTEXT,
    gone: [...idle, ...pleas, ...nameless, ...telling],
    isPassedOver: (one) => within([...nameless, ...telling], one).length > 0 && isPassedOver(one, asked),
  };
}

/** What somebody reaches, and what not everybody knows. */
const ASKED_ABOUT: Readonly<Record<'reach' | 'identity', ReadonlySet<Facet>>> = {
  reach: new Set<Facet>(['organisation', 'person', 'place', 'country']),
  identity: new Set<Facet>(['programme']),
};

function isPassedOver({ mentions }: NamedStretch, asked: 'reach' | 'identity' = 'reach'): boolean {
  return !mentions.some(({ facet }) => ASKED_ABOUT[asked].has(facet));
}

/** Who or what acts, and is spoken of as "it" and "they". */
const ACTORS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'programme']);

function isHint({ mentions }: NamedStretch): boolean {
  return mentions.every(({ by }) => by === 'hint');
}

/** A request that says what it wants: the story is beside it, and tells at most what it leaves open. */
function ofTellingRequest(weighed: Weighed): Context {
  const { reading, seen, asked, said, told, idle, wishes } = weighed;
  const { requests, guesses } = asked;
  const { hasSubject, isComplete } = said;
  const { pleas, nameless, telling, inPassing } = told;
  const { before, mayTell } = whatTells(weighed);
  return {
    ...NO_CONTEXT,
    gone: [
      ...guesses,
      ...inPassing,
      ...pleas,
      ...idle,
      ...nameless.filter((one) => hasSubject || isComplete || !mayTell(one)),
    ],
    beside: [...nameless.filter((one) => !hasSubject && !isComplete && mayTell(one)), ...telling],
    leantOn: [...wishes, ...before],
    hasSubject,
    isIdle: (one) => hasSubject && within(telling, one).length > 0,
    own: hasSubject
      ? []
      : requests.filter((one) => reading.asks(one) && seen.ownWords(one) >= ENOUGH).flatMap(reading.partsOf),
    isBeside: namesBeside(weighed),
  };
}

/** Which sentences that name nothing may tell what such a request leaves open; `before` are those it leans on. */
function whatTells({ reading, seen, asked: { requests }, said, told: { nameless } }: Weighed) {
  const { leans, hasSubject, words } = said;
  const first = Math.min(...requests.map(({ from }) => from));
  // "I represent a bakery. Croissants?": one word needs the story.
  // "My back hurts. Is there a book on sitting?": whoever asks for a kind of record tells in the story what on.
  const isSaid =
    !leans &&
    words > PLENTY &&
    requests.some(reading.isWhole) &&
    !requests.some((one) => [...seen.names(one), ...seen.hints(one)].some(isOfKind));
  // "My sister is deaf. Who hires folks like her?": what the request leans on stands in front of it.
  const before =
    leans && !hasSubject ? nameless.filter((one) => one.from < first && reading.wordsIn(one).length > 0) : [];
  return {
    before,
    mayTell: (one: Sentence) =>
      before.includes(one) || (!isSaid && (seen.hints(one).length > 0 || words < AMPLE)),
  };
}

/** Which names of the story only stand beside such a request. */
function namesBeside({ reading, found, seen, asked, said, told }: Weighed): Context['isBeside'] {
  const { level, hasSubject, isComplete, words } = said;
  const { telling, nameless } = told;
  // The guests' country narrows what their visit needs, where no other country is asked about.
  const asksForNoPlace = !said.names.some(({ mentions }) =>
    mentions.some(({ facet }) => facet === 'country' || facet === 'region'),
  );
  const bindsAlone = (one: NamedStretch) =>
    asksForNoPlace &&
    within(telling, one).some((sentence) => reading.mayBind(sentence)) &&
    one.mentions.some(({ facet }) => facet === 'country');
  // 集体协商 of the story, where 协商 is what the request says of it.
  const isRepeated = ({ from, to }: Stretch) =>
    asked.requests
      .flatMap((one) => seen.hints(one))
      .some((hint) => found.text.slice(from, to).includes(found.text.slice(hint.from, hint.to)));
  const isFar = level === 'own' && (hasSubject || isComplete || words >= PLENTY) ? telling : [];
  return (one) =>
    (within(isFar, one).length > 0 && !isRepeated(one) && !(hasSubject && bindsAlone(one))) ||
    // "Grandma is over. Who won the cup?": a question with enough words of its own is not about what they hint at.
    (level === 'own' && !hasSubject && words >= PLENTY && within(nameless, one).length > 0) ||
    told.isMistaken(one);
}
