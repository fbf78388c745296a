import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { isTalkative } from './relevance.ts';

/** Between two names of which either will do. */
const JOINS = /^\s*(?:,|、|\/|\bor\b|\band\b|和|与|及|或者?|还是)\s*$/u;
/** Whoever asks tells where they come from, "I'm from the WHO", 我在教育部, and not what they want: "I'm covering heat stress". */
const OF_ASKER =
  /(?:\b(?:i'?m|i am|i work(?:ed)?|we(?:'re| are)|my|here at|hello from|greetings from)\b(?! (?:also |just |now )?(?:cover|report|writ|research|stud|look|search|interest|prepar|doing|after|on|working on)[^.?!;:]*)[^.?!;:]{0,30}|我(?:们)?(?:是|在|从)(?![做写找查搞看报采研准])[^，。？]{0,4})$/u;
const SUBJECTS: ReadonlySet<Mention['facet']> = new Set<Mention['facet']>(['topic', 'organisation']);

/**
 * The subjects and bodies that a question names and no record is on, in its words: child labour, heat stress, the WHO.
 * Records that hold the rest of the question are no answer to it. None where these hits speak of it all the same, none
 * beside another of the sort of which they are ("strikes or collective bargaining"), and none in a story that names
 * something else they hold than the house itself, of which nearly all are.
 */
export function unheldSubjects(question: Question, hits: readonly Hit[], engine: SearchEngine): string[] {
  const { mentions, asides, asked } = question;
  // Whether a record is on a subject is soon told, whether one speaks of it takes reading what was found.
  const unknown = mentions.filter(
    (one) => isSubject(one) && !asides.includes(fold(one.words)) && !isOnRecord(one, hits, engine),
  );
  if (unknown.length === 0) return [];
  const isLacked = ({ words }: Mention) => !hits.some((hit) => speaksOf(hit, words));
  const others = mentions.filter((one) => isSubject(one) && !isLacked(one));
  if (others.some(({ id }) => id !== HOUSE) && isTalkative(question)) return [];
  const isBeside = (one: Mention) => others.some((other) => areJoined(one, other, asked));
  const unheld = unknown.filter(
    (one) => isLacked(one) && !isBeside(one) && !OF_ASKER.test(fold(textBefore(asked, one.words))),
  );
  return [...new Set(unheld.map(({ words }) => words))];
}

function isSubject({ facet, by }: Mention): boolean {
  return SUBJECTS.has(facet) && by === 'name';
}

function speaksOf({ record, missing }: Hit, words: string): boolean {
  const { title, summary, inPlainWords } = record;
  const isIn = (text: string | undefined) => text !== undefined && holdsName(text, words);
  return (
    !missing.includes(words) &&
    LANGUAGES.some((one) => isIn(title[one]) || isIn(summary[one]) || isIn(inPlainWords?.[one]))
  );
}

/** Capitals alone tell the WHO from whoever it may be. */
const ACRONYM = /^\p{Lu}{2,}$/u;

function holdsName(text: string, name: string): boolean {
  return ACRONYM.test(name) ? text.includes(name) : fold(text).includes(fold(name));
}

function areJoined(one: Mention, other: Mention, asked: string): boolean {
  const ends = [one, other].map(({ words }) => [asked.indexOf(words), asked.indexOf(words) + words.length]);
  const [first, last] = ends.sort(([a = 0], [b = 0]) => a - b);
  return one.facet === other.facet && JOINS.test(fold(asked.slice(first?.[1], last?.[0])));
}

function isOnRecord({ facet, id }: Mention, hits: readonly Hit[], engine: SearchEngine): boolean {
  if (
    hits.some(({ record }) => record.topics.includes(id) || record.organisations.some((one) => one.id === id))
  )
    return true;
  const of = { text: '', mentions: [], phrases: [], excluded: [], order: 'relevance', limit: 1 } as const;
  return engine.search({ ...of, filters: { concepts: [[{ facet, id }]] } }).total > 0;
}
