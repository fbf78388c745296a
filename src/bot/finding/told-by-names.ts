import type { Hit } from '../../domain/hit.ts';
import { CONTACT_DETAILS, type Mention, type Question } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { bestHit, isTalkative } from './relevance.ts';
import { strictQuery } from './search-plan.ts';
import { holdsNamed } from './sides.ts';
import { strangeNames } from './strange-names.ts';

/** What a record holds of the things named must be as telling as two or three that hardly another record has. */
const NAMES_TELL = 8;
/** How much of the whole question, given-up conditions aside, it must hold. */
const HELD_FROM = 0.45;

/** Without these a record is no answer: what was never agreed, and where nobody can be reached. */
export const BINDING_KINDS: ReadonlySet<string> = new Set(['agreement', 'contact']);
const BINDING: ReadonlySet<Facet> = new Set<Facet>([
  'country',
  'organisation',
  'programme',
  'person',
  'place',
]);
const STATES_YEAR = /\d{4}/u;

/**
 * The records that hold so much of what a question names that a day, a kind or a country read into it cannot have been
 * meant as a condition: "I'm on air at six today with …", 在拍一部讲矿工的片子. Only a short question is held to every
 * body, person and country that it names, as many words tell also of whoever asks. None where a year or a sum is
 * stated, something is quoted or typed as a filter, or an agreement or how to reach somebody is wanted.
 */
export function toldByNames(question: Question, engine: SearchEngine): readonly Hit[] {
  if (bindsFast(question)) return [];
  const { dates: _misread, ...rest } = question;
  const mentions = rest.mentions.filter(({ facet }) => facet !== 'kind');
  const search = engine.search({ ...strictQuery({ ...rest, mentions: [] }), mentions });
  const best = bestHit(search);
  if (best === undefined || best.coverage < HELD_FROM || best.namedWeight < NAMES_TELL) return [];
  const lacks = (words: string) => best.missing.includes(words);
  if (strangeNames(question).some(lacks)) return [];
  const mustHold = (one: Mention) => one.by === 'name' && BINDING.has(one.facet);
  if (!isTalkative(question) && mentions.some((one) => mustHold(one) && !holdsNamed(best, one))) return [];
  return search.hits;
}

function bindsFast({ amount, phrases, dates, mentions, wants }: Question): boolean {
  return (
    amount !== undefined ||
    phrases.length > 0 ||
    (dates !== undefined && (STATES_YEAR.test(dates.words) || wants === 'whether')) ||
    (wants !== undefined && CONTACT_DETAILS.has(wants)) ||
    mentions.some(({ facet, by, id }) => by === 'filter' || (facet === 'kind' && BINDING_KINDS.has(id)))
  );
}
