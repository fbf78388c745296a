import type { ReactNode } from 'react';
import { isObject, type JsonObject, textOf } from '../../json.ts';
import { Menu } from '../menu.tsx';
import { plainText } from '../plain-text.ts';
import { type Surface, useSurface } from '../surface.ts';
import { Button } from './button.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { choicesIn, listed } from './choices.ts';
import type { ElementState } from './element-state.ts';
import type { Labelling } from './labelling.ts';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';
import { TimeInput } from './time-input.tsx';

/** What every drawn element gets. */
export interface DrawnElement {
  element: JsonObject;
  blockId: string;
  /** What it holds once somebody changed it. */
  state: ElementState | undefined;
  /** Keeps the new state and, where the element dispatches, tells the bot. */
  change: (state: ElementState) => void;
  /** Keeps the new state and tells nobody. */
  hold: (state: ElementState) => void;
  /** True where the bot hears of every change: everywhere but in an input block without `dispatch_action`. */
  dispatches: boolean;
  /** Given by the input block around it. */
  labelling?: Labelling;
}

type Draw = (drawn: DrawnElement, surface: Surface) => ReactNode;

const button: Draw = ({ element, blockId }, { use }) => (
  <Button button={element} press={(value) => use(element, blockId, value === undefined ? {} : { value })} />
);
const feedback: Draw = ({ element, blockId }, { use }) => (
  <span className="feedback">
    {[element.positive_button, element.negative_button].filter(isObject).map((one) => (
      <Button key={textOf(one.value)} button={one} press={(value = '') => use(element, blockId, { value })} />
    ))}
  </span>
);
const overflow: Draw = ({ element, blockId }, { use, words }) => (
  <Menu
    label={words.moreActions}
    className="control overflow"
    items={listed(choicesIn(element)).map((choice) => ({
      key: choice.value,
      text: choice.text,
      choose: () => use(element, blockId, { value: choice.value }),
    }))}
  >
    ⋯
  </Menu>
);
const select: Draw = (drawn) => <Select {...drawn} />;
const text: Draw = (drawn) => <TextInput {...drawn} />;
const time: Draw = (drawn) => <TimeInput {...drawn} />;
const group: Draw = (drawn) => <ChoiceGroup {...drawn} />;

const SELECTS = ['static', 'external', 'users', 'channels', 'conversations'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);

const DRAWN: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['button', button],
  ['icon_button', button],
  ['workflow_button', button],
  ['feedback_buttons', feedback],
  ['overflow', overflow],
  ['radio_buttons', group],
  ['checkboxes', group],
  ['plain_text_input', text],
  ['number_input', text],
  ['email_text_input', text],
  ['url_text_input', text],
  ['datepicker', time],
  ['timepicker', time],
  ['datetimepicker', time],
  ...SELECTS.map((type): [string, Draw] => [type, select]),
]);

/** One interactive element; a kind the page cannot draw says its name. */
export function Element(props: {
  element: JsonObject;
  blockId: string;
  dispatches?: boolean;
  labelling?: Labelling;
}) {
  const { element, blockId, dispatches = true, labelling } = props;
  const surface = useSurface();
  const actionId = textOf(element.action_id);
  const draw = DRAWN.get(textOf(element.type));
  if (draw === undefined) {
    return <span className="muted">{plainText(element.text) || `[${textOf(element.type)}]`}</span>;
  }
  const hold = (state: ElementState) => surface.hold(blockId, actionId, state);
  const drawn: DrawnElement = {
    element,
    blockId,
    state: surface.held(blockId, actionId),
    hold,
    change: (state) => {
      hold(state);
      if (dispatches) void surface.use(element, blockId, { state });
    },
    dispatches,
    ...(labelling === undefined ? {} : { labelling }),
  };
  return draw(drawn, surface);
}
