import { nounOf } from '../../../answering/fact-finding/counted.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold, hasHan } from '../../../domain/fold.ts';
import type { Mention, Question, Wanted } from '../../../domain/question.ts';
import { isGathering } from '../../../domain/stage.ts';
import { HOUSE, kindsNamed } from '../../../domain/subject.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import type { Topic } from '../memory.ts';
import { found, type Reading } from '../turn.ts';
import { ANY_OTHERS } from './referents.ts';
import { thatPerson, withPersonNamed } from './same-matter.ts';
import { isOfOne, questionsSpokenOf } from './spoken-of.ts';

const PLACES: ReadonlySet<Facet> = new Set<Facet>(['country', 'region', 'place']);
const BODIES: ReadonlySet<Facet> = new Set<Facet>(['organisation']);

/** A word that stands for a place: "is there" and "how many were there" have none. */
const THERE =
  /(?<!\b(?:is|are|was|were|be|been|get|got|who|and) |^)\b(?:over )?there\b(?! (?:is|are|was|were|be|been|any)\b)|(?:那里|那边|那儿|当地)(?!的?人)/u;
/** Words that stand for whoever has part in something, as only a body or people can: "with them", "what did they sign". */
const THEY =
  /(?<=(?<!\b(?:one|some|any|all|which|many|most|none|both|each|two|\d) )\b(?:with|by|from|of|between|for) )them\b(?! \p{L})|(?<=\b(?:did|do|does|have|had|has) )(?:they|it)(?= (?:ever |also )?(?:sign|say|said|fund|pay|paid|support|organi[sz]e|host|run|launch|publish|give|have)\w*\b)|\bthey(?= (?:signed|said|funded|paid|supported|organi[sz]ed|hosted|ran|launched|published|gave|have)\b)|\btheir\b(?= \p{L})|[他她]们(?!俩|两)|(?<=[跟和与同由])它们?/u;

/**
 * What is asked of a country or a body that was named before and is only pointed at now, beside a thing or a matter of its own:
 * "projects there", "any agreements with them", "what did they say about wages". That there is none is an answer where a place or
 * all there is on the body was spoken of. `undefined` where nothing or several of the sort were named.
 */
export const ofNamedBefore: Reading = ({ said, asked, topic }, { read, answer, catalogue }) => {
  const counted = ofCounted(said, topic);
  if (counted !== undefined) return found(answer(read(counted), 0));
  const person = ofPerson(said, asked, topic, catalogue);
  if (person !== undefined) return found(answer(read(person), 0));
  const isOpen = asked.wants === undefined || asked.wants === 'whether';
  const isOwn = asked.mentions.some(
    ({ facet, by }) => facet === 'topic' || (by !== 'hint' && MATTERS.has(facet)),
  );
  const saysMore = (asked.amount ?? asked.survey) !== undefined || asked.order !== 'relevance';
  if (!isOpen || !isOwn || saysMore) return undefined;
  const there = ofPlace(said, asked, topic, catalogue);
  const whole = there ?? ofBody(said, asked, topic, catalogue);
  if (whole === undefined) return undefined;
  const told = answer(read(whole), 0);
  return told.type === 'nothing' && (there !== undefined || !isOfOne(topic)) ? told : found(told);
};
const MATTERS: ReadonlySet<Facet> = new Set<Facet>(['kind', 'programme']);

/** The text with what was counted last for the word that stands for it: "is China one of them?" after how many members there are. */
function ofCounted(said: string, { question, told }: Topic): string | undefined {
  const isCount = told !== undefined && question.wants === 'count' && ONE_OF_THEM.test(said);
  const noun = isCount ? fold(nounOf(question.asked)).trim() : '';
  // Of the universities that sponsor a training another may be one, and no sponsor.
  const isAll = question.mentions.every(
    ({ by, id, words }) => by === 'hint' || id === HOUSE || noun.includes(fold(words)),
  );
  return noun === '' || !isAll ? undefined : said.replace(ONE_OF_THEM, `one of the ${noun}`);
}
const ONE_OF_THEM =
  /(?<=^(?:and |so )?(?:is|are|was|were) .{2,40} )(?:one|part|among|some) ?(?:of )?(?:them|those|these)\b/u;

/** Times and places that a record has of itself, and not of somebody in it. */
const OF_RECORDS: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  'start',
  'end',
  'duration',
  'place',
]);
/** Asked of whoever holds an office. */
const SINCE_WHEN =
  /^(?:and )?since (?:when|what (?:year|date))$|^从?(?:什么时候|何时|哪一?年)(?:开始|起)?(?:就|上)?(?:任|当上?|做)?的?$/u;
