import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Money, OrganisationRole } from '../../domain/record-fields.ts';

/** One fact that a record states, as a line, with the words by which a question can mean it. */
export interface Fact {
  /** The fact as a reader sees it: "Conventions ratified by China: 26". */
  readonly line: string;
  /** What the fact is about, in both languages, to be compared with the words of the question. */
  readonly about: string;
  /** For bodies: what they did. */
  readonly role?: OrganisationRole;
  /** For bodies: their ids. */
  readonly bodies?: readonly string[];
  /** For money: the body that gave it. */
  readonly giver?: string;
  /** For money: the amount itself. */
  readonly money?: Money;
  /** For people: the body they belong to here, by its id. */
  readonly body?: string;
  /** For people: who it is, by id. */
  readonly person?: string;
  /** For places: their ids. */
  readonly places?: readonly string[];
  /** For places: that these are countries, of all that a record concerns or where it was, or regions of the world. */
  readonly areas?: 'countries' | 'countries of places' | 'regions';
  /** For dates: whether it is known to the day. */
  readonly isDay?: boolean;
  /** For dates: that of a report, where when the thing itself was is not known. */
  readonly reported?: PartialDate;
  /** For dates: a day and month of no known year. */
  readonly isOfAnyYear?: true;
  /** For dates known to the day: that day, `YYYY-MM-DD`. */
  readonly day?: string;
  /** For figures: that it is a share of a whole. */
  readonly isShare?: true;
  /** For figures: the things counted without what is said of them, in both languages: "companies". */
  readonly counted?: string;
}

/** Reads the facts of one sort out of a record; an empty list when it states none. */
export type FactReader = (record: CooperationRecord, catalogue: Catalogue, language: Language) => Fact[];
