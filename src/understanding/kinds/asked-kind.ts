import type { Mention } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/** Beside one of these an everyday word for a kind may say something else; places and times only narrow a list. */
const NARROWING: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country', 'region']);
const FEWEST_WORDS_FOR_IT = 2;

/**
 * A kind that is only hinted at is the kind asked for, where the question holds nothing else that could be: "anything
 * I can watch?", "what got inked in 2014". With other words in it, two expressions for the kind must say so.
 * @param rest the words to search for besides names
 */
export function askedKinds(mentions: readonly Mention[], rest: string, asked: string): Mention[] {
  const hinted = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'hint');
  const isHead = ({ words }: Mention) =>
    /^the /iu.test(asked) && asked.endsWith(words) && mentions.length > 1;
  if (hinted.length > 0 && hinted.every(isHead))
    return mentions.map((one) => (hinted.includes(one) ? { ...one, by: 'name' } : one));
  // 参加了哪些会 asks for meetings: what somebody took part in is said to be no other kind beside the one named.
  const named = new Set(
    mentions.filter(({ facet, by }) => facet === 'kind' && by === 'name').map(({ id }) => id),
  );
  if (hinted.length > 0 && named.size === 1) return mentions.filter((one) => !hinted.includes(one));
  const [first] = hinted;
  const isOther = ({ facet, by }: Mention) => (facet === 'kind' ? by !== 'hint' : !NARROWING.has(facet));
  if (first === undefined || mentions.some(isOther) || hinted.some(({ id }) => id !== first.id))
    return [...mentions];
  if (/[\p{L}\p{N}]/u.test(rest) && new Set(hinted.map(({ words }) => words)).size < FEWEST_WORDS_FOR_IT)
    return [...mentions];
  return mentions.map((one) => (one.facet === 'kind' ? { ...one, by: 'name' } : one));
}
