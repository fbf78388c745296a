import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import { sortOf } from '../../domain/kind-sorts.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { lasts } from '../../domain/stage.ts';
import { searchedTextOf, textOf } from '../../domain/text-of.ts';
import { asksOfToday, EXISTS, isClaimed } from '../asked/asked-claims.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { dateText } from '../formats.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import { tellsIsOne } from './is-one.ts';
import { WHOLE_DAY } from './sentence-holds.ts';

/**
 * How a sentence of a record bears on what a yes or no claims: `yes` where what was typed stands in the record, `near` where only
 * something wider does that the same word belongs to or another number, `instead` where the record gives another day or denies it.
 */
export interface Bearing {
  readonly way: 'yes' | 'near' | 'instead';
  readonly sentence: string;
}

export function bearingOf(
  sentence: string,
  record: CooperationRecord,
  question: Question,
  catalogue: Catalogue,
): Bearing {
  const denial = denialIn(record, question);
  if (denial !== undefined) return { way: 'instead', sentence: denial };
  if (tellsOtherDay(sentence, question)) return { way: 'instead', sentence };
  const numbersThere = new Set(textOf(record).match(NUMBERS_THERE));
  const isTyped =
    isOfMatter(question, record) &&
    numbersIn(question).every((number) => numbersThere.has(number.toUpperCase())) &&
    question.mentions.every((one) => standsIn(one, record, catalogue)) &&
    isDescribed(sentence, question) &&
    tellsIsOne(sentence, question) &&
    isOfSort(question, record, catalogue) &&
    isSaid(question, record) &&
    isOn(question, record, catalogue);
  return { way: isTyped ? 'yes' : 'near', sentence };
}

/**
 * Whether something is asked that a record could say: everyday words that only hint at what it is about prove nothing, "any
 * vacancies?", nor does what went on for years tell what happened in a month of them.
 */
function isOfMatter({ asked, mentions, freeText, dates }: Question, { kind }: CooperationRecord): boolean {
  const isHint = mentions.length > 0 && mentions.every(({ by }) => by === 'hint');
  if (isHint && freeText === '' && dates === undefined && EXISTS.test(fold(asked))) return false;
  return dates === undefined || !lasts(kind) || !HAPPENS.test(fold(asked));
}
const HAPPENS = /\bhappen(?:ed)?\b|发生/u;

/** The sentence that denies what is claimed beyond the names: "rejected the idea of … as a luxury". */
function denialIn(
  { summary }: CooperationRecord,
  { asked, freeText, language }: Question,
): string | undefined {
  if (freeText === '' || DENIES.test(fold(asked).replace(WHETHER_OR_NOT, ' '))) return undefined;
  const clauses = sentencesOf(summary[language], language).flatMap((sentence) =>
    sentence.split(/[;；]/u).map((clause) => ({ sentence, clause, held: overlap(freeText, clause) })),
  );
  const most = Math.max(HALF, ...clauses.map(({ held }) => held));
  return clauses.find(({ clause, held }) => held === most && DENIES.test(fold(clause)))?.sentence;
}
const DENIES =
  /\b(?:not|never|cannot|nor|reject\w*|refus\w*|den(?:y|ies|ied)|insufficient)\b|n't\b|拒绝|否认|驳斥|反对|不(?:是|足|能|会|应|够|必|再|需)|并非|没有|从未/u;
const WHETHER_OR_NOT = /^\p{L}+n't\b|有没有|没有?\W*$|(\p{Script=Han})不\1|是不是|对不对/gu;
const HALF = 0.5;

/** Whether a sentence gives days and not the one that is asked of. */
function tellsOtherDay(sentence: string, { dates, language }: Question): boolean {
  const day =
    dates?.from === dates?.to && dates?.from ? `-${dates.from.slice('2000'.length)}` : dates?.monthDay;
  const folded = fold(sentence);
  if (day?.length !== '--12-31'.length || !WHOLE_DAY.test(folded)) return false;
  const named = fold(dateText({ value: day, precision: 'day-of-year' }, language));
  return !folded.includes(named) && !/\d (?:to|and) \d|\d日?[至到—-]/u.test(folded);
}

