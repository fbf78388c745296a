/** The step "Search cooperation records"; manifest.json declares it under this name. */
export const SEARCH_RECORDS = 'search_records';
