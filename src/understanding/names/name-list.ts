import { fold, hasHan } from '../../domain/fold.ts';
import type { Concept, Vocabulary } from '../../domain/vocabulary.ts';
import { IDIOMS } from './idioms.ts';
import { surnamesWithTitle } from './surnames.ts';

/** One way of naming a concept; `by` says how sure a reader may be, an idiom names nothing. */
export interface Name {
  /** Folded. */
  readonly text: string;
  readonly concept?: Concept;
  readonly by: 'name' | 'acronym' | 'hint' | 'idiom';
}

/** Short names the country library gives that people use for something else: 中非 is China and Africa. */
const MISLEADING: ReadonlySet<string> = new Set(['中非']);

/** Shortest Chinese name looked for by itself: a single character, as countries are abbreviated to, stands in too many other words. */
const SHORTEST_CHINESE = 2;

/** Every name, acronym, alias and everyday word of a vocabulary, folded, with the idioms that only look like names. */
export function namesOf(vocabulary: Vocabulary): Name[] {
  const names = vocabulary.terms.flatMap((term) => {
    const concept: Concept = { facet: term.facet, id: term.id };
    const named = (texts: readonly string[], by: Name['by']) =>
      texts.map((text) => ({ text: fold(text), concept, by }));
    return [
      ...named(term.acronyms, 'acronym'),
      ...named(
        [term.name.en, term.name.zh, ...term.aliases.en, ...term.aliases.zh].flatMap(readings),
        'name',
      ),
      ...named([...term.everyday.en, ...term.everyday.zh], 'hint'),
      ...named(term.facet === 'person' ? surnamesWithTitle([term.name.zh, ...term.aliases.zh]) : [], 'hint'),
    ];
  });
  const idioms = IDIOMS.map((text): Name => ({ text: fold(text), by: 'idiom' }));
  return [...names, ...idioms].filter(
    ({ text, concept }) =>
      // A year or a number alone names nothing: "2016-2020" out of "… Programme (2016-2020)".
      /\p{L}/u.test(text) &&
      !(concept?.facet === 'country' && MISLEADING.has(text)) &&
      (!hasHan(text) || concept?.facet === 'country' || [...text].length >= SHORTEST_CHINESE),
  );
}

/** "Seminar or workshop", "Lao PDR (Laos)": the whole, and each of the names in it. */
function readings(name: string): string[] {
  const parts = /^([^()]+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? name.split(/ or |或/);
  // "Netherlands (Kingdom of the)": what stands in brackets is no name without the rest.
  const whole = parts.map((part) => part.trim()).filter((part) => !/ (?:of|the)$/.test(part));
  return parts.length > 1 ? [name, ...whole] : [name];
}
