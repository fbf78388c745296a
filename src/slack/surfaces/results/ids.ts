/** An answer in a modal: a page of records, or one record. */
export const RESULTS_VIEW = 'search_results';
/** Leads from the results back to the form. */
export const CHANGE_SEARCH = 'change_search';

/** What the results answer: all that is pressed in them. */
export const RESULTS_IDS = [RESULTS_VIEW, CHANGE_SEARCH] as const;
