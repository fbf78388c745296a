import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';

/** What relates the person asked for to the one who is named: "who ran it before …", "the predecessor of …". */
const BEFORE_NAME =
  /\b(?:before|after|prior to|preced(?:ed|ing)|follow(?:ed|ing)|succeed(?:ed|ing)|replac(?:ed|ing)|took over from|predecessors? (?:of|to)|successors? (?:of|to)|other than|besides|instead of)(?: (?:mr|ms|mrs|dr|director|tim|the))*\.? $/u;
const AFTER_NAME =
  /^(?:'s|s')? (?:predecessor|successor)|^ (?:arrived|came|took over|started|left|retired)|^(?:先生|局长|主任|女士)*(?:的)?(?:前任|继任|接班人|后任)|^(?:先生|局长|主任|女士|上任|来|到任|就任)*(?:之前|以前|之后|以后|前|后)/u;
const RELATES = /\b(?:before|after|until|predecessor|successor|replaced?|succeed(?:ed)?)\b|前|后|继任/u;
const ASKS_WHO =
  /\bwho(?:se)?\b|\bwhich (?:person|director|man|woman)\b|\bpredecessor\b|\bsuccessor\b|谁|哪[位个]|前任|继任/u;

/**
 * Whether these records can tell of somebody else than the one named, where a question asks who came before or after
 * them. True as well where none of the kind is asked.
 */
export function holdsAskedPredecessor({ asked, mentions }: Question, hits: readonly Hit[]): boolean {
  const text = fold(asked);
  if (!ASKS_WHO.test(text) || !RELATES.test(text)) return true;
  const named = mentions.filter(({ facet, by }) => facet === 'person' && by === 'name');
  const isRelated = named.some(({ words }) => {
    const name = fold(words);
    const at = text.indexOf(name);
    const after = text.slice(at + name.length);
    const isBefore =
      BEFORE_NAME.test(text.slice(0, at)) && !/^[^,?]*\b(?:spoke|speak|sign|address)/u.test(text);
    return (
      at >= 0 &&
      (isBefore ||
        (AFTER_NAME.test(after) && RELATES.test(`${text.slice(Math.max(0, at - 12), at)}${after}`)))
    );
  });
  const ids = named.map(({ id }) => id);
  return (
    !isRelated ||
    hits.some(
      ({ record: { people } }) =>
        people.some(({ id }) => ids.includes(id)) && people.some(({ id }) => !ids.includes(id)),
    )
  );
}
