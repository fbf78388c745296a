/** What people call the biggest of some sums in English, plainly and in pictures, as alternatives of a pattern. */
export const GREATEST =
  'biggest|heaviest|bulkiest|plumpest|beefiest|largest|highest|greatest|fattest|heftiest|chunkiest|juiciest|meatiest|priciest|dearest|costliest|most (?:expensive|costly|generous|lavish|money)|best[- ]funded';
/** And the smallest. */
export const LEAST =
  'smallest|lightest|scantiest|paltriest|measliest|skimpiest|feeblest|lowest|cheapest|tiniest|teeniest|littlest|slimmest|leanest|skinniest|thinnest|tightest|stingiest|meanest|puniest|most modest|least (?:expensive|costly|generous|money|lavish)|most (?:frugal|miserly)';
/** The same said of a sum in Chinese. */
export const CHINESE_GREATEST = '最(?:肥|厚实?|阔气?|壕|豪气?|大方|大手笔|粗|阔绰|慷慨)|(?:手头?最松|拔头筹)';
/** And of a small one. */
export const CHINESE_LEAST =
  '最(?:抠门?|小气|寒酸|迷你|袖珍|可怜|薄|紧巴|微薄|不起眼)|(?:手头?最紧|垫底|倒数第一)';

/** Sorted by size, from whichever end: "fattest first" asks for all of them, one after the other. */
export const SORTED_BY_SIZE = new RegExp(
  `\\b(?:${GREATEST}|${LEAST})(?: \\w+)? first\\b|\\b(?:in )?(?:descending|ascending)(?: order)?\\b|从[大多高小少低]到[大多高小少低]`,
  'u',
);