/** The numbers typed beside times and sums, and the count of a thing that is named: "Convention 29", "Project I". */
function numbersIn({ asked, dates, amount }: Question): readonly string[] {
  const rest = [dates?.words, amount?.words].reduce<string>(
    (text, words) => text.replace(words ?? '', ' '),
    asked,
  );
  return [...rest.matchAll(NUMBER)].map(([, number, counted]) => number ?? counted ?? '');
}
const NUMBER =
  /(?<![\p{Script=Latin}\d.,])(\d{2,4}|\d(?=[份个家名位次项]|\s\p{Ll}+s\b))(?![\d.,]\d|\d)|\b(?:project|phase|part|stage|round|edition) ([IVX]+|\d)\b/giu;
/** ASEAN+3 counts nothing. */
const NUMBERS_THERE = /(?<![\p{Script=Latin}\d+])(?:\d+|[IVX]+)(?![\p{Script=Latin}\d])/gu;

/** Whether a sentence says of each body that a description hints at what it is called there: "an office in Mongolia". */
function isDescribed(sentence: string, { mentions }: Question): boolean {
  const hinted = mentions.filter(({ facet, by }) => facet === 'organisation' && by === 'hint');
  return hinted.every(({ words }) =>
    words.split(' ').every((word) => word.length < A_WORD || overlap(word, sentence) >= HALF),
  );
}
/** Shorter ones only join others. */
const A_WORD = 4;

/** Whether nothing typed stands only in our everyday words for a record, nor a post in none of them: that proves nothing. */
function isSaid({ asked, freeText, mentions }: Question, record: CooperationRecord): boolean {
  const [text, searched] = [textOf(record), searchedTextOf(record)];
  const isIn = (word: string, where: string) => overlap(word, where) >= HALF;
  const posts = mentions.filter(({ facet, by }) => facet === 'constituent' && by === 'hint');
  const isOurs = (word: string) =>
    word !== '' &&
    !isClaimed(word, asked) &&
    isIn(word, searched) &&
    !isIn(word, text) &&
    askedRoles(word).length === 0;
  // That there is something on what is named needs no more words, and what was so then is told as that.
  const isLoose = EXISTS.test(fold(asked)) || asksOfToday(asked);
  return posts.every(({ words }) => isIn(words, text)) && (isLoose || !freeText.split(' ').some(isOurs));
}

/** Whether a record uses a name of the sort of its kind that was typed: a programme that was signed is an agreement and no MOU. */
function isOfSort(
  { mentions }: Question,
  { title, summary }: CooperationRecord,
  { vocabulary }: Catalogue,
): boolean {
  const sorts = mentions
    .filter(({ facet, by }) => facet === 'kind' && by === 'name')
    .flatMap((one) => sortOf(one, vocabulary) ?? []);
  const said = fold(LANGUAGES.map((one) => `${title[one]} ${summary[one]}`).join(' '));
  return sorts.every(({ names }) => names.some((name) => said.includes(fold(name))));
}

/** Whether the editors put a record under each topic asked of; of several that the same words name under one of them. */
function isOn({ mentions }: Question, record: CooperationRecord, { vocabulary }: Catalogue): boolean {
  const topics = new Set(record.topics.flatMap((id) => vocabulary.withBroader('topic', id)));
  // Beside somebody named "the director" is their post.
  const isOfPerson = mentions.some(({ facet, by }) => facet === 'person' && by === 'name');
  const groups = Map.groupBy(
    mentions.filter(({ facet, by }) => facet === 'topic' && !(isOfPerson && by === 'hint')),
    ({ words }) => words,
  );
  return [...groups.values()].every((group) => group.some(({ id }) => topics.has(id)));
}

/** Whether a topic stands in a record as it was typed, also in everyday words, or the words are short for its name: 社保. */
function standsIn(
  { facet, id, words }: Mention,
  record: CooperationRecord,
  { vocabulary }: Catalogue,
): boolean {
  if (facet !== 'topic') return true;
  const typed = fold(words);
  const term = vocabulary.term(facet, id);
  const names = [term?.name.en ?? '', term?.name.zh ?? '', ...(term?.acronyms ?? [])];
  return (
    names.some((name) =>
      [...fold(name)]
        .filter((one) => typed.includes(one))
        .join('')
        .includes(typed),
    ) ||
    fold(searchedTextOf(record)).includes(typed) ||
    overlap(words, textOf(record)) > HALF
  );
}
