import type { NamedStretch } from './names/mentions.ts';

/**
 * Leaves out countries that only say of which nation somebody is ("the Portuguese politician", 英国籍总干事): whoever
 * describes a person wants no record on that country.
 */
export function withoutNations(named: readonly NamedStretch[]): NamedStretch[] {
  const persons = named.filter(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
  return named.filter((one) => {
    const isPart = persons.some((person) => person !== one && person.from <= one.from && person.to >= one.to);
    return !(isPart && one.mentions.every(({ facet }) => facet === 'country'));
  });
}
