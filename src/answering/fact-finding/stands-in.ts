import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import { REPORTS } from '../../domain/kinds/index.ts';
import { LIST_COMMA, SENTENCE_SPACE } from '../../domain/language.ts';
import { CONTACT_DETAILS, type Question, type Wanted } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { asksForCountry, asksForRegion } from '../asked/asked-seat.ts';
import type { Fact } from '../facts/fact.ts';
import { dateText } from '../formats.ts';
import { WORDS } from '../words/index.ts';
import { leftOpen } from './left-open.ts';

/** Kinds that are nowhere in particular: their countries are where they are. */
const SPREAD: ReadonlySet<string> = new Set(['project', 'policy', 'profile', 'contact']);

/**
 * The line of a fact as it answers a question. Where it only stands in for what was asked, the day of a report for that of
 * the thing itself or a country for the place, it says first that this is not stated.
 */
export function lineFor(
  fact: Fact,
  { record }: Hit,
  question: Question,
  wants: Wanted,
  { vocabulary }: Catalogue,
): string {
  const { language } = question;
  const words = WORDS[language];
  const told = (open: string, line: string) => `${open}${SENTENCE_SPACE[language]}${line}`;
  if (CONTACT_DETAILS.has(wants) && isOfPart(record, question, vocabulary))
    return words.lineOf(fact.line, record.title[language]);
  if (fact.role !== undefined && MINISTRY.test(question.asked)) {
    const ministries = ministriesOf(fact.bodies ?? [], vocabulary);
    const names = ministries.map((id) => vocabulary.label('organisation', id, language));
    if (names.length > 0) return `${words.role[fact.role]}${words.colon}${names.join(LIST_COMMA[language])}`;
  }
  if (fact.reported !== undefined && !asksOfReport(question)) {
    const open =
      leftOpen(record, wants, question) ??
      (wants === 'published' && question.wants !== 'end' ? undefined : words.timeNotStated);
    const kind = vocabulary.label('kind', record.kind, language);
    return open === undefined
      ? fact.line
      : told(open, words.reported(kind, dateText(fact.reported, language)));
  }
  const isVague =
    fact.areas === 'countries' &&
    !asksForCountry(question) &&
    (!SPREAD.has(record.kind) || asksForRegion(question));
  const isOther = fact.places?.every((id) => !isSignedIn(id, record, question, vocabulary)) === true;
  return isVague || isOther
    ? told(
        leftOpen(record, 'place', question) ?? words.placeNotStated,
        isVague ? fact.line.replace(words.field.countries, words.countriesConcerned) : fact.line,
      )
    : fact.line;
}

const MINISTRY = /\b(?:which|what) ministry\b|哪一?个部(?!分|门)/iu;

/** Those of a government, without the government that they are part of. */
function ministriesOf(bodies: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const ofState = bodies.filter((id) => vocabulary.term('organisation', id)?.type === 'government');
  return ofState.filter(
    (id) => !ofState.some((one) => one !== id && vocabulary.withBroader('organisation', one).includes(id)),
  );
}

/** Whether a way to reach somebody is that of a department, where the whole is asked for: then it says whose it is. */
function isOfPart(
  { organisations }: CooperationRecord,
  { mentions }: Question,
  vocabulary: Vocabulary,
): boolean {
  const asked = mentions.filter(({ facet, by }) => facet === 'organisation' && by !== 'hint');
  const [owner] = organisations;
  return (
    owner !== undefined &&
    asked.length > 0 &&
    asked.every(({ id }) => id !== owner.id && vocabulary.withBroader('organisation', owner.id).includes(id))
  );
}

/** Whether a record says that it was in a place, where the place of a signing is asked for: a party may only be of there. */
function isSignedIn(
  id: string,
  { kind, covers, summary }: CooperationRecord,
  { asked, language }: Question,
  vocabulary: Vocabulary,
): boolean {
  if (askedRoles(asked)[0] !== 'signatory' || ![kind, ...covers].includes('agreement')) return true;
  const name = vocabulary.label('place', id, language);
  return [`in ${name}`, `at ${name}`, `在${name}`, `于${name}`].some((one) =>
    summary[language].includes(one),
  );
}

/** "The press release on …, its date?": the report itself is meant. */
function asksOfReport({ mentions }: Question): boolean {
  return mentions.some(({ facet, id, by }) => facet === 'kind' && by !== 'hint' && REPORTS.has(id));
}
