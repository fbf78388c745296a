import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES, type Language, LIST_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Facet, Term, Vocabulary } from '../../domain/vocabulary.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/** What a text asks the name by in a language. */
const IN: Readonly<Record<Language, RegExp>> = {
  en: /\benglish\b|英[文语]/u,
  zh: /\bchinese\b|中文|汉语/u,
};
/** That a name is asked for: "Chinese donations" are no donations' Chinese name. */
const ASKS_NAME =
  /\b(?:names?|called|say|write|in (?:english|chinese))\b|[名叫说写称]|(?:英[文语]|中文|汉语)(?:是|为|$)/u;
const SHORT = /\b(?:acronym|abbreviation|short (?:name|form))\b|简称|缩写/u;
/** All that is said beside a name where what it is called is asked. */
const REST =
  /^(?:\b(?:what|is|are|was|the|its|their|of|for|in|full|official|proper|name|names|called|english|chinese|acronym|abbreviation|short|form|how|do|does|you|say|write|please|s)\b|请问|[的是叫名说写]|什么|啥|怎么|咋|如何|官方|正式|名称|名字|全称|全名|简称|缩写|英[文语]|中文|汉语|[^\p{L}\p{N}])+$/u;
const FACETS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'person', 'programme', 'place', 'topic']);

/**
 * What somebody or something named is called in a language or for short, by the vocabulary: 人社部英文名, "ITUC's Chinese name".
 * `undefined` where nothing else than that is asked, or it has no such name.
 */
export function calledAs(
  { asked, mentions, language: own }: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): FoundFact | undefined {
  const text = fold(asked);
  const language = LANGUAGES.find((one) => IN[one].test(text));
  const isShort = SHORT.test(text);
  if ((language === undefined && !isShort) || hits.length === 0) return undefined;
  if (!isShort && !ASKS_NAME.test(text)) return undefined;
  const named = mentions.find((one) => FACETS.has(one.facet) && REST.test(besides(text, one)));
  const term = named && vocabulary.term(named.facet, named.id);
  if (named === undefined || term === undefined) return undefined;
  // JPO是什么的缩写 asks what the letters stand for.
  if (isShort && language === undefined && isLetters(named.words, term)) return undefined;
  const wanted = language ?? (own === 'en' ? own : undefined);
  const name = isShort ? shortNames(term, wanted, named) : fullName(term, wanted);
  if (name === '') return isShort ? undefined : { statement: WORDS[own].notStated('name'), hits };
  return { statement: `${named.words}${WORDS[own].colon}${name}`, hits };
}

function isLetters(words: string, { acronyms }: Term): boolean {
  return /^[A-Z]{2,}s?$/u.test(words) || acronyms.some((one) => fold(one) === fold(words) && !hasHan(one));
}

function besides(text: string, { words }: Mention): string {
  return text.replace(fold(words).replace(/['’]s$/u, ''), ' ');
}

function fullName({ name, acronyms }: Term, language: Language | undefined): string {
  const wanted = language ?? 'en';
  // Of some only the letters are known by which the source writes them.
  if (wanted === 'zh' && !hasHan(name.zh)) return '';
  const short = acronyms.find((one) => hasHan(one) === (wanted === 'zh'));
  const isBracketed = short !== undefined && short !== name[wanted];
  return isBracketed ? (wanted === 'zh' ? `${name.zh}（${short}）` : `${name.en} (${short})`) : name[wanted];
}

function shortNames({ acronyms }: Term, language: Language | undefined, { words }: Mention): string {
  const isAsked = (one: string) => language === undefined || hasHan(one) === (language === 'zh');
  return acronyms
    .filter((one) => isAsked(one) && fold(one) !== fold(words))
    .join(LIST_COMMA[language ?? 'en']);
}
