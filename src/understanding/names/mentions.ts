import { hasHan } from '../../domain/fold.ts';
import type { Mention } from '../../domain/question.ts';
import { blanked, type Sheet } from '../text/sheet.ts';
import { createChineseHomophones } from './chinese-homophones.ts';
import { createChineseNames } from './chinese-names.ts';
import { createChineseSlips } from './chinese-slips.ts';
import { createCountryRows } from './country-rows.ts';
import type { Finding } from './finding.ts';
import { holdingFindings } from './finding.ts';
import type { KnownWords } from './latin-names.ts';
import { createLatinNames } from './latin-names.ts';
import type { Name } from './name-list.ts';
import { COUNTRY_WORDS, isVerb, ordinaryWord } from './ordinary-words.ts';
import { wordsOf } from './words.ts';

/** The concepts one stretch of the question names; several where the words are ambiguous. */
export interface NamedStretch {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

/** Finds names in what is still open of a question, in the order of the text; takes nothing. Only a hint may overlap, around a name. */
export type NameFinder = (sheet: Sheet) => NamedStretch[];

const MOST_STRETCHES = 32;
/** Slips of so few characters count only beside something that is named rightly. */
const SHORT_SLIP = 3;
/** Words that make a lower-case "score" or "better" the programme. */
const PROGRAMME_WORDS =
  /^[\s-]*(?:programme?s?|projects?|initiatives?|training|workshops?|pilot|partners?)\b/;

/**
 * Builds the finder for the names of a vocabulary. Look-ups are made once, here.
 *
 * @param knownWords folded words that the records hold; they are never taken for misspellings
 */
export function createNameFinder(names: readonly Name[], knownWords?: KnownWords): NameFinder {
  const latin: Name[] = [];
  const chinese: Name[] = [];
  const characters: Name[] = [];
  for (const name of names)
    (!hasHan(name.text) ? latin : name.text.length > 1 ? chinese : characters).push(name);
  const findLatin = createLatinNames(latin, knownWords);
  const findChinese = createChineseNames(chinese);
  const findRows = createCountryRows(characters);
  const findSlips = createChineseSlips(chinese);
  const findHomophones = createChineseHomophones(chinese);
  return (sheet) => {
    const open = sheet.open;
    const findings = [...findLatin(wordsOf(open)), ...findChinese(open), ...findRows(open)]
      .map((finding) => ({
        ...finding,
        names: finding.names.filter((name) => isMeant(name, finding, sheet)),
      }))
      .filter((finding) => finding.names.length > 0);
    const exact = holdingFindings(findings);
    // A wrong character is looked for only in what names nothing; a short word only beside a name.
    const slips = findSlips(blanked(open, exact)).filter(
      (slip) =>
        slip.to - slip.from > SHORT_SLIP ||
        slip.names.some(({ concept }) => concept?.facet === 'person') ||
        exact.some(({ names: [name] }) => name?.by !== 'idiom'),
    );
    // What sounds like a name may hold a word that is right: 论坛 in 红侨论坛.
    const heard = findHomophones(open);
    const wrong = [...slips, ...heard];
    const stretches = (wrong.length > 0 ? holdingFindings([...exact, ...wrong]) : exact).slice(
      0,
      MOST_STRETCHES,
    );
    return stretches
      .map((finding, index) => ({
        from: finding.from,
        to: finding.to,
        mentions: mentionsOf(finding, sheet, isPartOfProgramme(finding, stretches[index - 1])),
      }))
      .filter((stretch) => stretch.mentions.length > 0);
  };
}

/** True for a text all in capitals: then they say nothing about a word. */
export function isShouted(sheet: Sheet): boolean {
  const text = sheet.rest('with names');
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 3;
}

/** "Who's" is no more the WHO than "who" is. */
const POSSESSIVE = /['’]s$/u;

/** An acronym that is a word of the language as well needs its capitals, or a word beside it that speaks for it. */
function isMeant(name: Name, finding: Finding, sheet: Sheet): boolean {
  const word = sheet.folded.slice(finding.from, finding.to);
  if (COUNTRY_WORDS.has(word) && name.concept?.facet === 'country')
    return /^\p{Lu}/u.test(sheet.typed(finding.from, finding.to));
  if (PAID_FOR.test(word) && EXTREME.test(sheet.folded.slice(0, finding.from))) return false;
  if (name.by !== 'acronym' && isVerb(word, sheet.folded.slice(0, finding.from))) return false;
  const ordinary = ordinaryWord(word.replace(POSSESSIVE, '').replaceAll('.', ''));
  if (name.by === 'idiom' || ordinary === undefined) return true;
  if (ordinary === 'content' && name.by !== 'acronym') return true;
  const typed = sheet.typed(finding.from, finding.to).replace(POSSESSIVE, '');
  if (sheet.folded.charAt(finding.to) === '$') return false;
  if (typed.length > 1 && typed === typed.toUpperCase() && !isShouted(sheet)) return true;
  if (ordinary === 'grammar') return false;
  const before = sheet.open.slice(0, finding.from);
  return (
    PROGRAMME_WORDS.test(sheet.open.slice(finding.to)) ||
    !/\b(?:to|i|we|they|a|an|can|could|will|would|should)\s+$/.test(before)
  );
}

/** "The best funded project" is the first by what was paid for it. */
const PAID_FOR = /^(?:funded|financed|paid)\b/u;
const EXTREME = /\b(?:best|most|least|worst|lowest|highest)[- ]$/u;

/** In "SCORE project" the project is the programme, not the kind of record asked for. */
function isPartOfProgramme(finding: Finding, before: Finding | undefined): boolean {
  const ofProgramme = before?.names.some((name) => name.concept?.facet === 'programme');
  return (
    ofProgramme === true &&
    finding.from - (before?.to ?? 0) <= 1 &&
    finding.names.some((name) => name.concept?.facet === 'kind' && name.concept.id === 'project')
  );
}

function mentionsOf(finding: Finding, sheet: Sheet, weak: boolean): Mention[] {
  if (finding.names.some((name) => name.by === 'idiom')) return [];
  const sure = finding.names.filter((name) => name.by !== 'hint');
  const words = sheet.typed(finding.from, finding.to);
  const mentions = new Map<string, Mention>();
  for (const name of sure.length > 0 ? sure : finding.names)
    if (name.concept !== undefined)
      mentions.set(`${name.concept.facet}:${name.concept.id}`, {
        ...name.concept,
        words,
        by: name.by === 'hint' || weak ? 'hint' : 'name',
      });
  return [...mentions.values()];
}
