import { giversIn, isGivenBy } from '../../answering/asked/given-by.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { conditionsQuery } from './search-plan.ts';

/**
 * The hits of a question about what somebody paid for ("projects funded by China"), those only that say so, if any does. Where
 * the question names nothing besides, all records of the kind are looked through. With nobody named who paid they stay
 * as they are.
 */
export function giversFirst(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  engine: SearchEngine,
): readonly Hit[] {
  const givers = giversIn(question);
  if (givers.length === 0) return hits;
  const given = [...hits, ...ofKind(question, givers, engine)].filter((hit) =>
    isGivenBy(hit, givers, catalogue.vocabulary),
  );
  const ids = new Set<string>();
  return (given.length > 0 ? given : hits).filter(({ record }) => !ids.has(record.id) && ids.add(record.id));
}

/** Every record of the kind, when the question names nothing but kind and giver. */
function ofKind(question: Question, givers: readonly Mention[], engine: SearchEngine): readonly Hit[] {
  const others = question.mentions.filter((one) => !givers.includes(one));
  const kinds = others.filter(({ facet, by }) => facet === 'kind' && by !== 'hint');
  const namesMore = others.some((one) => one.by !== 'hint' && one.facet !== 'kind');
  const isBare = question.freeText.split(/\s+/u).filter((word) => word !== '').length <= MOST_WORDS;
  if (kinds.length === 0 || namesMore || !isBare) return [];
  const query = conditionsQuery({ ...question, mentions: kinds, freeText: '' });
  return query === undefined ? [] : engine.search(query).hits;
}
/** "Funded", "paid for": words for the paying itself are free words. */
const MOST_WORDS = 2;
