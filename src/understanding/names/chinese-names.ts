import { segmentsOf } from '../../domain/chinese-words.ts';
import { hasHan } from '../../domain/fold.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';

const WORD_CHARACTER = /[[\p{L}\p{N}]--\p{Script=Han}]/v;
/** Up to this length a name may stand by chance across the border of two words. */
const SHORT = 2;
/** What is owned by the state; in 寮国有哪些 a country has something. */
const STATE_OWNED = /^国有(?:[企资控独股商银]|的企)/u;
/** In 联系人社部 a ministry is to be reached, and 人 is of its name. */
const REACHED = /^联[系络]人$/u;
/** 全总和劳工组织: what joins a name to another may make a word with its end. */
const JOINS = /^[和与跟同及]$/u;
/** In 到北京当局长 somebody is a director: no authorities, 当局, are named. */
const OFFICE_HELD = '当局长';
/** In 有没有签过 nothing is unsigned, 没有签: the verb is put both ways. */
const BOTH_WAYS = '有没有';

const NO_LENGTHS: readonly number[] = [];

/**
 * Builds a finder of names with Chinese characters: anywhere in the text, at each place the longest. A name of two
 * characters must not cut through a word ("中老年人" does not name 中老).
 *
 * @param names those with Chinese characters, of two characters at least
 */
export function createChineseNames(names: readonly Name[]): (open: string) => Finding[] {
  const byText = new Map<string, Name[]>();
  for (const name of names) {
    const same = byText.get(name.text);
    if (same === undefined) byText.set(name.text, [name]);
    else same.push(name);
  }
  /** By the codes of the first two characters: nearly all places of a text begin no name. */
  const lengthsByStart = new Map<number, Map<number, number[]>>();
  for (const text of byText.keys()) {
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    const bySecond = lengthsByStart.get(first) ?? new Map<number, number[]>();
    const lengths = bySecond.get(second) ?? [];
    if (!lengths.includes(text.length)) lengths.push(text.length);
    lengthsByStart.set(first, bySecond.set(second, lengths));
  }
  for (const bySecond of lengthsByStart.values())
    for (const lengths of bySecond.values()) lengths.sort((a, b) => b - a);
  const lengthsAt = (text: string, at: number) =>
    lengthsByStart.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1)) ?? NO_LENGTHS;
  const beginsName = (text: string, from: number) =>
    lengthsAt(text, from).some((length) => length > SHORT && byText.has(text.slice(from, from + length)));
  return (open) => {
    if (!hasHan(open)) return [];
    const findings: Finding[] = [];
    let cuts: Set<number> | undefined;
    for (let from = 0; from < open.length; from++)
      for (const length of lengthsAt(open, from)) {
        const to = from + length;
        if (to > open.length) continue;
        const found = byText.get(open.slice(from, to));
        if (found === undefined || !standsAlone(open, from, to)) continue;
        if (open.slice(to - 2, to + 1) === OFFICE_HELD) continue;
        if (REACHED.test(open.slice(from, to)) && beginsName(open, to - 1)) continue;
        if (open.slice(from - 1, from + 2) === BOTH_WAYS) continue;
        if (length <= SHORT) {
          cuts ??= wordBorders(open);
          if (!cuts.has(from) && !cuts.has(to)) continue;
          const isJoined = cuts.has(from) && JOINS.test(open.charAt(to));
          if (!isJoined && cutsThroughWord(cuts, from, to, open)) continue;
        }
        findings.push({ from, to, names: found, slips: 0 });
      }
    return findings;
  };
}

/** Letters and digits at an end of the name must not run on in the text. */
function standsAlone(text: string, from: number, to: number): boolean {
  const runsOn = (inner: number, outer: number) =>
    WORD_CHARACTER.test(text.charAt(inner)) && WORD_CHARACTER.test(text.charAt(outer));
  return !runsOn(from, from - 1) && !runsOn(to - 1, to);
}

function wordBorders(text: string): Set<number> {
  const borders = new Set([text.length]);
  for (const { index, segment } of segmentsOf(text)) {
    borders.add(index);
    if (segment === '国有' && !STATE_OWNED.test(text.slice(index))) borders.add(index + 1);
  }
  return borders;
}

/** True when one end of the name lies inside a word that reaches beyond it while the name holds a border itself. */
function cutsThroughWord(borders: ReadonlySet<number>, from: number, to: number, text: string): boolean {
  const inside = Array.from(text.slice(from + 1, to)).some((_, offset) => borders.has(from + 1 + offset));
  return inside && !(borders.has(from) && borders.has(to));
}
