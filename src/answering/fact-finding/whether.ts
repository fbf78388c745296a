import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { OrganisationRole } from '../../domain/record-fields.ts';
import { textBefore } from '../../domain/text-before.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { overlap } from '../overlap.ts';
import { recordLine, sentencesOf } from '../record/record-line.ts';
import { dateConditionText } from '../understood.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import type { FoundFact } from './find-fact.ts';

/** A yes comes from the record that fits best, or one that fits as well; a lesser one is about something else. */
const NEARLY_BEST = 0.9;
const MOST_OTHER_TIMES = 3;

/**
 * Answers a yes-or-no question with yes when records hold every word of it, and everybody it names in a part it
 * speaks of had that part. `undefined` when none does: that no record says so is no "no".
 */
export function findYes(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const saying = hits
    .filter((hit) => hit.missing.length === 0 && hasParts(hit, question, catalogue))
    .filter((hit) => isThere(hit.record, question, catalogue))
    .filter((hit) => hit.score >= (hits[0]?.score ?? 0) * NEARLY_BEST);
  // Of records of a kind with several names, one that uses the name typed ("MOU") is meant first.
  const [first] = [...saying].sort((a, b) => usesKind(b, question) - usesKind(a, question));
  if (first === undefined) return undefined;
  const { title, date } = recordLine(first.record, catalogue.vocabulary, question.language);
  const sentence = sayingSentence(first.record, question, catalogue);
  const statement = WORDS[question.language].yes(sentence, title, date);
  return {
    statement,
    caveats: caveatsOf(question, 'whether', statement, first, catalogue),
    hits: [first, ...saying.filter((hit) => hit !== first)],
  };
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

/** The sentence of the summary that holds most of the question: the reader sees what the yes rests on. */
function sayingSentence(
  { summary }: CooperationRecord,
  { text, mentions, language }: Question,
  { vocabulary }: Catalogue,
): string {
  const names = mentions.map(({ facet, id }) => vocabulary.label(facet, id, language));
  const asked = [text, ...names].join(' ');
  const sentences = sentencesOf(summary[language], language);
  const [first = ''] = sentences;
  return sentences.reduce((best, one) => (overlap(asked, one) > overlap(asked, best) ? one : best), first);
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
  if (said.length === 0 || record.places.length === 0) return true;
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
  const roles = askedRoles(question.asked);
  const named = question.mentions.filter(
    ({ facet, by }) => by !== 'hint' && (facet === 'organisation' || facet === 'country'),
  );
  if (roles.length === 0 || named.length === 0) return true;
  // The same words may name a country and its government: either will do.
  const words = [...new Set(named.map((mention) => mention.words))];
  const hasPart = (one: string) =>
    named.some((mention) => mention.words === one && inRole(mention, record, roles, catalogue));
  // "Did China fund a project in Cambodia": one of those named had the part, the others are where it was.
  return roles.includes('signatory') ? words.every(hasPart) : words.some(hasPart);
}

function inRole(
  { facet, id }: Mention,
  record: CooperationRecord,
  roles: readonly OrganisationRole[],
  { vocabulary }: Catalogue,
): boolean {
  // Where a source does not say who signed, the other side of an agreement is entered as its partner.
  const asPartner = record.kind === 'agreement' && roles.includes('signatory');
  return record.organisations
    .filter(({ role }) => roles.includes(role) || (asPartner && role === 'partner'))
    .some((party) =>
      facet === 'organisation'
        ? vocabulary.withBroader('organisation', party.id).includes(id)
        : vocabulary.term('organisation', party.id)?.country === id,
    );
}
