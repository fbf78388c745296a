import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { hasStages, isOpenEnded, lasts } from '../../domain/stage.ts';
import { HOUSE } from '../../domain/subject.ts';
import { asksOfToday, claimsOf, isClaimed, tellsPlan } from '../asked/asked-claims.ts';
import { asksIfOver } from '../asked/asked-open.ts';
import { askedRoles, asksOfPart } from '../asked/asked-role.ts';
import { askedAct, namesPost } from '../asked/person-acts.ts';
import { FACT_READERS } from '../facts/index.ts';
import { overlap } from '../overlap.ts';
import { personText } from '../record/person-text.ts';
import { recordLine, sentencesOf } from '../record/record-line.ts';
import { dateConditionText } from '../understood.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import type { FoundFact } from './find-fact.ts';
import { countriesBeside, isOnSubject } from './fit.ts';
import { type Bearing, bearingOf } from './how-sure.ts';
import { leftOpen } from './left-open.ts';
import { asksOfPlace, noteAgainst } from './noted.ts';
import { hasParts, isPlaced, isSuch, isThere, PARTIES, tellsPart } from './parts.ts';
import { holdsTyped, proofOf, saysName } from './proof.ts';

/** A yes comes from the record that fits best, or one that fits as well; a lesser one is about something else. */
const NEARLY_BEST = 0.9;
const MOST_OTHER_TIMES = 3;

/**
 * Answers a yes-or-no question when records hold every word of it, everybody it names had the part it speaks of, and a
 * sentence says what it claims: with yes, or as that bears on it; with the editors' note where the best of them has one on just that. `undefined` when
 * no record says so: that is no "no".
 */
export function findYes(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { asked } = question;
  const near = hits
    .filter(({ missing }) => missing.every((word) => isClaimed(word, asked) || tellsPart(word, asked)))
    .filter((hit) => hit.score >= (hits[0]?.score ?? 0) * NEARLY_BEST || isOnSubject(hit, question))
    .toSorted((a, b) => Number(isOnSubject(b, question)) - Number(isOnSubject(a, question)))
    .filter(({ record }) => holdsTyped(record, question, catalogue) && isSuch(record, question));
  const noted = near[0] && noteAgainst(near[0].record, question, catalogue);
  if (near[0] !== undefined && noted !== undefined)
    return toldBy('noted', noted, near[0], question, catalogue);
  const { record } = near[0] ?? {};
  const post = record && otherPost(record, question, catalogue);
  if (near[0] !== undefined && post) return toldBy('instead', post, near[0], question, catalogue);
  const lasting = asksIfOver(question.asked) && near.find(({ record }) => lasts(record.kind));
  if (lasting) return byDates(lasting, question, catalogue);
  // That a thing comes again is said by no record of another sort of event.
  const called = near.filter((hit) => usesKind(hit, question) > 0);
  const isOfKind = called.length > 0 && claimsOf(question.asked).length > 0;
  const saying = (isOfKind ? called : near).flatMap((hit) => {
    const isSo = hasParts(hit, question, catalogue) && isThere(hit.record, question, catalogue);
    const proof = isSo ? proofOf(hit.record, question, catalogue) : undefined;
    return proof === undefined ? [] : [{ hit, ...bearingOf(proof, hit.record, question, catalogue) }];
  });
  // Of records of a kind with several names, one that uses the name typed ("MOU") is meant first.
  const [first] = [...saying].sort(
    (a, b) =>
      usesKind(b.hit, question) - usesKind(a.hit, question) ||
      countriesBeside(a.hit, question) - countriesBeside(b.hit, question),
  );
  if (first === undefined) return undefined;
  const others = saying.map(({ hit }) => hit).filter((hit) => hit !== first.hit);
  const way = first.way === 'yes' && asksOfToday(question.asked) ? 'asOfThen' : first.way;
  const found = toldBy(way, first.sentence, first.hit, question, catalogue);
  return { ...found, hits: [...found.hits, ...others] };
}

