import { giversIn } from '../../../answering/asked/given-by.ts';
import { nounOf } from '../../../answering/fact-finding/counted.ts';
import { countsAnybody } from '../../../answering/fact-finding/counted-sorts.ts';
import { FACT_READERS } from '../../../answering/facts/index.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import type { Mention, Question, Survey } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { standsAlone } from '../facts/asks-of-focus.ts';
import { factNamed } from '../facts/fact-nouns.ts';
import { found, type Reading, type Turn } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { fitting, wordsLeft } from './fitting.ts';
import { noneListed } from './listed.ts';
import { COUNT, isOfThings, saidOfList, type WholeList, wholeList } from './whole-list.ts';

/** The list is named by a word that stands for it: there being none of the sort in it is an answer. */
const OF_LIST =
  /(?<!\ball |^did one |^does one )\b(?:of|among|amongst|from) (?:them|those|these)\b|其中|(?:这|那|这些|那些|它们)(?:里[面头边]?|当中|之中)|^(?:里[面头边]|当中)/u;
/** Some of it are told apart by what is so of them: "which concern unions", "only the ones before 2015", 哪几条跟社保有关. */
const SOME =
  /^(?:and |so |ok )?which(?: ones?)?(?: (?:is|are|was|were|has|have|had|does|do|did|took|came|come)\b| (?!one\b)\p{L}+s?\b(?! (?:is|are|was|were|did|does|do|has|have)\b))|^(?:(?:and|or|please|show|give|list|me|only|just|keep) )*(?:the )?(?:ones?|those|(?<=the )(?:two|three|four)(?= (?:on|about|from|in|of|with|by)\b)) \p{L}|^(?:(?:and|please|show|give|list|me) )*(?:only|just) |\bones$|\bonly$|^(?:and |so )?how many (?:(?:are|were) (?!there\b|left\b)|concern |cover |mention |deal with |(?:on|about|in|from|with|by|involving) (?!(?:total|all|the end)\b))|^有?(?:几|多少)[篇条份个项](?:是|讲|关于|涉及|跟|在)|^any(?:thing)?(?: of (?:it|them))? (?:in|on|about|with|from|for|by|involving|concerning)\b|哪[一1几些]{0,2}[个条份篇项场次笔]?(?:是|系|跟|和|与|同|有|由|在|涉及|提到|提及|关于|讲|谈|写|属于)|^只(?:要|看|留|列)|的(?:有哪[些几]|有?几|有多少)[个条份篇项场次]?(?:呢)?$|^(?:跟|和|与|同|涉及|有关|关于|提到).{1,12}的(?:呢|吗)?$|那[两几三23][个份条项篇场次笔届](?:呢)?$|^[^,，]{2,10}(?:类|开|办|签|方面|那边)?的(?:呢)?$|^有(?!没有).{2,10}的[吗么]$|的是哪[一1]?[个条份篇项场次笔]$/u;
/** In words: whatever is longer says more than which of a list are meant. */
const LONGEST = 14;
const LONGEST_UNNAMED = 7;
const LONGEST_TIME = 5;

/** A thing of the list states something: "which one names a person". */
const STATES =
  /\b(?:names?|states?|gives?|mentions?|have|has|with|lists?|tells?)(?: (?:an?|any|the|some|no))? (?<fact>[\p{L} ]{3,20})$|(?:提到|写明|写了|点名|列出|注明|有)(?:了|具体)?(?<named>(?![哪什多几])\p{Script=Han}{1,4}?)的?(?:呢|(?:是|有)?哪[几些][个条份篇项笔场]?)?$/u;
const A_PERSON = /^(?:persons?|people|somebody|someone|speakers?|names?|人|人名|人物|姓名)$/u;

/**
 * Those of the list spoken of, on all of its pages, of which something is so: "which of those are agreements", "only since
 * 2018", 哪几个跟社保有关, also counted: "how many of them in 2023". None of them is an answer where the list is named. `undefined` where a
 * text says nothing of a list, or a fact of a thing is asked for.
 */
