import type { Language } from '../../domain/language.ts';

/** A text in one language: IATI's `narrative` element, its attribute with `@`, its content as `$`. */
export interface Narrative {
  readonly '@xml:lang': Language;
  readonly $: string;
}

/** Something that has texts only. */
export interface Narrated {
  readonly narrative: readonly Narrative[];
}

/** IATI's OrganisationRole codes of the roles that records know by IATI's names. */
export type IatiRole = '1' | '4';

/**
 * One record as an activity of the IATI Activity Standard 2.03 (iatistandard.org/en/iati-standard/203): elements by
 * their names, attributes with `@`, content as `$`. What the standard requires and a record does not say is absent, so
 * it is shaped like IATI and is no file to publish. `desk:` marks what the standard has no place for.
 */
export interface IatiActivity {
  readonly '@default-language': 'en';
  /** The record's id. */
  readonly 'iati-identifier': string;
  /** Who published the document that the record is taken from. */
  readonly 'reporting-org': Narrated;
  readonly title: Narrated;
  /** Type 1 is the summary, type 4 the editors' notes. */
  readonly description: ReadonlyArray<Narrated & { readonly '@type': '1' | '4' }>;
  readonly 'participating-org'?: ReadonlyArray<Narrated & { readonly '@role': IatiRole }>;
  /** 1 pipeline, 2 implementation, 4 closed, by the dates as of the day asked; absent where they do not tell. */
  readonly 'activity-status'?: { readonly '@code': '1' | '2' | '4' };
  readonly 'activity-date'?: readonly IatiDate[];
  readonly 'contact-info'?: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly 'recipient-country'?: ReadonlyArray<Narrated & { readonly '@code': string }>;
  readonly 'recipient-region'?: readonly OwnCode[];
  readonly location?: ReadonlyArray<{ readonly name: Narrated }>;
  readonly sector?: readonly OwnCode[];
  readonly transaction?: readonly IatiTransaction[];
  readonly 'document-link': ReadonlyArray<{
    readonly title: Narrated;
    /** The place in the document. */
    readonly description: Narrated;
    readonly 'document-date'?: { readonly '@iso-date': string };
  }>;
  readonly 'related-activity'?: ReadonlyArray<{ readonly '@ref': string }>;
  readonly 'desk:kind': string;
  /** Parties in roles that IATI has no code for: partners, signatories, hosts, participants, what it is about. */
  readonly 'desk:party'?: ReadonlyArray<Narrated & { readonly '@role': string }>;
  readonly 'desk:published'?: string;
}

/** A code of our own lists: vocabulary 99 is "reporting organisation" in IATI's code lists. */
export type OwnCode = Narrated & { readonly '@vocabulary': '99'; readonly '@code': string };

/** 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
export interface IatiDate {
  readonly '@type': '1' | '2' | '3' | '4';
  /** Only where the whole day is known: the standard has no place for less. */
  readonly '@iso-date'?: string;
  /** What is known of a rougher date: `2018`, `2018-03`, `--10-25`. */
  readonly 'desk:known'?: string;
  readonly narrative?: readonly Narrative[];
}

/** An amount. Its `transaction-type` is absent: records do not say whether it was committed or paid. */
export interface IatiTransaction {
  readonly value: { readonly '@currency': string; readonly $: number };
  readonly description: Narrated;
  readonly 'provider-org'?: Narrated;
  /** Records whose money may be this same money, so that it is not added up. */
  readonly 'desk:maybe-same-as'?: readonly string[];
}