/** The post of whoever is asked of, where it is another than the one asked: a deputy, or of another body or country. */
function otherPost(
  { people }: CooperationRecord,
  { asked, mentions, language }: Question,
  catalogue: Catalogue,
): string | undefined {
  const one = people.find(({ id }) => mentions.some((named) => named.facet === 'person' && named.id === id));
  if (one === undefined || !namesPost(asked) || !IS_ONE.test(fold(asked))) return undefined;
  const post = personText(one, catalogue.vocabulary, language);
  const isOf = mentions.filter(({ facet, id, by }) => by !== 'hint' && id !== HOUSE && OF_POST.has(facet));
  const isDeputy = DEPUTY.test(fold(one.role[language])) && !DEPUTY.test(fold(asked));
  return isDeputy || !isOf.every((named) => saysName(post, named, catalogue)) ? post : undefined;
}
const IS_ONE =
  /^(?:(?:and|so|but|ok) )?(?:is|was)(?:n't)? (?!it\b|that\b|there\b)(?!.*\b(?:sign|spoke|present|at the)\b)|是[^，。签]*[长任事席人]\W*[吗么吧]?\W*$/u;
const OF_POST: ReadonlySet<string> = new Set(['country', 'organisation']);
const DEPUTY = /\b(?:deputy|vice|assistant|associate)\b|副|助理/u;

/** Whether something goes on is told by its dates, and by none where it gives no end. */
function byDates(hit: Hit, question: Question, catalogue: Catalogue): FoundFact {
  const { title, date } = recordLine(hit.record, catalogue.vocabulary, question.language);
  const words = WORDS[question.language];
  if (!isOpenEnded(hit.record)) return { statement: words.byDates(title, date), hits: [hit], settles: true };
  const open = leftOpen(hit.record, 'whether', question, ['end']);
  return open === undefined
    ? { statement: words.noEnd(title, date), hits: [hit], settles: true }
    : toldBy('noted', open, hit, question, catalogue);
}

/** The ways that leave nothing else to be told; what is only near it, or stands there instead, does. */
const SETTLES: ReadonlySet<Bearing['way'] | 'noted' | 'asOfThen'> = new Set(['yes', 'noted', 'asOfThen']);

/** A sentence with the record it stands in, under one of the ways to answer a yes or no. */
function toldBy(
  way: Bearing['way'] | 'noted' | 'asOfThen',
  sentence: string,
  hit: Hit,
  question: Question,
  catalogue: Catalogue,
): FoundFact {
  const { title, date } = recordLine(hit.record, catalogue.vocabulary, question.language);
  // What a profile is dated by is the history of the body.
  const isOfThen = way !== 'asOfThen' || hit.record.kind !== 'profile';
  const statement = WORDS[question.language][way](sentence, title, isOfThen ? date : '');
  const caveats = caveatsOf(question, 'whether', statement, hit, catalogue);
  return { statement, caveats, hits: [hit], ...(SETTLES.has(way) && { settles: true }) };
}

/**
 * What the best record says instead, where it does not say what a yes or no asks: the note that leaves it open or the plan, whoever had the
 * part, or where it was. `undefined` where it has nothing of the sort.
 */
export function findInstead(question: Question, hit: Hit, catalogue: Catalogue): FoundFact | undefined {
  const { record } = hit;
  const { asked, language, mentions } = question;
  const note =
    noteAgainst(record, question, catalogue) ??
    leftOpen(record, 'whether', question) ??
    planOf(record, question);
  if (note !== undefined) return toldBy('noted', note, hit, question, catalogue);
  // Where it was says nothing of whether it came to pass.
  if (
    claimsOf(asked).some(({ unsure }) => unsure !== undefined) &&
    !asksOfPart(asked) &&
    !asksOfPlace(question)
  )
    return undefined;
  const roles = askedRoles(asked);
  const names = (facet: Mention['facet']) => mentions.some((one) => one.facet === facet && one.by !== 'hint');
  const parties = FACT_READERS.organisation(record, catalogue, language).filter(
    ({ role }) => role !== 'subject',
  );
  const ofRole = parties.filter(({ role }) => role !== undefined && roles.includes(role));
  const isOfBody = names('organisation') || names('constituent');
  const bodies = ofRole.length > 0 ? ofRole : isOfBody && asksOfPart(asked) ? parties : [];
  const where = names('place') || names('country') ? FACT_READERS.place(record, catalogue, language) : [];
  const places = where.filter(({ areas }) => areas === undefined || areas === 'countries');
  const told = asksOfPlace(question) ? places : bodies.length > 0 || roles.length > 0 ? bodies : places;
  // What somebody is asked of who did not do it is told by those who did.
  const done = names('person') ? askedAct(asked)?.stated : undefined;
  const people = FACT_READERS.person(record, catalogue, language);
  const acting = people.filter(({ about }) => done?.test(fold(about)));
  const lines = (acting.length > 0 ? acting : told).map(({ line }) => line);
  if (lines.length === 0) return undefined;
  return toldBy('instead', lines.join(STATEMENT_COMMA[language]), hit, question, catalogue);
}

/** The sentence of a record's summary by which what is claimed was only planned, most of all where it says how many. */
function planOf({ summary }: CooperationRecord, { asked, text, language }: Question): string | undefined {
  const claims = claimsOf(asked);
  const weight = (one: string) => overlap(text, one) + (/\d/u.test(one) ? 1 : 0);
  return sentencesOf(summary[language], language)
    .filter((one) => tellsPlan(one, claims))
    .sort((a, b) => weight(b) - weight(a))[0];
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
  // Nor does one that only reports on something, or gives it no end, say that it was over.
  const tellsEnd = hasStages(first.record.kind) && !isOpenEnded(first.record);
  if (asksIfOver(question.asked) && !tellsEnd) return undefined;
  const { title, date } = recordLine(first.record, catalogue.vocabulary, language);
  const statement = WORDS[language].notThen(dateConditionText(dates, language), title, date);
  const { settles: _, ...found } = yes;
  return { ...found, statement, hits: yes.hits.slice(0, MOST_OTHER_TIMES) };
}

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
        : (facet === 'person' && askedAct(question.asked) !== undefined) ||
          (isOfParty && PARTIES.has(facet) && !isPlaced(words, question))),
  );
  for (const { words, facet } of asked) {
    const mentions = question.mentions.filter(
      (one) => !one.words.includes(words) && !words.includes(one.words),
    );
    const isDated = facet === 'person' && question.dates !== undefined;
    if (!isDated && !mentions.some((one) => one.by === 'name' && one.facet !== 'kind' && one.id !== HOUSE))
      continue;
    const near = find({ ...question, mentions, text: question.text.replace(words, '').trim() })
      .filter(({ record }) => facet !== 'person' || record.people.length > 0)
      .slice(0, claimsOf(question.asked).some(({ unsure }) => unsure !== undefined) ? MOST_OTHER_TIMES : 1)
      .filter(({ missing }) => missing.length === 0);
    for (const hit of near) {
      const instead = findInstead(question, hit, catalogue);
      if (instead !== undefined) return instead;
    }
  }
  return undefined;
}

const ANY = /\b(?:any\w*|some\w*|ever|an?)\b|什么|啥|哪|有没有|^有|[了过]没有?$|有[^，。]*[吗么]/u;

function usesKind({ record }: Hit, { mentions, language }: Question): number {
  const typed = mentions.filter(({ facet }) => facet === 'kind').map(({ words }) => fold(words));
  const text = fold(`${record.title[language]} ${record.summary[language]}`);
  return typed.some((words) => text.includes(words)) ? 1 : 0;
}
