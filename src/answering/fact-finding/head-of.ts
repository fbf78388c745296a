import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { AskedHead } from '../asked/asked-head.ts';
import { WORDS } from '../words/index.ts';
import { bestOf } from './best-fact.ts';
import type { FoundFact } from './find-fact.ts';
import { isOf, type Somebody } from './holder-of.ts';

/**
 * Who heads a body, by the records that say so of somebody of that body: a deputy is no head, nor is whoever spoke there. Where
 * records name only others of the body, that none names its head, and the nearest of them with their office.
 */
export function headOf(
  head: AskedHead,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { bodies, isHead } = head;
  const { vocabulary } = catalogue;
  const isOwn = (one: Somebody) => isOf(one, head, question, vocabulary);
  const isWithin = ({ organisation }: Somebody) =>
    organisation !== undefined &&
    bodies.some(({ id }) => vocabulary.withBroader('organisation', organisation).includes(id));
  const holds = ({ role }: Somebody) => isHead(role.en) || isHead(role.zh);
  const told = ofPeople((one) => isOwn(one) && holds(one), question, hits, catalogue);
  if (told !== undefined) return told;
  if (bodies.length === 0) return undefined;
  const near = ofPeople(isOwn, question, hits, catalogue) ?? ofPeople(isWithin, question, hits, catalogue);
  if (near === undefined) return undefined;
  const words = WORDS[question.language];
  const statement = [words.notStated('person'), words.nearestPerson(near.statement)];
  return { ...near, statement: statement.join(SENTENCE_SPACE[question.language]) };
}

/** The fact on a person told by the people of the records of which something holds. */
function ofPeople(
  fits: (one: Somebody) => boolean,
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const narrowed = hits.map((hit) => ({
    ...hit,
    record: { ...hit.record, people: hit.record.people.filter(fits) },
  }));
  const fact = bestOf(question, narrowed, catalogue, 'person', false)?.fact;
  const ids = fact?.hits.map(({ record }) => record.id) ?? [];
  return fact && { ...fact, hits: ids.flatMap((id) => hits.find(({ record }) => record.id === id) ?? []) };
}
