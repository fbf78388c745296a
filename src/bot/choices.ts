import { holdingsOf } from '../answering/holdings.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { fold, hasHan } from '../domain/fold.ts';
import type { Language } from '../domain/language.ts';
import type { Facet, Term } from '../domain/vocabulary.ts';

/** What people can choose from by name. */
export const CHOOSABLE = [
  'kind',
  'country',
  'organisation',
  'programme',
  'topic',
] as const satisfies readonly Facet[];
export type Choosable = (typeof CHOOSABLE)[number];

/** One thing to choose: its id, as filters take it, and its name in the language asked for. */
export interface Choice {
  readonly id: string;
  /** With its acronym where it has one: "All-China Federation of Trade Unions (ACFTU)". */
  readonly label: string;
}

/**
 * The things of a facet that records carry and that fit what was typed: by name, acronym or alias in either language.
 * Best first: a name or acronym that is or begins with the text, then one with a word that does, then any that holds
 * it; among equals, and when nothing was typed, what most records carry. At most 100, what a menu of Slack holds.
 */
export type Choices = (facet: Choosable, typed: string, language: Language) => readonly Choice[];

const MOST = 100;
const LONGEST_TYPED = 100;

interface Candidate {
  readonly term: Term;
  readonly records: number;
  /** Folded, the shown ones first. */
  readonly names: readonly string[];
}

/** Choices from what the records of a catalogue carry; names are folded once. */
export function createChoices(catalogue: Catalogue): Choices {
  const { ids } = holdingsOf(catalogue);
  const known = new Map(CHOOSABLE.map((facet) => [facet, candidatesOf(facet)]));

  function candidatesOf(facet: Choosable): readonly Candidate[] {
    return [...(ids.get(facet) ?? [])].flatMap(([id, records]) => {
      const term = catalogue.vocabulary.term(facet, id);
      if (term === undefined) return [];
      const { name, acronyms, aliases } = term;
      const names = [name.en, name.zh, ...acronyms, ...aliases.en, ...aliases.zh, id].map(fold);
      return [{ term, records, names }];
    });
  }

  return (facet, typed, language) => {
    const wanted = fold(typed.slice(0, LONGEST_TYPED));
    return (known.get(facet) ?? [])
      .map((candidate) => ({ ...candidate, rank: rankOf(candidate.names, wanted) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank || b.records - a.records)
      .slice(0, MOST)
      .map(({ term }) => ({ id: term.id, label: labelOf(term, language) }));
  };
}

const NO_MATCH = 4;

/** How well the best of the names fits: 0 is it, 1 begins with it, 2 has a word that does, 3 holds it somewhere. */
function rankOf(names: readonly string[], wanted: string): number {
  if (wanted === '') return 0;
  const ranks = names.map((name) => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.split(/[\s/(（-]/).some((word) => word.startsWith(wanted))) return 2;
    return name.includes(wanted) ? 3 : NO_MATCH;
  });
  return Math.min(...ranks);
}

function labelOf({ name, acronyms }: Term, language: Language): string {
  const short = acronyms.find((acronym) => (language === 'zh') === hasHan(acronym));
  if (short === undefined || name[language].includes(short)) return name[language];
  return language === 'zh' ? `${name.zh}（${short}）` : `${name.en} (${short})`;
}
