import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import type { PageState } from '../page-state.ts';
import { Blocks } from './blocks.tsx';
import type { Act } from './message-list.tsx';
import type { Words } from './words.ts';

const label = (text: unknown) => (isObject(text) ? textOf(text.text) : '');
const fieldName = (block: JsonObject, element: JsonObject) =>
  JSON.stringify([textOf(block.block_id), textOf(element.action_id)]);

function InputField({ block, words, error }: { block: JsonObject; words: Words; error: string }) {
  const element = isObject(block.element) ? block.element : {};
  const options = listOf(element.options).filter(isObject);
  const shared = {
    id: fieldName(block, element),
    name: fieldName(block, element),
    required: block.optional !== true,
  };
  return (
    <div className="field">
      <label htmlFor={shared.name}>{label(block.label)}</label>
      {options.length > 0 ? (
        <select
          {...shared}
          defaultValue={isObject(element.initial_option) ? textOf(element.initial_option.value) : ''}
        >
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={textOf(option.value)} value={textOf(option.value)}>
              {label(option.text)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={element.type === 'datepicker' ? 'date' : 'text'}
          placeholder={label(element.placeholder)}
          defaultValue={textOf(element.initial_value ?? element.initial_date)}
        />
      )}
      {block.hint === undefined ? null : <span className="muted">{label(block.hint)}</span>}
      {error === '' ? null : <span role="alert">{error}</span>}
    </div>
  );
}

function stateOf(element: JsonObject, value: string): JsonObject {
  const option = listOf(element.options).find((one) => isObject(one) && one.value === value);
  if (element.options !== undefined) return { type: element.type, selected_option: option ?? null };
  if (element.type === 'datepicker') return { type: element.type, selected_date: value || null };
  return { type: element.type, value: value || null };
}

/** The modal on top: its blocks, its fields, and Submit where the view has it. */
export function Modal(props: { view: JsonObject; state: PageState; words: Words; act: Act }) {
  const { view, state, words, act } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [errors, setErrors] = useState<JsonObject>({});
  const blocks = listOf(view.blocks).filter(isObject);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const values: { [blockId: string]: JsonObject } = {};
    for (const block of blocks) {
      if (!isObject(block.element)) continue;
      const value = String(form.get(fieldName(block, block.element)) ?? '');
      values[textOf(block.block_id)] = { [textOf(block.element.action_id)]: stateOf(block.element, value) };
    }
    const { payload } = await act('submit', { viewId: view.id, values });
    setErrors(isObject(payload?.errors) ? payload.errors : {});
  };
  const close = () => act('close-view', { viewId: view.id });
  return (
    <dialog ref={dialog} className="modal" aria-label={label(view.title)} onClose={close}>
      <form onSubmit={submit}>
        <h2>{label(view.title)}</h2>
        {blocks.map((block) =>
          block.type === 'input' ? (
            <InputField
              key={textOf(block.block_id)}
              block={block}
              words={words}
              error={textOf(errors[textOf(block.block_id)])}
            />
          ) : (
            <Blocks
              key={textOf(block.block_id) || JSON.stringify(block)}
              blocks={[block]}
              state={state}
              words={words}
              press={async (actionId, value) => {
                const pressed = { viewId: view.id, actionId };
                await act('press', value === undefined ? pressed : { ...pressed, value });
              }}
            />
          ),
        )}
        <div className="controls">
          <button type="button" className="control" onClick={() => dialog.current?.close()}>
            {label(view.close) || words.close}
          </button>
          {view.submit === undefined ? null : (
            <button type="submit" className="control primary">
              {label(view.submit) || words.submit}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
