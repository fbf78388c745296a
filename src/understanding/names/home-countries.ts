import type { Mention } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from './mentions.ts';

/**
 * Takes a country for a hint at the person who comes from there where the question means such a person: "the Chilean who
 * led UN Women", 智利那位女总统. No record about a person need be about that country.
 */
export function createHomeCountries(
  vocabulary: Vocabulary,
): (named: readonly NamedStretch[]) => readonly NamedStretch[] {
  return (named) => {
    const persons = named.flatMap(({ mentions }) => mentions.filter(({ facet }) => facet === 'person'));
    if (persons.length === 0) return named;
    const fromThere = (country: Mention) =>
      persons.filter(({ id }) => vocabulary.term('person', id)?.country === country.id);
    return named.map((one) => ({
      ...one,
      mentions: one.mentions.flatMap((mention): Mention[] => {
        const meant = mention.facet === 'country' && mention.by === 'name' ? fromThere(mention) : [];
        return meant.length === 0
          ? [mention]
          : meant.map((person) => ({ ...person, words: mention.words, by: 'hint' }));
      }),
    }));
  };
}
