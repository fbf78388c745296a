import { LIST_COMMA } from '../../domain/language.ts';
import { ORGANISATION_ROLES } from '../../domain/record-fields.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** Which body: the record's organisations, one fact a role. */
export const organisations: FactReader = (record, { vocabulary }, language) =>
  ORGANISATION_ROLES.flatMap((role) => {
    const ids = record.organisations.filter((party) => party.role === role).map((party) => party.id);
    if (ids.length === 0) return [];
    const names = ids.map((id) => vocabulary.label('organisation', id, language));
    const words = WORDS[language];
    return [
      {
        line: `${words.role[role]}${words.colon}${names.join(LIST_COMMA[language])}`,
        about: `${role} ${WORDS.en.role[role]} ${WORDS.zh.role[role]} ${names.join(' ')}`,
        role,
        bodies: ids,
      },
    ];
  });
