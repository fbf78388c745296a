import type { Mention, Question } from '../../../domain/question.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import { asksWhatTheySaid } from '../../ordering/sayers-first.ts';

const PLACES: readonly Facet[] = ['country', 'region', 'place'];
const MATTERS: readonly Facet[] = ['topic', 'programme'];
/** What stands in the place of another: matters, whoever has part in them, and where it is; a house is a place as well. */
const SORTS: Readonly<Record<'facet' | 'sort' | 'venue', ReadonlyArray<readonly Facet[]>>> = {
  facet: [],
  sort: [MATTERS, ['organisation', 'constituent', 'person'], PLACES],
  venue: [MATTERS, ['organisation', ...PLACES]],
};

/**
 * The question before with what the new one names put in place of its like: a new country replaces the
 * country, a new year the year; what the new one does not speak of stays.
 *
 * @param like `facet`: a topic replaces topics alone; `sort`: a matter of either sort the other, a ministry the unions; `venue`: a
 * university the town, and a town the office
 */
export function changedQuestion(
  before: Question,
  change: Question,
  like: keyof typeof SORTS = 'facet',
): Question {
  const named = change.mentions.map(({ facet }) => facet);
  const isOfSort = (facet: Facet) => SORTS[like].find((sort) => sort.includes(facet)) ?? [facet];
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
    asked: asksAnew || !asksOfWhom(before) ? change.asked : askedOf(before, replaced, change),
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

/** Whether the words of a question tell what is asked of whoever is named: a fact of them, or what they said. */
function asksOfWhom(question: Question): boolean {
  return question.wants !== undefined || asksWhatTheySaid(question);
}

/**
 * What was asked before with what was named in it put in place of its like: whatever else it says holds of the other as well.
 * @example "who signed the agreement with the ministry" and "the unions": "who signed the agreement with the unions"
 */
function askedOf(before: Question, replaced: readonly Mention[], change: Question): string {
  const other = change.mentions.map(({ words }) => words).find((words) => words !== '') ?? '';
  // "How much did China pay for the Pakistan project", "and for Laos?": of several the last is asked of, and does nothing itself.
  const [last, ...others] = [...new Set(replaced.map(({ words }) => words))].reverse();
  // "How many people came?", "employers only": what is counted is another thing.
  if (last === undefined || last === '')
    return before.wants === 'count' ? change.asked : `${before.asked} ${change.asked}`;
  return others.reduce((text, words) => text.replaceAll(words, ''), before.asked).replace(last, other);
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