/** Somebody comes to an office on a day. */
const ARRIVES = /\b(?:arrived?|come|came|joined?|appointed|took over)\b|[来到上就]任?的?$|当上/u;
/** What else stands in "when did he sign it" is asked of too. */
const ELSE = /\b(?:it|that|there|this)\b/u;

/**
 * The text with the person that was asked about for "he" or "she", where a time or a place is wanted: "when did he start" is not
 * told by when the seminar began that showed his video.
 */
function ofPerson(said: string, asked: Question, topic: Topic, catalogue: Catalogue): string | undefined {
  const { mentions, wants } = topic.question;
  const isOnlyThey = mentions.every(({ facet, by }) => facet === 'person' || by === 'hint');
  // "Who is the director?", "when did he start?"; whoever signed something did that then.
  const isOfOffice =
    wants === 'person' && mentions.every(({ facet }) => facet !== 'kind') && topic.told !== undefined;
  const isOfRecords = OF_RECORDS.has(asked.wants) || (asked.wants === 'date' && ARRIVES.test(said));
  if (isOfOffice && SINCE_WHEN.test(said)) {
    const name = thatPerson(asked, topic, catalogue)?.words;
    return name && (asked.language === 'zh' ? `${name}什么时候就任的` : `when did ${name} start`);
  }
  return isOfRecords && (isOnlyThey || isOfOffice) && !ELSE.test(said)
    ? withPersonNamed(said, asked, topic, catalogue)
    : undefined;
}

/** The text with the place that was named before for a word that points there. */
function ofPlace(said: string, asked: Question, topic: Topic, catalogue: Catalogue): string | undefined {
  const pointed = THERE.test(said) && !asked.mentions.some(isOf(PLACES));
  const place = pointed ? namedBefore(PLACES, asked, topic, catalogue) : undefined;
  if (place === undefined) return undefined;
  // What was discussed "there" was so at the meeting, and not anywhere in its country.
  const isAtMeeting = place.before.mentions.some(({ facet, id }) => facet === 'kind' && isGathering(id));
  if (isAtMeeting && kindsNamed(asked).length === 0) return undefined;
  return said.replace(THERE, hasHan(said) ? place.words : `in ${place.words}`).replace('from in', 'from');
}

/** The text with the body that was named before, or is the only party of what was spoken of, for a pronoun that stands for it. */
function ofBody(said: string, asked: Question, topic: Topic, catalogue: Catalogue): string | undefined {
  if (!THEY.test(said) || asked.mentions.some(isOf(BODIES))) return undefined;
  // "Did that ministry sign with them": one is pointed at already. What else there is leaves out what was spoken of.
  const isOpen = kindsNamed(asked).length > 0 && !THAT_BODY.test(said) && !ANY_OTHERS.test(said);
  const party = isOpen ? onlyParty(asked, topic, catalogue) : undefined;
  const body = namedBefore(BODIES, asked, topic, catalogue) ?? party;
  return body && said.replace(THEY, (they) => (they === 'their' ? `${body.words}'s` : body.words));
}

/** The only one of a sort that the last question spoken of names which names any, in the language of this one. */
function namedBefore(
  facets: ReadonlySet<Facet>,
  { language }: Question,
  topic: Topic,
  { vocabulary }: Catalogue,
) {
  const before = questionsSpokenOf(topic).find(({ mentions }) => mentions.some(isOf(facets)));
  const named = before?.mentions.filter(isOf(facets)) ?? [];
  const [one] = named;
  if (before === undefined || one === undefined || named.some(({ id }) => id !== one.id)) return undefined;
  const isSaid = one.words !== '' && hasHan(one.words) === (language === 'zh');
  return { before, words: isSaid ? fold(one.words) : vocabulary.label(one.facet, one.id, language) };
}

const THAT_BODY =
  /\b(?:that|this) (?:ministry|body|organi[sz]ation|union|federation|agency)\b|[这那该]个?(?:部|局|组织|机构|工会|联合会)/u;

/** The only body besides the house that has part in the one record spoken of. */
function onlyParty({ language }: Question, topic: Topic, { byId, vocabulary }: Catalogue) {
  const { organisations = [] } = (isOfOne(topic) && byId.get(topic.focus ?? '')) || {};
  const [one, ...more] = new Set(organisations.map(({ id }) => id).filter((id) => id !== HOUSE));
  if (one === undefined || more.length > 0) return undefined;
  return { words: vocabulary.label('organisation', one, language) };
}

function isOf(facets: ReadonlySet<Facet>) {
  return ({ facet, by, id }: Mention) => facets.has(facet) && by !== 'hint' && id !== HOUSE;
}
