import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/** An office by which a body or a place has one head: how a question and a record call it. */
interface Office {
  readonly english: string;
  readonly chinese: string;
  /** Held for a state or a city: a question may name the office and no body. */
  readonly isPublic?: true;
}

const OFFICES: readonly Office[] = [
  { english: 'ministers?', chinese: '部长|大臣', isPublic: true },
  { english: 'mayors?|governors?', chinese: '市长|省长', isPublic: true },
  { english: 'ambassadors?', chinese: '大使(?!馆)', isPublic: true },
  { english: 'presidents?|rectors?|chancellors?', chinese: '校长|会长|主席|院长|总裁' },
  { english: 'representatives?|reps?', chinese: '代表(?!团|处)' },
];
/** What any head of anything may be called. */
const ANY: Office = {
  english:
    'heads?|leaders?|boss(?:es)?|chiefs?|chair(?:man|woman|person)?|(?:executive |country |regional )?directors?(?:[ -]general)?|directors?-general|director general|secretar(?:y|ies)-general|secretary general',
  chinese: '局长|司长|处长|主任|总?干事|秘书长|理事长|负责人|一把手|头头|老大|领导人?',
};
const ALL = [...OFFICES, ANY];

const either = (sort: 'english' | 'chinese', of: readonly Office[]) => of.map((one) => one[sort]).join('|');
const namedBy = (...of: readonly Office[]) =>
  new RegExp(`\\b(?:${either('english', of)})\\b|${either('chinese', of)}`, 'u');
const NAMED_BY: ReadonlyMap<Office, RegExp> = new Map(OFFICES.map((one) => [one, namedBy(one)]));
const ANY_OF_ALL = namedBy(...ALL);
const ENGLISH = either('english', ALL);
const CHINESE = either('chinese', ALL);
const ASKS = new RegExp(
  [
    `\\bwho(?:'s| is| was| are)? (?:currently |now )?(?:(?:the|a|its|their) )?(?!in the chair)(?:[\\w'’-]+ ){0,5}?(?:${ENGLISH})\\b(?! (?:of (?:the )?)?(?:delegation|session|meeting|group)\\b)`,
    `\\bwho (?:currently |now )?(?:leads?|led|heads?|headed|governs?|directs?|directed|runs?)\\b(?! (?:the )?[\\p{L}-]+ (?:side|delegation|team)\\b)`,
    `(?:${CHINESE})(?:现在|目前|到底|究竟|又)?(?:是|叫|姓)?(?:谁|哪一?[位个]|什么名|啥名|什么(?=[?？]?$))`,
    `谁是[^，。？]{0,14}(?:${CHINESE})`,
    '谁(?:在)?(?:领导|执掌|掌管|主管|管着?)(?!的)',
    '谁(?:来|在)?负责(?=[?？]?$)',
  ].join('|'),
  'u',
);
/** Whoever stands in for a head has another office, which is not the head's. */
const RANKS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:vice|deputy)\b|副/u, `\\b(?:vice|deputy)[ -](?:${ENGLISH})\\b|副(?:${CHINESE})`],
  [/\bassistant\b|助理/u, `\\bassistant[ -](?:${ENGLISH})\\b|助理(?:${CHINESE})`],
];
/** A title that only stands in for the head's, with the words up to the next one. */
const DEPUTIES = new RegExp(`${RANKS.map(([, held]) => held).join('|')}|代表(?:团|处)`, 'gu');
const RANKED = RANKS.map(([said, held]) => [said, new RegExp(held, 'u')] as const);
const DEPUTY = new RegExp(RANKS.map(([, held]) => held).join('|'), 'u');

/** The title of somebody who stands in for a head, as typed and folded: the 副司长 who spoke. `undefined` where none is. */
export function askedDeputy(asked: string): string | undefined {
  return DEPUTY.exec(fold(asked))?.[0];
}

