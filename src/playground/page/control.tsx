import { type ReactNode, useState } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import type { Words } from './words.ts';

/** Uses an element: its action_id, and the value of a button or option. */
export type Press = (actionId: string, value?: string) => Promise<void>;

const label = (text: unknown) => (isObject(text) ? textOf(text.text) : '');

function confirmed(element: JsonObject): boolean {
  if (!isObject(element.confirm)) return true;
  const { title, text } = element.confirm;
  return window.confirm([label(title), label(text)].join('\n\n'));
}

function Button(props: { button: JsonObject; actionId: string; press: Press; label?: string }) {
  const { button, actionId, press } = props;
  const [busy, setBusy] = useState(false);
  const value = typeof button.value === 'string' ? button.value : undefined;
  const use = async () => {
    if (busy || !confirmed(button)) return;
    setBusy(true);
    await press(actionId, value);
    setBusy(false);
  };
  const shared = {
    className: `control ${textOf(button.style)}`,
    'aria-label': textOf(button.accessibility_label) || undefined,
    'aria-busy': busy,
    onClick: use,
  };
  const text = props.label ?? label(button.text);
  const url = textOf(button.url);
  if (!['https://', 'http://'].some((scheme) => url.startsWith(scheme))) {
    return (
      <button type="button" {...shared}>
        {text}
      </button>
    );
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" {...shared}>
      {text}
    </a>
  );
}

function Choice({ element, words, press }: { element: JsonObject; words: Words; press: Press }) {
  const groups = listOf(element.option_groups)
    .filter(isObject)
    .flatMap((group) => listOf(group.options));
  const options = [...listOf(element.options), ...groups].filter(isObject);
  const initial = isObject(element.initial_option) ? textOf(element.initial_option.value) : '';
  const name = label(element.placeholder) || (element.type === 'overflow' ? '⋯' : words.choose);
  const choose = async (value: string) => {
    if (value !== '' && confirmed(element)) await press(textOf(element.action_id), value);
  };
  return (
    <select
      className="control"
      aria-label={name === '⋯' ? words.choose : name}
      defaultValue={initial}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{name}</option>
      {options.map((option) => (
        <option key={textOf(option.value)} value={textOf(option.value)}>
          {label(option.text)}
        </option>
      ))}
    </select>
  );
}

type Draw = (element: JsonObject, words: Words, press: Press) => ReactNode;

const choice: Draw = (element, words, press) => <Choice element={element} words={words} press={press} />;
const button: Draw = (element, _words, press) => (
  <Button button={element} actionId={textOf(element.action_id)} press={press} />
);

const DRAWN: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['button', button],
  ['icon_button', button],
  ['workflow_button', button],
  ['static_select', choice],
  ['multi_static_select', choice],
  ['overflow', choice],
  ['radio_buttons', choice],
  ['checkboxes', choice],
  [
    'feedback_buttons',
    (element, _words, press) => (
      <span className="feedback">
        {[element.positive_button, element.negative_button].filter(isObject).map((one) => (
          <Button key={textOf(one.value)} button={one} actionId={textOf(element.action_id)} press={press} />
        ))}
      </span>
    ),
  ],
  [
    'datepicker',
    (element, words, press) => (
      <input
        type="date"
        className="control"
        aria-label={label(element.placeholder) || words.choose}
        defaultValue={textOf(element.initial_date)}
        onChange={(event) => press(textOf(element.action_id), event.target.value)}
      />
    ),
  ],
]);

/** One interactive element, drawn as the browser's own control. */
export function Control(props: { element: JsonObject; words: Words; press: Press }) {
  const { element, words, press } = props;
  const draw = DRAWN.get(textOf(element.type));
  return draw === undefined ? (
    <span className="muted">[{textOf(element.type)}]</span>
  ) : (
    draw(element, words, press)
  );
}
