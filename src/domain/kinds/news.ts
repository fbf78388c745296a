import type { RecordKindRules } from './rules.ts';

/** A report of something that happened, published as news. */
export const news: RecordKindRules = {
  schemaType: 'NewsArticle',
  check: () => [],
};
