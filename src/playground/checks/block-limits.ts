/** Where blocks stand: in a message, in a modal, in the Home tab of the app. */
export type Surface = 'message' | 'modal' | 'home';

interface Limit {
  max: number;
  source: string;
}

const BLOCKS = 'https://docs.slack.dev/reference/block-kit/blocks';
const ELEMENTS = 'https://docs.slack.dev/reference/block-kit/block-elements';
const OBJECTS = 'https://docs.slack.dev/reference/block-kit/composition-objects';

/** What Slack refuses beyond: counts of items and lengths in UTF-16 units, each with the page that says so. */
export const LIMITS = {
  messageBlocks: { max: 50, source: BLOCKS },
  viewBlocks: { max: 100, source: BLOCKS },
  messageText: { max: 40_000, source: 'https://docs.slack.dev/reference/methods/chat.postMessage' },
  messageBlocksJson: { max: 13_200, source: 'https://github.com/slackapi/bolt-js/issues/2509' },
  blockId: { max: 255, source: BLOCKS },
  actionId: { max: 255, source: `${ELEMENTS}/button-element` },
  sectionText: { max: 3_000, source: `${BLOCKS}/section-block` },
  sectionFields: { max: 10, source: `${BLOCKS}/section-block` },
  sectionField: { max: 2_000, source: `${BLOCKS}/section-block` },
  headerText: { max: 150, source: `${BLOCKS}/header-block` },
  contextElements: { max: 10, source: `${BLOCKS}/context-block` },
  contextText: { max: 3_000, source: `${OBJECTS}/text-object` },
  contextActions: { max: 5, source: `${BLOCKS}/context-actions-block` },
  actionsElements: { max: 25, source: `${BLOCKS}/actions-block` },
  imageUrl: { max: 3_000, source: `${BLOCKS}/image-block` },
  imageAlt: { max: 2_000, source: `${BLOCKS}/image-block` },
  imageTitle: { max: 2_000, source: `${BLOCKS}/image-block` },
  inputLabel: { max: 2_000, source: `${BLOCKS}/input-block` },
  inputHint: { max: 2_000, source: `${BLOCKS}/input-block` },
  markdownText: { max: 12_000, source: `${BLOCKS}/markdown-block` },
  cardTitle: { max: 150, source: `${BLOCKS}/card-block` },
  cardBody: { max: 200, source: `${BLOCKS}/card-block` },
  carouselCards: { max: 10, source: `${BLOCKS}/carousel-block` },
  containerBlocks: { max: 10, source: `${BLOCKS}/container-block` },
  containerTitle: { max: 150, source: `${BLOCKS}/container-block` },
  tableRows: { max: 100, source: `${BLOCKS}/table-block` },
  tableColumns: { max: 20, source: `${BLOCKS}/table-block` },
  dataTableCharacters: { max: 10_000, source: `${BLOCKS}/data-table-block` },
  dataTables: { max: 1, source: `${BLOCKS}/data-table-block` },
  charts: { max: 2, source: `${BLOCKS}/data-visualization-block` },
  chartTitle: { max: 50, source: `${BLOCKS}/data-visualization-block` },
  chartParts: { max: 6, source: `${BLOCKS}/data-visualization-block` },
  chartCategories: { max: 20, source: `${BLOCKS}/data-visualization-block` },
  chartLabel: { max: 20, source: `${BLOCKS}/data-visualization-block` },
  axisLabel: { max: 50, source: `${BLOCKS}/data-visualization-block` },
  buttonText: { max: 75, source: `${ELEMENTS}/button-element` },
  buttonValue: { max: 2_000, source: `${ELEMENTS}/button-element` },
  buttonUrl: { max: 3_000, source: `${ELEMENTS}/button-element` },
  accessibilityLabel: { max: 75, source: `${ELEMENTS}/button-element` },
  selectOptions: { max: 100, source: `${ELEMENTS}/select-menu-element` },
  overflowOptions: { max: 5, source: `${ELEMENTS}/overflow-menu-element` },
  choiceOptions: { max: 10, source: `${ELEMENTS}/checkboxes-element` },
  optionText: { max: 75, source: `${OBJECTS}/option-object` },
  optionValue: { max: 150, source: `${OBJECTS}/option-object` },
  placeholder: { max: 150, source: `${ELEMENTS}/select-menu-element` },
  viewTitle: { max: 24, source: 'https://docs.slack.dev/reference/views/modal-views' },
  viewButton: { max: 24, source: 'https://docs.slack.dev/reference/views/modal-views' },
  privateMetadata: { max: 3_000, source: 'https://docs.slack.dev/reference/views/modal-views' },
  callbackId: { max: 255, source: 'https://docs.slack.dev/reference/views/modal-views' },
} as const satisfies { [name: string]: Limit };

const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home'];

/** Where each block may stand (https://docs.slack.dev/blocks.json); a type missing here does not exist. */
export const PLACES: ReadonlyMap<string, readonly Surface[]> = new Map([
  ['actions', EVERYWHERE],
  ['alert', ['modal']],
  ['card', EVERYWHERE],
  ['carousel', ['message', 'home']],
  ['container', ['message']],
  ['context', EVERYWHERE],
  ['context_actions', ['message']],
  ['data_table', ['message']],
  ['data_visualization', ['message']],
  ['divider', EVERYWHERE],
  ['file', ['message']],
  ['header', EVERYWHERE],
  ['image', EVERYWHERE],
  ['input', EVERYWHERE],
  ['markdown', ['message']],
  ['plan', ['message']],
  ['rich_text', EVERYWHERE],
  ['section', EVERYWHERE],
  ['table', ['message', 'home']],
  ['task_card', ['message']],
  ['video', EVERYWHERE],
]);
