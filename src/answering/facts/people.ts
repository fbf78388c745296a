import { WORDS } from '../words/index.ts';
import type { FactReader } from './fact.ts';

/** Who: the record's people with their posts. */
export const people: FactReader = (record, { vocabulary }, language) =>
  record.people.map((person) => {
    const organisation = (inLanguage: 'en' | 'zh') =>
      person.organisation === undefined
        ? undefined
        : vocabulary.label('organisation', person.organisation, inLanguage);
    return {
      line: WORDS[language].personLine(
        vocabulary.label('person', person.id, language),
        person.role[language],
        organisation(language),
      ),
      about: [
        person.role.en,
        person.role.zh,
        organisation('en'),
        organisation('zh'),
        vocabulary.label('person', person.id, 'en'),
        vocabulary.label('person', person.id, 'zh'),
      ].join(' '),
    };
  });
