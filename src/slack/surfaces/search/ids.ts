/** The global shortcut and the form it opens; manifest.json declares the same. */
export const SEARCH_FORM = 'search_records';
/** Buttons that open the form. */
export const OPEN_SEARCH = 'open_search';

/** What the search form answers. */
export const SEARCH_IDS = [SEARCH_FORM, OPEN_SEARCH] as const;
