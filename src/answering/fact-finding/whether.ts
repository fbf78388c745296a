import type { Catalogue } from '../../domain/catalogue.ts';
import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { ORGANISATION_ROLES, type OrganisationRole } from '../../domain/record-fields.ts';
import { HOUSE } from '../../domain/subject.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Concept, Facet, Vocabulary } from '../../domain/vocabulary.ts';
import { asksOfToday, claimsOf, saysSo } from '../asked/asked-claims.ts';
import { askedRoles, asksOfPart } from '../asked/asked-role.ts';
import { isOfSide } from '../asked/asked-side.ts';
import { FACT_READERS } from '../facts/index.ts';
import { overlap } from '../overlap.ts';
import { recordLine, sentencesOf } from '../record/record-line.ts';
import { dateConditionText } from '../understood.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import type { FoundFact } from './find-fact.ts';
import { asksOfPlace, noteAgainst, noteOnOpen } from './noted.ts';

/** A yes comes from the record that fits best, or one that fits as well; a lesser one is about something else. */
const NEARLY_BEST = 0.9;
const MOST_OTHER_TIMES = 3;

/**
 * Answers a yes-or-no question with yes when records hold every word of it, everybody it names had the part it speaks of, and
 * a sentence says what it claims; with the editors' note where the best of them has one on just that. `undefined` when
 * no record says so: that is no "no".
 */
export function findYes(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const near = hits
    .filter(({ missing, score }) => missing.length === 0 && score >= (hits[0]?.score ?? 0) * NEARLY_BEST)
    .filter(({ record }) => holdsTyped(record, question));
  const noted = near[0] && noteAgainst(near[0].record, question, catalogue);
  if (near[0] !== undefined && noted !== undefined)
    return toldBy('noted', noted, near[0], question, catalogue);
  const { record } = near[0] ?? {};
  const isOver =
    OVER.test(fold(question.asked)) && record?.kind === 'project' && record.dates.end !== undefined;
  if (near[0] !== undefined && isOver) return byDates(near[0], question, catalogue);
  const saying = near.flatMap((hit) => {
    const isSo = hasParts(hit, question, catalogue) && isThere(hit.record, question, catalogue);
    const proof = isSo ? proofOf(hit.record, question, catalogue) : undefined;
    return proof === undefined ? [] : [{ hit, proof }];
  });
  // Of records of a kind with several names, one that uses the name typed ("MOU") is meant first.
  const [first] = [...saying].sort((a, b) => usesKind(b.hit, question) - usesKind(a.hit, question));
  if (first === undefined) return undefined;
  const others = saying.map(({ hit }) => hit).filter((hit) => hit !== first.hit);
  const found = toldBy(
    asksOfToday(question.asked) ? 'asOfThen' : 'yes',
    first.proof,
    first.hit,
    question,
    catalogue,
  );
  return { ...found, hits: [...found.hits, ...others] };
}

/** Whether something goes on is told by its dates. */
const OVER =
  /\b(?:still|running|ongoing|active|finished|ended|completed?)\b|\b(?:over|going)(?=\W*$)|还在|仍在|结束|[做搞办]完|完成/u;

function byDates(hit: Hit, question: Question, catalogue: Catalogue): FoundFact {
  const { title, date } = recordLine(hit.record, catalogue.vocabulary, question.language);
  return { statement: WORDS[question.language].byDates(title, date), hits: [hit] };
}

/** A sentence with the record it stands in, under one of the ways to answer a yes or no. */
function toldBy(
  way: 'yes' | 'noted' | 'asOfThen' | 'instead',
  sentence: string,
  hit: Hit,
  question: Question,
  catalogue: Catalogue,
): FoundFact {
  const { title, date } = recordLine(hit.record, catalogue.vocabulary, question.language);
  // What a profile is dated by is the history of the body.
  const isOfThen = way !== 'asOfThen' || hit.record.kind !== 'profile';
  const statement = WORDS[question.language][way](sentence, title, isOfThen ? date : '');
  return { statement, caveats: caveatsOf(question, 'whether', statement, hit, catalogue), hits: [hit] };
}

