import { z } from 'zod';
import { localizedSchema, textSchema } from './language.ts';
import { partialDateSchema } from './partial-date.ts';

/** A stable slug: lower-case words of ASCII letters and digits joined by hyphens. */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug: use lower-case letters, digits and single hyphens');

/** What an organisation did. The first two are IATI's OrganisationRole names; `subject` is schema.org's `about`. */
export const ORGANISATION_ROLES = [
  'funding',
  'implementing',
  'partner',
  'signatory',
  'host',
  'participant',
  'subject',
] as const;

const partySchema = z.strictObject({
  id: idSchema.describe('an id of data/vocabulary/organisations.json, which also holds its constituent type'),
  role: z.enum(ORGANISATION_ROLES),
});

const personRoleSchema = z.strictObject({
  id: idSchema.describe('an id of data/vocabulary/people.json'),
  role: localizedSchema.describe('the post or part the source gives the person here'),
  organisation: idSchema.optional().describe('for whom the person acts here'),
});

const moneySchema = z.strictObject({
  amount: z.number().positive().finite(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code'),
  from: idSchema
    .optional()
    .describe('the organisation that gave or committed it, or absent where the source does not say'),
  for: localizedSchema.describe('what it pays for'),
  maybeSameAs: z
    .array(idSchema)
    .optional()
    .describe('records whose money may be this same money, so that it is not added up'),
});

const figureSchema = z.strictObject({
  value: z.number().finite(),
  unit: z.literal('percent').optional().describe('absent for a plain count'),
  qualifier: z
    .enum(['about', 'more-than', 'at-least', 'expected'])
    .optional()
    .describe('how the source hedges the number'),
  counts: localizedSchema.describe(
    'what the number counts, without the number: "Conventions ratified by China"',
  ),
});

const contactSchema = z
  .strictObject({
    address: localizedSchema.optional(),
    telephone: z
      .string()
      .regex(/^\+[\d ]+$/, 'write it internationally: +41 22 …')
      .optional(),
    fax: z
      .string()
      .regex(/^\+[\d ]+$/, 'write it internationally: +41 22 …')
      .optional(),
    email: z.email().optional(),
    web: textSchema.optional().describe('as the source prints it, without a scheme where it has none'),
  })
  .refine((contact) => Object.keys(contact).length > 0, 'is empty');

/**
 * What a source may leave open: who had a part, by the part, `body` whether the one that the note names had any; and the other
 * things that records hold. `start` is when it was or began, `end` how long it went on as well, `content` what was said or
 * agreed, `outcome` whether it came to pass, `relation` whether it is the same as something else or a part of it.
 */
export const OPEN_THINGS = [
  ...ORGANISATION_ROLES,
  'body',
  'speaker',
  'predecessor',
  'start',
  'signed',
  'end',
  'published',
  'place',
  'money',
  'figures',
  'name',
  'content',
  'outcome',
  'relation',
] as const;

const noteSchema = z.strictObject({
  about: z.enum(['source-error', 'conflict', 'inferred', 'remark']),
  leavesOpen: z
    .array(z.enum(OPEN_THINGS))
    .default([])
    .describe(
      'what the source does not state by this note, or states so that it is doubted or only inferred',
    ),
  text: localizedSchema.describe('one thing, told whole where somebody asks for what is left open'),
});

const sourceSchema = z.strictObject({
  document: idSchema.describe('an id of data/vocabulary/sources.json'),
  place: localizedSchema.describe('where in the document: list and number, section, paragraph'),
});

const ids = z.array(idSchema).default([]);

/**
 * The fields every record has, whatever its kind. Names follow IATI (participating organisations, budgets),
 * schema.org (about, ContactPoint) and Dublin Core (title, source) where these have one.
 */
export const recordFieldsSchema = z.strictObject({
  id: idSchema.describe('never changes once published'),
  kind: z.string(),
  covers: z
    .array(z.string())
    .default([])
    .describe('kinds of the things it reports on: a press release about a signing covers "agreement"'),
  title: localizedSchema.describe('en: the published title word for word; zh: ours'),
  titleIsOurs: z.literal(true).optional().describe('set where the source gives the item no title of its own'),
  summary: localizedSchema.describe('written by us; holds every fact the source states about the item'),
  inPlainWords: localizedSchema
    .optional()
    .describe(
      'the same once more in everyday words, as people outside the field say it; searched, never shown',
    ),
  dates: z
    .strictObject({
      published: partialDateSchema.optional(),
      start: partialDateSchema.optional(),
      end: partialDateSchema.optional(),
    })
    .default({}),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .default([])
    .describe('ISO 3166-1 alpha-2'),
  regions: ids.describe('ids of data/vocabulary/regions.json'),
  organisations: z.array(partySchema).default([]),
  programmes: ids.describe('ids of data/vocabulary/programmes.json'),
  topics: ids.describe('ids of data/vocabulary/topics.json'),
  people: z.array(personRoleSchema).default([]),
  places: ids.describe('ids of data/vocabulary/places.json'),
  money: z.array(moneySchema).default([]),
  figures: z.array(figureSchema).default([]),
  contact: contactSchema.optional(),
  sources: z.array(sourceSchema).min(1, 'names no source document'),
  related: ids.describe('ids of other records'),
  notes: z
    .array(noteSchema)
    .default([])
    .describe("the editors' notes: where the source is wrong, sources disagree, or we inferred"),
});

export type CooperationRecordFields = z.infer<typeof recordFieldsSchema>;
export type Note = CooperationRecordFields['notes'][number];
export type OpenThing = Note['leavesOpen'][number];
export type Party = CooperationRecordFields['organisations'][number];
export type OrganisationRole = Party['role'];
export type Money = CooperationRecordFields['money'][number];
export type Figure = CooperationRecordFields['figures'][number];
export type Contact = NonNullable<CooperationRecordFields['contact']>;
