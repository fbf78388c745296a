import { factAnswer } from '../answering/answers.ts';
import { figureNumber } from '../answering/formats.ts';
import { overlap } from '../answering/overlap.ts';
import { recordLine } from '../answering/record/record-line.ts';
import { WORDS } from '../answering/words/index.ts';
import type { Answer, FactAnswer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { fold } from '../domain/fold.ts';
import type { Mention, Question, Wanted } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { HOUSE } from '../domain/subject.ts';
import type { OpenForm } from '../understanding/wants/open-form.ts';

/** How what is told bears on the value that is claimed, with the line that tells it. */
interface Verdict {
  readonly way: 'yes' | 'no' | 'near' | 'noted';
  readonly line: string;
}

/** What an open question for each sort of value wants to be told. */
const WANTED: Readonly<Record<OpenForm['of'], readonly Wanted[]>> = {
  number: ['count', 'duration'],
  sum: ['money'],
  year: ['date', 'start'],
  month: ['date', 'start'],
  place: ['place', 'address'],
  nation: ['post', 'place', 'person'],
};

/**
 * Answers a yes or no that claims a value by what answers the open question for it: yes where that is the value, no with the value
 * that the record gives. `undefined` where the open question is not answered by one record on what is named, or the answer does not settle it.
 *
 * @param told the answer to it without this; in a talk it may be of what was spoken of
 * @param open the answer to the open form
 * @param mentionsIn what a text names
 */
export function whetherByValue(
  told: Answer & { readonly question: Question },
  form: OpenForm,
  open: Answer,
  catalogue: Catalogue,
  mentionsIn: (text: string) => readonly Mention[],
): FactAnswer | undefined {
  const [hit] = open.hits;
  const { question } = told;
  const wants = open.question?.wants;
  if (open.type !== 'fact' || hit === undefined || wants === undefined) return undefined;
  if (!WANTED[form.of].includes(wants) || (form.of !== 'number' && hit.missing.length > 0)) return undefined;
  // Of any seminar nobody can say that it was elsewhere.
  const isSame = told.hits.length === 1 && told.hits[0]?.record.id === hit.record.id;
  const isOfOne = () =>
    !ANY.test(fold(question.asked)) && isMeant(hit.record, question, form, catalogue, isSame);
  const isOnlyKinds =
    question.mentions.length > 0 && question.mentions.every(({ facet }) => facet === 'kind');
  const isCounted = form.of === 'number' && !isOnlyKinds;
  const isFit = isCounted ? countsThere(hit.record, question, catalogue) : form.of === 'sum' || isOfOne();
  if (!isFit) return undefined;
  const verdict = verdictOn(form, open, hit.record, catalogue, mentionsIn);
  if (verdict === undefined) return undefined;
  const { title, date } = recordLine(hit.record, catalogue.vocabulary, question.language);
  const { way, line } = verdict;
  const statement = WORDS[question.language][way](line, title, date);
  const caveats = open.caveats.filter((one) => !statement.includes(one));
  return factAnswer(withValue(question, form), catalogue, { statement, caveats, hits: [hit] });
}

/** Whether a number may well be of what a record tells: it has the word for the kind named, where that tells records apart: "the fair". */
function countsThere(
  { title, summary }: CooperationRecord,
  { mentions, language }: Question,
  { records }: Catalogue,
): boolean {
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name');
  return kinds.every(
    ({ words }) =>
      overlap(words, `${title[language]} ${summary[language]}`) === 1 ||
      !records.some((one) => overlap(words, one.title[language]) === 1),
  );
}

/** A month without its year is one of any year. */
function withValue(question: Question, form: OpenForm): Question {
  if (form.of !== 'month') return question;
  const monthDay = `--${String(form.value).padStart(2, '0')}`;
  return { ...question, dates: { monthDay, words: form.words } };
}
const ANY = /\b(?:any\w*|some\w*|ever|an?)\b|什么|啥|哪|有没有|^有|[了过]没有?$/u;

/**
 * Whether a question is surely of the matter of a record: of somebody, of a gathering with a name besides, of a body's seat or
 * founding, of what the record is titled as no other one is: "the fair".
 */
function isMeant(
  { id, title, related }: CooperationRecord,
  { asked, mentions, language }: Question,
  { named = [], words: value }: { readonly named?: readonly Mention[]; readonly words: string },
  { records }: Catalogue,
  isSpokenOf: boolean,
): boolean {
  const rest = mentions.filter((one) => !named.includes(one) && one.words !== value);
  if (rest.length === 0) return isSpokenOf;
  const names = (facet: Mention['facet']) => rest.some((one) => one.facet === facet && one.by === 'name');
  const isOther = rest.some(({ facet, id, by }) => !WIDE.has(facet) && id !== HOUSE && by === 'name');
  const isOfBody = rest.every(({ facet, by }) => facet === 'organisation' || by === 'hint');
  if (names('person') || (names('kind') && isOther) || (isOfBody && OF_BODY.test(fold(asked)))) return true;
  const words = rest.map((one) => one.words);
  const isTitled = (one: CooperationRecord['title']) =>
    words.every((word) => overlap(word, one[language]) === 1);
  const titled = records.filter((one) => isTitled(one.title));
  return (
    isTitled(title) && titled.length > 0 && titled.every((one) => one.id === id || related.includes(one.id))
  );
}
const WIDE: ReadonlySet<Mention['facet']> = new Set(['kind', 'country', 'region']);
const OF_BODY =
  /\b(?:founded|established|set up|created|opened|head ?office|headquarter\w*|hq|seat|based|located)\b|成立|创立|创建|建立|设立|总部|设在|位于/u;

function verdictOn(
  form: OpenForm,
  open: FactAnswer,
  record: CooperationRecord,
  catalogue: Catalogue,
  mentionsIn: (text: string) => readonly Mention[],
): Verdict | undefined {
  const { statement, language } = open;
  if (record.notes.some(({ text }) => statement.includes(text[language])))
    return form.of === 'number' ? undefined : { way: 'noted', line: statement };
  switch (form.of) {
    case 'number':
      return onNumber(form.value, open, record);
    case 'sum':
      return onSum(form, open, record);
    case 'place':
      return onPlace(form, open, record, catalogue);
    case 'nation':
      return onNation(form, open, mentionsIn);
    case 'year':
      return onTime(yearsIn(statement), form.value, statement);
    case 'month':
      return onTime(monthsIn(statement), form.value, statement);
  }
}

/** The first of the figures told is the one asked for; another of them with the number is something near it. */
function onNumber(
  value: number,
  { statement, language, question }: FactAnswer,
  record: CooperationRecord,
): Verdict | undefined {
  const lineOf = (figure: CooperationRecord['figures'][number]) =>
    WORDS[language].figureLine(figure.counts[language], figureNumber(figure, language));
  const told = record.figures.filter((one) => statement.includes(lineOf(one)));
  const first = told.find((one) => statement.startsWith(lineOf(one)));
  if (first === undefined) {
    const length = A_LENGTH.exec(statement)?.[1];
    // Five years are not refuted by the one day of the launch.
    if (length === undefined || !IN_DAYS.test(fold(question?.asked ?? ''))) return undefined;
    return { way: Number(length) === value ? 'yes' : 'no', line: statement };
  }
  const line = lineOf(first);
  const isExact = first.qualifier === undefined || first.qualifier === 'about';
  if (isExact && first.value === value) return { way: 'yes', line };
  if (!isExact) return { way: 'near', line };
  return told.some((one) => one.value === value) ? { way: 'near', line: statement } : { way: 'no', line };
}
const IN_DAYS = /\bdays?\b|[天日]/u;
/** "Duration: 3 days (6–8 September 2016)". */
const A_LENGTH = /^\P{N}{1,12}[:：]\s*(\d+) ?(?:days?|天|日)/u;

function onSum(
  { min, max }: Extract<OpenForm, { of: 'sum' }>,
  { statement, hits }: FactAnswer,
  { money }: CooperationRecord,
): Verdict | undefined {
  if (money.length !== 1 || hits.length !== 1) return undefined;
  const isIt = money.some(({ amount }) => amount >= min && amount <= max);
  return { way: isIt ? 'yes' : 'no', line: statement };
}

function onPlace(
  { named, words }: Extract<OpenForm, { of: 'place' | 'nation' }>,
  { statement, question }: FactAnswer,
  { places, countries }: CooperationRecord,
  { vocabulary }: Catalogue,
): Verdict | undefined {
  const ids = named.map(({ id }) => id);
  const lands = places.flatMap((id) => vocabulary.term('place', id)?.country ?? []);
  if (places.length === 0) return undefined;
  const isThere = [...places, ...countries, ...lands].some((id) => ids.includes(id));
  if (overlap(words, statement) === 0 && !isThere) return { way: 'no', line: statement };
  // That it was there does not say that it was done there, but where a body sits is just that.
  const isOfBody = OF_BODY.test(fold(question?.asked ?? ''));
  return isOfBody && places.length === 1 ? { way: 'yes', line: statement } : undefined;
}

/** "… from Britain": a country that is told, whatever form of its name was typed. */
function onNation(
  { named }: Extract<OpenForm, { of: 'nation' | 'place' }>,
  { statement }: FactAnswer,
  mentionsIn: (text: string) => readonly Mention[],
): Verdict | undefined {
  const told = mentionsIn(ORIGIN.exec(statement)?.[0] ?? '').filter(({ facet }) => facet === 'country');
  if (told.length === 0) return undefined;
  const isIt = told.some(({ id }) => named.some((one) => one.id === id));
  return { way: isIt ? 'yes' : 'no', line: statement };
}
const ORIGIN = /\bfrom \p{Lu}\p{L}+|\p{Script=Han}{2,8}人(?=[（(]|$)/u;

/** What lies within a span of several is not settled. */
function onTime(told: readonly number[], value: number, line: string): Verdict | undefined {
  const [only, ...others] = new Set(told);
  if (only === undefined || others.length > 0) return undefined;
  return { way: only === value ? 'yes' : 'no', line };
}
function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu) ?? []).map(Number);
}
function monthsIn(text: string): number[] {
  const folded = fold(text);
  const chinese = [...folded.matchAll(/(\d{1,2})月/gu)].map(([, month]) => Number(month));
  return [...chinese, ...MONTHS.flatMap((name, at) => (folded.includes(name) ? [at + 1] : []))];
}
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  fold(new Date(Date.UTC(2000, at, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })),
);
