import { type KeyboardEvent, useState } from 'react';
import { isObject, listOf, textOf } from '../../json.ts';
import { plainText } from '../plain-text.ts';
import { useSurface } from '../surface.ts';
import type { DrawnElement } from './element.tsx';
import { labelled } from './labelling.ts';

const KINDS: ReadonlyMap<string, { type: string; inputMode?: 'decimal' | 'numeric' }> = new Map([
  ['email_text_input', { type: 'email' }],
  ['url_text_input', { type: 'url' }],
]);

/** Where the bot hears of what was written: on Enter, unless `dispatch_action_config` says on every character. */
function hearsEveryCharacter(config: unknown): boolean {
  return isObject(config) && listOf(config.trigger_actions_on).includes('on_character_entered');
}

/** plain_text_input, number_input, email_text_input and url_text_input. */
export function TextInput({ element, state, change, hold, dispatches, labelling }: DrawnElement) {
  const { words } = useSurface();
  const [before] = useState(() => textOf(element.initial_value) || String(element.initial_value ?? ''));
  const type = textOf(element.type);
  const everyCharacter = hearsEveryCharacter(element.dispatch_action_config);
  const value = state === undefined ? before : textOf(state.value);
  const stateOf = (text: string) => ({ type, value: text === '' ? null : text });
  const shared = {
    ...labelled(labelling, element, words),
    className: 'text-input',
    placeholder: plainText(element.placeholder),
    value,
    minLength: element.min_length === undefined ? undefined : Number(element.min_length),
    maxLength: element.max_length === undefined ? 3_000 : Number(element.max_length),
  };
  if (element.multiline === true) {
    return <textarea {...shared} rows={4} onChange={(event) => hold(stateOf(event.target.value))} />;
  }
  return (
    <input
      {...shared}
      {...(KINDS.get(type) ?? { type: 'text' })}
      inputMode={
        type === 'number_input' ? (element.is_decimal_allowed === true ? 'decimal' : 'numeric') : undefined
      }
      onChange={(event) => {
        const written = stateOf(event.target.value);
        if (dispatches && everyCharacter) change(written);
        else hold(written);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (!dispatches || everyCharacter) return;
        event.preventDefault();
        change(stateOf(value));
      }}
    />
  );
}
