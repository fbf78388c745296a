import { textOf } from '../../json.ts';
import { useSurface } from '../surface.ts';
import type { DrawnElement } from './element.tsx';
import { initialState } from './element-state.ts';
import { labelled } from './labelling.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Seconds since 1970 as the browser's field wants them, in the reader's own time zone. */
function localText(seconds: number): string {
  const date = new Date(seconds * SECOND_MS);
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);
}

const FIELDS: ReadonlyMap<string, { field: string; input: string }> = new Map([
  ['datepicker', { field: 'selected_date', input: 'date' }],
  ['timepicker', { field: 'selected_time', input: 'time' }],
  ['datetimepicker', { field: 'selected_date_time', input: 'datetime-local' }],
]);

/** datepicker, timepicker and datetimepicker, as the browser's own fields. */
export function TimeInput({ element, state, change, labelling }: DrawnElement) {
  const { words } = useSurface();
  const type = textOf(element.type);
  const { field, input } = FIELDS.get(type) ?? { field: 'selected_date', input: 'date' };
  const held = (state ?? initialState(element))?.[field];
  const value = typeof held === 'number' ? localText(held) : textOf(held);
  const heldAs = (text: string) => {
    if (text === '') return null;
    return input === 'datetime-local' ? Math.floor(new Date(text).getTime() / SECOND_MS) : text;
  };
  return (
    <input
      {...labelled(labelling, element, words)}
      type={input}
      className="text-input"
      value={value}
      onChange={(event) => change({ type, [field]: heldAs(event.target.value) })}
    />
  );
}
