import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Facet } from '../domain/vocabulary.ts';
import { coverageText, yearsCovered } from './coverage.ts';
import { mostFrequent } from './most-frequent.ts';
import { WORDS } from './words/index.ts';

/** What the help's examples are made of, taken from the records at hand. */
export interface HelpExamples {
  /** "94 records, 2010 to 2024"; empty when there are none. */
  readonly coverage: string;
  /** Names that occur in the records, most frequent first. */
  readonly topics: readonly string[];
  readonly programmes: readonly string[];
  readonly organisations: readonly string[];
  readonly kinds: readonly string[];
  /** The id of a record. */
  readonly recordId: string;
  /** A year in which records are dated. */
  readonly year: string;
}

/** Examples for the help, made of what occurs most in the records, so that each of them finds something. */
export function helpExamples(catalogue: Catalogue, language: Language): HelpExamples {
  const named = (facet: Facet, idsOf: (record: CooperationRecord) => readonly string[]) =>
    mostFrequent(catalogue.records.flatMap(idsOf)).map((id) =>
      catalogue.vocabulary.label(facet, id, language),
    );
  const acronym = (id: string) => catalogue.vocabulary.term('programme', id)?.acronyms[0];
  return {
    coverage: coverageText(catalogue, language),
    topics: named('topic', (record) => record.topics).slice(0, 3),
    programmes: mostFrequent(catalogue.records.flatMap((record) => record.programmes))
      .flatMap((id) => acronym(id) ?? [])
      .slice(0, 3),
    organisations: named('organisation', (record) =>
      record.organisations.filter((party) => party.role === 'signatory').map((party) => party.id),
    )
      .filter((name) => !catalogue.vocabulary.label('organisation', 'ilo', language).includes(name))
      .slice(0, 3),
    kinds: named('kind', (record) => [record.kind]),
    recordId: catalogue.records[0]?.id ?? '',
    year: yearsCovered(catalogue)?.to ?? '',
  };
}

/** Questions that find something in these records, to show what can be asked. */
export function exampleQuestions(catalogue: Catalogue, language: Language): readonly string[] {
  return WORDS[language].help.questions(helpExamples(catalogue, language));
}
