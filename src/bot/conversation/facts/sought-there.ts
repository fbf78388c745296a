import { askedAspect } from '../../../answering/asked/asked-aspect.ts';
import type { SoughtThere } from '../../../answering/fact-finding/in-its-words.ts';
import { overlap } from '../../../answering/overlap.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { textBefore } from '../../../domain/text-before.ts';
import { textOf } from '../../../domain/text-of.ts';
import { ONE } from '../lists/one-of-shown.ts';
import type { Topic } from '../memory.ts';
import { wordsOf } from '../words-of.ts';
import { WHICH } from './about-record.ts';
import { holds } from './fact-within.ts';
import { personSpokenFor } from './spoken-for.ts';

/** In words: whatever is longer says what it is asked of. */
const LONGEST = 9;

/** What a short text asks of the record spoken of in ordinary words; `undefined` where it speaks of something else. */
export function soughtThere(
  said: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): SoughtThere | undefined {
  const record = catalogue.byId.get(topic.focus ?? '');
  if (record === undefined || wordsOf(said) > LONGEST || ONE.test(said) || OF_DESK.test(said))
    return undefined;
  const { aspect, rest, by } = askedAspect(said) ?? {};
  if (isOfOther(asked, record, catalogue) || BESIDE.test(said)) return undefined;
  // What the ministry's speaker said is in a statement of theirs.
  if (personSpokenFor(said, asked, topic, catalogue) !== undefined) return undefined;
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(asked.dates?.words ?? '')?.[0];
  if (asked.dates !== undefined && (year === undefined || topic.shown.length > 1)) return undefined;
  // "Is there a project on that topic?", "anything on it in 2024?": others than this are asked for.
  const kinds = kindsNamed(asked);
  const isOfOthers = kinds.length > 0 || (year !== undefined && !textOf(record).includes(year));
  if (isOfOthers && (LISTING.test(said) || IS_THERE.test(said))) return undefined;
  // "2016, which memoranda were signed?" is asked of no report on a plan.
  if (year !== undefined && kinds.some(({ words }) => overlap(words, textOf(record)) === 0)) return undefined;
  const words = [
    wordsIn(rest ?? said, aspect === undefined ? asked : withoutSpeakers(asked)),
    saidBy(by, asked),
  ]
    .filter(Boolean)
    .join(' ');
  const byName = NAMES.test(said);
  const shared = { words, byName, ...(year && { year }) };
  if (aspect !== undefined)
    return isOn(record, words) || POINTS.test(said) ? { aspect, ...shared } : undefined;
  if (
    !ASKING.test(said) ||
    (HOW.test(said) && year === undefined) ||
    LISTING.test(said) ||
    namesSeveral(asked) ||
    asked.wants !== undefined
  )
    return undefined;
  return words === '' && year === undefined ? undefined : shared;
}

/** Whether a record speaks of most of some words at all: "why should firms hire deaf staff?" is asked of something else. */
function isOn({ title, summary, notes, figures }: CooperationRecord, words: string): boolean {
  const texts = [title, summary, ...notes.map(({ text }) => text), ...figures.map(({ counts }) => counts)];
  const all = LANGUAGES.flatMap((one) => texts.map((text) => text[one])).join(' ');
  return words === '' || overlap(words, all) >= HALF;
}
const HALF = 0.5;
/** Words that stand for what was spoken of. */
const POINTS = /\b(?:it|its|this|that|these|those|they|them|there)\b|[这那它该其]/u;

/** "Which conferences": several of a kind are a list, and nothing that one record tells. */
function namesSeveral({ mentions }: Question): boolean {
  return mentions.some(({ facet, words }) => facet === 'kind' && /s$/u.test(words));
}

/** Whether something is asked of what the record has no part in, or for records in some order or of several things. */
function isOfOther(asked: Question, record: CooperationRecord, catalogue: Catalogue): boolean {
  const { mentions, amount, elsewhere, survey, phrases, order, excluded } = asked;
  const isOther = (amount ?? elsewhere ?? survey) !== undefined || phrases.length + excluded.length > 0;
  return (
    isOther ||
    order !== 'relevance' ||
    !mentions.every(
      // Of several things that the same words name one is enough: 工会 is a topic and a side.
      ({ by, words }) =>
        by === 'hint' || mentions.some((one) => one.words === words && holds(record, one, catalogue)),
    )
  );
}

