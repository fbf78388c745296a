import { hasHan } from '../../domain/fold.ts';
import { CHINESE_LIGHT } from '../talk/chinese-words.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN_RUN = /\p{Script=Han}{2,64}/gu;
/** Shorter names lie one character apart from too many other words. */
const SHORTEST = 4;
const LONGEST = 24;
const KIND_LENGTH = 2;

/**
 * Builds a finder of Chinese names with one wrong character: names of four characters and more, and the
 * two-character words for kinds of records (论谈 for 论坛). The wrong character must stand alone in the text: a word
 * that the dictionary knows is no slip, so that another city's office is not taken for ours.
 */
export function createChineseSlips(names: readonly Name[]): (open: string) => Finding[] {
  const byHalf = new Map<string, Set<string>>();
  const byText = new Map<string, Name[]>();
  const lengths = new Set<number>();
  for (const name of names) {
    const { length } = name.text;
    if (!isCorrectable(name)) continue;
    byText.set(name.text, [...(byText.get(name.text) ?? []), name]);
    lengths.add(length);
    for (const half of halvesOf(name.text)) byHalf.set(half, (byHalf.get(half) ?? new Set()).add(name.text));
  }
  const longestFirst = [...lengths].sort((a, b) => b - a);

  return (open) =>
    [...open.matchAll(HAN_RUN)].flatMap((run) => {
      const alone = singlesIn(run[0]);
      if (alone.size === 0) return [];
      const findings: Finding[] = [];
      for (let start = 0; start < run[0].length; start++)
        for (const length of longestFirst) {
          const text = run[0].slice(start, start + length);
          if (text.length < length) continue;
          const near = halvesOf(text)
            .flatMap((half) => [...(byHalf.get(half) ?? [])])
            .find((name) => isOneSlip(text, name, start, alone));
          // A word of two characters must be all that the two are.
          if (near === undefined || (length === KIND_LENGTH && !standsApart(run[0], start, alone))) continue;
          const from = run.index + start;
          findings.push({ from, to: from + length, names: byText.get(near) ?? [], slips: 1 });
        }
      return findings;
    });
}

/** A word of two characters must be all that the two are, and the end of what is said: 论谈, but not 新商 in 新商路. */
function standsApart(run: string, start: number, alone: ReadonlySet<number>): boolean {
  const after = run.charAt(start + KIND_LENGTH);
  return alone.has(start) && alone.has(start + 1) && (after === '' || CHINESE_LIGHT.has(after));
}

function isCorrectable({ text, by, concept }: Name): boolean {
  if (by !== 'name' || !hasHan(text) || !/^\p{Script=Han}+$/u.test(text) || text.length > LONGEST)
    return false;
  return text.length >= SHORTEST || (text.length === KIND_LENGTH && concept?.facet === 'kind');
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

function isOneSlip(text: string, name: string, start: number, alone: ReadonlySet<number>): boolean {
  let wrong = -1;
  for (let at = 0; at < text.length; at++)
    if (text.charAt(at) !== name.charAt(at)) {
      if (wrong >= 0) return false;
      wrong = at;
    }
  return wrong >= 0 && alone.has(start + wrong);
}
