import { REPORTS } from '../../domain/kinds/index.ts';
import type { Question, Wanted } from '../../domain/question.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { asksForShare } from '../asked/asked-share.ts';
import { askedSide, namesSort } from '../asked/asked-side.ts';
import { askedAct, asksForIndividual, asksWhoSaid, namesPost } from '../asked/person-acts.ts';
import { nounOf } from './counted.ts';
import { COVERS } from './stating-sentence.ts';

/** "Who signed …?" may mean a body, "how many" may mean money. */
const FALLBACKS: Partial<Record<Wanted, ReadonlyArray<Readable | 'sentence'>>> = {
  person: ['organisation', 'sentence', 'count'],
  organisation: ['person'],
  count: ['money'],
  place: ['address'],
  start: ['sentence', 'date'],
  end: ['sentence', 'published'],
};
/** What can be read as a fact of its own. */
export type Readable = Exclude<Wanted, 'meaning' | 'whether'>;

/**
 * The sorts of facts that can answer, in the order in which they are tried; `sentence` is a sentence of a summary. Who
 * took part is told by a number as often as by a name; who paid or held something is a body before a person.
 */
export function readingsOf(wanted: Readable, question: Question): ReadonlyArray<Readable | 'sentence'> {
  const { asked, mentions } = question;
  const fallbacks = [wanted, ...(FALLBACKS[wanted] ?? [])];
  if (wanted === 'name' && namesPost(asked)) return ['person'];
  // Where somebody is from is told with their name.
  const isOfPerson = mentions.some(({ facet }) => facet === 'person') || asksForIndividual(asked);
  if (wanted === 'place' && FROM.test(asked) && isOfPerson) return ['person', ...fallbacks];
  // By when to apply is told by no day on which something was held.
  if ((wanted === 'date' || wanted === 'end') && DEADLINE.test(asked)) return ['end'];
  // "After what year does it run alone": a time inside of what the text tells.
  if (wanted === 'date' && BOUNDED.test(asked)) return ['sentence', ...fallbacks];
  // Where an office works is told in words; its own place is where it stands.
  if (wanted === 'place' && COVERS.test(asked)) return ['sentence', ...fallbacks];
  // What a person is stands with their name; what a body is, in words.
  if (wanted === 'post')
    return mentions.some(({ facet }) => facet === 'person') ? ['person'] : ['sentence', 'person'];
  // Nobody's name tells which companies or ministries it was.
  if (wanted === 'organisation' && namesSort(question)) return [wanted];
  // What share of them are women is no sum of money; the numbers to reckon it from may stand in one sentence.
  if (wanted === 'count' && asksForShare(asked)) return ['count', 'sentence'];
  // How long somebody held a post is none of the numbers of a record on what they held.
  if (wanted === 'duration' && mentions.some(({ facet }) => facet === 'person')) return [wanted];
  // Job seekers are no sum of money, nor is anything else that is told by its name.
  if (wanted === 'count' && nounOf(asked) !== '' && !OF_MONEY.test(asked)) return ['count'];
  if (wanted !== 'person') return fallbacks;
  // Whoever chaired, founded or said something is somebody, not the bodies that had a part in it.
  const act = askedAct(asked);
  if (act?.isOfOne === true || act?.isOfPeople === true || asksWhoSaid(asked)) return ['person', 'sentence'];
  if (asksForIndividual(asked)) return fallbacks;
  const [role] = askedRoles(asked);
  // Who signed for a body is no body; a sentence may say that it is not told.
  if (role === 'signatory' && askedSide(question) !== undefined)
    return ['person', 'sentence', 'organisation'];
  if (role === 'participant') return ['count', 'organisation', 'person'];
  // Whoever signed did not pay.
  if (role === 'funding') return ['organisation', 'sentence'];
  return role === undefined || role === 'signatory' ? fallbacks : ['organisation', 'person'];
}

/** "How long ago was the last press release": a text is dated by the day it came out, not by what it is on. */
export function isOfTextAlone({ mentions, freeText }: Question): boolean {
  return (
    freeText === '' &&
    mentions.length > 0 &&
    mentions.every(({ facet, id }) => facet === 'kind' && REPORTS.has(id))
  );
}

/** "The latest agreement" is one record: what others state is not asked for. Of "the current director" the post tells. */
export function isByDate({ order, wants, asked }: Question): boolean {
  if (wants === 'person' && /\b(?:current|present)\b/iu.test(asked)) return false;
  return order === 'newest' || order === 'oldest';
}

const OF_MONEY =
  /\b(?:dollars?|usd|yuan|euros?|millions?|thousands?|bucks|money|cash|funds?|funding|budget|grants?)\b|[元钱款]|万|资金|经费|预算/iu;
const DEADLINE =
  /\b(?:deadline|closing date|cut-?off(?: date)?|due date|apply by)\b|截止|报名期限|申请期限/iu;
const BOUNDED =
  /\b(?:after|from|until|till|by|before|up to|as of|starting) (?:what|which) (?:year|month|date)\b|(?:从|到|自)?哪一?年(?:以后|之后|往后|起|以前|之前|为止)/iu;
const FROM = /\bfrom\b|国籍|哪国人/i;