/** Whether a short text asks something, and names nothing that the record spoken of has no part in. */
export function asksOfIt(
  said: string,
  asked: Question,
  record: CooperationRecord,
  catalogue: Catalogue,
): boolean {
  const isQuestion = ASKING.test(said) || isCutShort(said);
  const asks = wordsOf(said) <= LONGEST && isQuestion && !OF_DESK.test(said);
  return asks && !isOfOther(asked, record, catalogue);
}

/** Whether a text is what is left of a question on what was spoken of: "nobody named", "a person or a body", 学了三天. */
export function isCutShort(said: string): boolean {
  return wordsOf(said) <= LONGEST_CUT && CUT_SHORT.test(said);
}
const LONGEST_CUT = 6;
const CUT_SHORT =
  /^(?:\p{L}+ ){1,3}(?:\p{L}{3,}ed|known|given|available|public)$|^(?:an? |the )?\p{L}+ or (?:an? |the )?\p{L}+$|^\p{Script=Han}{1,2}了\p{Script=Han}{2,4}$/u;

/** "Under which project?": one of a kind is asked for, and nothing says of what. */
export function asksWhich(said: string, { mentions, freeText, wants, dates }: Question): boolean {
  const [kind, ...more] = mentions;
  const isKind = kind?.facet === 'kind' && more.length === 0 && (wants ?? dates) === undefined;
  return (
    isKind && PART_OF.test(said) && LIGHT.test(freeText) && WHICH.test(textBefore(said, fold(kind.words)))
  );
}
const PART_OF = /\bwhich\b|\b(?:under|within|in|for|of|from) what\b|哪/u;

/** Which sort of body says something is no part of what it is on. */
function withoutSpeakers({ mentions, ...asked }: Question): Question {
  const speakers = mentions.filter(({ facet }) => facet === 'constituent').map(({ words }) => words);
  return { ...asked, mentions: mentions.filter(({ words }) => !speakers.includes(words)) };
}

/** The words for whoever said something that name nobody known: the Guo of "what did Guo say". */
function saidBy(by: string | undefined, { freeText }: Question): string {
  const words = by?.split(' ') ?? [];
  return freeText
    .split(' ')
    .filter((word) => words.includes(word) && !LIGHT.test(word))
    .join(' ');
}

/** The words that say of what, of those left in a text: the ones searched for and those that name a kind or a matter. */
function wordsIn(rest: string, { freeText, mentions }: Question): string {
  const words = [
    freeText,
    ...mentions.filter(({ facet }) => facet !== 'organisation').map((one) => one.words),
  ];
  return [...new Set(words.flatMap((one) => fold(one).split(' ')))]
    .filter((word) => rest.includes(word) && !LIGHT.test(word))
    .join(' ');
}

/** Words that tell of what is spoken of nothing that its text need say. */
const LIGHT =
  /^(?:|part|belongs?|falls?|comes?|goes|involved|exactly|main|actual\w*|organi[sz]ed|held|set|did|does|happen\w*|[a-z]|\p{Script=Han}|属于|具体|参与|主要|详细|安排)$/u;
const ASKING =
  /\b(?:what|which|who|whom|whose|why|how|when|where|names?)\b|什么|哪|谁|为何|怎|几|多少|名单|名称/u;
/** In what way something is done is told by no sentence that only names it. */
const HOW = /\bhow\b|怎|如何/u;
const NAMES = /\b(?:which|who|whom|names?|list)\b|哪|谁|名单|名称/u;
/** Records are asked for, or whether there are any. */
const LISTING =
  /\b(?:any\w*|more|list|show|records?|documents|have|got|there)\b|还有|列|记录|有没有|关于|(?:哪些|什么)(?:项目|会议|活动|协议|研讨会|培训|新闻|讲话)/u;
const IS_THERE = /有.*[吗么没]$/u;
/** Something beside what was spoken of is meant. */
const BESIDE =
  /\b(?:others?|another|else|similar|later|since|previous|earlier|newer|next)\b|另|类似|别的|后来|其[他它]|上[一个]|下[一个]|之前|此前|以前/u;
/** Whoever answers is spoken to. */
const OF_DESK = /\b(?:you|your|help)\b|你|您|帮助/u;
