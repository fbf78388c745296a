import type { Catalogue } from '../domain/catalogue.ts';
import { fold } from '../domain/fold.ts';
import type { Question, Wanted } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { HOUSE, isOfHouse } from '../domain/subject.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

const TIMES: ReadonlySet<Wanted> = new Set<Wanted>(['date', 'start', 'duration']);
/** What is said between a body and the country in which it has been since then. */
const PRESENT =
  /^ (?:(?:first|already|now|actively|even) )*(?:(?:come|came|arrived?|get|got|go|went|moved?)(?: over)? (?:in|to)|(?:been|be|start(?:ed)?(?: working| work)?|present|active|represented|have a presence|set foot|land(?:ed)?) (?:in|on)|enter(?:ed)?|in)(?: the)? $|^(?:是|就|到底|究竟)*(?:什么时候|何时|几时|哪一?年)?(?:就|才|开始)*(?:来|进|到|在|进驻|入驻|落户)(?:到|入|了)?$/u;

/**
 * Since when the house itself is in a country, "when did the ILO come to China", as when its office there began. `undefined` where
 * something else is asked or no record tells of such an office.
 */
export function presenceIn(question: Question, { records, vocabulary }: Catalogue): Question | undefined {
  const { asked, wants, mentions } = question;
  const isTime = wants !== undefined && TIMES.has(wants);
  const country = mentions.find(({ facet, by }) => facet === 'country' && by !== 'hint');
  const body = mentions.find(({ facet, id }) => facet === 'organisation' && id === HOUSE);
  if (!isTime || country === undefined || body === undefined || question.among !== undefined)
    return undefined;
  const text = fold(asked);
  const [from, to] = [text.indexOf(fold(body.words)) + body.words.length, text.indexOf(fold(country.words))];
  if (to < from || !PRESENT.test(text.slice(from, to))) return undefined;
  const office = records.find((record) => isOfficeIn(record, country.id, vocabulary));
  return (
    office && { ...question, intent: 'fact', wants: 'start', among: [office.id], freeText: '', asides: [] }
  );
}

/** Whether a record is what is told of an office of the house in a country. */
function isOfficeIn(
  { kind, places, organisations }: CooperationRecord,
  country: string,
  vocabulary: Vocabulary,
): boolean {
  return (
    kind === 'profile' &&
    places.some((id) => vocabulary.term('place', id)?.country === country) &&
    organisations.some(({ id, role }) => role === 'subject' && id !== HOUSE && isOfHouse(id, vocabulary))
  );
}
