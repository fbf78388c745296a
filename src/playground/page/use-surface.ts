import { useState } from 'react';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { useDeskParts } from './desk-context.ts';
import { choicesIn } from './elements/choices.ts';
import { statesOf, type Values } from './elements/element-state.ts';
import type { Surface } from './surface.ts';

/** Where blocks stand, as the page's actions name it. */
export type Target = { channel: string; ts: string } | { viewId: string };

/** Values with one more state in them. */
function withState(values: Values, blockId: string, actionId: string, state: JsonObject): Values {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: state } };
}

/**
 * The surface of a message or view: what its elements hold, and how the bot hears of their use. `kept` holds the values
 * outside, where they must outlive the drawing.
 */
export function useSurfaceOf(
  target: Target,
  blocks: readonly JsonObject[],
  kept?: { values: Values; keep: (change: (old: Values) => Values) => void },
): { surface: Surface; states: () => JsonObject } {
  const { page, words, act, ask } = useDeskParts();
  const [own, setOwn] = useState<Values>({});
  const values = kept?.values ?? own;
  const keep = kept?.keep ?? setOwn;
  const surface: Surface = {
    page,
    words,
    headings: kept === undefined ? 2 : 3,
    held: (blockId, actionId) => values[blockId]?.[actionId],
    hold: (blockId, actionId, state) => keep((old) => withState(old, blockId, actionId, state)),
    use: async (element, blockId, used) => {
      if (isObject(element.confirm) && !(await ask(element.confirm))) return;
      const actionId = textOf(element.action_id);
      const now = used.state === undefined ? values : withState(values, blockId, actionId, used.state);
      await act('press', { ...target, actionId, blockId, ...used, values: statesOf(blocks, now) });
    },
    suggest: async (element, blockId, typed) => {
      const actionId = textOf(element.action_id);
      const { payload } = await act('suggest', { ...target, actionId, blockId, value: typed });
      return choicesIn(payload ?? {});
    },
  };
  return { surface, states: () => statesOf(blocks, values) };
}
