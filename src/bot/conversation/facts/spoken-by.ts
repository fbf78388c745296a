import { isOfSide } from '../../../answering/asked/asked-side.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { thatPerson } from '../changes/same-matter.ts';
import { isOfOne, listOf } from '../changes/spoken-of.ts';
import type { Topic } from '../memory.ts';

/**
 * The record that has what somebody said, where a text asks for that after others were spoken of: a statement of the person meant
 * that belongs to what was spoken of, or the first record listed in which the body meant has part. `elsewhere` where there is none,
 * `nowhere` where what was spoken of is one thing in which that body has no part; `undefined` where nobody is meant.
 */
export function spokenBy(
  said: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): string | undefined {
  const named = asked.mentions.find(({ facet, by }) => facet === 'person' && by !== 'hint');
  const person = named ?? (HE.test(said) ? thatPerson(asked, topic, catalogue) : undefined);
  return person === undefined ? byBody(asked, topic, catalogue) : byPerson(person, topic, catalogue);
}
const HE = /\b(?:he|she)\b|[他她](?!们)/u;

function byPerson(person: Mention, topic: Topic, { byId, records }: Catalogue): string {
  const { related = [] } = byId.get(topic.focus ?? '') ?? {};
  const isBy = ({ people }: CooperationRecord) => people.some(({ id }) => id === person.id);
  const beside = [topic.focus ?? '', ...related].flatMap((id) => byId.get(id) ?? []);
  // Of whoever was asked after by name all their statements are meant, of the speaker at an event their words there.
  const isNamed = topic.question.mentions.some(({ id }) => id === person.id);
  const all = records.filter((one) => one.covers.includes('statement') && isBy(one));
  if (isNamed && all.length > 1) return 'elsewhere';
  return beside.find((one) => SPEECHES.has(one.kind) && isBy(one))?.id ?? 'elsewhere';
}
const SPEECHES: ReadonlySet<string> = new Set(['statement', 'video']);

function byBody({ mentions }: Question, topic: Topic, { byId, vocabulary }: Catalogue): string | undefined {
  const side = mentions.find(
    ({ facet, by, id }) =>
      facet === 'constituent' || (facet === 'organisation' && by !== 'hint' && id !== HOUSE),
  );
  if (side === undefined) return undefined;
  const hasPart = (id: string) =>
    byId.get(id)?.organisations.some((one) => isOfSide(one.id, side, vocabulary)) === true;
  return (
    [topic.focus ?? '', ...listOf(topic).shown].find(hasPart) ?? (isOfOne(topic) ? 'nowhere' : 'elsewhere')
  );
}
