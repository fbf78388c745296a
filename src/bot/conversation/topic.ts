import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { REPORTS } from '../../domain/kinds/index.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { holds } from './facts/fact-within.ts';
import type { Listed, Topic } from './memory.ts';

/**
 * What a conversation is about after an answer. One without records leaves it as it was, unless it named a subject of its own: then
 * it is that, with the nearest records offered.
 * @param blank makes a question that asks nothing, for a conversation that began with a record opened by its id
 */
export function topicAfter(
  answer: Answer,
  before: Topic | undefined,
  blank: () => Question,
  catalogue: Catalogue,
): Topic | undefined {
  if (answer.hits.length === 0) return afterNothing(answer, before, catalogue);
  const question = answer.question ?? before?.question ?? blank();
  const shown = answer.hits.map((hit) => hit.record.id);
  const focus = spokenOf(answer, question);
  const now = { question, shown, offset: 'offset' in answer ? answer.offset : 0, total: answer.total };
  // A fact of one of those listed has others of them for support, and leaves the list as it is.
  const isOfItem = answer.type === 'fact' && before?.list?.shown.includes(focus ?? '') === true;
  const { survey, among } = question;
  // Whether two sums are one is asked beside a list of sums, which stays.
  if (before?.list !== undefined && answer.type === 'fact' && survey?.as === 'same-money')
    return { ...before, told: answer.statement, ...(focus !== undefined && { focus }) };
  // Whoever counts a list has it as it was.
  const isCount = survey?.as === 'figures' && survey.by === undefined && among !== undefined;
  const isCounted = isCount && before?.list !== undefined && before.list.total === answer.total;
  const list = isCounted ? fromBegin(before.list, shown) : shown.length > 1 && !isOfItem ? now : before?.list;
  const isPart = list === now && among !== undefined;
  const whole = isPart ? (before?.whole ?? before?.list) : list === now ? undefined : before?.whole;
  const leavesOpen = answer.type === 'record' && answer.leavesOpen === true;
  const isSame = (answer.type === 'fact' || leavesOpen) && before?.focus === focus;
  return {
    ...now,
    origin: (isSame ? before?.origin : undefined) ?? question,
    first: before?.first ?? question,
    ...(list && { list }),
    ...(whole && { whole }),
    inFull: answer.type === 'record',
    earlier: earlierThan(focus, before),
    ...(focus !== undefined && { focus }),
    ...(answer.type === 'fact' && { told: answer.statement }),
  };
}

/** A list of which another page was shown, from its beginning, as a count shows it. */
function fromBegin(list: Listed, shown: readonly string[]): Listed {
  return list.offset === 0 ? list : { ...list, shown: shown.slice(0, list.offset), offset: 0 };
}

/** After an honest nothing the subject that was named is still meant, without the words that no record holds. */
function afterNothing(answer: Answer, before: Topic | undefined, catalogue: Catalogue): Topic | undefined {
  if (answer.type !== 'nothing' || answer.question === undefined) return before;
  const { wants: _wants, survey: _survey, ...asked } = answer.question;
  const known = before?.question.mentions ?? [];
  const named = asked.mentions.filter(({ facet, by }) => facet !== 'kind' && by !== 'hint');
  // What leaned on the subject before was asked of that.
  const leaned = named.some(({ facet, id }) => known.some((one) => one.facet === facet && one.id === id));
  // "News from 2022", of which there is none, then "and 2023?".
  const isOfTime = before === undefined && asked.dates !== undefined && asked.mentions.length > 0;
  if ((named.length === 0 && !isOfTime) || leaned) return before;
  const question: Question = { ...asked, intent: 'find', freeText: '', asides: [] };
  // What is near by some of its words only was not spoken of.
  const isMeant = (id: string) => {
    const record = catalogue.byId.get(id);
    return record !== undefined && named.length > 0 && named.every((one) => holds(record, one, catalogue));
  };
  const shown = answer.suggestions.flatMap(({ lines }) => lines.map(({ id }) => id)).filter(isMeant);
  const [focus] = shown;
  return {
    ...{
      question,
      origin: question,
      first: before?.first ?? question,
      shown,
      offset: 0,
      total: shown.length,
      inFull: false,
    },
    earlier: earlierThan(focus, before),
    ...(focus !== undefined && { focus }),
  };
}

const MOST_EARLIER = 4;

function earlierThan(focus: string | undefined, before: Topic | undefined): readonly string[] {
  const known = [...(before?.earlier ?? []), ...(before?.focus === undefined ? [] : [before.focus])];
  return known.filter((id, at) => id !== focus && known.lastIndexOf(id) === at).slice(-MOST_EARLIER);
}

/**
 * The record that "it" means: the first of a list, or the next one of the very kind that was asked for; a report on
 * such a thing stands for it as well.
 */
function spokenOf({ hits: shown }: Answer, { mentions }: Question): string | undefined {
  const countries = mentions.filter(({ facet, by }) => facet === 'country' && by !== 'hint');
  const lacking = ({ record }: Hit) => countries.filter(({ id }) => !record.countries.includes(id)).length;
  // Of what China paid for in Cambodia and Pakistan, what is of both is meant before what is of one.
  const hits = shown.toSorted((a, b) => lacking(a) - lacking(b));
  const kinds = mentions.filter(({ facet }) => facet === 'kind').map(({ id }) => id);
  const ofKinds = hits.slice(0, FIRST).filter(({ record }) => kinds.includes(record.kind));
  const [best] = hits;
  // "What project was on show?" names one, and the only one found is what the report tells of.
  const isTold =
    ofKinds.length === 1 && ofKinds.some(({ record }) => best?.record.related.includes(record.id));
  const isOne = isTold && mentions.some(isOneOfKind);
  if (!isOne && best !== undefined && REPORTS.has(best.record.kind)) return best.record.id;
  const [ofKind] = ofKinds;
  return (ofKind ?? best)?.record.id;
}
const FIRST = 3;

/** One thing of a kind, by the word for it: "which project". */
function isOneOfKind({ facet, by, words }: Mention): boolean {
  return facet === 'kind' && by !== 'hint' && !words.endsWith('s') && !hasHan(words);
}
