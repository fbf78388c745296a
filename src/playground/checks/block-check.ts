import { isObject, type JsonObject, listOf } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { LIMITS, PLACES, type Surface } from './block-limits.ts';
import { BlockReport } from './block-report.ts';
import { chart, dataTable, table } from './data-block-check.ts';
import { checkElement } from './element-check.ts';

type Check = (block: JsonObject, at: string, report: BlockReport, surface: Surface) => void;
const PLAIN = ['plain_text'];
const fine: Check = () => {};

const section: Check = (block, at, report) => {
  if (block.text === undefined && block.fields === undefined) {
    report.add('must define either `text` or `fields`', at);
  }
  report.optionalText(block.text, `${at}/text`, LIMITS.sectionText.max);
  if (block.fields !== undefined) {
    for (const field of report.items(block.fields, `${at}/fields`, LIMITS.sectionFields.max)) {
      report.text(field.item, field.at, LIMITS.sectionField.max);
    }
  }
  if (block.accessory === undefined) return;
  if (isObject(block.accessory)) checkElement(block.accessory, `${at}/accessory`, report);
  else report.add('must provide an object', `${at}/accessory`);
};

const context: Check = (block, at, report) => {
  for (const { item, at: place } of report.items(
    block.elements,
    `${at}/elements`,
    LIMITS.contextElements.max,
  )) {
    if (item.type === 'image') checkElement(item, place, report, ['image']);
    else report.text(item, place, LIMITS.contextText.max);
  }
};

function elements(max: number, allowed?: readonly string[]): Check {
  return (block, at, report) => {
    const seen = new Set<string>();
    for (const { item, at: place } of report.items(block.elements, `${at}/elements`, max)) {
      checkElement(item, place, report, allowed);
      if (typeof item.action_id !== 'string') continue;
      if (seen.has(item.action_id)) report.add(`\`action_id\` "${item.action_id}" already exists`, place);
      seen.add(item.action_id);
    }
  };
}

const card: Check = (block, at, report) => {
  report.optionalText(block.title, `${at}/title`, LIMITS.cardTitle.max);
  report.optionalText(block.subtitle, `${at}/subtitle`, LIMITS.cardTitle.max);
  report.optionalText(block.body, `${at}/body`, LIMITS.cardBody.max);
  if ([block.hero_image, block.title, block.actions, block.body].every((part) => part === undefined)) {
    report.add('must define at least one of `hero_image`, `title`, `actions`, `body`', at);
  }
  for (const [index, action] of listOf(block.actions).entries()) {
    if (isObject(action)) checkElement(action, `${at}/actions/${index}`, report, ['button']);
  }
};

const carousel: Check = (block, at, report, surface) => {
  for (const { item, at: place } of report.items(
    block.elements,
    `${at}/elements`,
    LIMITS.carouselCards.max,
  )) {
    if (item.type === 'card') card(item, place, report, surface);
    else report.add(`unsupported type: ${String(item.type)}`, `${place}/type`);
  }
};

const INSIDE = 'actions context divider file header image input rich_text section table video'.split(' ');

const container: Check = (block, at, report, surface) => {
  if (block.title === undefined && block.rich_text_title === undefined) {
    report.add('missing required field: title', at);
  }
  report.optionalText(block.title, `${at}/title`, LIMITS.containerTitle.max, PLAIN);
  report.optionalText(block.subtitle, `${at}/subtitle`, LIMITS.containerTitle.max);
  const children = report.items(block.child_blocks, `${at}/child_blocks`, LIMITS.containerBlocks.max);
  for (const { item, at: place } of children) {
    if (INSIDE.includes(String(item.type))) checkBlock(item, place, report, surface);
    else report.add(`unsupported type: ${String(item.type)}`, `${place}/type`);
  }
};

