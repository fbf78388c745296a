import { askedCompanionOf } from '../../../answering/asked/asked-companion.ts';
import { askedAct } from '../../../answering/asked/person-acts.ts';
import { setAside } from '../../../domain/asks-for-others.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import { readFollowUp } from '../../../understanding/follow-ups/follow-up.ts';
import { isCounted } from '../../count-of-records.ts';
import type { Topic } from '../memory.ts';
import { saysAll } from './about-record.ts';

/**
 * A fact is asked of what was spoken of: things of a kind are counted, "how many of them are women?", or all that is
 * named beside has part in it: "who signed for China?", "who delivers it alongside the ILO?".
 */
export function asksThere(
  text: string,
  { asked, wants, mentions, dates, freeText }: Question,
  { focus }: Topic,
  { byId, vocabulary }: Catalogue,
): boolean {
  const named = mentions.filter(({ by }) => by !== 'hint');
  if (wants === 'count' && OF_THEM.test(text)) return true;
  if (wants === undefined || named.length === 0 || dates !== undefined) return false;
  // "Was the government in on it?": whether the record holds all of that is looked at there.
  if (wants === 'whether') return readFollowUp(text, false)?.kind === 'refer';
  if (freeText.includes(' ')) return false;
  const { kind, countries = [], organisations = [] } = byId.get(focus ?? '') ?? {};
  const parties = organisations.flatMap(({ id }) => vocabulary.withBroader('organisation', id));
  const isOfParty = wants === 'person' && askedAct(asked) !== undefined;
  return named.every(({ facet, id }) => {
    if (facet === 'constituent') return true;
    if (facet === 'kind')
      return wants === 'count' || isOfParty || kind === id || readFollowUp(text, false) !== undefined;
    if (facet === 'country') return wants !== 'count' && countries.includes(id);
    if (facet !== 'organisation' || !parties.includes(id)) return false;
    return isOfParty || (setAside(fold(text)) ?? askedCompanionOf(fold(text))) !== undefined;
  });
}
const OF_THEM = /\bof (?:them|those|these)\b|其中|里面/u;

/** "What did it say about Asia?": what is named beside the pronoun is all in the record spoken of. */
export function speaksOfIt(
  text: string,
  { mentions, dates, ...asked }: Question,
  topic: Topic,
  catalogue: Catalogue,
): boolean {
  const record = catalogue.byId.get(topic.focus ?? '');
  const named = mentions.filter(({ by }) => by !== 'hint');
  const isTold = named.some(({ facet }) => facet !== 'organisation' && facet !== 'kind');
  if (record === undefined || dates !== undefined || !isTold || !OF_IT.test(fold(text))) return false;
  return saysAll(record, { ...asked, mentions: named }, catalogue);
}
const OF_IT =
  /\b(?:it|its|they|their|he|she|his)\b(?! (?:possible|true|ok|okay|like)\b)|它|他们|[他她]|该(?:协议|项目|会议|活动)|里面|文中/u;

/** True for a question that names a subject of its own. */
export function standsAlone(question: Question): boolean {
  return (
    question.mentions.some((mention) => mention.by !== 'hint' && mention.facet !== 'kind') ||
    question.dates !== undefined ||
    question.amount !== undefined
  );
}

/** Whether a text names no subject that could be a new one: at most sorts of bodies and what everyday words hint at. */
export function namesNothing({ mentions, dates, amount, phrases, survey }: Question): boolean {
  const isBare = (dates ?? amount ?? survey) === undefined && phrases.length === 0;
  // "Trade union" names a matter and a sort of bodies by the same words.
  const sorts = mentions.filter(({ facet }) => facet === 'constituent').map(({ words }) => words);
  return isBare && mentions.every(({ by, words }) => by === 'hint' || sorts.includes(words));
}

/** Two words of Chinese at most. */
const FEW_CHARACTERS = /^(?:\p{Script=Han} ?){1,3}$/u;

/** "When?", "Who signed?": a fact is wanted and hardly a word says of what. */
export function asksBarely(question: Question): boolean {
  const ofSorts = question.mentions.filter(({ facet }) => facet !== 'constituent');
  return (
    !countsKinds(question) &&
    question.wants !== undefined &&
    !standsAlone({ ...question, mentions: ofSorts }) &&
    isShort(question)
  );
}

/** "How many press releases are there in total?" counts those of the desk. */
export function countsKinds(question: Question): boolean {
  const { wants, asked, mentions } = question;
  const isKind = (one: Mention) => one.facet === 'kind' && one.by !== 'hint' && isCounted(one, question);
  return wants === 'count' && ALTOGETHER.test(asked) && mentions.some(isKind);
}
const ALTOGETHER = /\b(?:in (?:all|total)|altogether|all told)\b|一共|总共/iu;

/** Whether hardly a word is left that says of what. */
export function isShort({ freeText }: Question): boolean {
  return FEW_CHARACTERS.test(freeText) || !/ |\p{Script=Han}{4}/u.test(freeText);
}

/** Whether a question has so many words of its own that one that stands for something need not lean on anything. */
export function saysMuch({ freeText, mentions }: Question): boolean {
  const said = freeText.match(WORDS)?.length ?? 0;
  return said + mentions.filter(({ facet }) => facet !== 'kind').length > MOST_LEANING;
}
const WORDS = /\p{Script=Han}{1,2}|[^\s\p{Script=Han}]+/gu;
const MOST_LEANING = 3;
