import { dateText } from '../../../answering/formats.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Question } from '../../../domain/question.ts';
import type { Topic } from '../memory.ts';

/**
 * Whether another record is on the very day spoken of: the report of what was held, or the review whose day was told last; or on the
 * very body whose contact is spoken of: that tells not when it was founded.
 */
export function isSameThing(
  id: string,
  { focus, told }: Topic,
  { language, mentions }: Question,
  { byId }: Catalogue,
): boolean {
  const pair = [byId.get(id), byId.get(focus ?? '')];
  const [body, spokenOf] = pair.map((record) => record?.organisations.find(({ role }) => role === 'subject'));
  const isBare = pair[1]?.kind === 'contact' && mentions.every(({ by }) => by === 'hint');
  if (isBare && body !== undefined && body.id === spokenOf?.id) return true;
  const [day, of] = pair.map((record) => record?.dates.start);
  if (day === undefined || !day.precision.startsWith('day')) return false;
  return (
    day.value === of?.value ||
    told?.includes(dateText({ value: day.value, precision: day.precision }, language)) === true
  );
}
