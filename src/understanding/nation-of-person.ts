import type { NamedStretch } from './names/mentions.ts';

/**
 * Countries that only say of which nation somebody is ("the Portuguese politician", 英国籍总干事) are hints: whoever
 * describes a person wants no record on that country.
 */
export function asHintsOfPerson(named: readonly NamedStretch[]): NamedStretch[] {
  const persons = named.filter(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
  return named.map((one) => {
    const isPart = persons.some((person) => person !== one && person.from <= one.from && person.to >= one.to);
    const mentions = one.mentions.map((mention) =>
      mention.facet === 'country' ? { ...mention, by: 'hint' as const } : mention,
    );
    return isPart ? { ...one, mentions } : one;
  });
}
