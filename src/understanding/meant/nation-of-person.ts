import type { NamedStretch } from '../names/mentions.ts';

/** Between a nation and the name of somebody who serves it: 智利那位前总统…, 韩国前外长…. */
const OFFICE =
  /^(?:的|那位|这位|那个|前任?|时任|现任|当时的?|原|老)*(?:总统|总理|首相|主席|国家主席|部长|大臣|外长|外交部长|大使|议员|总督|国王|女王|议长|参议员)$/u;

/**
 * Leaves out countries that only say of which nation somebody is ("the Portuguese politician", 英国籍总干事): whoever
 * describes a person wants no record on that country.
 * @param text the question, folded
 */
export function withoutNations(text: string, named: readonly NamedStretch[]): NamedStretch[] {
  const persons = named.filter(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
  return named.filter((one) => {
    const isPart = persons.some((person) => person !== one && person.from <= one.from && person.to >= one.to);
    const serves = persons.some(({ from }) => from > one.to && OFFICE.test(text.slice(one.to, from)));
    return !((isPart || serves) && one.mentions.every(({ facet }) => facet === 'country'));
  });
}
