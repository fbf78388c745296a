import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/** What relates the person asked for to the one who is named: "who ran it before …", "the predecessor of …". */
const BEFORE_NAME =
  /\b(?:before|after|prior to|preced(?:ed|ing)|follow(?:ed|ing)|succeed(?:ed|ing)|replac(?:ed|ing)|took over from|predecessors? (?:of|to)|successors? (?:of|to)|other than|besides|instead of)(?: (?:mr|ms|mrs|dr|director|the))*\.? $|(?:接替|接任|取代|替代)了? ?$/u;
const AFTER_NAME =
  /^(?:'s|s')? (?:predecessor|successor)|^ (?:arrived|came|(?:take[ns]?|took) over|replac\w+|succeed\w*|started|left|retired)|^(?:先生|局长|主任|女士)*(?:到底|是|又)*(?:接替|接[了的是]*(?:谁|哪)|取代|替代)|^(?:先生|局长|主任|女士)*(?:的)?(?:前任|继任|接班人|后任)|^(?:先生|局长|主任|女士|上任|来|到任|就任)*(?:之前|以前|之后|以后|前|后)/u;
const RELATES =
  /\b(?:before|after|until|predecessor|successor|replaced?|succeed(?:ed)?|preceded|followed|(?:take[ns]?|took) over)\b|前|后|继任|接替|接.{0,2}[谁哪]|取代|替代/u;
const ASKS_WHO =
  /\bwho(?:se)?\b|\bwhich (?:person|director|man|woman)\b|\bpredecessor\b|\bsuccessor\b|谁|哪[位个]|前任|继任/u;

/**
 * Whether these records can tell of somebody else than the one named, where a question asks who came before or after
 * them. True as well where none of the kind is asked.
 */
export function holdsAskedPredecessor(
  question: Question,
  hits: readonly Hit[],
  vocabulary: Vocabulary,
): boolean {
  const ids = askedNotToBe(question, vocabulary);
  return (
    ids.length === 0 ||
    hits.some(
      ({ record: { people } }) =>
        people.some(({ id }) => ids.includes(id)) && people.some(({ id }) => !ids.includes(id)),
    )
  );
}

/**
 * The people named who cannot be the answer, as somebody is asked for who came before or after them; empty where nobody is.
 */
export function askedNotToBe({ asked, mentions }: Question, vocabulary: Vocabulary): readonly string[] {
  const text = fold(asked);
  if (!ASKS_WHO.test(text) || !RELATES.test(text)) return [];
  const named = mentions.filter(({ facet, by }) => facet === 'person' && by === 'name');
  const isRelated = named.some(({ id, words }) => {
    const name = fold(words);
    const at = text.indexOf(name);
    if (at < 0) return false;
    const after = text.slice(at + name.length);
    const before = withoutFirstName(text.slice(0, at), fold(vocabulary.label('person', id, 'en')));
    const isBefore = BEFORE_NAME.test(before) && !/^[^,?]*\b(?:spoke|speak|sign|address)/u.test(text);
    return (
      isBefore || (AFTER_NAME.test(after) && RELATES.test(`${text.slice(Math.max(0, at - 12), at)}${after}`))
    );
  });
  return isRelated ? named.map(({ id }) => id) : [];
}

/** What stands before a surname, without the first name that may stand between. */
function withoutFirstName(before: string, name: string): string {
  const words = before.trimEnd().split(' ');
  while (words.length > 0 && name.split(' ').includes(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? '' : `${words.join(' ')} `;
}
