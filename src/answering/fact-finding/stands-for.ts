import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES, SENTENCE_SPACE } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Facet, Term } from '../../domain/vocabulary.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/**
 * What an acronym or a name stands for, from the vocabulary, and the sentence that says what it is, with the records that carry
 * it. `undefined` when the question names nothing, no record carries it, or all that is known is the name itself.
 */
export function standsFor(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const [first = question.mentions[0]] = question.mentions.filter((one) => !PLAIN.has(one.facet));
  // ASEAN is a region of countries as well, which has no longer name.
  const mention =
    question.mentions.find((one) => one.facet === 'organisation' && one.words === first?.words) ?? first;
  const term = mention && vocabulary.term(mention.facet, mention.id);
  if (mention === undefined || term === undefined || hits.length === 0) return undefined;
  const { language } = question;
  const long = longName(mention, term, language);
  const said = hits.slice(0, HITS_READ).map((hit) => ({ hit, sentence: definition(term, hit, language) }));
  const defined = said.find(({ sentence }) => sentence !== undefined);
  const short =
    term.acronyms.find((acronym) => acronym.toLowerCase() === mention.words.toLowerCase()) ?? mention.words;
  const statement = [
    ...(long === undefined ? [] : [spelt(short, long, language)]),
    ...(defined?.sentence === undefined ? [] : [defined.sentence]),
  ].join(SENTENCE_SPACE[language]);
  const shown = hits.slice(0, MOST_SHOWN);
  return statement === '' ? undefined : { statement, hits: shown };
}
const PLAIN: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country']);

function spelt(short: string, long: string, language: 'en' | 'zh'): string {
  const { stands, colon } = WORDS[language];
  return DAY.test(short) ? `${short}${colon}${long}` : stands(short, long);
}
const HITS_READ = 5;
const MOST_SHOWN = 5;

/**
 * The name that some words stand for, with that in the other language; where they are short for another than the first name, that
 * name. `undefined` where it says no more than the words.
 */
function longName({ words, facet }: Mention, term: Term, language: 'en' | 'zh'): string | undefined {
  const isOfName = isSpelt(fold(words), term.name.en.replace(/ of (?:the )?[A-Z]\w*$/u, ''));
  const spelt = isOfName ? undefined : term.aliases.en.find((name) => isSpelt(fold(words), name));
  if (spelt !== undefined) return spelt;
  // A kind has words for it and no longer name; 500家 is none either, nor is part of a name for the whole of it.
  const isSame = LANGUAGES.some(
    (one) =>
      overlap(words, term.name[one]) === 1 &&
      (facet !== 'organisation' || overlap(term.name[one], words) === 1),
  );
  const isShort = term.acronyms.some((one) => fold(one) === fold(words));
  // Whatever else names a topic is another word for it, or a part of it: "the director-general" of how the ILO is governed.
  if (facet === 'topic' && !isShort) return undefined;
  if (facet === 'kind' || isSame || (/^\d/u.test(words) && !DAY.test(words))) return undefined;
  const other = language === 'en' ? term.name.zh : term.name.en;
  return language === 'zh' ? `${term.name.zh}（${other}）` : `${term.name.en} (${other})`;
}

/** 17 October and 10月17日 are the day of something. */
const DAY =
  /^(?:\d{1,2}(?:月\d{1,2}[日号]|(?:st|nd|rd|th)? (?:of )?\p{L}{3,9})|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?)$/iu;

/** Whether letters are the first ones of a name's words, with or without its small ones. */
function isSpelt(letters: string, name: string): boolean {
  const words = fold(name).match(/[a-z]+/g) ?? [];
  const initials = (all: readonly string[]) => all.map((word) => word[0]).join('');
  return [words, words.filter((word) => !SMALL.has(word))].some((all) => initials(all) === letters);
}
const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'on', 'in']);

/**
 * The sentence of a record's summary that says what a thing is: it begins with its name, or with "it" after the name; of the
 * profile of a body the first.
 */
function definition(
  { id, facet, name, acronyms }: Term,
  { record }: Hit,
  language: 'en' | 'zh',
): string | undefined {
  const sentences = sentencesOf(record.summary[language], language);
  const [subject, ...others] = record.organisations.filter(({ role }) => role === 'subject');
  if (record.kind === 'profile' && subject?.id === id && others.length === 0) return sentences[0];
  const names = [name[language], ...acronyms].map(fold);
  return sentences.find((sentence, at) => {
    const [named, ...rest] = fold(sentence).split(IS);
    if (named === undefined || rest.length === 0) return false;
    // A programme for decent work is not decent work.
    if (facet === 'topic') return names.some((one) => overlap(named, one) === 1);
    const before = fold(sentences[at - 1] ?? '');
    const isIt = IT.test(named) && names.some((one) => before.includes(one));
    return named.length <= LONGEST_SUBJECT && (isIt || names.some((one) => named.includes(one)));
  });
}
const IS =
  /\b(?:is|are) (?=(?:an?|the|one) )|(?<!不)是(?=[^，。]{0,30}(?:框架|项目|计划|途径|机构|组织|之一))/u;
const IT = /^(?:it|they|这|它|其|该[^，。]{0,6}) ?$/u;
const LONGEST_SUBJECT = 60;

/** "What is a DWCP?", "who are ACTRAV?", SAWS是个什么单位, 什么是社保底线: what something is that is all that is named. */
export function asksWhatItIs({ asked, mentions, freeText }: Question): boolean {
  const [only, ...others] = mentions.filter(({ facet, by }) => facet !== 'kind' || by !== 'hint');
  if (only === undefined || others.some(({ words }) => words !== only.words) || freeText !== '') return false;
  const text = fold(asked).replace(fold(only.words), 'X');
  // 中方是哪个部 asks which body of that side it was.
  if (only.facet === 'organisation' && !/[方面边]$|政府$/u.test(only.words) && WHICH_BODY.test(text))
    return true;
  // The RD heads the office that his title hints at, and stands for no office.
  const isShort = only.by !== 'hint' && /^[A-Z]{2,}$/u.test(only.words);
  return WHAT_KIND.test(text) || (isShort && WHAT_IS.test(text));
}
/** Of what sort it is, which asks so of a name written out as well. */
const WHAT_KIND =
  /^(?:so |and |but )?what(?:'s| is) an? X\W*$|^(?:那|那么)?(?:什么是|啥是|(?:什么|啥)叫做?|何谓)(?:个|一个)?X\W*$|X ?(?:到底|究竟)?是个?(?:什么|啥)样?的?(?:单位|机构|组织|部门)\W*$/u;
/** MOHRSS是哪个部, CEC是谁, ACTRAV是干什么的: which body letters or a short name are for. */
const WHICH_BODY =
  /^X ?(?:到底|究竟)?(?:是|叫)(?:谁|什么|啥|哪个(?:部门?|机构|组织|单位|工会|国家的)?|(?:干|做)(?:什么|啥|嘛)的)\W*$/u;
const WHAT_IS =
  /^(?:so |and )?what(?:'s| is| are) (?:an? |the )?X\W*$|\bwho(?:'s| is| are) (?:that|they|it)\b|^(?:who|what)(?:'s| is| are) (?:the )?X\W*$|X ?(?:到底|究竟)?是个?(?:什么|啥)样?的?(?:项目|计划|东西)?\W*$/u;
