import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { asksOfNobody, namesSubject } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { SearchQuery } from '../../search/engine.ts';
import { SHARE_OF_BEST } from './relevance.ts';

/** Named in a question, these must hold: a question about agreements in Mongolia wants no news of China. */
const MUST_HOLD: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country']);

/** Records looked at for one question; more would be neither read nor ranked apart. */
export const MOST_HITS = 200;

/**
 * The search for a question as it was understood: kinds, countries, dates, amounts and typed filters must hold,
 * everything else it names scores.
 */
export function strictQuery(question: Question): SearchQuery {
  const required = question.mentions.filter((mention) => mustHold(mention, question));
  // A filter that nobody typed asks for less: a release that covers a statement will do.
  const isFiltered = (sort: Facet) =>
    required.some(({ facet, by, words }) => facet === sort && by === 'filter' && words !== '');
  return {
    ...commonQuery(question),
    text: question.freeText,
    asides: question.asides,
    mentions: question.mentions.filter(
      (mention) =>
        !required.includes(mention) &&
        !isPartOfAnother(mention, question.mentions) &&
        !(namesSubject(question.mentions) && isCounted(mention, question)),
    ),
    filters: {
      ...(question.dates === undefined ? {} : { dates: question.dates }),
      ...(question.amount === undefined ? {} : { amount: question.amount }),
      concepts: [
        ...alternatives(required, question),
        ...(question.elsewhere === undefined ? [] : [question.elsewhere.concepts]),
      ],
      // "Projects outside China": that a body from elsewhere has a part does not make it one.
      parties: question.elsewhere === undefined && !isFiltered('country'),
      covered: !isFiltered('kind'),
    },
  };
}

/**
 * The search for the conditions of a question alone, when no record that meets them holds any of its words;
 * `undefined` when it has no conditions.
 */
export function conditionsQuery(question: Question): SearchQuery | undefined {
  const strict = strictQuery(question);
  const { concepts, dates, amount } = strict.filters;
  const isOfField = question.excluded.some(({ field }) => field !== undefined);
  const narrows =
    isOfField ||
    concepts.length > 0 ||
    dates !== undefined ||
    amount !== undefined ||
    question.phrases.length > 0;
  return narrows ? { ...strict, text: '', mentions: [] } : undefined;
}

/** The search for the words of a question as they stand, whatever was read into them. */
export function wordsQuery(question: Question): SearchQuery {
  return {
    ...commonQuery(question),
    text: question.asked,
    mentions: [],
    filters: { concepts: [] },
    order: 'relevance',
  };
}

/**
 * The search for whatever speaks of anything a question names, where it speaks of several things at once: what holds of
 * one of them need not hold of the others. Only its condition on money must hold.
 */
export function aboutQuery(question: Question): SearchQuery {
  return {
    phrases: [],
    excluded: question.excluded,
    order: 'relevance',
    limit: MOST_HITS,
    text: question.freeText,
    mentions: question.mentions,
    filters: { concepts: [], ...(question.amount === undefined ? {} : { amount: question.amount }) },
  };
}

/** The search for the records that a conversation has told already, in no other order than was asked for. */
export function amongQuery(ids: readonly string[], { order, amount }: Question): SearchQuery {
  const filters = { concepts: [], ids, ...(amount && { amount }) };
  return { text: '', mentions: [], phrases: [], excluded: [], filters, order, limit: MOST_HITS };
}

function commonQuery({ phrases, excluded, order }: Question) {
  return {
    phrases,
    excluded: excluded.filter(({ isPart }) => !isPart),
    order,
    limit: MOST_HITS,
    ...(order === 'relevance' && { minShare: SHARE_OF_BEST }),
  };
}

