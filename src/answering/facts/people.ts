import { LANGUAGES } from '../../domain/language.ts';
import { personText } from '../record/person-text.ts';
import type { FactReader } from './fact.ts';

/** What is somebody's speech tells by that who spoke. */
const STATEMENT = 'statement';

/** Who: the record's people with their posts. */
export const people: FactReader = (record, { vocabulary }, language) =>
  record.people.map((person) => ({
    line: personText(person, vocabulary, language),
    about: LANGUAGES.flatMap((one) => [
      // Whoever is alone in a record is who it is about.
      record.people.length === 1 ? record.title[one] : '',
      record.people.length === 1 && record.kind === STATEMENT ? vocabulary.label('kind', STATEMENT, one) : '',
      vocabulary.label('person', person.id, one),
      person.role[one],
      person.organisation === undefined ? '' : vocabulary.label('organisation', person.organisation, one),
    ]).join(' '),
    person: person.id,
    ...(person.organisation !== undefined && { body: person.organisation }),
  }));
