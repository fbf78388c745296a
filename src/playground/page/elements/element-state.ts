import { isObject, type JsonObject, listOf, textOf } from '../../json.ts';

/** What an element holds, in the shape of `view.state.values` and of an action; always with `type`. */
export type ElementState = JsonObject;

/** The states of one surface by block_id and action_id. */
export type Values = { readonly [blockId: string]: { readonly [actionId: string]: ElementState } };

type Initial = (element: JsonObject) => JsonObject;

const chosen: Initial = (element) => ({ selected_option: element.initial_option ?? null });
const chosenMany: Initial = (element) => ({ selected_options: listOf(element.initial_options) });
const written: Initial = (element) => ({
  value: element.initial_value === undefined ? null : String(element.initial_value),
});

/** What each element that holds something starts with; buttons and overflow menus hold nothing. */
const INITIAL: ReadonlyMap<string, Initial> = new Map<string, Initial>([
  ['static_select', chosen],
  ['external_select', chosen],
  ['radio_buttons', chosen],
  ['checkboxes', chosenMany],
  ['multi_static_select', chosenMany],
  ['multi_external_select', chosenMany],
  ['users_select', (element) => ({ selected_user: element.initial_user ?? null })],
  ['channels_select', (element) => ({ selected_channel: element.initial_channel ?? null })],
  ['conversations_select', (element) => ({ selected_conversation: element.initial_conversation ?? null })],
  ['multi_users_select', (element) => ({ selected_users: listOf(element.initial_users) })],
  ['multi_channels_select', (element) => ({ selected_channels: listOf(element.initial_channels) })],
  [
    'multi_conversations_select',
    (element) => ({ selected_conversations: listOf(element.initial_conversations) }),
  ],
  ['datepicker', (element) => ({ selected_date: element.initial_date ?? null })],
  ['timepicker', (element) => ({ selected_time: element.initial_time ?? null })],
  ['datetimepicker', (element) => ({ selected_date_time: element.initial_date_time ?? null })],
  ['plain_text_input', written],
  ['email_text_input', written],
  ['url_text_input', written],
  ['number_input', written],
]);

/** The state an element starts with; undefined for one that holds none. */
export function initialState(element: JsonObject): ElementState | undefined {
  const type = textOf(element.type);
  const initial = INITIAL.get(type);
  return initial === undefined ? undefined : { type, ...initial(element) };
}

/** True when nothing was chosen or written. */
export function isEmpty(state: ElementState): boolean {
  return Object.entries(state).every(
    ([name, held]) =>
      name === 'type' || held === null || held === '' || (Array.isArray(held) && held.length === 0),
  );
}

/** The elements of a block that can hold something. */
function elementsOf(block: JsonObject): JsonObject[] {
  return [block.element, block.accessory, ...listOf(block.elements)].filter(isObject);
}

/** `view.state.values`: what every element of the blocks holds now, or what it started with. */
export function statesOf(blocks: readonly JsonObject[], values: Values): JsonObject {
  const states: { [blockId: string]: { [actionId: string]: ElementState } } = {};
  for (const block of blocks) {
    const blockId = textOf(block.block_id);
    for (const element of elementsOf(block)) {
      const actionId = textOf(element.action_id);
      const state = values[blockId]?.[actionId] ?? initialState(element);
      if (state === undefined) continue;
      states[blockId] = { ...states[blockId], [actionId]: state };
    }
  }
  return states;
}
