import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { overlap } from '../overlap.ts';
import { WORDS } from '../words/index.ts';

/** When a post names this much of the body it belongs to, naming the body again would only repeat it. */
const NAMED_ALREADY = 0.6;

/** A person with the post, and the body it belongs to unless the post already says so. */
export function personText(
  person: CooperationRecord['people'][number],
  vocabulary: Vocabulary,
  language: Language,
): string {
  const role = person.role[language];
  const organisation =
    person.organisation === undefined ? '' : vocabulary.label('organisation', person.organisation, language);
  return WORDS[language].personLine(
    vocabulary.label('person', person.id, language),
    role,
    organisation === '' || overlap(organisation, role) >= NAMED_ALREADY ? undefined : organisation,
  );
}