/** Words that may name a place as well as a country ("Hong Kong"), or are part of a programme's ("American money") do not bind. */
function mustHold(mention: Mention, { mentions }: Question): boolean {
  if (mention.by === 'filter') return true;
  const { facet, words } = mention;
  return (
    mention.by === 'name' &&
    MUST_HOLD.has(facet) &&
    !mentions.some(
      (other) => (other.by === 'hint' || !MUST_HOLD.has(other.facet)) && holdsWords(other, words),
    ) &&
    !(mention.id === 'contact' && asksOfNobody(mentions))
  );
}

/** "The Chilean ex-president" is about no country, nor is "American money" of a programme, nor "north of China" about China. */
const PARTLY_NAMED_AFTER: ReadonlySet<Facet> = new Set<Facet>(['programme', 'person', 'country']);

/** "Portuguese" in "the Portuguese politician": who he is, not where. */
function isPartOfAnother({ facet, words }: Mention, mentions: readonly Mention[]): boolean {
  return facet === 'country' && mentions.some((other) => other.words !== words && holdsWords(other, words));
}

/**
 * "How many unis pay for it", 几所高校: a record that counts them in a figure need not be on universities, where
 * something else tells what it is about.
 */
function isCounted({ facet, words }: Mention, { asked, wants }: Question): boolean {
  if (wants !== 'count' || facet !== 'constituent') return false;
  const at = asked.indexOf(words);
  return at >= 0 && HOW_MANY.test(asked.slice(0, at));
}
const HOW_MANY = /\b(?:how many|numbers? of)\s+(?:[\p{L}-]+\s+){0,2}$|(?:多少|几)[个名家项所位场种间]?$/iu;

function holdsWords(other: Mention, words: string): boolean {
  return other.words === words || (PARTLY_NAMED_AFTER.has(other.facet) && other.words.includes(words));
}

/**
 * What must hold, as alternatives of which one will do: kinds, everything typed as a filter, and countries that
 * are listed ("Cambodia and Pakistan"). Countries that stand apart ("projects in Mongolia funded by China") must
 * all hold.
 */
function alternatives(required: readonly Mention[], { asked }: Question): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of required) {
    const group = groups.find((others) => others.some((other) => areAlternatives(other, mention, asked)));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

/** Words and marks between the items of a list: 中国的、蒙古的都行, "the Chinese and the Mongolian one". */
const LISTING =
  /^的?\s*(?:(?:and|or|and\/or|&|\/|,|、|vs\.?|versus|以?及|和|与|跟|同|或者?)\s*)*(?:\bthe)?\s*$/u;
/** "Both Cambodia and Laos", "between Brazil and Egypt", 中蒙之间: one of them will not do. */
const BOTH = /\b(?:both|(?<!differences? )between)(?:\s+the)?\s*$|同时[^，。？]{0,4}$/u;
const BOTH_AFTER = /^(?:两国|双方)?(?:之间|间)/u;
/** "China and Ethiopia cooperate", 中国和埃塞俄比亚有什么合作: with each other, unlike "cooperation with Cambodia and Laos". */
const DO_TOGETHER =
  /^(?:'s? )?(?:[\p{L}-]+ ){0,3}(?:cooperat|co-operat|collaborat|partner|work(?:ing|ed)? together)|^(?:两国)?在?[^，。？]{0,16}(?:合作|协作|联手)/u;
const ONE_SIDE = /(?:\b(?:with|in|for|to|of|by)(?: the)?\s*|[与和跟同对向在给于])$/u;

function areAlternatives(one: Mention, other: Mention, asked: string): boolean {
  if (one.facet !== other.facet) return false;
  if (one.facet !== 'country' || one.by === 'filter' || one.words === other.words) return true;
  const end = asked.indexOf(one.words) + one.words.length;
  const at = Math.max(end, asked.indexOf(other.words, end));
  const [before, after] = [textBefore(asked, one.words), asked.slice(at + other.words.length)].map(fold);
  if (!LISTING.test(fold(asked.slice(end, at))) || BOTH.test(before ?? '') || BOTH_AFTER.test(after ?? ''))
    return false;
  return !DO_TOGETHER.test(after ?? '') || ONE_SIDE.test(before ?? '');
}
