import { factAnswer } from '../../../answering/answers.ts';
import { asksOfToday, claimsOf } from '../../../answering/asked/asked-claims.ts';
import { asksOfPart } from '../../../answering/asked/asked-role.ts';
import type { FoundFact } from '../../../answering/fact-finding/find-fact.ts';
import { noteAgainst } from '../../../answering/fact-finding/noted.ts';
import { findInstead, findYes } from '../../../answering/fact-finding/whether.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE, kindsNamed } from '../../../domain/subject.ts';
import { textBefore } from '../../../domain/text-before.ts';
import { THEY } from '../changes/referents.ts';
import { isOfOne } from '../changes/spoken-of.ts';
import type { Topic } from '../memory.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { recordInFull, saysAll } from './about-record.ts';
import { standsAlone } from './asks-of-focus.ts';
import { factNamed } from './fact-nouns.ts';
import { hasMatters, hasParty, isLight, partiesIn } from './names-in-record.ts';
import { isSameThing } from './same-thing.ts';

/** In words; whatever is longer says itself of what it is asked. */
const LONGEST = 11;
/** A verb in front asks for a yes or no, also where its subject is only pointed at: "is it still running?". */
const ASKS =
  /^(?:(?:and|so|but|ok) )?(?:did|does|do|is|are|was|were|has|have|had|will)\b(?! (?:you|we|i|any)\b)/u;
/** What was spoken of is what the verb says something of. */
const OF_IT =
  /^(?:(?:and|so|but|ok) )?(?:did|does|do|is|are|was|were|has|have|had|will) (?:it|this|that|they|these|those|the)\b|^(?:是?(?:它|[他她]们)|那个?|这个?|该|最后|后来|最终)|\b(?:it|that|this|there)\b\W*$/u;
/** Nothing else than what was spoken of can be its subject: "is this the same as …?", "still valid?", 提到气候没, 管不管香港. */
const ITSELF =
  /^(?:(?:and|so|but|ok) )?(?:(?:did|does|is|was|has) (?:it|this|that) (?!possible|true|right|correct|ok|okay|like)|(?:still|really|actually|already) \p{L}+(?: \p{L}+)?$)|^(?:是否|有没有|有无)?(?:也|还|又)?(?:提[到及]|[涉论]及|[谈讲说写]到|包[括含]|涵盖|覆盖|管|负责)[^，。]+/u;
/** Others than what was spoken of are asked for, or somebody who is a matter of their own. */
const OF_OTHERS =
  /\b(?:any(?:thing|body|one)?|something|somebody|other|others|another|else|similar|one|ones|ever|more|newer|of (?:the )?(?:those|these|them)|he|she)\b|^(?:is|are|was|were) there\b(?! (?:an? )?\p{L}+\W*$)|别的|其他|其它|另外|类似|还有|更多|哪|什么|啥|[有讲][^，。]{0,6}[的相]|[一1][场个次份]|[他她](?!们)/u;
/** Whether there are things of a kind somewhere, or any were held: 巴基斯坦有项目吗, 斯里兰卡办过吗. */
function asksIfAny(said: string, asked: Question): boolean {
  const isKind = () => kindsNamed(asked).some(({ words }) => HAVE.test(textBefore(said, fold(words))));
  return standsAlone(asked) && (HELD_THERE.test(said) || isKind());
}
const HAVE = /有(?:没有|无|什么)?$/u;
const HELD_THERE =
  /^(?:那|在)?\p{Script=Han}{2,6}?(?:那边|也)?(?:有没有|是否)?(?:[办开搞做有]|举[办行])过[吗么没]/u;
/** What somebody else did as well is looked for with them: "did Mongolia do so too?", but not "is it for students too?". */
const OF_OTHERS_TOO = /\b(?:too|also|as well|same)\b|也/u;
const SUBJECT = /^(?:(?:and|so|but|ok) )?\p{L}+ (?:it|this|that|they|these|those)\b/u;
/** Whoever asks is named by no record. */
const OURSELVES = /\b(?:we|us)\b|我们|咱|我[方国部司]/u;

/**
 * A yes or no asked of the record spoken of, or of one of those listed: "did they reach it?", "was the ACFTU there?", 做完了吗.
 * It is told what the record says, notes or has instead, or that it does not say that. `undefined` where the text names a
 * matter that the record has nothing of.
 */
