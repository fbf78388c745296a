/** How freely or sparingly somebody gives, and how much it comes to, as "most" and "least" compare it. */
const GIVEN_FREELY =
  'expensive|costly|generous|money|lavish|substantial|sizea?ble|extravagant|munificent|bountiful|ample|valuable|handsome|open-handed|large|considerable|significant in (?:size|money|value)';
const GIVEN_SPARINGLY =
  'modest|parsimonious|frugal|meagre|meager|niggardly|paltry|economical|thrifty|miserly|humble|sparing|limited';
/** Where something stands in a table of sums: "at the bottom of the funding table". */
const TABLE =
  '(?: of)?(?: the| your)?(?: (?:funding|money|financial|budget|donor|grants?|pay))?(?: (?:table|league(?: table)?|ranking|list|ladder|pile|heap|scale))';

/** What people call the biggest of some sums in English, plainly and in pictures, as alternatives of a pattern. */
export const GREATEST = `biggest|largest|bulkiest|beefiest|highest|greatest|fattest|heftiest|chunkiest|juiciest|meatiest|priciest|dearest|costliest|weightiest|heaviest|richest|plumpest|thickest|grandest|plushest|most (?:${GIVEN_FREELY})|least (?:${GIVEN_SPARINGLY})|best[- ](?:funded|financed|endowed|resourced|paid)|top${TABLE}`;
/** And the smallest. */
export const LEAST = `smallest|lightest|paltriest|lowest|cheapest|tiniest|teeniest|littlest|slimmest|leanest|skinniest|thinnest|tightest|stingiest|meanest|puniest|scantiest|slightest|skimpiest|measliest|weeniest|scrawniest|feeblest|(?:lowest|worst|least)[- ](?:funded|financed|endowed|resourced|paid)|most (?:${GIVEN_SPARINGLY})|least (?:${GIVEN_FREELY})|bottom${TABLE}`;

/** Who gives with which hand: 出手最阔绰, 手最紧. */
const HAND = '(?:(?:出|下)?手(?:头|面|笔)?|掏钱|给钱|出钱|花钱)?';
/** The same said of a sum in Chinese. */
export const CHINESE_GREATEST = `(?:(?=[出下手掏给花最])${HAND}最(?:肥|厚实?|阔[气绰]?|壕|豪[气爽]?|大方|大手笔|粗|慷慨|舍得|可观|狠(?=的?[一那哪]?[笔次回]))|(?:数额|金额|资金|款额|额度)(?:居首|排(?:名)?第一|居于?榜首|登顶|最可观)(?:位)?|(?:手笔|手面)最大|手头?最松|拔头筹)`;
/** And of a small one. */
export const CHINESE_LEAST = `(?:(?=[出下手掏给花最])${HAND}最(?:抠[门搜]?|紧巴|微薄|不起眼|小气|寒[酸碜]|磕碜|迷你|袖珍|可怜|薄|吝啬|节[俭省]|省(?=的?[一那哪]?[笔次回]))|(?:出手|手头|手|荷包|口袋|腰包|钱袋)最紧|(?:数额|金额|资金|款额|额度)?(?:里|中|当中|里头)?(?:垫底|排(?:在|名)?(?:最末|最后|末尾|末位)|居末|倒数第一)(?:位)?)`;

/** Sorted by size, from whichever end: "fattest first" asks for all of them, one after the other. */
export const SORTED_BY_SIZE = new RegExp(
  `\\b(?:${GREATEST}|${LEAST})(?: \\w+)? first\\b|\\b(?:in )?(?:descending|ascending)(?: order)?\\b|从[大多高小少低]到[大多高小少低]`,
  'u',
);
