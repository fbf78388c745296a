import type { Mention, Question } from '../domain/question.ts';
import type { Concept, Facet } from '../domain/vocabulary.ts';
import type { SearchQuery } from '../search/engine.ts';

/** Named in a question, these must hold: a question about agreements in Mongolia wants no news of China. */
const MUST_HOLD: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country']);

/** Records looked at for one question; more would be neither read nor ranked apart. */
export const MOST_HITS = 200;

/**
 * The search for a question as it stands: kinds, countries, dates, amounts and typed filters must hold,
 * everything else it names scores.
 */
export function strictQuery(question: Question): SearchQuery {
  const required = question.mentions.filter(mustHold);
  return {
    ...commonQuery(question),
    mentions: question.mentions.filter((mention) => !mustHold(mention)),
    filters: { ...conditions(question), concepts: groupByFacet(required) },
  };
}

/**
 * The search when the strict one found nothing: kinds and countries that were named in passing count as
 * words too, since they may be part of a title ("… now also available in Chinese"). Typed filters still hold.
 */
export function looseQuery(question: Question): SearchQuery {
  const typed = question.mentions.filter((mention) => mention.by === 'filter');
  return {
    ...commonQuery(question),
    mentions: question.mentions.filter((mention) => mention.by !== 'filter'),
    filters: { ...conditions(question), concepts: groupByFacet(typed) },
  };
}

function commonQuery(question: Question) {
  return {
    text: question.freeText,
    phrases: question.phrases,
    excluded: question.excluded,
    order: question.order,
    limit: MOST_HITS,
  };
}

function conditions(question: Question) {
  return {
    ...(question.dates === undefined ? {} : { dates: question.dates }),
    ...(question.amount === undefined ? {} : { amount: question.amount }),
  };
}

function mustHold(mention: Mention): boolean {
  return mention.by === 'filter' || (mention.by === 'name' && MUST_HOLD.has(mention.facet));
}

/** Concepts of one facet are alternatives, facets among each other are not. */
function groupByFacet(concepts: readonly Concept[]): Concept[][] {
  return [...Map.groupBy(concepts, (concept) => concept.facet).values()];
}
