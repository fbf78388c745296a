import type { Answer } from '../../domain/answer.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { HOUSE, kindsNamed } from '../../domain/subject.ts';
import { ANY_OTHERS, ON_IT } from './changes/referents.ts';
import { isOfOne } from './changes/spoken-of.ts';
import { asksBarely, namesNothing } from './facts/asks-of-focus.ts';
import { isTold } from './facts/fact-within.ts';
import type { FollowUpTools, Turn } from './turn.ts';
import { wordsOf } from './words-of.ts';

/**
 * Whether a text is better answered as leaning on what was said before than by itself: people also ask new questions in the
 * same conversation. A text that goes on in so many words leans on it; one that names enough to be answered by itself does
 * not, nor one for which the leaning answer has nothing, or has what the text itself does not ask for.
 *
 * @param leaning the answer to the text as it leans
 * @param answerAlone makes the answer to the text alone, which is not always needed
 * @param by `pointing` where words of the text stand for what was said before, `narrowing` where the answer must hold all it names
 */
export function leansOn(
  { said, asked, topic, lean, isCorrection }: Turn,
  leaning: Answer,
  by: 'pointing' | 'narrowing' | 'matter',
  answerAlone: () => Answer,
  { find, read }: FollowUpTools,
): boolean {
  if (GOES_ON.test(said)) return true;
  const length = wordsOf(said);
  if (by === 'pointing' && (ANY_OTHERS.test(said) || OF_MATTER.test(said) || ON_IT.test(said))) return true;
  if (by === 'narrowing' && (OF_LIST.test(said) || length <= LONGEST_NARROWING)) return true;
  const alone = answerAlone();
  const saysNothing = alone.type === 'nothing' || alone.type === 'help';
  const [shown] = leaning.hits.map(({ record }) => record);
  // "Which territories does it cover?": that it is asked of what was spoken of is plain.
  const isOfIt =
    IT.test(said) && lean?.kind === 'refer' && length <= LONGEST_OF_IT && ownIn(asked, shown, true) < 3;
  if (saysNothing && isOfIt) return true;
  const isOfShown = isOfOne(topic) && namesNothing(asked) && length <= LONGEST_LIMIT;
  // What is asked of what was spoken of and told there is no list of others that tell it not.
  const isFact = leaning.type === 'fact';
  const isOnlyHere = isFact && alone.type === 'matches';
  if (isOfShown && (saysNothing ? isFact || asked.wants === 'count' : isOnlyHere)) return true;
  if (saysNothing)
    return by !== 'matter' || alone.type === 'help' || shown === undefined || isTold(asked, leaning);

  const isLimit = isCorrection || (LIMITS.test(said) && length <= LONGEST_LIMIT);
  const pointer = POINTS.exec(said);
  const before = said.slice(0, pointer?.index ?? 0);
  const isOne = THE_ONE.test(said) && length <= LONGEST_LIMIT;
  const isToldHere = pointer !== null && !isOne && holdsAntecedent(before, pointer[0], read, shown);
  const points = isLimit || (pointer !== null && !isToldHere);
  const isBare = asksBarely(asked) && asked.order === 'relevance' && length <= LONGEST_BARE;
  const isOfHouse = !points && asked.mentions.some(({ id, by }) => id === HOUSE && by !== 'hint');
  const isOwnHouse = isOfHouse && !BESIDE_HOUSE.test(said);
  // "Which countries besides Japan?" names one that is known.
  const known = KNOWN.exec(said)?.[0] ?? '';
  const sought = { ...asked, mentions: asked.mentions.filter(({ words }) => !known.includes(fold(words))) };
  const own = isBare ? 0 : ownIn(sought, shown, length > LONGEST_BARE) + (isOwnHouse ? 1 : 0);
  // "Is there anything like that in Cambodia?": that there is none is the answer.
  if (shown === undefined)
    return (by === 'pointing' && points && own < ENOUGH_BESIDE_POINTING) || SOMEWHERE.test(said);

  const names =
    asked.dates !== undefined || asked.mentions.some(({ by, id }) => by !== 'hint' && id !== HOUSE);
  const mustHold = isLimit || by === 'narrowing' || !points;
  const isOfFact = leaning.type === 'fact' && own === 0;
  const isHeld = isCorrection || find(asked).some(({ record }) => record.id === shown.id);
  if (own > 0 && names && mustHold && !isOfFact && !isHeld) return false;

  const coverage = alone.hits[0]?.coverage ?? 1;
  if (points) return own < ENOUGH_BESIDE_POINTING || coverage < NEARLY_ALL;
  return coverage < (isToldHere ? HALF : MOST) || (own === 0 && length <= LONGEST_LEANING);
}

/** How much of a text the record for it alone must hold, 0 to 1, so that the text can do without what was said before. */
const MOST = 0.75;
const NEARLY_ALL = 0.9;
const HALF = 0.5;
/** So many things of its own make a question whole, though words in it point at something. */
const ENOUGH_BESIDE_POINTING = 3;
/** In words: a fact asked for in passing; a condition put on a list; one that stands alone; any text that leans without saying so; and
 * what is said before a word that points back over it. */
const LONGEST_BARE = 6;
const LONGEST_LIMIT = 8;
const LONGEST_OF_IT = 7;
const LONGEST_NARROWING = 4.5;
const LONGEST_LEANING = 14;
const LONGEST_BEFORE = 7;

