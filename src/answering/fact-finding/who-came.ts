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
  const counted = bestOf(question, hits, catalogue, 'count', true)?.fact;
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
  return { ...counted, statement: joined(counted.statement, there.statement, question) };
}
