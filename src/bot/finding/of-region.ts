import { isContinent } from '../../domain/continent.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isTalkative } from './relevance.ts';

/** A country of so large a share of all records says of none of them that it is on a region. */
const OF_NEARLY_ALL = 0.5;

/**
 * Of the hits for a region those on it or on a country in it that is not the one nearly all records are of: what is on China
 * alone is not on ASEAN+3. For a fact only those on the region itself, where there are any. All hits where no region is named, in a story that names one, and where none would be left on a continent.
 */
export function ofRegion(
  question: Question,
  hits: readonly Hit[],
  engine: SearchEngine,
  vocabulary: Vocabulary,
): readonly Hit[] {
  const { mentions, wants } = question;
  const regions = mentions.filter(({ facet, by }) => facet === 'region' && by === 'name').map(({ id }) => id);
  if (regions.length === 0 || isTalkative(question)) return hits;
  const countries = new Set(regions.flatMap((id) => membersOf(id, vocabulary)));
  // Each country is counted once, however many hits are of it.
  const telling = new Map<string, boolean>();
  const isTelling = (country: string) => {
    const known = telling.get(country) ?? (countries.has(country) && !isOfNearlyAll(country, engine));
    telling.set(country, known);
    return known;
  };
  // A fair in Italy that speaks of success stories in Africa is not there.
  const isElsewhere = ({ record }: Hit) => {
    const told = record.countries.filter((country) => !isOfNearlyAll(country, engine));
    return told.length > 0 && countries.size > 0 && !told.some((country) => countries.has(country));
  };
  const named = hits.filter(({ record }) => record.regions.some((id) => regions.includes(id)));
  const onRegion = named.filter((hit) => !isElsewhere(hit));
  if (wants !== undefined && onRegion.length > 0) return onRegion;
  // What is on South-East Asia is on ASEAN, what is on Asia need not be.
  const lieIn = ({ record }: Hit) =>
    [record.countries, ...record.regions.map((id) => membersOf(id, vocabulary)).filter(isNoContinent)].some(
      (members) => members.some(isTelling),
    );
  const kept = hits.filter((hit) => onRegion.includes(hit) || lieIn(hit));
  if (kept.length > 0) return kept;
  return named.length === 0 && !isNoContinent([...countries]) ? hits : named;
}

function membersOf(region: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.term('region', region)?.countries ?? [];
}

/** The whole world and the Global South name no countries at all. */
function isNoContinent(countries: readonly string[]): boolean {
  return countries.length > 0 && !isContinent(countries);
}

function isOfNearlyAll(country: string, engine: SearchEngine): boolean {
  const filters = { concepts: [[{ facet: 'country' as const, id: country }]] };
  const query = { text: '', mentions: [], phrases: [], excluded: [], order: 'relevance', limit: 1 } as const;
  return engine.search({ ...query, filters }).total > OF_NEARLY_ALL * engine.size;
}