/**
 * What the best record says instead, where it does not say what a yes or no asks: the note that leaves it open, whoever had the
 * part, or where it was. `undefined` where it has nothing of the sort.
 */
export function findInstead(question: Question, hit: Hit, catalogue: Catalogue): FoundFact | undefined {
  const { record } = hit;
  const { asked, language, mentions } = question;
  const note = noteAgainst(record, question, catalogue) ?? noteOnOpen(record, question);
  if (note !== undefined) return toldBy('noted', note, hit, question, catalogue);
  const roles = askedRoles(asked);
  const names = (facet: Mention['facet']) => mentions.some((one) => one.facet === facet && one.by !== 'hint');
  const parties = FACT_READERS.organisation(record, catalogue, language).filter(
    ({ role }) => role !== 'subject',
  );
  const ofRole = parties.filter(({ role }) => role !== undefined && roles.includes(role));
  const isOfBody = names('organisation') || names('constituent');
  const bodies = ofRole.length > 0 ? ofRole : isOfBody && asksOfPart(asked) ? parties : [];
  const places = names('place') || names('country') ? FACT_READERS.place(record, catalogue, language) : [];
  const told = asksOfPlace(question) ? places : bodies.length > 0 || roles.length > 0 ? bodies : places;
  const lines = told.map(({ line }) => line);
  if (lines.length === 0) return undefined;
  return toldBy('instead', lines.join(language === 'zh' ? '；' : '; '), hit, question, catalogue);
}

/**
 * "Not then" for a question whose only fault is its date: records say all the rest of it for another time.
 * @param hits what fits the question without its date
 */
export function findNotThen(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { dates, language } = question;
  // A record without a date says for no time that it was not then.
  const isDated = ({ record }: Hit) => recordLine(record, catalogue.vocabulary, language).date !== '';
  const yes = dates && findYes(question, hits.filter(isDated), catalogue);
  const [first] = yes?.hits ?? [];
  if (dates === undefined || yes === undefined || first === undefined) return undefined;
  const { title, date } = recordLine(first.record, catalogue.vocabulary, language);
  const statement = WORDS[language].notThen(dateConditionText(dates, language), title, date);
  return { ...yes, statement, hits: yes.hits.slice(0, MOST_OTHER_TIMES) };
}

/**
 * What of a record says that it is so: the sentence of its summary that holds most of the question, of what few of them hold the
 * more; the line of its bodies where that is what tells of a body named. `undefined` where no sentence says what is claimed.
 */
function proofOf(record: CooperationRecord, question: Question, catalogue: Catalogue): string | undefined {
  const { text, mentions, language, asked } = question;
  const sentences = sentencesOf(record.summary[language], language);
  const names = mentions.map(({ facet, id, words }) => [
    words,
    catalogue.vocabulary.label(facet, id, language),
  ]);
  const parts = [...text.split(' ').map((word) => [word]), ...names];
  const held = parts.map((part) =>
    sentences.map((one) => (part.some((name) => overlap(name, one) >= MOST_OF_NAME) ? 1 : 0)),
  );
  // What the title says already needs no proof.
  const title = parts.map((part) =>
    part.some((name) => overlap(name, record.title[language]) >= MOST_OF_NAME),
  );
  const weights = sentences.map((one, at) =>
    held.reduce((sum, inEach, part) => {
      const share = (inEach[at] ?? 0) / Math.max(1, inEach.filter(Boolean).length);
      return sum + (title[part] ? share * IN_TITLE : share);
    }, overlap(text, one) * WORDING),
  );
  const claims = claimsOf(asked);
  // "Published by the ILO" is said by no sentence without it.
  const agents = mentions.filter(
    ({ facet, words, by }) =>
      facet === 'organisation' && by !== 'hint' && BY.test(textBefore(fold(asked), fold(words))),
  );
  const best = sentences
    .map((sentence, at) => ({ sentence, weight: weights[at] ?? 0 }))
    .filter(({ sentence }) => saysSo(sentence, claims))
    .filter(({ sentence }) => agents.every((one) => saysName(sentence, one, catalogue)))
    .sort((a, b) => b.weight - a.weight)[0]?.sentence;
  const bodies = mentions.filter(({ facet, by }) => PARTIES.has(facet) && by !== 'hint');
  const isOfParty = asksOfPart(asked) || askedRoles(asked).length > 0;
  const isUnsaid = isOfParty && !bodies.some((one) => saysName(best ?? '', one, catalogue));
  const line = isUnsaid ? bodyLine(record, bodies, question, catalogue) : undefined;
  return line ?? best;
}
const MOST_OF_NAME = 0.6;
/** Before whoever did what is asked of. */
const BY = /\bby (?:the )?$|由$/u;
const IN_TITLE = 0.3;
const WORDING = 0.5;

