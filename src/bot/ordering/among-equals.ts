import { overlap } from '../../answering/overlap.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { firstOf } from './first-of.ts';

/** Relevance this near to the best tells nothing: what else is known of the hits must. */
const AS_RELEVANT = 0.93;
/** A press release is as short of a thing's own record as this and may still be before it. */
const NEARLY_AS_RELEVANT = 0.9;
/** A difference in what is held that is one of rounding. */
const SAME = 0.01;

const NAMED: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'programme']);

/**
 * The hits with the best of them set right where their relevance is all but the same: those that hold the most of what
 * was asked first, and of these the records of the kind named before news that only tells of such a thing.
 */
export function bestAmongEquals(
  { mentions }: Question,
  found: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const hits = justTheseFirst(mentions, found, vocabulary);
  const fullest = hits.filter(({ score }) => score >= AS_RELEVANT * scoreOf(hits));
  const most = Math.max(...fullest.map(({ coverage }) => coverage)) - SAME;
  const byFullness = firstOf(hits, (hit) => fullest.includes(hit) && hit.coverage >= most);
  const kinds = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name').map(({ id }) => id);
  const [best] = byFullness;
  if (kinds.length === 0 || best === undefined) return byFullness;
  // The programme that a project is part of is no nearer to it than the news titled by it.
  const named = kinds.includes('project')
    ? mentions.filter(({ facet, by }) => by === 'name' && NAMED.has(facet))
    : [];
  const inTitle = ({ record: { title } }: Hit) =>
    named.filter((one) =>
      LANGUAGES.some(
        (language) =>
          overlap(one.words, title[language]) === 1 ||
          overlap(vocabulary.label(one.facet, one.id, language), title[language]) === 1,
      ),
    ).length;
  const titled = inTitle(best);
  return firstOf(
    byFullness,
    (hit) =>
      hit.score >= NEARLY_AS_RELEVANT * scoreOf(hits) &&
      hit.coverage >= best.coverage - SAME &&
      vocabulary.withBroader('kind', hit.record.kind).some((kind) => kinds.includes(kind)) &&
      inTitle(hit) >= titled,
  );
}

/** "The Cambodia and Laos project": of those as relevant as the best what is on just the countries named, whoever paid for it. */
function justTheseFirst(
  mentions: readonly Mention[],
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): readonly Hit[] {
  const named = new Set(
    mentions.filter(({ facet, by }) => facet === 'country' && by === 'name').map(({ id }) => id),
  );
  if (named.size < 2) return hits;
  const isPaying = ({ organisations }: CooperationRecord, country: string) =>
    organisations.some(
      ({ id, role }) => role === 'funding' && vocabulary.term('organisation', id)?.country === country,
    );
  const isJust = ({ record, score }: Hit) =>
    score >= AS_RELEVANT * scoreOf(hits) &&
    [...named].every((country) => record.countries.includes(country)) &&
    record.countries.every((country) => named.has(country) || isPaying(record, country));
  return firstOf(hits, isJust);
}

function scoreOf(hits: readonly Hit[]): number {
  return hits[0]?.score ?? 0;
}
