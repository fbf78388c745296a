import type { Question, Wanted } from '../../domain/question.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/** The half of a pair that records state, with a word on the half that none does. */
export function half(
  fact: FoundFact | undefined,
  missing: Wanted,
  { language, asked }: Question,
): FoundFact | undefined {
  const words = WORDS[language];
  const [role] = missing === 'person' || missing === 'organisation' ? askedRoles(asked) : [];
  const open = role === undefined ? words.notStated(missing) : words.partNotStated(words.role[role]);
  return fact && { ...fact, caveats: [...(fact.caveats ?? []), open] };
}
