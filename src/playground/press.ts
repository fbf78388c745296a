import { isObject, type JsonObject, listOf, textOf } from './json.ts';

/** An interactive element found in blocks, and the block it stands in. */
export interface FoundElement {
  element: JsonObject;
  blockId: string;
}

const CHILD_LISTS = ['elements', 'child_blocks', 'actions'];

function* elementsOf(block: JsonObject, blockId: string): Generator<FoundElement> {
  if (textOf(block.action_id) !== '') yield { element: block, blockId };
  const children = CHILD_LISTS.flatMap((name) => listOf(block[name]));
  for (const child of [...children, block.accessory, block.element]) {
    if (isObject(child)) yield* elementsOf(child, textOf(child.block_id) || blockId);
  }
}

function optionsOf(element: JsonObject): JsonObject[] {
  const grouped = listOf(element.option_groups).flatMap((group) =>
    isObject(group) ? listOf(group.options) : [],
  );
  return [...listOf(element.options), ...grouped].filter(isObject);
}

function offers(element: JsonObject, value: string): boolean {
  const buttons = [element, element.positive_button, element.negative_button].filter(isObject);
  return [...buttons, ...optionsOf(element)].some((one) => one.value === value);
}

/** Every element of the blocks that can be pressed or chosen from, in reading order. */
function interactiveElements(blocks: readonly unknown[]): FoundElement[] {
  return blocks.flatMap((block) => (isObject(block) ? [...elementsOf(block, textOf(block.block_id))] : []));
}

/**
 * The element with this action_id, in this block where one is named; among several the one that offers `value` (a
 * button's value or an option's). Throws an Error that lists what there is.
 */
export function findElement(
  blocks: readonly unknown[],
  actionId: string,
  value?: string,
  blockId?: string,
): FoundElement {
  const all = interactiveElements(blocks);
  const sameId = all.filter(({ element }) => element.action_id === actionId);
  const inBlock = sameId.filter((found) => found.blockId === blockId);
  // A view that was just published anew has new block ids where the app gave none.
  const named = inBlock.length > 0 ? inBlock : sameId;
  const offering = value === undefined ? undefined : named.find(({ element }) => offers(element, value));
  const found = offering ?? named[0];
  if (found !== undefined) return found;
  const there = all.map(({ element }) => textOf(element.action_id)).join(', ') || 'nothing to press';
  throw new Error(`No element with action_id "${actionId}"; there is: ${there}`);
}

/**
 * The entry of `actions` that Slack sends when this element is used; `value` is the button's or option's value, `state`
 * what an element holds that is more than one option.
 */
export function actionOf(
  found: FoundElement,
  actionTs: string,
  value?: string,
  state?: JsonObject,
): JsonObject {
  const { element, blockId } = found;
  const base = { action_id: element.action_id, block_id: blockId, type: element.type, action_ts: actionTs };
  if (state !== undefined) return { ...base, ...state };
  const chosen = optionsOf(element).find((one) => one.value === value) ?? optionsOf(element)[0];
  switch (element.type) {
    case 'feedback_buttons': {
      const pair = [element.positive_button, element.negative_button].filter(isObject);
      const button = pair.find((one) => one.value === value) ?? pair[0] ?? {};
      return { ...base, text: button.text, value: button.value };
    }
    case 'static_select':
    case 'overflow':
    case 'radio_buttons':
      return { ...base, selected_option: chosen ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { ...base, selected_options: chosen === undefined ? [] : [chosen] };
    case 'datepicker':
      return { ...base, selected_date: value ?? null };
    default:
      return {
        ...base,
        ...(element.text === undefined ? {} : { text: element.text }),
        ...(element.value === undefined ? {} : { value: element.value }),
        ...(element.style === undefined ? {} : { style: element.style }),
        ...(element.url === undefined ? {} : { url: element.url }),
      };
  }
}
