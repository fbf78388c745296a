import { isObject, type JsonObject, textOf } from '../json.ts';
import { isEmpty } from './elements/element-state.ts';
import type { Words } from './words.ts';

type Fault = (element: JsonObject, value: string, words: Words) => string | undefined;

const numberFault: Fault = (element, value, words) => {
  const number = Number(value);
  if (value === '') return undefined;
  if (!Number.isFinite(number)) return words.notANumber;
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return words.wholeNumber;
  if (element.min_value !== undefined && number < Number(element.min_value)) {
    return `${words.atLeast} ${String(element.min_value)}`;
  }
  if (element.max_value !== undefined && number > Number(element.max_value)) {
    return `${words.atMost} ${String(element.max_value)}`;
  }
  return undefined;
};

const textFault: Fault = (element, value, words) => {
  const least = Number(element.min_length ?? 0);
  return value !== '' && value.length < least ? `${words.leastCharacters} ${least}` : undefined;
};

const FAULTS: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['number_input', numberFault],
  ['plain_text_input', textFault],
]);

/**
 * What Slack itself finds wrong before it sends a form: required fields left empty, numbers out of bounds, too short a
 * text; by block_id.
 */
export function fieldFaults(
  blocks: readonly JsonObject[],
  states: JsonObject,
  words: Words,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const block of blocks) {
    const { element } = block;
    if (block.type !== 'input' || !isObject(element)) continue;
    const blockId = textOf(block.block_id);
    const held = states[blockId];
    const state = isObject(held) ? held[textOf(element.action_id)] : undefined;
    if (!isObject(state)) continue;
    if (isEmpty(state)) {
      if (block.optional !== true) faults.set(blockId, words.required);
      continue;
    }
    const fault = FAULTS.get(textOf(element.type))?.(element, textOf(state.value), words);
    if (fault !== undefined) faults.set(blockId, fault);
  }
  return faults;
}

/** The errors of a submission's answer (`response_action: errors`), by block_id. */
export function answeredFaults(errors: unknown): ReadonlyMap<string, string> {
  if (!isObject(errors)) return new Map();
  return new Map(Object.entries(errors).map(([blockId, error]) => [blockId, textOf(error)]));
}