function saysName(sentence: string, { facet, id, words }: Mention, { vocabulary }: Catalogue): boolean {
  const names = [words, ...LANGUAGES.map((one) => vocabulary.label(facet, id, one))];
  return names.some((name) => overlap(name, sentence) >= MOST_OF_NAME);
}

/** The line of a record's bodies that names one of those asked of. */
function bodyLine(
  record: CooperationRecord,
  bodies: readonly Mention[],
  { language }: Question,
  catalogue: Catalogue,
): string | undefined {
  const { vocabulary } = catalogue;
  return FACT_READERS.organisation(record, catalogue, language).find(
    ({ role, bodies: ids = [] }) =>
      role !== 'subject' && ids.some((id) => bodies.some((one) => isOf(id, one, vocabulary))),
  )?.line;
}

/**
 * Whether a record speaks of what was typed, and not only of something wider that the same word belongs to: social security is
 * no word on injury insurance. Names that no list knows must be in what is shown.
 */
function holdsTyped(record: CooperationRecord, { mentions, freeText }: Question): boolean {
  const shown = LANGUAGES.map((one) => `${record.title[one]} ${record.summary[one]}`).join(' ');
  const plain = LANGUAGES.map((one) => record.inPlainWords?.[one] ?? '').join(' ');
  const names = freeText.match(A_NAME) ?? [];
  const isHeld = ({ facet, words, by }: Mention) => {
    if (facet !== 'topic' || !hasHan(words)) return true;
    const share = overlap(words, `${shown} ${plain}`);
    return by === 'name' ? words.length < A_WHOLE_NAME || share >= HALF : share > 0;
  };
  return names.every((name) => overlap(name, shown) === 1) && mentions.every(isHeld);
}
const A_WHOLE_NAME = 4;
/** A first name and a surname. */
const A_NAME = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu;
const HALF = 0.5;

/**
 * What the record says instead on which a yes or no is asked, of somebody or of a place that it does not have: it is found by
 * the rest of the question.
 * @param find the records for a question, best first
 */
export function findNotSo(
  question: Question,
  find: (question: Question) => readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  // That there is none of a sort is nothing that one record could say.
  if (ANY.test(fold(question.asked))) return undefined;
  const isOfParty = askedRoles(question.asked).length > 0 || asksOfPart(question.asked);
  const asked = question.mentions.filter(
    ({ facet, words, by }) =>
      by !== 'hint' &&
      (facet === 'place'
        ? isPlaced(words, question)
        : isOfParty && PARTIES.has(facet) && !isPlaced(words, question)),
  );
  for (const { words } of asked) {
    const mentions = question.mentions.filter(
      (one) => !one.words.includes(words) && !words.includes(one.words),
    );
    if (!mentions.some(({ facet, by, id }) => by === 'name' && facet !== 'kind' && id !== HOUSE)) continue;
    const [best] = find({ ...question, mentions, text: question.text.replace(words, '').trim() });
    const instead = best?.missing.length === 0 ? findInstead(question, best, catalogue) : undefined;
    if (instead !== undefined) return instead;
  }
  return undefined;
}