const input: Check = (block, at, report) => {
  report.text(block.label, `${at}/label`, LIMITS.inputLabel.max, PLAIN);
  report.optionalText(block.hint, `${at}/hint`, LIMITS.inputHint.max, PLAIN);
  if (isObject(block.element)) checkElement(block.element, `${at}/element`, report);
  else report.add('missing required field: element', at);
};

const image: Check = (block, at, report) => {
  report.optionalText(block.title, `${at}/title`, LIMITS.imageTitle.max, PLAIN);
  checkElement(block, at, report, ['image']);
};

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['actions', elements(LIMITS.actionsElements.max)],
  ['alert', (block, at, report) => report.text(block.text, `${at}/text`, LIMITS.sectionText.max)],
  ['card', card],
  ['carousel', carousel],
  ['container', container],
  ['context', context],
  ['context_actions', elements(LIMITS.contextActions.max, ['feedback_buttons', 'icon_button'])],
  ['data_table', dataTable],
  ['data_visualization', chart],
  ['divider', fine],
  ['file', fine],
  ['header', (block, at, report) => report.text(block.text, `${at}/text`, LIMITS.headerText.max, PLAIN)],
  ['image', image],
  ['input', input],
  ['markdown', (block, at, report) => report.string(block.text, `${at}/text`, LIMITS.markdownText.max, 1)],
  ['plan', fine],
  ['rich_text', (block, at, report) => void report.items(block.elements, `${at}/elements`, 1_000)],
  ['section', section],
  ['table', table],
  ['task_card', fine],
  ['video', fine],
]);

function checkBlock(block: JsonObject, at: string, report: BlockReport, surface: Surface): void {
  const type = String(block.type);
  const check = CHECKS.get(type);
  if (check === undefined) {
    report.add(`unsupported type: ${type}`, `${at}/type`);
    return;
  }
  if (!PLACES.get(type)?.includes(surface)) {
    report.add(`block type "${type}" is not allowed in a ${surface}`, `${at}/type`);
    return;
  }
  report.optionalString(block.block_id, `${at}/block_id`, LIMITS.blockId.max);
  check(block, at, report, surface);
}

/** What Slack would say is wrong with these blocks, in its words; empty when it would take them. */
export function blockFaults(blocks: unknown, surface: Surface): string[] {
  const report = new BlockReport();
  if (!Array.isArray(blocks)) return ['must be an array [json-pointer:/blocks]'];
  const max = surface === 'message' ? LIMITS.messageBlocks.max : LIMITS.viewBlocks.max;
  const seen = new Set<unknown>();
  for (const { item, at } of report.items(blocks, '/blocks', max, 0)) {
    checkBlock(item, at, report, surface);
    if (typeof item.block_id !== 'string') continue;
    if (seen.has(item.block_id)) report.add(`\`block_id\` "${item.block_id}" already exists`, at);
    seen.add(item.block_id);
  }
  const count = (type: string) => blocks.filter((block) => isObject(block) && block.type === type).length;
  if (count('data_table') > LIMITS.dataTables.max) report.add('no more than 1 data_table allowed', '/blocks');
  if (count('data_visualization') > LIMITS.charts.max) {
    report.add('no more than 2 data_visualization allowed', '/blocks');
  }
  return report.faults;
}

/**
 * Throws the Refusal that Slack would answer for these blocks: `invalid_blocks` with its messages, or
 * `msg_blocks_too_long` for a message over about 13,200 characters (bolt-js #2509).
 */
export function refuseBadBlocks(blocks: unknown, surface: Surface): void {
  const faults = blockFaults(blocks, surface);
  if (faults.length > 0) {
    const messages = faults.map((fault) => `[ERROR] ${fault}`);
    throw new Refusal('invalid_blocks', { errors: faults, response_metadata: { messages } });
  }
  if (surface === 'message' && JSON.stringify(blocks).length > LIMITS.messageBlocksJson.max) {
    throw new Refusal('msg_blocks_too_long');
  }
}