export const whetherThere: Reading = ({ text, said, asked, topic, lean }, { catalogue, answer }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isYesOrNo =
    asked.wants === 'whether' || (asked.wants === undefined && (ASKS.test(said) || ITSELF.test(said)));
  if (
    record === undefined ||
    lean?.kind === 'more' ||
    !isYesOrNo ||
    OF_OTHERS.test(said) ||
    asksIfAny(said, asked) ||
    wordsOf(said) > LONGEST ||
    factNamed(said) !== undefined
  )
    return undefined;
  if (isOfOther(said, asked, record, catalogue)) return undefined;
  const isOfIt = ITSELF.test(said) || (isOfOne(topic) && saysNothing(asked));
  // "Is that the same event as …?": the note on it may name the other one by a part of its name only.
  if (!hasMatters(asked, record, catalogue) && !noteAgainst(record, asked, catalogue))
    return isOfIt && isOfOne(topic) && asked.survey === undefined
      ? recordInFull(record.id, { ...asked, wants: 'whether' }, catalogue)
      : undefined;
  const parties = partiesIn(asked, record, catalogue);
  const absent = parties.filter((one) => !hasParty(record, one, catalogue));
  const isAsked = parties.length > 0 || asksOfPart(said) || claimsOf(said).length > 0 || asksOfToday(text);
  if (!isOfIt && !OF_IT.test(said) && (absent.length > 1 || !isAsked)) return undefined;

  const { amount: _amount, dates: _dates, survey: _survey, ...rest } = asked;
  const freeText = asked.freeText
    .split(' ')
    .filter((word) => !isLight(word))
    .join(' ');
  // "Who is the partner?", then "do they pay for it?".
  const they = parties.length === 0 && THEY.test(said) ? partiesTold(topic, record, catalogue) : [];
  const mentions = [...asked.mentions, ...they];
  const question: Question = {
    ...rest,
    intent: 'fact',
    wants: 'whether',
    order: 'relevance',
    freeText,
    mentions,
  };
  // Whoever is named may have part in another of those listed.
  const listed = isOfOne(topic) || parties.length === 0 ? [] : topic.shown;
  // What an office does is told by its profile, and not by its contact.
  const ofBody = record.kind === 'contact' ? record.related : [];
  const same = ofBody.filter((id) => isSameThing(id, topic, { ...asked, mentions: [] }, catalogue));
  const records = [record, ...[...same, ...listed].flatMap((id) => catalogue.byId.get(id) ?? [])];
  const fact = OURSELVES.test(said)
    ? undefined
    : records.map((one) => saidBy(one, question, catalogue)).find((one) => one !== undefined);
  if (fact !== undefined) return factAnswer(question, catalogue, fact);
  // "Was China a founding member?" after what the ILO is, is whole without that: another record may say so.
  const isWhole = !isOfIt && !OF_IT.test(said) && !asksOfPart(said) && parties.length > 0;
  const alone = isWhole && namesMatter(asked) ? answer(asked, 0) : undefined;
  if (alone?.type === 'fact' && isOnSame(alone.hits[0]?.record, record)) return alone;
  if (listed.length > 0 && !SUBJECT.test(said) && !asksOfPart(said)) return undefined;
  const instead = findInstead(question, wholeHit(record), catalogue);
  if (instead !== undefined) return factAnswer(question, catalogue, instead);
  return isOfOne(topic) || SUBJECT.test(said) ? recordInFull(record.id, question, catalogue) : undefined;
};

/** The bodies in a record that were told last. */
function partiesTold(
  { told, question: { language } }: Topic,
  { organisations }: CooperationRecord,
  { vocabulary }: Catalogue,
): readonly Mention[] {
  const named = organisations.map(({ id }): Mention => {
    return { facet: 'organisation', id, words: vocabulary.label('organisation', id, language), by: 'name' };
  });
  return named.filter(({ id, words }) => id !== HOUSE && told?.includes(words));
}

/** Whether something is said of whoever is named that needs nothing else to say of what. */
function namesMatter({ mentions, freeText }: Question): boolean {
  const isLeft = freeText.split(' ').some((word) => word !== '' && !isLight(word));
  return isLeft || mentions.some(({ facet }) => facet === 'topic' || facet === 'programme');
}

/** Whether two records share a matter: "is Mongolia a member?" is asked of the ILO's members, and not of whatever has some. */
function isOnSame(one: CooperationRecord | undefined, { topics }: CooperationRecord): boolean {
  return one?.topics.some((topic) => topics.includes(topic)) === true;
}

/** What a record says that has part of all that is named. */
function saidBy(record: CooperationRecord, question: Question, catalogue: Catalogue): FoundFact | undefined {
  const parties = partiesIn(question, record, catalogue);
  if (!parties.every((one) => hasParty(record, one, catalogue))) return undefined;
  const mentions = parties.filter(({ facet }) => facet !== 'constituent');
  const isSaid = saysAll(record, { ...question, mentions }, catalogue);
  return isSaid ? findYes(question, [wholeHit(record)], catalogue) : undefined;
}

/** A matter, a time or a sum that the record does not have, or what somebody does too who has no part in it, is another thing. */
function isOfOther(said: string, asked: Question, record: CooperationRecord, catalogue: Catalogue): boolean {
  const { dates, amount, elsewhere, phrases } = asked;
  const sums = [...record.figures.map(({ value }) => value), ...record.money.map((one) => one.amount)];
  const isOfSum = amount !== undefined && !sums.some((sum) => sum === amount.min || sum === amount.max);
  // A time that was asked of before is read into what follows.
  const isOfTime = dates !== undefined && said.includes(fold(dates.words));
  const isOfOthersToo =
    OF_OTHERS_TOO.test(said) &&
    !SUBJECT.test(said) &&
    asked.mentions.some((one) => !hasParty(record, one, catalogue));
  return isOfSum || isOfTime || isOfOthersToo || elsewhere !== undefined || phrases.length > 0;
}

/** Whether hardly anything is said of what it is asked of: 实际达到了吗. */
function saysNothing({ mentions, freeText }: Question): boolean {
  return mentions.length === 0 && freeText.split(' ').every((word) => word === '' || isLight(word));
}
