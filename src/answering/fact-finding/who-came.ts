import type { Catalogue } from '../../domain/catalogue.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { askedSide, namesSort } from '../asked/asked-side.ts';
import { askedAct } from '../asked/person-acts.ts';
import { WORDS } from '../words/index.ts';
import { bestOf } from './best-fact.ts';
import type { FoundFact } from './find-fact.ts';
import { joined } from './joined.ts';
import { partiesLeftOpen } from './parties-left-open.ts';
import { partiesThere } from './parties-there.ts';

/**
 * Who was there: how many, where a record counts them, and whoever it names; of the side or the sort of body asked for only
 * those. Of a sort that is only counted it says that the record names none: the house among the companies is no answer.
 */
export function whoCame(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { asked, wants, language } = question;
  const isOfSort = namesSort(question);
  if (askedRoles(asked)[0] !== 'participant' || askedAct(asked) !== undefined) return undefined;
  if (wants === 'organisation' && !isOfSort) return undefined;
  const countedIn = (some: readonly Hit[]) => bestOf(question, some, catalogue, 'count', true)?.fact;
  // Where the best record tells who came, those counted in another came to something else.
  const counted =
    countedIn(hits.slice(0, 1)) ?? (tellsWhoCame(question, hits, catalogue) ? undefined : countedIn(hits));
  const [hit] = counted?.hits ?? hits;
  const there = hit && partiesThere(question, hit.record, catalogue);
  if (!hit?.missing.every((words) => askedRoles(words).length > 0)) return undefined;
  if (there === undefined)
    return counted && isOfSort
      ? {
          ...counted,
          caveats: [partiesLeftOpen(question, hit.record) ?? WORDS[language].notStated('organisation')],
        }
      : undefined;
  if (counted === undefined || askedSide(question) !== undefined) return there;
  const numbers = counted.statement.match(/\d+/gu) ?? [];
  if (numbers.every((one) => there.statement.includes(one))) return there;
  return { ...counted, statement: joined(counted.statement, there.statement, question) };
}

/** Whether the best record says who came, in a sentence or by a note that it leaves them open. */
function tellsWhoCame(question: Question, [best]: readonly Hit[], catalogue: Catalogue): boolean {
  if (best === undefined) return false;
  const there = partiesThere(question, best.record, catalogue);
  return /[.。]$/u.test(there?.statement ?? '') || partiesLeftOpen(question, best.record) !== undefined;
}
