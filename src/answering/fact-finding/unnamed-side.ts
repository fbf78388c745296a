import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { OpenThing } from '../../domain/record-fields.ts';
import { isKnown, knownParties } from '../asked/known-parties.ts';
import { overlap } from '../overlap.ts';
import { sentencesOf } from '../record/record-line.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';

const SIDES: readonly OpenThing[] = ['partner', 'participant'];

/**
 * With whom somebody did something whom the best record does not name: its sentence, which says what they were ("its tripartite
 * partners"), with the note that leaves them open. `undefined` where it names others, or nobody's other side is asked for.
 */
export function unnamedSide(
  question: Question,
  [hit]: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const known = knownParties(question);
  if (hit === undefined || known.length === 0 || !holdsNamed(hit, question)) return undefined;
  const { language, text } = question;
  const { organisations, people, notes, summary } = hit.record;
  const open = notes.find(({ leavesOpen }) => SIDES.some((one) => leavesOpen.includes(one)));
  const isOther = (id: string | undefined) => id !== undefined && !isKnown(id, known, vocabulary);
  const namesOthers =
    organisations.some(({ id }) => isOther(id)) ||
    people.some(({ id, organisation }) => isOther(id) && isOther(organisation));
  if (open === undefined || namesOthers) return undefined;
  const [best] = sentencesOf(summary[language], language).toSorted(
    (a, b) => overlap(text, b) - overlap(text, a),
  );
  return best === undefined ? undefined : { statement: best, caveats: [open.text[language]], hits: [hit] };
}
