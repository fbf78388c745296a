import { hasHan } from '../../domain/fold.ts';
import { CHINESE_LIGHT } from '../talk/chinese-words.ts';
import { matchesOf } from '../text/matches.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';
import { soundAlike } from './sounding-alike.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN_RUN = /\p{Script=Han}{2,64}/gu;
/** Shorter names lie one character apart from too many other words. */
const SHORTEST = 4;
const LONGEST = 24;
const PAIR_LENGTH = 2;
/** The two-character words that may be slips of one another: kinds of records, and places (航州 for 杭州). */
const PAIRS: ReadonlySet<string> = new Set(['kind', 'place']);
/** With one of these many words end: 阵子 is no slip of 片子. */
const SUFFIXES: ReadonlySet<string> = new Set(['子', '儿', '头', '者', '员', '家']);
/** Longer than a pair, and still so short that each of its characters must stand alone: 残急人. */
const TRIPLE_LENGTH = 3;
/** Of bodies and people by so few characters only what sounds alike is a slip: 总公会 for 总工会. */
const BY_EAR: ReadonlySet<string> = new Set(['organisation', 'person']);

/**
 * Builds a finder of Chinese names with one wrong character: names of four characters and more,
 * topics of three, bodies and people of three by ear, and the two-character words for kinds of records and places (论谈 for 论坛, 航州 for 杭州). The wrong character must stand alone in the text or sound like the right one: another word
 * that the dictionary knows is no slip, so that another city's office is not taken for ours.
 */
export function createChineseSlips(names: readonly Name[]): (open: string) => Finding[] {
  const byHalf = new Map<string, Set<string>>();
  const byText = new Map<string, Name[]>();
  const lengths = new Set<number>();
  const kinds = new Set(names.filter(({ concept }) => concept?.facet === 'kind').map(({ text }) => text));
  for (const name of names) {
    const { length } = name.text;
    if (!isCorrectable(name)) continue;
    byText.set(name.text, [...(byText.get(name.text) ?? []), name]);
    lengths.add(length);
    for (const half of halvesOf(name.text)) byHalf.set(half, (byHalf.get(half) ?? new Set()).add(name.text));
  }
  const longestFirst = [...lengths].sort((a, b) => b - a);

  return (open) =>
    matchesOf(open, HAN_RUN).flatMap((run) => {
      const alone = singlesIn(run[0]);
      const findings: Finding[] = [];
      for (let start = 0; start < run[0].length; start++)
        for (const length of longestFirst) {
          const text = run[0].slice(start, start + length);
          if (text.length < length) continue;
          const near = halvesOf(text)
            .flatMap((half) => [...(byHalf.get(half) ?? [])])
            .find((name) => isOneSlip(text, name, start, alone, kinds));
          // A word of two characters must be all that the two are.
          if (near === undefined) continue;
          if (length === PAIR_LENGTH && !standsApart(run[0], start, alone)) continue;
          const meant = byText.get(near) ?? [];
          if (length === TRIPLE_LENGTH && !meant.some(isByEar) && !isAllAlone(start, length, alone)) continue;
          if (length === TRIPLE_LENGTH && meant.some(isByEar) && !isHeard(text, near, meant)) continue;
          const from = run.index + start;
          findings.push({ from, to: from + length, names: meant, slips: 1 });
        }
      return findings;
    });
}

/** A word of two characters must be all that the two are, and all that is said there: 论谈, but not 新商 in 新商路. */
function standsApart(run: string, start: number, alone: ReadonlySet<number>): boolean {
  const after = run.charAt(start + PAIR_LENGTH);
  const before = run.charAt(start - 1);
  if (before !== '' && !CHINESE_LIGHT.has(before)) return false;
  return alone.has(start) && alone.has(start + 1) && (after === '' || CHINESE_LIGHT.has(after));
}

function isByEar({ text, concept }: Name): boolean {
  return text.length === TRIPLE_LENGTH && BY_EAR.has(concept?.facet ?? '');
}

/** One character sounds like the right one; a word that holds a sentence together is a slip in nobody's name but a person's. */
function isHeard(text: string, name: string, names: readonly Name[]): boolean {
  const at = Array.from(text).findIndex((character, index) => character !== name.charAt(index));
  const isOfPerson = names.some(({ concept }) => concept?.facet === 'person');
  return soundAlike(text.charAt(at), name.charAt(at)) && (isOfPerson || !CHINESE_LIGHT.has(text.charAt(at)));
}

function isCorrectable(name: Name): boolean {
  const { text, by, concept } = name;
  if (by === 'acronym' && isByEar(name)) return /^\p{Script=Han}+$/u.test(text);
  if (by !== 'name' || !hasHan(text) || !/^\p{Script=Han}+$/u.test(text) || text.length > LONGEST)
    return false;
  return (
    text.length >= SHORTEST ||
    (text.length === TRIPLE_LENGTH && (concept?.facet === 'topic' || isByEar(name))) ||
    (text.length === PAIR_LENGTH && PAIRS.has(concept?.facet ?? ''))
  );
}

function isAllAlone(start: number, length: number, alone: ReadonlySet<number>): boolean {
  return Array.from({ length }, (_, at) => alone.has(start + at)).every(Boolean);
}

/** With one character wrong, one half is still right; each half carries its side and the whole length. */
function halvesOf(text: string): string[] {
  const middle = text.length >> 1;
  return [`${text.length}<${text.slice(0, middle)}`, `${text.length}>${text.slice(middle)}`];
}

/** Places of characters that belong to no longer word. */
function singlesIn(run: string): Set<number> {
  const singles = new Set<number>();
  for (const { segment, index } of segmenter.segment(run))
    if (segment.length === 1 && !CHINESE_LIGHT.has(segment)) singles.add(index);
  return singles;
}

function isOneSlip(
  text: string,
  name: string,
  start: number,
  alone: ReadonlySet<number>,
  kinds: ReadonlySet<string>,
): boolean {
  let wrong = -1;
  for (let at = 0; at < text.length; at++)
    if (text.charAt(at) !== name.charAt(at)) {
      if (wrong >= 0) return false;
      wrong = at;
    }
  if (wrong < 0) return false;
  const isAlike = (roughly = false) => soundAlike(text.charAt(wrong), name.charAt(wrong), roughly);
  if (text.length === PAIR_LENGTH && SUFFIXES.has(text.charAt(1 - wrong))) return false;
  if (text.length === PAIR_LENGTH) return alone.has(start + wrong) && isAlike(kinds.has(name));
  // A word may have come out by chance, where the wrong character sounds like the right one: 家政公人.
  return alone.has(start + wrong) || isAlike();
}
