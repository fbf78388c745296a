const BLOCKS = 'https://docs.slack.dev/reference/block-kit/blocks';
const ELEMENTS = 'https://docs.slack.dev/reference/block-kit/block-elements';

/** Slack's limits that this room meets, each with the page that states it. Lengths are UTF-16 units. */
export const LIMITS = {
  messageBlocks: { max: 50, source: BLOCKS },
  /** Not documented; seen by bolt-js #2509. Counted on the JSON of all blocks. */
  messageJson: { max: 13_200, source: 'https://github.com/slackapi/bolt-js/issues/2509' },
  /** The length Slack recommends at most; it cuts at 40,000. */
  messageText: { max: 4_000, source: 'https://docs.slack.dev/reference/methods/chat.postMessage' },
  sectionText: { max: 3_000, source: `${BLOCKS}/section-block` },
  contextElements: { max: 10, source: `${BLOCKS}/context-block` },
  actionsElements: { max: 25, source: `${BLOCKS}/actions-block` },
  buttonText: { max: 75, source: `${ELEMENTS}/button-element` },
  accessibilityLabel: { max: 75, source: `${ELEMENTS}/button-element` },
  buttonValue: { max: 2_000, source: `${ELEMENTS}/button-element` },
  actionId: { max: 255, source: `${ELEMENTS}/button-element` },
  charts: { max: 2, source: `${BLOCKS}/data-visualization-block` },
  chartTitle: { max: 50, source: `${BLOCKS}/data-visualization-block` },
  chartCategories: { max: 20, source: `${BLOCKS}/data-visualization-block` },
  pieSegments: { max: 6, source: `${BLOCKS}/data-visualization-block` },
  /** Of categories, points, segments and series. */
  chartLabel: { max: 20, source: `${BLOCKS}/data-visualization-block` },
  axisLabel: { max: 50, source: `${BLOCKS}/data-visualization-block` },
  /** Besides the row of heads. */
  dataTableRows: { max: 100, source: `${BLOCKS}/data-table-block` },
  viewTitle: { max: 24, source: 'https://docs.slack.dev/reference/views/modal-views' },
  headerText: { max: 150, source: `${BLOCKS}/header-block` },
  viewBlocks: { max: 100, source: BLOCKS },
  privateMetadata: { max: 3_000, source: 'https://docs.slack.dev/reference/views/modal-views' },
  selectOptions: { max: 100, source: `${ELEMENTS}/select-menu-element` },
  optionText: {
    max: 75,
    source: 'https://docs.slack.dev/reference/block-kit/composition-objects/option-object',
  },
  responseUrlUses: {
    max: 5,
    source: 'https://docs.slack.dev/interactivity/handling-user-interaction#message_responses',
  },
} as const satisfies Record<string, { max: number; source: string }>;

/** What our own messages keep to, in characters of blocks JSON: room is left below Slack's limit. */
export const MESSAGE_BUDGET = 12_500;

/** What one character costs, in characters of JSON. */
export type Cost = (character: string) => number;

/** The cost of a character in a JSON string: quotes, backslashes and line breaks take two. */
export const jsonCost: Cost = (character) =>
  character === '"' || character === '\\' || character === '\n' ? 2 : character.length;

/** The cost of a character in mrkdwn inside JSON, where `&`, `<` and `>` become entities. */
export const mrkdwnCost: Cost = (character) => {
  if (character === '&') return '&amp;'.length;
  if (character === '<' || character === '>') return '&lt;'.length;
  return jsonCost(character);
};

/** The cost of a character in a JSON string inside a JSON string, as in the value of a button. */
export const valueCost: Cost = (character) =>
  character === '"' || character === '\\' ? 4 : character.length;

/** The cost of a character where Slack counts UTF-16 units. */
export const unitCost: Cost = (character) => character.length;

/** What a UTF-16 unit costs at most, by any of the costs. */
const DEAREST = '&amp;'.length;

/**
 * The only place that cuts: the text itself if its characters cost at most `max`, else its beginning with "…".
 * Never cuts a character of two units in half.
 * @param cost what a character counts; JSON characters by default
 * @example clip('cooperation', 5) // 'coop…'
 */
export function clip(text: string, max: number, cost: Cost = jsonCost): string {
  // Most texts are short, and looking at each character takes time.
  if (text.length * DEAREST <= max) return text;
  let spent = 0;
  let fits = 0;
  for (const character of text) {
    spent += cost(character);
    if (spent > max) return `${text.slice(0, fits).trimEnd()}…`;
    if (spent < max) fits += character.length;
  }
  return text;
}
