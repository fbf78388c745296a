import { z } from 'zod';
import { type CountryAliases, countryTerms } from './countries.ts';
import type { Language } from './language.ts';
import { localizedSchema, textSchema } from './language.ts';
import { idSchema } from './record-fields.ts';

/**
 * The things people name in questions and records carry. `constituent` is the kind of body an
 * organisation is, in the ILO's sense (governments, workers, employers) and beyond it.
 */
export const FACETS = [
  'kind',
  'country',
  'region',
  'organisation',
  'constituent',
  'programme',
  'topic',
  'person',
  'place',
] as const;
export type Facet = (typeof FACETS)[number];

/** One named thing: a facet and an id within it. */
export interface Concept {
  readonly facet: Facet;
  readonly id: string;
}

/** A concept as one word: `topic:forced-labour`. The same text for the same concept, so it serves as a key. */
export function conceptKey(concept: Concept): string {
  return `${concept.facet}:${concept.id}`;
}

const words = z.array(textSchema).default([]);

/** Schema of one entry of a vocabulary file; which extra fields mean something depends on the file. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]+(?:-[a-z0-9]+)*$/),
  name: localizedSchema,
  acronyms: words.describe('matched only as a whole word: "SCORE", "OSH", "人社部"'),
  aliases: z
    .strictObject({ en: words, zh: words })
    .prefault({})
    .describe('every other name a person would type'),
  everyday: z
    .strictObject({ en: words, zh: words })
    .prefault({})
    .describe('everyday words people use for it: a hint that it is meant, weaker than a name'),
  broader: z.array(z.string()).default([]).describe('ids in the same file that include this one'),
  sorts: z
    .array(z.strictObject({ name: localizedSchema, names: z.array(textSchema).min(1) }))
    .optional()
    .describe(
      'kinds: narrower sorts by which records call themselves, with those names of the entry that mean one: of the agreements the memoranda of understanding',
    ),
  type: z.string().optional().describe('organisations: an id of constituents.json'),
  country: z
    .string()
    .optional()
    .describe('organisations, places: ISO 3166-1 alpha-2; people: where they come from'),
  countries: z.array(z.string()).default([]).describe('regions: the countries in them, ISO 3166-1 alpha-2'),
});
export const termsFileSchema = z.array(termSchema);
export type Term = z.infer<typeof termSchema> & { readonly facet: Facet };

/** Schema of data/vocabulary/sources.json: the documents the records come from. */
export const sourceDocumentSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  publisher: localizedSchema,
  file: textSchema.describe('name of the document among the seeds, which are not part of the repository'),
  covers: localizedSchema.describe('what it is and which years it holds'),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** The file of data/vocabulary that holds each facet. Countries have a file only for what the library lacks. */
export const VOCABULARY_FILES: Readonly<Record<Exclude<Facet, 'country'>, string>> = {
  kind: 'kinds.json',
  region: 'regions.json',
  organisation: 'organisations.json',
  constituent: 'constituents.json',
  programme: 'programmes.json',
  topic: 'topics.json',
  person: 'people.json',
  place: 'places.json',
};

/** Names, acronyms and aliases of everything records refer to, ready for look-up. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
  /** The entry of a concept, or `undefined` when the vocabulary has none. */
  term(facet: Facet, id: string): Term | undefined;
  /** The concept's name in a language; its id when the vocabulary has no entry. */
  label(facet: Facet, id: string, language: Language): string;
  /** The concept's id and every broader id above it in its facet, itself first; cycles end. */
  withBroader(facet: Facet, id: string): string[];
}

/**
 * Builds a vocabulary from the entries of the files and the country names of the library.
 * An empty call gives one that knows the countries only, for collections without a vocabulary of their own.
 */
export function buildVocabulary(
  entries: readonly Term[] = [],
  sources: readonly SourceDocument[] = [],
  countryAliases: readonly CountryAliases[] = [],
): Vocabulary {
  const terms = [...entries, ...countryTerms(countryAliases)];
  const byFacet = new Map(FACETS.map((facet) => [facet, new Map<string, Term>()]));
  for (const term of terms) byFacet.get(term.facet)?.set(term.id, term);
  const term = (facet: Facet, id: string) => byFacet.get(facet)?.get(id);
  return {
    terms,
    sources: new Map(sources.map((source) => [source.id, source])),
    term,
    label: (facet, id, language) => term(facet, id)?.name[language] ?? id,
    withBroader(facet, id) {
      const found = [id];
      for (const one of found)
        for (const broader of term(facet, one)?.broader ?? [])
          if (!found.includes(broader)) found.push(broader);
      return found;
    },
  };
}
