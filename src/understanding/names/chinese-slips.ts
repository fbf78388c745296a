import { segmentsOf } from '../../domain/chinese-words.ts';
import { hasHan } from '../../domain/fold.ts';
import { CHINESE_LIGHT } from '../talk/chinese-words.ts';
import { matchesOf } from '../text/matches.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';
import { soundAlike } from './sounding-alike.ts';

const HAN_RUN = /\p{Script=Han}{2,64}/gu;
/** Shorter names lie one character apart from too many other words. */
const SHORTEST = 4;
const ALL_HAN = /^\p{Script=Han}{2,24}$/u;
const PAIR_LENGTH = 2;
/** The two-character words that may be slips of one another: kinds of records, and places (航州 for 杭州). */
const PAIRS: ReadonlySet<string> = new Set(['kind', 'place']);
/** With one of these many words end: 阵子 is no slip of 片子. */
const SUFFIXES: ReadonlySet<string> = new Set(['子', '儿', '头', '者', '员', '家']);
/** Longer than a pair, and still so short that only what sounds alike is a slip: 总公会 for 总工会. */
const TRIPLE_LENGTH = 3;
const TRIPLES: ReadonlySet<string> = new Set(['topic', 'organisation', 'person']);

/**
 * Builds a finder of Chinese names with one wrong character: names of four characters and more, topics, bodies and people of
 * three by ear, and the two-character words for kinds of records and places (论谈 for 论坛, 航州 for 杭州). The wrong
 * character must stand alone in the text or sound like the right one: another word that the dictionary knows is no slip,
 * so that another city's office is not taken for ours.
 */
export function createChineseSlips(names: readonly Name[]): (open: string) => Finding[] {
  const byText = new Map<string, Name[]>();
  const byLength = new Map<number, readonly [Half, Half]>();
  for (const name of names.filter(isCorrectable)) {
    const { text } = name;
    byText.set(text, [...(byText.get(text) ?? []), name]);
    const halves = byLength.get(text.length) ?? halvesOfLength(text.length);
    byLength.set(text.length, halves);
    for (const half of halves) half.add(text);
  }
  const isPerson = (name: string) =>
    byText.get(name)?.some(({ concept }) => concept?.facet === 'person') === true;
  const longestFirst = [...byLength].sort(([a], [b]) => b - a);

  return (open) =>
    (hasHan(open) ? matchesOf(open, HAN_RUN) : []).flatMap((run) => {
      const findings: Finding[] = [];
      // Cutting a text into words costs more than all else, and hardly anything is nearly a name.
      let singles: ReadonlySet<number> | undefined;
      const isAlone = (at: number) => {
        singles ??= singlesIn(run[0]);
        return singles.has(at);
      };
      for (let start = 0; start < run[0].length; start++)
        for (const [length, halves] of longestFirst) {
          if (start + length > run[0].length) continue;
          const [left, right] = [halves[0].namesAt(run[0], start), halves[1].namesAt(run[0], start)];
          if (left.size + right.size === 0) continue;
          if (length === PAIR_LENGTH && !standsApart(run[0], start, isAlone)) continue;
          const text = run[0].slice(start, start + length);
          const near = [...left, ...right].find((name) =>
            isOneSlip(text, name, isPerson(name), (at) => isAlone(start + at)),
          );
          if (near === undefined) continue;
          const from = run.index + start;
          findings.push({ from, to: from + length, names: byText.get(near) ?? [], slips: 1 });
        }
      return findings;
    });
}

/** A word of two characters must be all that the two are, and all that is said there: 论谈, but not 新商 in 新商路. */
function standsApart(run: string, start: number, isAlone: (at: number) => boolean): boolean {
  const beside = [run.charAt(start - 1), run.charAt(start + PAIR_LENGTH)];
  const isApart = beside.every((character) => character === '' || CHINESE_LIGHT.has(character));
  return isApart && isAlone(start) && isAlone(start + 1);
}

function isCorrectable({ text, by, concept }: Name): boolean {
  if (!ALL_HAN.test(text) || by === 'hint' || by === 'idiom') return false;
  const facet = concept?.facet ?? '';
  if (text.length === PAIR_LENGTH) return by === 'name' && PAIRS.has(facet);
  if (text.length === TRIPLE_LENGTH) return TRIPLES.has(facet);
  return by === 'name' && text.length >= SHORTEST;
}

/** With one character wrong, one half is still right: names of one length by one of their halves. */
class Half {
  readonly #from: number;
  readonly #to: number;
  /** By the code of its first character: nearly all places of a text begin no half of a name. */
  readonly #byStart = new Map<number, Map<string, Set<string>>>();

  constructor(from: number, to: number) {
    this.#from = from;
    this.#to = to;
  }

  add(name: string): void {
    const start = name.charCodeAt(this.#from);
    const half = name.slice(this.#from, this.#to);
    const byHalf = this.#byStart.get(start) ?? new Map<string, Set<string>>();
    this.#byStart.set(start, byHalf.set(half, (byHalf.get(half) ?? new Set()).add(name)));
  }

  /** The names that have the half that a text would have if one of them stood there. */
  namesAt(text: string, at: number): ReadonlySet<string> {
    const byHalf = this.#byStart.get(text.charCodeAt(at + this.#from));
    return byHalf?.get(text.slice(at + this.#from, at + this.#to)) ?? NO_NAMES;
  }
}
const NO_NAMES: ReadonlySet<string> = new Set();

function halvesOfLength(length: number): readonly [Half, Half] {
  return [new Half(0, length >> 1), new Half(length >> 1, length)];
}

/** Places of characters that belong to no longer word. */
function singlesIn(run: string): Set<number> {
  const singles = new Set<number>();
  for (const { segment, index } of segmentsOf(run))
    if (segment.length === 1 && !CHINESE_LIGHT.has(segment)) singles.add(index);
  return singles;
}

function isOneSlip(text: string, name: string, isPerson: boolean, isAlone: (at: number) => boolean): boolean {
  const wrong = Array.from(text, (_, at) => at).filter((at) => text.charAt(at) !== name.charAt(at));
  const [at] = wrong;
  if (at === undefined || wrong.length > 1) return false;
  const typed = text.charAt(at);
  const isAlike = soundAlike(typed, name.charAt(at));
  if (text.length === PAIR_LENGTH) return isAlike && !SUFFIXES.has(text.charAt(1 - at));
  // A word that holds a sentence together is a slip in nobody's name but a person's: 总共会 is no 总工会.
  if (text.length === TRIPLE_LENGTH) return isAlike && (isPerson || !CHINESE_LIGHT.has(typed));
  // A word may have come out by chance, where the wrong character sounds like the right one: 家政公人.
  return isAlone(at) || isAlike;
}
