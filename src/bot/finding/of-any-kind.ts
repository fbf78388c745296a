import { askedAspect } from '../../answering/asked/asked-aspect.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { namesSubject } from '../../domain/subject.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { bestCoverage, relevantHits, wordCount } from './relevance.ts';
import { strictQuery } from './search-plan.ts';

/** Without the kind, the subject must be held all the better. */
const SUBJECT_HELD_FROM = 0.6;
/** Where no name tells the subject, words must, and a record must hold nearly all of them. */
const WORDS_HELD_FROM = 0.9;
const SHORT = 8;

/** A project may be known from its press release alone: given a subject, the word for the kind does not hide it. */
export function ofKindsGivenUp(question: Question, engine: SearchEngine): readonly Hit[] {
  const { asked, mentions, freeText, wants } = question;
  const kinds = mentions.filter(isKindByName);
  const hasCountry = mentions.some(({ facet }) => facet === 'country');
  // "Projects in Mongolia funded by China": everyday words beside countries say how, not what about.
  const isNamed = namesSubject(mentions) || (!hasCountry && mentions.some(({ facet }) => facet === 'topic'));
  if (kinds.length === 0) return [];
  // "Meetings in Mongolia in March 2017": place and time leave few records, and a workshop may be meant.
  const isThenAndThere = isPlaced(question) && question.dates !== undefined && wants === undefined;
  if (!isNamed && freeText === '' && !isThenAndThere) return [];
  if (!isNamed && asksForSide(question)) return [];
  // 人社部联系人: nobody is reached by what else is known of a body; in more words a telephone may be told of in passing.
  const isBare = freeText === '' && wants === undefined && wordCount(asked) < SHORT;
  if (isBare && isNamed && kinds.some(({ id }) => id === 'contact')) return [];
  // An agreement is with somebody: without one, what else is known of them is no yes, and words do not tell whom.
  if (kinds.some(({ id }) => id === 'agreement') && (!isNamed || wants === 'whether')) return [];
  const rest = { ...question, mentions: mentions.filter((mention) => !isKindByName(mention)) };
  const search = engine.search(strictQuery(rest));
  const enough = bestCoverage(search) >= (isNamed ? SUBJECT_HELD_FROM : WORDS_HELD_FROM);
  // "The confederation's statement on forced labour": once it may be no statement, it must still be both.
  if (saysWhoOnWhat(rest) && !search.hits.some((hit) => holdsSubjects(hit, rest))) return [];
  return enough ? relevantHits(search, rest) : [];
}

/** 项目的成果: beside its kind only a side of a thing is named, which need not be a word of its record and tells of no other thing. */
export function asksForSide({ freeText }: Question): boolean {
  return askedAspect(fold(freeText))?.rest.trim() === '';
}

/** "Topic of the 2011 international seminar": the side of a thing that is asked for need not be a word of its record. */
export function ofASide(question: Question, engine: SearchEngine): readonly Hit[] {
  const rest = askedAspect(fold(question.freeText))?.rest.trim() ?? '';
  const of = { ...question, freeText: rest };
  return rest === '' ? [] : relevantHits(engine.search(strictQuery(of)), of);
}

function isSubject({ facet, by }: Mention): boolean {
  return by === 'name' && (facet === 'organisation' || facet === 'topic' || facet === 'person');
}

function saysWhoOnWhat({ mentions }: Question): boolean {
  const facets = new Set(mentions.filter(isSubject).map(({ facet }) => facet));
  return facets.has('topic') && facets.size > 1;
}

function holdsSubjects({ missing }: Hit, { mentions }: Question): boolean {
  return mentions.filter(isSubject).every(({ words }) => !missing.includes(words));
}

function isPlaced({ mentions }: Question): boolean {
  return mentions.some(({ facet, by }) => by === 'name' && (facet === 'country' || facet === 'place'));
}

/** True for a kind of records that is asked for by its name. */
export function isKindByName({ facet, by }: Mention): boolean {
  return facet === 'kind' && by !== 'filter';
}
