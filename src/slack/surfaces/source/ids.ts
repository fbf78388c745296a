/** The steps of Slack's search that manifest-with-search.json declares: results, and what they can be narrowed by. */
export const SEARCH_SOURCE = 'search_source';
export const SEARCH_FILTERS = 'search_filters';
