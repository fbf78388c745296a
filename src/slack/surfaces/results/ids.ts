import { SHARE_TO } from '../../views/blocks.ts';

/** An answer in a modal: a page of records, or one record. */
export const RESULTS_VIEW = 'search_results';
/** Leads from the results back to the form. */
export const CHANGE_SEARCH = 'change_search';

/** The buttons of answers that work in a modal; others, such as feedback on a message, are left out of it. */
export const PRESSED_IN_RESULTS: ReadonlySet<string> = new Set(['details', 'more', 'back', SHARE_TO]);

/** What the results answer: all that is pressed in them. */
export const RESULTS_IDS = [RESULTS_VIEW, CHANGE_SEARCH] as const;
