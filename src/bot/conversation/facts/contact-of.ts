import { factAnswer } from '../../../answering/answers.ts';
import { findFact } from '../../../answering/fact-finding/find-fact.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { CONTACT_DETAILS, type Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { isOfHouse } from '../../../domain/subject.ts';
import { thatPerson } from '../changes/same-matter.ts';
import type { Topic } from '../memory.ts';
import type { Reading } from '../turn.ts';
import { recordInFull } from './about-record.ts';

const CONTACT = 'contact';

/**
 * Whom to contact about what was spoken of: the office that has part in it, else that of its country: "whom can I contact?",
 * 有联系方式吗. The detail by itself is told where that very office was spoken of, or somebody of it. `undefined` where another body or
 * somebody of another was spoken of: the office's telephone is not theirs.
 */
export const contactOfTold: Reading = ({ asked, topic }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  if (record === undefined || record.kind === CONTACT || !asksForContact(asked)) return undefined;
  const bodies = bodiesMeant(asked, topic, record, catalogue);
  if (bodies === undefined) return undefined;
  const contacts = catalogue.records.filter(({ kind }) => kind === CONTACT);
  const known = [...topic.earlier.toReversed(), ...topic.shown];
  const shown = known.flatMap((id) => contacts.filter((one) => one.id === id));
  const own = [
    ...shown,
    ...contacts.filter((one) => bodiesOf(one, catalogue).some((id) => bodies.includes(id))),
  ][0];
  const near = contacts.find(({ countries }) => countries.some((id) => record.countries.includes(id)));
  const { wants, ...question } = asked;
  const isDetail = wants !== undefined && CONTACT_DETAILS.has(wants);
  const fact = own && isDetail ? findFact(asked, [wholeHit(own)], catalogue) : undefined;
  if (fact !== undefined) return factAnswer(asked, catalogue, fact);
  return recordInFull((own ?? near)?.id, question, catalogue);
};

/** Whether a way to reach somebody is asked for, and nobody is named. */
function asksForContact({ mentions, wants, freeText, survey, dates }: Question): boolean {
  const isContact = (wants && CONTACT_DETAILS.has(wants)) || mentions.some(({ id }) => id === CONTACT);
  const isBare = mentions.every(({ by, id }) => by === 'hint' || id === CONTACT) && !freeText.includes(' ');
  return isContact === true && isBare && (survey ?? dates) === undefined;
}

/** The parts of the house that could be reached; `undefined` where somebody else is meant. */
function bodiesMeant(
  asked: Question,
  topic: Topic,
  record: CooperationRecord,
  catalogue: Catalogue,
): readonly string[] | undefined {
  const ofHouse = (id: string) => isOfHouse(id, catalogue.vocabulary);
  const { mentions } = topic.origin;
  if (mentions.some(({ facet, by, id }) => facet === 'organisation' && by !== 'hint' && !ofHouse(id)))
    return undefined;
  const person = mentions.some(({ facet }) => facet === 'person')
    ? thatPerson(asked, topic, catalogue)
    : undefined;
  if (person === undefined) return bodiesOf(record, catalogue);
  const of = record.people.find(({ id }) => id === person.id)?.organisation;
  return of !== undefined && ofHouse(of) ? [of] : undefined;
}

/** The offices and departments of the house in a record, and not the house itself. */
function bodiesOf({ organisations }: CooperationRecord, { vocabulary }: Catalogue): readonly string[] {
  return organisations
    .map(({ id }) => id)
    .filter((id) => isOfHouse(id, vocabulary) && vocabulary.withBroader('organisation', id).length > 1);
}