export const partOfList: Reading = (turn, tools) => {
  const { said, asked, topic } = turn;
  const fact = factOfPart(turn);
  const list = asksOfPart(turn, fact !== undefined) ? wholeList(topic, tools) : undefined;
  // "How many in China?" after what there is on domestic workers counts these.
  const isOfPeople = SO_MANY_THERE.test(said) && list !== undefined && !isOfThings(list.question);
  if (list === undefined || isOfPeople) return undefined;
  const isOfList = OF_LIST.test(said);
  // "And Laos?" after a list on Cambodia puts one in the place of the other.
  const givers = giversIn(asked);
  const isInPlace = asked.mentions.some((one) => !givers.includes(one) && isOfSort(one, list.question));
  const isOtherTime = asked.dates !== undefined && list.question.dates !== undefined;
  const isOther = isInPlace || (isOtherTime && saysTimeAlone(asked));
  if (isOther && !isOfList && !SURELY_PART.test(said)) return undefined;
  const meant = WITHOUT.test(said) ? withoutThese(asked, said) : asked;
  const { catalogue } = tools;
  const { fits, words } =
    fact === undefined
      ? (fitting(inItsWords(meant, list), list.records, catalogue) ??
        fitting(meant, list.records, catalogue) ??
        NO_PART)
      : { fits: list.records.filter(fact(catalogue)), words: '' };
  if (words === undefined) return undefined;
  const narrowed = saidOfList(list.question, { ...meant, freeText: words });
  // What is best on all of it comes first.
  const best = tools.find(narrowed).map(({ record }) => record.id);
  const place = ({ id }: CooperationRecord) => best.indexOf(id) + 1 || best.length + 1;
  const among = fits.toSorted((a, b) => place(a) - place(b)).map(({ id }) => id);
  // "How many people in 2018?" counts whoever came, and not the trainings.
  if (fits.length > 0 && asked.wants === 'count' && countsAnybody(nounOf(asked.asked))) {
    const question: Question = { ...asked, freeText: '', among };
    return found(tools.answer(question, 0));
  }
  const survey = asked.wants === 'count' ? COUNT : (asked.survey ?? viewKept(turn));
  if (fits.length > 0) return tools.answer({ ...narrowed, among, ...(survey && { survey }) }, 0);
  const isNone = isOfList || isUnstated(asked) || (ONLY.test(said) && !isInPlace && !isOtherTime);
  return isNone ? noneListed(narrowed, catalogue, false) : undefined;
};

/** "Only Mongolia" of a table or a timeline is the same of that; of a table by years or topics one year or topic is a list. */
function viewKept({ said, asked, topic }: Turn): Survey | undefined {
  const before = topic.question.survey;
  // "And in 2018?" after a sum asks for that of the year.
  if (before?.as === 'figures' && before.of === 'money' && saysTimeAlone(asked)) return before;
  const survey = ONLY.test(said) ? before : undefined;
  if (survey?.as === 'timeline') return survey;
  const by = survey?.as === 'figures' ? survey.by : undefined;
  const isOne = by === 'year' ? asked.dates !== undefined : asked.mentions.some(({ facet }) => facet === by);
  return by === undefined || isOne ? undefined : survey;
}

/** What all of the list is on, named anew in other words, is told by these: "in-company trainers" of a list on apprenticeship. */
function inItsWords(asked: Question, { question }: WholeList): Question {
  const isAnew = ({ facet, id, words }: Mention) =>
    facet === 'topic' &&
    question.mentions.some((one) => one.facet === facet && one.id === id && fold(one.words) !== fold(words));
  const anew = asked.mentions.filter(isAnew).map(({ words }) => words);
  const mentions = asked.mentions.filter((one) => !isAnew(one));
  return { ...asked, mentions, freeText: [asked.freeText, ...anew].filter(Boolean).join(' ') };
}

const SO_MANY_THERE =
  /^(?:and |so )?how many (?:(?:in|from|with|by) |(?:are|were) (?:wo)?men$)|^(?:其中)?(?:有)?多少(?:是)?[女男](?:性|的)?$/u;

const NO_PART = { fits: [], words: undefined };
const WHICH = /^(?:and )?which\b|哪[些几]/u;

