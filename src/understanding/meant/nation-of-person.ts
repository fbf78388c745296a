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
  const persons = personsIn(named);
  const guessed = nationsGuessed(text, named);
  return named.filter((one) => {
    if (guessed.includes(one)) return false;
    const isPart = persons.some((person) => person !== one && person.from <= one.from && person.to >= one.to);
    const serves = persons.some(({ from }) => from > one.to && OFFICE.test(text.slice(one.to, from)));
    return !(
      (isPart || serves || PERSON_OF_IT.test(text.slice(one.to))) &&
      one.mentions.every(({ facet }) => facet === 'country')
    );
  });
}

/** Behind a nation, somebody who is told by it and by no name: 那位日本女士, 拉美来的女高官. */
const PERSON_OF_IT =
  /^(?:籍|来的|出身的?|的)?(?:那位|这位|那个|某位|老|女|男|中年|年轻)*(?:女士|先生|小姐|太太|老太|男士|姑娘|大姐|阿姨|大叔|大爷|老头|高官|女官员|掌门|一把手|政要|政客)(?!们|团|代表)/u;

/** Words for whoever is of a nation; in Chinese 人 follows its name. */
const OF_NATION = /(?:an|ese|ish|ch|ss|dane|swede|greek|german|thai|pakistani|iraqi|israeli)$/u;
/** Between a person and the nation that they are held to be of: "is Jane Miller Danish", 是不是丹麦人. */
const HELD_TO_BE =
  /^(?:\s|'s|,|is|was|as|really|actually|an?|not|maybe|是|不|到底|究竟|应该|难道|国籍|真|的)*$/u;
/** Between two nations of which one is to be chosen. */
const OR = /^(?:\s|人|,|，|or|an?|还是|或|者)*$/u;

function personsIn(named: readonly NamedStretch[]): NamedStretch[] {
  return named.filter(({ mentions }) => mentions.some(({ facet }) => facet === 'person'));
}

/** The nations that somebody named is held or guessed to be of, one after the other. */
export function nationsGuessed(text: string, named: readonly NamedStretch[]): NamedStretch[] {
  const persons = personsIn(named);
  const guessed: NamedStretch[] = [];
  for (const one of [...named].sort((a, b) => a.from - b.from)) {
    if (!one.mentions.some(({ facet }) => facet === 'country')) continue;
    if (!OF_NATION.test(text.slice(one.from, one.to)) && !text.slice(one.to - 1, one.to + 1).includes('人'))
      continue;
    const isHeld = persons.some(({ to }) => to <= one.from && HELD_TO_BE.test(text.slice(to, one.from)));
    const last = guessed.at(-1);
    if (isHeld || (last !== undefined && OR.test(text.slice(last.to, one.from)))) guessed.push(one);
  }
  return guessed;
}
