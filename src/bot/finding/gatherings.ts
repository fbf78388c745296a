import type { Question } from '../../domain/question.ts';

/** Plain words for people coming together, whatever a programme calls it. */
const PLAIN = /^(?:meetings|会议|会)$/iu;
const MEETING = 'meeting';
/** What people call a meeting as well who ask for all of them. */
const OTHERS = ['seminar', 'conference'];

/**
 * The same list of meetings with somebody for each other kind of record that is one as well: "meetings with the ministry",
 * 与全总的会议, mean its seminars too. Empty where no list of meetings with a body is asked for.
 */
export function otherGatherings(question: Question): Question[] {
  const { mentions, wants, survey } = question;
  const isMeeting = ({ facet, id, by, words }: Question['mentions'][number]) =>
    facet === 'kind' && by === 'name' && id === MEETING && PLAIN.test(words);
  const hasBody = mentions.some(({ facet, by }) => facet === 'organisation' && by === 'name');
  const isOnlyKind = mentions.filter(({ facet }) => facet === 'kind').length === 1;
  if (wants !== undefined || survey !== undefined || !hasBody || !isOnlyKind || !mentions.some(isMeeting))
    return [];
  return OTHERS.map((id) => ({
    ...question,
    mentions: mentions.map((one) => (isMeeting(one) ? { ...one, id } : one)),
  }));
}
