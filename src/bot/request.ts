import type { Language } from '../domain/language.ts';

/** What somebody wants of the desk, free of the surface it came from. */
export type BotRequest =
  /** A text as typed: a command of the grammar or a question. */
  | {
      readonly kind: 'say';
      readonly text: string;
      /** The person's own language, used when the text itself shows none. */
      readonly preferred?: Language;
      /** Answer in this language, whatever the text is in. */
      readonly language?: Language;
      /**
       * Where it was said: texts of the same conversation may lean on each other ("and Mongolia?"). Absent for
       * what stands alone, such as a slash command or a button.
       */
      readonly conversation?: string;
      /** A second conversation that may begin with this text, such as a thread under it. */
      readonly opens?: string;
      /** Records to skip, for paging; 0 by default. */
      readonly offset?: number;
      /** Records a page; 10 by default. */
      readonly limit?: number;
    }
  /** One record in full, by its id. */
  | {
      readonly kind: 'show';
      readonly id: string;
      readonly language: Language;
      /** The question whose answer it was opened from, which tells in which script to show it. */
      readonly from?: string;
    };

/** What a request is answered against besides the records. */
export interface BotContext {
  /** The day it is for the person, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Records on a page unless asked otherwise. */
export const PAGE_SIZE = 10;

/** Records on a page of a timeline; more of them nobody reads in a message. */
export const TIMELINE_SIZE = 40;