const ACTING = /\bacting\b|代理/u;
const FORMER =
  /\b(?:former|previous|past|ex|outgoing|predecessors?)\b|前任|(?<![以之先提目])前(?=(?:北京局|中国局)?(?:[局司部处院校会]长|主任|总干事|主席|秘书长|代表|大使))|上一?任|原(?=[局司部处院校会]长|主任|总干事)/u;
const WAS = /\bwas\b|\bwere\b|曾|当时|过(?=[谁哪])/u;

/** Whether a title is asked for, and of whom: the bodies named, of which one is headed. `undefined` where no head is asked for. */
export interface AskedHead {
  readonly bodies: readonly Mention[];
  /** Countries and places to which an office is bound: "the ILO director in Beijing". */
  readonly where: readonly Mention[];
  /** How what is entered of a person tells that they hold it: a head, or the deputy who is asked for. */
  readonly isHead: (role: string) => boolean;
  /** What else says of which office it is, folded: the water of "the minister of water". */
  readonly ofWhat: string;
  /** Whoever held it before is asked for, or whoever held it at a time of the past. */
  readonly tense: 'now' | 'former' | 'past';
  /** Set where no head of today is asked for: then no nearest one is passed off as an answer. */
  readonly isNarrow: boolean;
  /** Set where nothing else is asked of them: then whoever holds it by any record is meant. */
  readonly isAlone: boolean;
  /** Set where it is asked who came to it: the record that calls them new tells it best. */
  readonly isNew: boolean;
}

/** The head of a body or the holder of a public office, where a question asks who that is: "who leads …", 部长是谁. */
export function askedHead(question: Question): AskedHead | undefined {
  const { asked, wants, mentions, dates } = question;
  const text = fold(asked);
  const bare = isBare(question, text);
  if (wants !== 'person' && !bare) return undefined;
  const [said] = (bare ? ANY_OF_ALL : ASKS).exec(text) ?? [];
  if (said === undefined || ACTING.test(text)) return undefined;
  const office = OFFICES.find((one) => NAMED_BY.get(one)?.test(said));
  const isBody = ({ facet }: Mention) => facet === 'organisation';
  const named = mentions.filter((one) => isBody(one) && one.by !== 'hint');
  // "The ILO regional director": the office hints at the part of the body that has it.
  const bodies = named.length === 0 ? [] : mentions.filter(isBody);
  const rank = RANKED.find(([words]) => words.test(text))?.[1];
  const tense = FORMER.test(text) ? 'former' : dates !== undefined || WAS.test(text) ? 'past' : 'now';
  const isNarrow = rank !== undefined || tense === 'former' || dates !== undefined;
  const isPublic = office?.isPublic === true;
  const isMeant = mentions.some(({ facet, by }) => facet === 'person' && by === 'hint');
  if (bodies.length === 0 && !isPublic && !isNarrow && !(bare && isMeant)) return undefined;
  const rest = restOf(text, question);
  const isAlone = rest === '' || (isPublic && rest.split(' ').length <= MOST_WORDS);
  // "The deputy director who spoke there" is told by what he did.
  if ((rank !== undefined || tense === 'former') && !isAlone) return undefined;
  const title = bodies.length === 0 || rank !== undefined ? titleIn(text) : undefined;
  const stated = office === undefined ? ANY_OF_ALL : (NAMED_BY.get(office) ?? ANY_OF_ALL);
  const holds = (role: string) =>
    rank === undefined ? stated.test(role.replaceAll(DEPUTIES, ' ')) : rank.test(role) && stated.test(role);
  return {
    bodies,
    where: mentions.filter((one) => BOUND_TO.has(one.facet) && one.by !== 'hint' && isBound(one, text, said)),
    isHead: (role) => holds(fold(role)) && (title === undefined || fold(role).includes(title)),
    ofWhat: isPublic && bodies.length === 0 ? rest : '',
    tense,
    isNarrow,
    isAlone,
    isNew: NEW.test(text),
  };
}

const NEW =
  /\b(?:new|became|becom(?:e|ing)|appointed|picked|chosen|named|took|taken)\b|新|上任|就任|任命|接任|接班/u;

