import { useId } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../../json.ts';
import { languageTag, plainText } from '../plain-text.ts';
import { useSurface } from '../surface.ts';
import type { DrawnElement } from './element.tsx';
import { initialState } from './element-state.ts';

/** radio_buttons and checkboxes. */
export function ChoiceGroup({ element, state, change, labelling }: DrawnElement) {
  const { words } = useSurface();
  const name = useId();
  const type = textOf(element.type);
  const many = type === 'checkboxes';
  const options = listOf(element.options).filter(isObject);
  const current = state ?? initialState(element) ?? {};
  const held = (many ? listOf(current.selected_options) : [current.selected_option]).filter(isObject);
  const isHeld = (option: JsonObject) => held.some(({ value }) => value === option.value);
  const choose = (option: JsonObject) => {
    if (!many) return change({ type, selected_option: option });
    const selected = options.filter((one) => (one === option ? !isHeld(one) : isHeld(one)));
    change({ type, selected_options: selected });
  };
  return (
    <fieldset
      className="choices"
      id={labelling?.id}
      aria-label={labelling === undefined ? plainText(element.placeholder) || words.choose : undefined}
      aria-labelledby={labelling === undefined ? undefined : `${labelling.id}-label`}
      aria-describedby={labelling?.describedBy}
    >
      {options.map((option) => (
        <label key={textOf(option.value)} className="option-line">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            checked={isHeld(option)}
            onChange={() => choose(option)}
          />
          <span lang={languageTag(plainText(option.text))}>
            {plainText(option.text)}
            {option.description === undefined ? null : <small>{plainText(option.description)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
