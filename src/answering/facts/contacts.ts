import type { Contact } from '../../domain/record-fields.ts';
import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** A way to reach somebody: the named field of the record's contact. */
export function contactField(field: Exclude<keyof Contact, 'address'>): FactReader {
  return (record, _catalogue, language) => {
    const value = record.contact?.[field];
    const words = WORDS[language];
    return value === undefined
      ? []
      : [
          {
            line: `${words.field[field]}${words.colon}${value}`,
            about: `${record.title.en} ${record.title.zh}`,
          },
        ];
  };
}

/** The postal address of the record's contact. */
export const address: FactReader = (record, _catalogue, language) => {
  const value = record.contact?.address;
  const words = WORDS[language];
  return value === undefined
    ? []
    : [
        {
          line: `${words.field.address}${words.colon}${value[language]}`,
          about: `${record.title.en} ${record.title.zh}`,
        },
      ];
};
