import type { Mention, Question } from '../../../domain/question.ts';
import type { Facet } from '../../../domain/vocabulary.ts';

/** What stands in the place of another of the same sort: matters, whoever has part in them, and where it is. */
const SORTS: ReadonlyArray<readonly Facet[]> = [
  ['topic', 'programme'],
  ['organisation', 'constituent', 'person'],
  ['country', 'region', 'place'],
];

/**
 * The question before with what the new one names put in place of its like: a new country replaces the
 * country, a new year the year; what the new one does not speak of stays.
 *
 * @param like `facet`: a topic replaces topics alone; `sort`: a matter of either sort the other, a ministry the unions
 */
export function changedQuestion(
  before: Question,
  change: Question,
  like: 'facet' | 'sort' = 'facet',
): Question {
  const named = change.mentions.map(({ facet }) => facet);
  const isOfSort = (facet: Facet) =>
    like === 'sort' ? (SORTS.find((sort) => sort.includes(facet)) ?? [facet]) : [facet];
  const newFacets = new Set(named.flatMap(isOfSort));
  const inPlace = before.mentions.filter(({ facet }) => newFacets.has(facet));
  // "Trade unions" are a subject as well as those who have part: what takes their place takes that of both.
  const sides = inPlace.filter(({ facet }) => facet === 'constituent').map(({ words }) => words);
  const replaced = before.mentions.filter((one) => inPlace.includes(one) || sides.includes(one.words));
  const kept = before.mentions.filter((one) => !replaced.includes(one));
  const { dates = before.dates, amount = before.amount } = change;
  const { wants, among: _among, ...rest } = before;
  const asksAnew = change.intent === 'fact' && change.wants !== undefined;
  const stillWanted = asksAnew ? change.wants : wants;
  return {
    ...rest,
    asked: change.asked,
    intent: stillWanted === undefined ? 'find' : 'fact',
    ...(stillWanted && { wants: stillWanted }),
    mentions: [...kept, ...change.mentions],
    namedLast: change.mentions.map(({ words }) => words),
    ...(dates && { dates }),
    ...(amount && { amount }),
    ...(change.elsewhere && { elsewhere: change.elsewhere }),
    order: change.order === 'relevance' ? before.order : change.order,
    phrases: [...before.phrases, ...change.phrases],
    excluded: [...before.excluded, ...change.excluded],
    text: joined(without(before.text, replaced), change.text),
    freeText: joined(before.freeText, change.freeText),
    doubts: change.doubts,
    ...(change.survey && { survey: change.survey }),
  };
}

/** Whether more is left of the question before than what everything here has. */
export function keepsSome(before: Question, changed: Question): boolean {
  const kept = changed.mentions.filter((one) => before.mentions.includes(one));
  return kept.some(({ by }) => by !== 'hint') || before.dates !== undefined || before.amount !== undefined;
}

/** The question before asked for the records on something else, which is all that is then looked for. */
export function askedAnew(
  before: Question,
  { asked, language, doubts }: Question,
  change: Pick<Question, 'mentions'> & Partial<Question>,
): Question {
  const {
    wants: _wants,
    survey: _survey,
    amount: _amount,
    elsewhere: _elsewhere,
    among: _among,
    namedLast: _named,
    ...rest
  } = before;
  const text = joined(...change.mentions.map(({ words }) => words));
  return { ...rest, asked, language, intent: 'find', text, freeText: '', doubts, ...change };
}

/** The question before asked of another person, who stands for those named in it and whom they belong to. */
export function changedPerson(before: Question, change: Question, person: Mention): Question {
  const kinds = [...before.mentions, ...change.mentions].filter(isHintOfKind);
  const kept = SAYING.test(change.asked) ? [...kinds, STATEMENT] : kinds;
  const { wants } = change;
  return askedAnew(before, change, {
    mentions: [...kept, person],
    text: person.words,
    ...(wants && { intent: 'fact', wants }),
  });
}

/** What somebody said stands in a statement first. */
const SAYING = /\b(?:sa(?:y|ys|id|ying)|spoke|speech|remarks?)\b|[讲講说說]|发言|發言|致[辞辭]/iu;
const STATEMENT: Mention = { facet: 'kind', id: 'statement', words: '', by: 'hint' };

function isHintOfKind({ facet, by }: Mention): boolean {
  return facet === 'kind' && by === 'hint';
}

function without(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce((rest, { words }) => rest.replaceAll(words, ' '), text).trim();
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
