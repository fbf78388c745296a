import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import type { DateCondition, Mention, Question } from '../../../domain/question.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { asList } from '../lists/one-of-shown.ts';
import type { Topic } from '../memory.ts';
import { subjectOf } from '../times/later.ts';
import { periodOf } from '../times/record-period.ts';
import { changedQuestion } from './changed-question.ts';

/**
 * What a text may ask that names somebody else and leans on the matter spoken of: the topics asked about before, then
 * what the record shown is about. Empty where the text names a topic of its own.
 * @example "does the five-year plan mention that as well?" after a question on what Guterres said about climate change
 */
export function matters(
  { question: before, focus }: Topic,
  change: Question,
  catalogue: Catalogue,
): readonly Question[] {
  if (change.mentions.some(isTopic)) return [];
  const named = before.mentions.filter(isTopic);
  // A fact asked of somewhere else is of the matter it was asked of, and of nothing else that the record tells.
  const isElsewhere = change.mentions.some(({ facet }) => facet !== 'kind' && NARROWING.has(facet));
  const isOfFact = before.wants !== undefined && isElsewhere;
  const about = isOfFact ? [] : subjectOf(catalogue.byId.get(focus ?? ''), catalogue);
  return [named, about]
    .filter((topics) => topics.length > 0)
    .flatMap((topics): Question[] => {
      const { wants: _wants, ...rest } = change;
      const found: Question = {
        ...rest,
        intent: 'find',
        mentions: [...change.mentions, ...topics],
        text: [change.text, ...topics.map(({ words }) => words)].join(' ').trim(),
        freeText: '',
      };
      return change.wants === undefined
        ? [found]
        : [{ ...found, intent: 'fact', wants: change.wants }, found];
    });
}

/** Whether there is any or which there are, of which nothing more is said. */
const ANY =
  /\b(?:any(?:thing)?|something|is there|are there|was there|were there|got|which|what)\b|有[^，。,]{0,4}[吗没]|有没有|有无|(?:如何|怎么?样)[呢啊]?$|[办开搞做行]过[吗么没]|呢$|哪[些几个期份]|什么|啥/u;
/** Of what was listed: "any Mongolian ones", 有没有跟工会有关的. */
const OF_LIST = /\bones?$|\bof (?:them|those|these)\b|(?:有关|相关|关于.{1,8}|涉及.{1,8})的[吗呢]?$/u;
const NARROWING: ReadonlySet<string> = new Set(['country', 'place', 'region', 'kind']);
/** What there can be records of a kind on. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['country', 'region', 'place', 'organisation', 'constituent']);
const MOST_BESIDE = 1;

/**
 * The matter asked about before, where a text only asks whether there is any of it somewhere, of some time or kind, or which
 * is the latest: "anything in Guangdong?", 三月份的有哪些, 最新的是哪期. `undefined` where it names a matter of its own or nothing
 * to narrow by.
 */
export function askedThere(text: string, asked: Question, { question, origin }: Topic): Question | undefined {
  // A fact asked of what was found says nothing of what it is on.
  const isMatter = question.wants === undefined && question.mentions.length > 0;
  const before = isMatter || asked.dates !== undefined ? question : origin;
  const { mentions, freeText, wants, phrases, survey, order } = asked;
  const isOpen = (wants === undefined || wants === 'whether') && survey === undefined && phrases.length === 0;
  const said = freeText === '' ? 0 : freeText.split(' ').length;
  // "Is there a clip of him?" is on the person, and not on what was asked of them before.
  if (!isOpen || said > MOST_BESIDE || !ANY.test(text) || THAT_PERSON.test(text)) return undefined;
  const named = mentions.filter(({ by }) => by !== 'hint');
  const isOfList = OF_LIST.test(text) || order !== 'relevance' || asked.dates !== undefined;
  const isOwn = !named.every(({ facet }) => NARROWING.has(facet)) || mentions.some(isTopic);
  if ((isOwn && !OF_LIST.test(text)) || (named.length === 0 && !isOfList)) return undefined;
  // "Mongolia", then "any projects?": whatever was spoken of has some of a kind.
  const isOfKind = named.length > 0 && named.every(({ facet }) => facet === 'kind');
  const isOn = ({ facet, by, id }: Mention) =>
    facet === 'topic' ||
    facet === 'programme' ||
    (isOfKind && by !== 'hint' && id !== HOUSE && SPOKEN_OF.has(facet));
  const isInWords = isOfKind && before.mentions.length === 0 && before.freeText !== '';
  if (!isInWords && !before.mentions.some((one) => isOn(one) || isOfList)) return undefined;
  const { wants: _wants, ...rest } = asked;
  const { dates } = asked;
  const change = { ...rest, intent: 'find' as const, freeText: '', text: '' };
  // The latest of all, and not of the years asked about before.
  const { dates: _before, ...always } = before;
  const isOfAllTime = dates === undefined && (order === 'newest' || order === 'oldest');
  return changedQuestion(asList(isOfAllTime ? always : before), change);
}

