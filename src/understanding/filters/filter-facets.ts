import { isCountryCode } from '../../domain/countries.ts';
import type { Concept, Facet, Vocabulary } from '../../domain/vocabulary.ts';
import type { NameFinder } from '../names/mentions.ts';
import { Sheet } from '../text/sheet.ts';
import { QUOTED, type Value, valueAt } from './values.ts';

/** The concepts that one value of a filter names, and how far it reaches. */
export interface FacetValue extends Value {
  readonly concepts: readonly Concept[];
}

/** What may stand between the values of a filter, of which one will do: `topic:skills,wages`, `org:A or B`. */
const OR = /^\s*(?:[,、|/]|\bor\b|或者?)\s*/u;
const MOST_VALUES = 8;
/** Of a name that is written short so many words are tried. */
const MOST_WORDS = 6;

/**
 * Builds the reader of the values of a facet at the start of a text, as they were typed. An unquoted value reaches as far
 * as the longest name of the facet, else to the next space; behind the first only what names something is a value. Of the
 * first alone nothing need be known: then it has no concepts.
 */
export function createFacetReader(
  vocabulary: Vocabulary,
  findNames: NameFinder,
  spellOut: (text: string) => string,
) {
  const one = (text: string, facet: Facet): FacetValue => {
    const { value: plain, length: typed } = valueAt(text);
    if (QUOTED.test(text)) return { value: plain, length: typed, concepts: conceptsOf(plain, facet) };
    const length = longest(text, plain, facet);
    const value = text.slice(0, length);
    const concepts = plain === '' ? [] : conceptsOf(value, facet);
    return concepts.length === 0 && plain !== ''
      ? (writtenShort(text, facet) ?? { value, length, concepts })
      : { value, length, concepts };
  };

  function longest(text: string, plain: string, facet: Facet): number {
    if (plain === '' || idOf(plain, facet, vocabulary) !== undefined) return plain.length;
    const named = findNames(new Sheet(text)).find(
      (stretch) => stretch.from === 0 && stretch.mentions.some((mention) => mention.facet === facet),
    );
    return Math.max(named?.to ?? 0, plain.length);
  }

  function conceptsOf(value: string, facet: Facet): Concept[] {
    const id = idOf(value, facet, vocabulary);
    if (id !== undefined) return [{ facet, id }];
    // A whole name is wanted here, so that an acronym that is a word needs no capitals.
    for (const text of [value, value.toUpperCase()]) {
      const stretches = findNames(new Sheet(text));
      const named = new Map<string, Concept>();
      for (const { from, to, mentions } of stretches)
        for (const mention of mentions) {
          // An everyday word for a kind ("report") is as good as its name where it is all that is typed.
          const isAll = facet === 'kind' && from === 0 && to === text.length;
          if (mention.facet === facet && (mention.by === 'name' || isAll))
            named.set(mention.id, { facet, id: mention.id });
        }
      if (named.size > 0) return [...named.values()];
    }
    return [];
  }

  /** "Min of emergency mgmt": a name nobody knows as it was typed, and its abbreviations spelt out. */
  function writtenShort(text: string, facet: Facet): FacetValue | undefined {
    const ends = [...text.matchAll(/(?<=\S)(?=\s|$)/gu)].map(({ index }) => index).slice(0, MOST_WORDS);
    for (const length of ends.reverse()) {
      const spelt = spellOut(text.slice(0, length));
      const named = findNames(new Sheet(spelt)).find(({ from, to }) => from === 0 && to === spelt.length);
      const concepts = (named?.mentions ?? []).filter((one) => one.facet === facet && one.by === 'name');
      if (concepts.length > 0)
        return { value: text.slice(0, length), length, concepts: concepts.map(({ id }) => ({ facet, id })) };
    }
    return undefined;
  }

  return (text: string, facet: Facet): FacetValue[] => {
    const values = [one(text, facet)];
    let at = values[0]?.length ?? 0;
    while (values.at(-1)?.concepts.length && values.length < MOST_VALUES) {
      const joint = OR.exec(text.slice(at))?.[0].length;
      const next = joint === undefined ? undefined : one(text.slice(at + joint), facet);
      if (joint === undefined || next === undefined || next.concepts.length === 0) break;
      at += joint + next.length;
      values.push({ ...next, length: joint + next.length });
    }
    return values;
  };
}

function idOf(value: string, facet: Facet, vocabulary: Vocabulary): string | undefined {
  const id = value.trim().toLowerCase().replace(/\s+/g, '-');
  if (facet === 'country') return isCountryCode(id.toUpperCase()) ? id.toUpperCase() : undefined;
  return [id, value.trim()].find((one) => vocabulary.term(facet, one) !== undefined);
}
