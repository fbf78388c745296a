import { askedCompanionOf } from '../../answering/asked/asked-companion.ts';
import { askedAct } from '../../answering/asked/person-acts.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { readFollowUp } from '../../understanding/follow-ups/follow-up.ts';
import { saysAll } from './about-record.ts';
import type { Topic } from './memory.ts';

/** Things of a kind are counted, or a country or sort of body that the record has is named, and nothing else. */
export function asksThere(
  text: string,
  { wants, mentions, dates, freeText }: Question,
  { focus }: Topic,
  catalogue: Catalogue,
): boolean {
  const named = mentions.filter(({ by }) => by !== 'hint');
  // "How many of them are women?"
  if (wants === 'count' && OF_THEM.test(text)) return true;
  if (wants === undefined || named.length === 0 || dates !== undefined) return false;
  // "Was the government in on it?": whether the record holds all of that is looked at there.
  if (wants === 'whether') return readFollowUp(text, false)?.kind === 'refer';
  if (freeText.split(' ').length > 1) return false;
  const record = focus === undefined ? undefined : catalogue.byId.get(focus);
  return named.every(
    ({ facet, id }) =>
      (wants === 'count' && (facet === 'constituent' || facet === 'kind')) ||
      (wants !== 'count' && facet === 'constituent') ||
      (wants !== 'count' &&
        facet === 'kind' &&
        (record?.kind === id || readFollowUp(text, false) !== undefined)) ||
      (wants !== 'count' && facet === 'country' && record?.countries.includes(id)) ||
      // "Who delivers it alongside the ILO?"
      (facet === 'organisation' &&
        askedCompanionOf(fold(text)) !== undefined &&
        record?.organisations.some((party) =>
          catalogue.vocabulary.withBroader('organisation', party.id).includes(id),
        )),
  );
}

const OF_THEM = /\bof (?:them|those|these)\b|其中|里面/u;

/** "Who signed for China?", "who spoke for the ILO?": what one did there for a side that had part in it. */
export function asksOfParty(
  { asked, wants, mentions, freeText, dates }: Question,
  topic: Topic,
  catalogue: Catalogue,
): boolean {
  const record = catalogue.byId.get(topic.focus ?? '');
  const sides = mentions.filter(({ facet, by }) => by !== 'hint' && facet !== 'kind');
  if (wants !== 'person' || sides.length === 0 || freeText !== '' || dates !== undefined) return false;
  return (
    askedAct(asked) !== undefined &&
    sides.every(
      ({ facet, id }) =>
        (facet === 'country' && record?.countries.includes(id)) ||
        (facet === 'organisation' && record?.organisations.some((party) => party.id === id)),
    )
  );
}

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

/** Two words of Chinese at most. */
const FEW_CHARACTERS = /^(?:\p{Script=Han} ?){1,3}$/u;

/** "When?", "Who signed?": a fact is wanted and hardly a word says of what. */
export function asksBarely(question: Question): boolean {
  return question.wants !== undefined && !standsAlone(question) && isShort(question);
}

/** Whether hardly a word is left that says of what. */
export function isShort({ freeText }: Question): boolean {
  return FEW_CHARACTERS.test(freeText) || !/ |\p{Script=Han}{4}/u.test(freeText);
}
