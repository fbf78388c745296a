import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Hit } from '../../../domain/hit.ts';
import type { DateCondition, Question } from '../../../domain/question.ts';
import { HOUSE } from '../../../domain/subject.ts';
import type { Topic } from '../memory.ts';

/** One of several, told by what it is about or by whom: "the one on …", "which one is with …", 应急管理部那份, 哪份跟工会有关. */
export const ONE =
  /\b(?:the|that) (?:[\p{L}'’]+ ){0,3}one\b|\bwhich (?:one\b|of (?:them|these|those)\b)|那[1一]?(?:份|个|场|次|篇|条|项|回|届|部|笔)(?!人)|哪[1一]?(?:份|个|场|次|篇|条|项|届|部|笔)(?=是?(?:跟|和|与|同|由|关于|有关|涉及|讲|谈|说|提到|针对)|在)|是哪[一1]?[份个场篇条项]$/u;

/** "The sea one", 说底线的那篇, 交通那份: told by any words in front. */
const BY_WORDS = /\b(?:the|that) \p{L}+ one\b|\p{Script=Han}{2}的?那[1一]?[份个场次篇条项届部笔]/u;

/** What a text tells one of several by. */
export interface Told {
  /** The text, folded. */
  readonly text: string;
  readonly asked: Question;
  /** Another of a list from which one was taken is asked for, so that a name alone tells it: "and work safety?". */
  readonly isNext: boolean;
}

/** Whether a text speaks of one of several and says which. */
export function tellsOne({ text, asked, isNext }: Told): boolean {
  const named = asked.mentions.some(
    ({ by, facet, id }) => id !== HOUSE && (by !== 'hint' || facet === 'topic'),
  );
  const isTold = named || asked.dates !== undefined || (BY_WORDS.test(text) && asked.freeText !== '');
  return (isNext || ONE.test(text)) && isTold;
}

/**
 * Which record of the list spoken of a text means that tells one of them by what it names, among all that the question
 * before found and what belongs to the one in focus. `undefined` where the text speaks of no such one, names nothing to
 * tell it by, or the list has none.
 * @param find the records for a question, best first
 */
export function oneOfShown(
  told: Told,
  { question: before, focus = '', shown, list, whole, earlier }: Topic,
  { byId }: Catalogue,
  find: (question: Question) => readonly Hit[],
): string | undefined {
  const { text, asked, isNext } = told;
  if (!tellsOne(told)) return undefined;
  const related = byId.get(focus)?.related ?? [];
  // What was asked of one of them was no list.
  const isOfOne = shown.length === 1 && list?.shown.includes(focus) === true;
  const lists =
    list === undefined || list.question === before ? [before] : [...(isOfOne ? [] : [before]), list.question];
  const idsOf = (question: Question) => find(asList(question)).map(({ record }) => record.id);
  const all = lists.flatMap(idsOf);
  const isOther = isNext || OTHER.test(text);
  const listed = new Set([...shown, ...all].filter((id) => id !== focus || !isOther));
  const beside = new Set([...listed, ...(isNext ? [] : related)]);
  if (beside.size < 2) return undefined;
  const ofMonth = asked.dates && namesNoYear(asked.dates) ? all.filter(isOfMonth(asked.dates, byId)) : [];
  if (ofMonth.length > 0 && asked.mentions.length === 0) return ofMonth[0];
  // The list tells what kind of thing it is: 说了啥 asks for no statement there.
  const mentions = asked.mentions.filter(({ facet, by }) => facet !== 'kind' || by !== 'hint');
  const best = find(asList({ ...asked, mentions }))
    .filter(({ missing }) => !isNext || missing.length === 0)
    .map(({ record }) => record.id);
  // "The other Guangzhou one" is none of those told before, as long as there is one, or that told longest ago.
  const found = isOther ? best.toSorted((a, b) => earlier.indexOf(a) - earlier.indexOf(b)) : best;
  const near = found.find((id) => listed.has(id)) ?? found.find((id) => beside.has(id));
  if (near !== undefined) return near;
  // What is no longer among those shown may be so in the list of which they are a part, or was told before.
  const wider = new Set([...(whole ? idsOf(whole.question) : []), ...earlier]);
  return found.find((id) => wider.has(id));
}

/** "The December one": of whichever year. */
function namesNoYear({ words, from, to }: DateCondition): boolean {
  return !/\d{4}/u.test(words) && from !== undefined && from.slice(0, 7) === to?.slice(0, 7);
}

function isOfMonth({ from = '' }: DateCondition, byId: Catalogue['byId']): (id: string) => boolean {
  return (id) => {
    const { published, start } = byId.get(id)?.dates ?? {};
    return (published ?? start)?.value.slice(5, 7) === from.slice(5, 7);
  };
}

/** Whether the record spoken of was taken from a list, all of which a question finds. */
export function isTaken(
  { question, focus, list }: Topic,
  find: (question: Question) => readonly Hit[],
): boolean {
  if (list === undefined || list.question === question) return false;
  return find(asList(list.question)).some(({ record }) => record.id === focus);
}

/** One that was not taken yet. */
const OTHER = /\bother\b|另|别的/u;

/** The question for the records themselves, whatever else is asked of them. */
export function asList({ wants: _wants, survey, ...question }: Question): Question {
  // What was shown as a timeline was put in that order.
  const order = survey?.as === 'timeline' ? 'oldest' : question.order;
  return { ...question, intent: 'find', order };
}
