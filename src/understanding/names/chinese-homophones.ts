import { hasHan } from '../../domain/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name-list.ts';
import { roughSoundOf } from './sounding-alike.ts';

const HAN_RUN = /\p{Script=Han}{4,64}/gu;
const ALL_HAN = /^\p{Script=Han}{4,24}$/u;
/** Of so many syllables in a row it is sure enough that nothing else was meant: see startOf. */
const START = 4;

interface Sounded {
  readonly text: string;
  readonly sounds: readonly string[];
}

interface Heard {
  readonly byText: ReadonlyMap<string, readonly Name[]>;
  readonly byStart: ReadonlyMap<string, readonly Sounded[]>;
}

/**
 * Builds a finder of Chinese names of four characters and more that were typed by ear, whatever number of characters
 * came out wrong as long as one is right: 红桥论谈 for 虹桥论坛. Tones and what many speakers pronounce alike do not count.
 * The sounds of the names are told when the first Chinese question comes.
 */
export function createChineseHomophones(names: readonly Name[]): (open: string) => Finding[] {
  let known: Heard | undefined;
  return (open) =>
    hasHan(open)
      ? matchesOf(open, HAN_RUN).flatMap((run) => {
          known ??= soundsOf(names);
          return findIn(run[0], run.index, known);
        })
      : [];
}

function soundsOf(names: readonly Name[]): Heard {
  const byText = new Map<string, Name[]>();
  const byStart = new Map<string, Sounded[]>();
  for (const name of names) {
    if (name.by === 'hint' || name.by === 'idiom') continue;
    const same = byText.get(name.text);
    if (same !== undefined) {
      same.push(name);
      continue;
    }
    byText.set(name.text, [name]);
    if (!ALL_HAN.test(name.text)) continue;
    const sounds = Array.from(name.text, (character) => roughSoundOf(character) ?? character);
    const start = startOf(sounds, 0);
    const others = byStart.get(start);
    if (others === undefined) byStart.set(start, [{ text: name.text, sounds }]);
    else others.push({ text: name.text, sounds });
  }
  return { byText, byStart };
}

function findIn(run: string, index: number, { byStart, byText }: Heard): Finding[] {
  const sounds = Array.from(run, (character) => roughSoundOf(character) ?? character);
  const findings: Finding[] = [];
  for (let start = 0; start + START <= sounds.length; start++)
    for (const { text, sounds: wanted } of byStart.get(startOf(sounds, start)) ?? []) {
      if (!wanted.every((sound, at) => sounds[start + at] === sound)) continue;
      const typed = run.slice(start, start + text.length);
      const right = Array.from(typed, (character, at) => character === text.charAt(at));
      const wrong = right.indexOf(false);
      // What is a name up to the wrong character ends there: 社会保障不 is no 社会保障部.
      if (wrong < 0 || !right.includes(true) || byText.has(typed.slice(0, wrong))) continue;
      const from = index + start;
      findings.push({ from, to: from + text.length, names: byText.get(text) ?? [], slips: 1 });
    }
  return findings;
}

function startOf(sounds: readonly string[], start: number): string {
  return `${sounds[start]} ${sounds[start + 1]} ${sounds[start + 2]} ${sounds[start + 3]}`;
}
