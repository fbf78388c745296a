import type { Hit } from '../../domain/hit.ts';
import { CONTACT_DETAILS, type Mention, type Question, type Wanted } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { wordCount } from './relevance.ts';
import { strictQuery, wordsQuery } from './search-plan.ts';
import { strangeNames } from './strange-names.ts';
import { BINDING_KINDS } from './told-by-names.ts';

/**
 * The words that a record holds must be as telling as three or four that hardly another record has. Near misses and talk
 * hold less, however much of them that is; calibrated with `npm run eval`.
 */
const WORDS_TELL = 7;
/** Where another record fits the words nearly as well, they tell none. */
const ALONE_BELOW = 0.75;

/** In fewer words nothing is told on the way. */
const LONG = 8;

/** Without these a record is no answer, however many of the words it holds. */
const BINDING: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'programme', 'person', 'place']);
const STATES_YEAR = /\d{4}/u;
/** Where no record states one of these, the record spoken of is no answer. */
const NUMBERS: ReadonlySet<Wanted> = new Set<Wanted>(['money', 'duration', ...CONTACT_DETAILS]);

/**
 * The one record whose words a long question speaks in, when no reading of it finds any: what was taken for talk, for a
 * kind or for somebody's day was then its matter. The country, year, body, place and person named must be held.
 */
export function toldByWords(question: Question, engine: SearchEngine): readonly Hit[] {
  const { mentions, amount, phrases, wants } = question;
  if (amount !== undefined || phrases.length > 0 || (wants !== undefined && NUMBERS.has(wants))) return [];
  if (mentions.some(({ by, id }) => by === 'filter' || BINDING_KINDS.has(id))) return [];
  if (wordCount(question.asked) < LONG) return [];
  const { dates, ...always } = question;
  const ofYear = dates !== undefined && STATES_YEAR.test(dates.words) ? question : always;
  const countries = mentions.filter(({ facet }) => facet === 'country');
  const query = {
    ...wordsQuery(question),
    minShare: 0,
    filters: strictQuery({ ...ofYear, mentions: countries }).filters,
  };
  const { hits, weight } = engine.search(query);
  const [best, next] = hits;
  if (best === undefined || best.coverage * weight.words < WORDS_TELL) return [];
  if (next !== undefined && next.score > ALONE_BELOW) return [];
  return holdsNamed(best, question, engine) ? [best] : [];
}

function holdsNamed({ record }: Hit, question: Question, engine: SearchEngine): boolean {
  const isBinding = ({ by, facet, id }: Mention) => by === 'name' && BINDING.has(facet) && id !== HOUSE;
  const named = question.mentions.filter(isBinding);
  const { hits } = engine.search({ ...wordsQuery(question), minShare: 0, mentions: named });
  const missing = hits.find((hit) => hit.record.id === record.id)?.missing ?? [];
  return ![...named.map(({ words }) => words), ...strangeNames(question)].some((words) =>
    missing.includes(words),
  );
}