/** Whether a text says no more than which of a list are meant. */
function asksOfPart({ said, asked, lean }: Turn, isOfFact: boolean): boolean {
  const { wants, survey, order, phrases } = asked;
  const isOfList = OF_LIST.test(said);
  const isTime = saysTimeAlone(asked) && wordsOf(said) <= LONGEST_TIME;
  const isWithout = isUnstated(asked) || (WITHOUT.test(said) && standsAlone(asked));
  const isSome =
    isOfList || isTime || isWithout || SOME.test(said) || (isOfFact ? WHICH : WITHOUT_YEAR).test(said);
  const isShort = wordsOf(said) <= (isOfList ? LONGEST : LONGEST_UNNAMED);
  const isOpen = isOfFact || wants === undefined || wants === 'whether' || wants === 'count';
  const isOther =
    lean?.kind === 'pick' ||
    lean?.kind === 'more' ||
    lean?.kind === 'page' ||
    order !== 'relevance' ||
    phrases.length > 0;
  const isView = survey !== undefined && survey.as !== 'figures';
  return isSome && isShort && isOpen && !isOther && !isView;
}

/** "The ones with no budget": that they do not state something is so of them. */
function isUnstated({ excluded }: Question): boolean {
  return excluded.some(({ field }) => field !== undefined);
}

/** Tells the records that state a fact, where a text asks for those. */
function factOfPart({ said, asked }: Turn) {
  const isNamed = asked.mentions.some(({ by, facet }) => by !== 'hint' && facet !== 'kind');
  return isNamed || isUnstated(asked) ? undefined : stated(said);
}

/** So much is said of some of a list that no other list is meant. */
const SURELY_PART =
  /\b(?:which|only|just|ones?)\b|哪[一1几些]{0,2}[个条份篇项场次笔]|只(?:要|看|留|列)|的有?(?:几|多少)[个条份篇项]/u;
/** Nothing else than these: where there are none of them, that is the answer. */
const ONLY =
  /^(?:only|just)\b|^any (?:in|on|about|with|from|for|by|involving|concerning)\b|^只(?:要|看|留|列)|类的$|^有(?!没有).{2,10}的[吗么]$/u;
/** A time is refused: 去掉2014年的. */
const WITHOUT =
  /^(?:and |but |now )?(?:without|not|except|excluding|leav(?:e|ing) out|drop|remove|skip|minus)\b|^(?:再|把)?(?:去掉|去除|删掉|除了|除去|不要|不含|不看|不算|排除)/u;

const WITHOUT_YEAR = new RegExp(`(?:${WITHOUT.source}).*\\d{4}`, 'u');

/** What is refused, as a time or as things that must not hold. */
function withoutThese({ dates, mentions, ...asked }: Question, said: string): Question {
  const words = dates?.words ?? /\b\d{4}(?!\d)/u.exec(said)?.[0];
  if (asked.excluded.length > 0) return { ...asked, mentions };
  const refused = mentions.filter(({ by, facet }) => by !== 'hint' && facet !== 'kind');
  const things = refused.map(({ facet, id, words: named }) => ({ words: named, concept: { facet, id } }));
  return { ...asked, mentions: [], excluded: [...things, ...(words === undefined ? [] : [{ words }])] };
}

function saysTimeAlone({ dates, mentions, freeText, wants }: Question): boolean {
  const isPlain = (wants === undefined || wants === 'count') && mentions.every(({ by }) => by === 'hint');
  return dates !== undefined && isPlain && wordsLeft(freeText).length === 0;
}

const PLACES: ReadonlySet<Mention['facet']> = new Set<Mention['facet']>(['country', 'region', 'place']);

/** Whether something takes the place of its like in a question. */
function isOfSort({ facet, by, id }: Mention, { mentions }: Question): boolean {
  const like = (one: Mention) => one.facet === facet || (PLACES.has(facet) && PLACES.has(one.facet));
  return (
    by !== 'hint' &&
    id !== HOUSE &&
    mentions.some((one) => one.by !== 'hint' && one.id !== HOUSE && like(one))
  );
}

/** Tells the records that state a sort of fact, where a text asks for those. */
function stated(said: string) {
  const groups = STATES.exec(said)?.groups;
  const noun = (groups?.fact ?? groups?.named)?.trim().replace(/ (?:attached|stated|given|behind)$/u, '');
  if (noun === undefined) return undefined;
  const wanted = A_PERSON.test(noun) ? 'person' : factNamed(noun);
  if (wanted === undefined || !(wanted in FACT_READERS)) return undefined;
  const read = FACT_READERS[wanted as keyof typeof FACT_READERS];
  return (catalogue: Catalogue) => (record: CooperationRecord) => read(record, catalogue, 'en').length > 0;
}