const ANY = /\b(?:any\w*|some\w*|ever|an?)\b|什么|啥|哪|有没有|^有|[了过]没有?$|有[^，。]*[吗么]/u;

function isPlaced(words: string, { asked }: Question): boolean {
  return IN.test(textBefore(asked.toLowerCase(), words.toLowerCase()));
}

/** Words before a place or country where something is said to be. */
const IN = /(?:\b(?:in|at|inside|within)(?: the)? |[在位于])$/;

/** Whether a record whose places are known is in the place or country that the question puts it in. */
function isThere(
  record: CooperationRecord,
  { asked, mentions }: Question,
  { vocabulary }: Catalogue,
): boolean {
  const text = asked.toLowerCase();
  const said = mentions.filter(
    ({ facet, by, words }) =>
      by === 'name' &&
      (facet === 'place' || facet === 'country') &&
      IN.test(textBefore(text, words.toLowerCase())),
  );
  if (said.length === 0) return true;
  if (record.places.length === 0) return !said.some(({ facet }) => facet === 'place');
  const countries = record.places.flatMap((id) => vocabulary.term('place', id)?.country ?? []);
  return said.some(({ facet, id }) => (facet === 'place' ? record.places : countries).includes(id));
}

function usesKind({ record }: Hit, { mentions, language }: Question): number {
  const typed = mentions.filter(({ facet }) => facet === 'kind').map(({ words }) => fold(words));
  const text = fold(`${record.title[language]} ${record.summary[language]}`);
  return typed.some((words) => text.includes(words)) ? 1 : 0;
}

/** Whether all who are named had the part that is spoken of; true when none is spoken of or nobody is named. */
function hasParts({ record }: Hit, question: Question, catalogue: Catalogue): boolean {
  const roles = partsThatDo(question.asked);
  const named = question.mentions.filter(({ facet, by }) => by !== 'hint' && PARTIES.has(facet));
  if (roles.length === 0 || named.length === 0) return true;
  // The same words may name a country and its government: either will do.
  const words = [...new Set(named.map((mention) => mention.words))];
  const hasPart = (one: string) =>
    named.some((mention) => mention.words === one && inRole(mention, record, roles, catalogue));
  // "Did China fund a project in Cambodia": one of those named had the part, the others are where it was.
  return roles.includes('signatory') ? words.every(hasPart) : words.some(hasPart);
}

const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'constituent']);

/** Whoever held or signed something had part in it as well. */
function partsThatDo(asked: string): readonly OrganisationRole[] {
  const roles = askedRoles(asked);
  return roles.includes('participant') ? ORGANISATION_ROLES.filter((role) => role !== 'subject') : roles;
}

function inRole(
  { facet, id }: Mention,
  record: CooperationRecord,
  roles: readonly OrganisationRole[],
  { vocabulary }: Catalogue,
): boolean {
  // Where a source does not say who signed, the other side of an agreement is entered as its partner.
  const asPartner = record.kind === 'agreement' && roles.includes('signatory');
  // Of a country that took part no body need be named.
  if (facet === 'country' && roles.includes('participant') && record.countries.some((one) => one === id))
    return true;
  return record.organisations
    .filter(({ role }) => roles.includes(role) || (asPartner && role === 'partner'))
    .some((party) => isOf(party.id, { facet, id }, vocabulary));
}

/** Whether a body is the one meant, or of the country or the sort that is. */
function isOf(body: string, one: Concept, vocabulary: Vocabulary): boolean {
  return one.facet === 'organisation'
    ? vocabulary.withBroader('organisation', body).includes(one.id)
    : isOfSide(body, one, vocabulary);
}
