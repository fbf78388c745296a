/** How freely or sparingly somebody gives, and how much it comes to, as "most" and "least" compare it. */
const GIVEN_FREELY =
  'expensive|costly|generous|money|lavish|substantial|sizea?ble|valuable|handsome|large|considerable|significant in (?:size|money|value)';
const GIVEN_SPARINGLY = 'modest|frugal|meagre|meager|economical|limited|humble|sparing';
/** Where something stands in a table of sums: "at the bottom of the funding table". */
const TABLE =
  '(?: of)?(?: the| your)?(?: (?:funding|money|financial|budget|donor|grants?))?(?: (?:table|league(?: table)?|ranking|list|pile|scale))';

/** What people call the biggest of some sums in English, as alternatives of a pattern. */
export const GREATEST = `biggest|largest|highest|greatest|fattest|heftiest|priciest|dearest|costliest|heaviest|richest|most (?:${GIVEN_FREELY})|least (?:${GIVEN_SPARINGLY})|(?:best|most)[- ](?:funded|financed|paid)|top${TABLE}`;
/** And the smallest. */
export const LEAST = `smallest|lightest|lowest|cheapest|tiniest|littlest|slimmest|leanest|thinnest|tightest|stingiest|meanest|puniest|slightest|(?:lowest|worst|least)[- ](?:funded|financed|paid)|most (?:${GIVEN_SPARINGLY})|least (?:${GIVEN_FREELY})|bottom${TABLE}`;

const SUM = '(?:数额|金额|资金|款额|额度)';
/** The same said of a sum in Chinese: 出手最阔绰, 金额居首. */
export const CHINESE_GREATEST = `(?:(?:(?:出|下)?手|掏钱|给钱|出钱)?最(?:肥|厚实?|阔[气绰]?|豪[气爽]?|大方|大手笔|慷慨|舍得|可观)|${SUM}(?:居首|排(?:名)?第一|居于?榜首)|手笔最大)`;
/** And of a small one. */
export const CHINESE_LEAST = `(?:(?:(?:出|下)?手|掏钱|给钱|出钱)?最(?:抠[门]?|紧巴?|微薄|不起眼|小气|寒[酸碜]|迷你|可怜|薄|吝啬|节[俭省])|${SUM}?(?:里|中|当中)?(?:垫底|排(?:在|名)?(?:最末|最后|末尾|末位)|居末|倒数第一))`;

/** Sorted by size, from whichever end: "fattest first" asks for all of them, one after the other. */
export const SORTED_BY_SIZE = new RegExp(
  `\\b(?:${GREATEST}|${LEAST})(?: \\w+)? first\\b|\\b(?:in )?(?:descending|ascending)(?: order)?\\b|从[大多高小少低]到[大多高小少低]`,
  'u',
);