/** Words that begin another turn of the same talk. */
const GOES_ON =
  /^(?:and|or|but|then|what about|how about|(?:the )?same)\b|^(?:那么|那(?![个份场次些边里天年位届条篇家部本]|时|会)|还有(?!没有)|再|以及|换成|改成|然后)|^.{1,6}呢(?=[ ,?])|呢$|^(?:just |only )?keep\b|^只留|留下(?:来|吧)?$/u;
/** Words that put one more condition on what was asked. */
const LIMITS =
  /^(?:only|just|plus|also|so|in|from|for|with|without|by|on|about|during|since|before|after|until)\b|\b(?:only|instead|too|as well)$|^只[看要]/u;
/** Who else or what else is asked for is told beside what is known. */
const KNOWN = /\b(?:besides|apart from|other than) .*|除了?[^，,还]{1,12}/u;
/** Whether there is any of it somewhere: "in Mongolia?", "any for Laos". */
const SOMEWHERE =
  /^(?:(?:any|anything|something|also) )?(?:in|for) \p{L}+(?: \p{L}+)?$|^\p{Script=Han}{2,6}(?:那边|方面)?(?:也)?(?:有没有|有吗)$/u;
/** What was listed is told apart. */
const OF_LIST =
  /\bones?$|\bof (?:them|those|these)\b|^(?:is there |was there |got )?(?:any|some)thing (?:in|from) \S+$|(?:有关|相关|关于.{1,8}|涉及.{1,8})的[吗呢]?$/u;
/** One thing, and not people. */
const IT = /\bits?\b|它/u;
/** The house has part in something: nothing is asked about itself. */
const BESIDE_HOUSE =
  /\b(?:for|with|by|from|besides|alongside) (?:the )?(?:ilo|international)\b|[跟和与同由除](?:了)?(?:国际)?劳工|(?:跟|和|与|同|由|除了?|代表) ?ilo|代表(?:国际)?劳工|劳工组织(?:那边|方面)?(?:来|派|去|谁|哪位)|ilo(?:那边|方面)?(?:来|派|去|谁|哪位)/u;
/** Words that stand for something, or set the text beside something. */
const POINTS =
  /\b(?:it|its|they|them|their|theirs|that|this|those|these|(?<!\b(?:is|are|was|were|be|been) )there|he|she|his|her|him|hers|ones?|same|too|also|as well|else|others?|another|then|similar|instead|back)\b|[它她他那其该另]|(?<!你们?)这|还|也|同[样一1]|[一1]样|类似|差不多|之前|之后|后来|此前|此后|再|哪[一1]?[份条篇项](?=是|跟|和|与|由|讲|谈|说)|(?<!这)里[面头]/u;

/** Which one is meant and nothing else, 打击强迫劳动那个: what says so is not itself what it points at. */
const THE_ONE = /\bone$|那[1一]?[份个场次篇条项回届部笔]$/u;
/** A kind of things is no matter: "any project on that topic?". */
const OF_MATTER = /\b(?:that|this|the same|said) (?:topic|subject|issue|matter|theme|thing)\b/u;

/** Whether what is said before a word that points is what it points at: "nannies and cleaners, how are they treated?". */
function holdsAntecedent(
  said: string,
  pointer: string,
  read: FollowUpTools['read'],
  shown: CooperationRecord | undefined,
): boolean {
  if (wordsOf(said) >= LONGEST_BEFORE) return true;
  const before = read(said);
  const named = before.mentions.filter(({ by, facet }) => by !== 'hint' && facet !== 'constituent');
  const isKind = before.wants === undefined && named.some(({ facet }) => facet === 'kind');
  // "When did China get its rights back?": whoever is named has it.
  const isOwner = POSSESSIVE.has(pointer) && named.length > 0;
  return isKind || isOwner || Math.max(ownIn(before, shown, true), named.length) >= 2;
}

const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

/** How many things a text names by itself: bodies, matters, words, times and sizes, but nothing that any record shown may have. */
function ownIn(
  { mentions, freeText, dates, amount, order, wants }: Question,
  shown: CooperationRecord | undefined,
  withHints: boolean,
): number {
  const isOwn = ({ facet, by, id }: Mention) => {
    if (id === HOUSE || facet === 'constituent') return false;
    if (facet === 'kind') return by !== 'hint' && (wants === undefined || wants === 'whether');
    if (facet === 'country') return by !== 'hint' && shown?.countries.includes(id) !== true;
    return by !== 'hint' || withHints || facet === 'organisation' || facet === 'region';
  };
  // A single character is what is left of a word.
  const words = freeText.split(' ').filter((word) => word.length > 1 && !LIGHT.has(word));
  const isOfKind = kindsNamed({ mentions }).length > 0;
  const isOrdered = order === 'largest' || order === 'smallest' || (order !== 'relevance' && isOfKind);
  // Several mentions of the same words are one thing.
  const named = new Set(mentions.filter(isOwn).map((one) => one.words));
  return named.size + words.length + ((dates ?? amount) ? 1 : 0) + (isOrdered ? 1 : 0);
}
/** Words that name nothing. */
const LIGHT: ReadonlySet<string> = new Set(
  'before come came exactly more newer people meant side part 具体 负责 参加 举办'.split(' '),
);
