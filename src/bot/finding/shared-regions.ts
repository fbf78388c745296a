import { askedRoles } from '../../answering/asked/asked-role.ts';
import { isContinent } from '../../domain/continent.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/** What stands around a country that is only an example of where: "Laos and those parts", 泰国那一带. */
const BEFORE = /\b(?:(?:in and )?(?:a?round|about)|near)(?: the)? $/iu;
const AFTER =
  /^(?:'s)?(?: (?:and|or))?(?: (?:the|those|these|that|its|other))?(?: \p{L}+)?[ /-](?:way|parts|neighbou?rhood|neighbou?rs|thereabouts|thereabout|region|area|corner|surroundings|so on|the like|such)\b|^(?:和|与)?(?:那|这)?(?:一带|周边|周围|附近|片儿?|一片|等国|等地|邻国)|^(?:那|这)(?:边|些国家|几个国家)/iu;
/** They say where and no more. */
const AREA_WORDS =
  /\b(?:way|parts|neighbou?rhood|neighbou?rs|thereabouts?|region|area|corner|surroundings|round|around)\b|[那这]?(?:一带|周边|周围|附近|一片)|[那这](?:边|些国家|几个国家)|等国|等地/giu;
/** What concerns two states is with them, not with their region. */
const OF_STATES: ReadonlySet<string> = new Set(['agreement', 'contact']);

/**
 * The question again with the regions that countries lie in instead of the countries, where two or more are named or one as an
 * example of where, and the ids of these regions: a record on a region names few of its countries. `undefined` for
 * agreements, contacts and money, and where no region but a continent has them all.
 */
export function inSharedRegions(
  question: Question,
  vocabulary: Vocabulary,
): { question: Question; regions: readonly string[] } | undefined {
  const { asked, mentions, wants, amount } = question;
  const countries = mentions.filter(({ facet, by }) => facet === 'country' && by === 'name');
  const ids = [...new Set(countries.map(({ id }) => id))];
  if (ids.length < 2 && !countries.some(({ words }) => isExample(asked, words))) return undefined;
  // "Projects in Mongolia funded by China": one of them pays, and the other is no example.
  if (wants === 'money' || amount !== undefined || askedRoles(asked).includes('funding')) return undefined;
  if (mentions.some(({ facet, id }) => facet === 'kind' && OF_STATES.has(id))) return undefined;
  const others = mentions.filter((one) => !countries.includes(one));
  if (!others.some(tellsSubject)) return undefined;
  const regions = vocabulary.terms
    .filter(({ facet, countries: held }) => facet === 'region' && !isContinent(held))
    .filter(({ countries: held }) => ids.every((id) => held.includes(id)))
    .map(({ id }) => id);
  if (regions.length === 0) return undefined;
  const concepts = regions.map((id) => ({ facet: 'region' as const, id }));
  return {
    regions,
    question: {
      ...question,
      mentions: others,
      freeText: question.freeText.replace(AREA_WORDS, ' ').trim(),
      elsewhere: { words: countries.map(({ words }) => words).join(' '), concepts },
    },
  };
}

function isExample(asked: string, words: string): boolean {
  const at = asked.indexOf(words);
  return at >= 0 && (BEFORE.test(asked.slice(0, at)) || AFTER.test(asked.slice(at + words.length)));
}

function tellsSubject({ facet }: Mention): boolean {
  return facet === 'topic' || facet === 'organisation' || facet === 'programme';
}