const BOUND_TO: ReadonlySet<Facet> = new Set<Facet>(['country', 'place']);
const BEFORE = /(?:^|['’]s|\b(?:in|for|to|of|at|and|the|who is|who's|who was)) *(?:the )?$/u;

/** Whether a country or a place belongs to the office: it stands within its title or right after it, or in Chinese before it. */
function isBound({ words }: Mention, text: string, said: string): boolean {
  const at = text.indexOf(fold(words));
  const from = text.indexOf(said);
  if (at < 0) return false;
  return (
    at < from + said.length || BEFORE.test(text.slice(from + said.length, at)) || !text.startsWith('who')
  );
}

/** The very title typed, where it alone tells of whom: a 副局长 is no 副司长. */
function titleIn(text: string): string | undefined {
  return TITLE.exec(text)?.[0];
}
const TITLE = new RegExp(`(?:副|助理)?(?:${CHINESE})|(?:(?:vice|deputy|assistant)[ -])(?:${ENGLISH})`, 'u');

/** Words of an office that do not say of what it is. */
const LIGHT = new RegExp(
  `\\b(?:who|what|which|person|names?|is|was|are|were|the|an?|of|for|in|to|at|and|then|now|current(?:ly)?|present|former|previous|past|ex|outgoing|new|office|offices|country|government|lead|leads|led|heads?|headed|governs?|directs?|directed|runs?|became|become|appointed|picked|chosen|named|took|taken|over|up|post|as|he|she|it|vice|deputy|assistant|${ENGLISH})\\b|['’]s\\b|\\d{4}年?|(?:副|助理)?(?:${CHINESE})|新[任来]的?|[现前上就接]一?任|当时|任命|领导|执掌|掌管|主管|管着?|有|个|名字?|叫|什么|啥|谁|哪一?[位个]|[是驻的在叫国又]|[^\\p{L}\\p{N}]+`,
  'gu',
);

/** What a question says of an office beside its title and the names of bodies and countries. */
function restOf(text: string, { mentions }: Question): string {
  const names = mentions
    .filter(({ facet, by }) => (NAMES.has(facet) && by !== 'hint') || facet === 'person')
    .map((one) => one.words);
  const rest = names.reduce((left, name) => left.replace(fold(name), ' '), text);
  return rest.replace(LIGHT, ' ').replaceAll(/\s+/gu, ' ').trim();
}
const NAMES: ReadonlySet<Facet> = new Set<Facet>(['country', 'place', 'organisation']);

/** Whether nothing but an office is typed, with whose it is: "director of ILO China", "FAO rep in Brazil name". */
function isBare(question: Question, text: string): boolean {
  const { wants, survey, mentions } = question;
  if ((wants !== undefined && wants !== 'name') || survey !== undefined || mentions.length === 0)
    return false;
  const isOfBody = mentions.some(({ facet, by }) =>
    NAMES.has(facet) ? by !== 'hint' : facet === 'person' && by === 'hint',
  );
  if (!isOfBody || !ONE_OFFICE.test(text) || !ANY_OF_ALL.test(text)) return false;
  if (
    mentions.some(
      ({ facet, by, words }) => by !== 'hint' && !NAMES.has(facet) && !ANY_OF_ALL.test(fold(words)),
    )
  )
    return false;
  const rest = restOf(text, question);
  return rest === '' || (OF_SOMETHING.test(text) && rest.split(' ').length <= MOST_WORDS);
}
/** No title of a record and no list: one office, in the singular. */
const ONE_OFFICE = new RegExp(
  `^(?:[\\w'’-]+ ){0,5}?(?:minister|ambassador|representative|rep|head|chief|director|director[- ]general|secretary[- ]general|president|mayor)\\b(?!s)|(?:${CHINESE})(?:的?名字)?$`,
  'u',
);
const OF_SOMETHING = /\bministers? (?:of|for) /u;
const MOST_WORDS = 4;