/** One person who was spoken of, and no one else. */
const THAT_PERSON = /\b(?:he|she|him|his|her)\b|[他她](?!们)/u;

/**
 * What the person spoken of did or said, or a yes or no about them: "was he new in the job then?", "did he say anything
 * that same April?". `undefined` where nobody is meant, several are, or the text names a matter of another body's.
 */
export function askedOfPerson(
  text: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): Question | undefined {
  const { organisations = [] } = catalogue.byId.get(topic.focus ?? '') ?? {};
  const isOther = asked.mentions.some(
    ({ facet, by, id }) => by !== 'hint' && OTHERS.has(facet) && !organisations.some((one) => one.id === id),
  );
  const isOfFact = asked.wants !== undefined && asked.wants !== 'whether' && asked.wants !== 'post';
  if (isOfFact || isOther || ANOTHER.test(fold(text)) || !THAT_PERSON.test(fold(text))) return undefined;
  const person = thatPerson(asked, topic, catalogue);
  if (person === undefined) return undefined;
  const focus = catalogue.byId.get(topic.focus ?? '');
  const then = focus && THEN.test(fold(text)) ? periodOf(focus, 'year') : undefined;
  const dates = then && (asked.dates === undefined ? then : inYear(asked.dates, then.words));
  return {
    ...asked,
    mentions: [...asked.mentions, person],
    // "At that point" says when and nothing else.
    freeText: then === undefined ? asked.freeText : asked.freeText.replace(POINT, '').trim(),
    ...(dates && { dates }),
  };
}
/**
 * A text with the name of the person spoken of in place of their pronoun, to be read as a question of its own: "when did
 * he become director?". `undefined` where it has no such pronoun or nobody is meant.
 */
export function withPersonNamed(
  text: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): string | undefined {
  if (ANOTHER.test(text) || !THAT_PERSON.test(text)) return undefined;
  const name = thatPerson(asked, topic, catalogue)?.words;
  return name && text.replace(PRONOUN, (pronoun) => (OF_THEM.has(pronoun) ? `${name}'s` : name));
}
const PRONOUN = /\b(?:he|she|him|his|her)\b|[他她](?!们)/gu;
const OF_THEM: ReadonlySet<string> = new Set(['his', 'her']);

/** Somebody else who was there with them, or whom the text names first: "what did Guo say in his speech". */
const ANOTHER =
  /\bthe others?\b|\b(?:did|does|has) (?!he\b|she\b|it\b|they\b|the\b)\p{L}+ (?:\p{L}+ ){1,3}(?:his|her)\b|另[外一]/u;
const THEN =
  /\b(?:then|at (?:that|the|this) (?:point|time|moment|stage)|(?:that|the) same|that (?:year|spring|summer|autumn|fall|winter))\b|那时|当时|那会儿|那个时候|[同当那][一1]?年/u;
const POINT = /\b(?:point|time|moment|stage|same)\b|[同当那][一1]?年/giu;

/** "That same April" is April of the year spoken of. */
function inYear(dates: DateCondition, year: string): DateCondition {
  const [from, to] = [dates.from, dates.to].map((day) => day && `${year}${day.slice(4)}`);
  return /\d{4}/u.test(dates.words) ? dates : { ...dates, ...(from && { from }), ...(to && { to }) };
}

const OTHERS: ReadonlySet<string> = new Set(['person', 'organisation', 'programme']);

export function isTopic({ facet }: Mention): boolean {
  return facet === 'topic';
}

/** The person spoken of: the one asked about before whom the record has, or the only one it has or that was told. */
export function thatPerson(
  { language }: Question,
  { question: before, focus, told }: Topic,
  { byId, vocabulary }: Catalogue,
): Mention | undefined {
  const people = byId.get(focus ?? '')?.people ?? [];
  const named = before.mentions.find(
    ({ facet, id }) => facet === 'person' && people.some((one) => one.id === id),
  );
  const isTold = ({ id }: { readonly id: string }) =>
    told?.includes(vocabulary.label('person', id, language));
  const [one, ...more] = people.length > 1 ? people.filter(isTold) : people;
  const id = named?.id ?? (more.length === 0 ? one?.id : undefined);
  if (id === undefined) return undefined;
  return { facet: 'person', id, words: vocabulary.label('person', id, language), by: 'name' };
}
