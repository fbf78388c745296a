import { useEffect, useRef, useState } from 'react';
import { isObject, listOf, textOf } from '../../json.ts';
import { plainText } from '../plain-text.ts';
import { type Choices, useSurface } from '../surface.ts';
import {
  choiceOf,
  choicesIn,
  conversationChoices,
  listed,
  narrowed,
  optionsOf,
  peopleChoices,
} from './choices.ts';
import { type Choice, Combobox } from './combobox.tsx';
import type { DrawnElement } from './element.tsx';
import { initialState } from './element-state.ts';
import { labelled } from './labelling.ts';

/** People stop typing for about this long between words; the bot is asked then. */
const TYPING_PAUSE_MS = 250;
const NOTHING: Choices = { options: [], groups: [] };

/** Which field of the state holds the choice, and whether it is an option or an id. */
const HELD_IN: ReadonlyMap<string, { field: string; holds: 'option' | 'id' }> = new Map([
  ['static_select', { field: 'selected_option', holds: 'option' }],
  ['external_select', { field: 'selected_option', holds: 'option' }],
  ['users_select', { field: 'selected_user', holds: 'id' }],
  ['channels_select', { field: 'selected_channel', holds: 'id' }],
  ['conversations_select', { field: 'selected_conversation', holds: 'id' }],
  ['multi_static_select', { field: 'selected_options', holds: 'option' }],
  ['multi_external_select', { field: 'selected_options', holds: 'option' }],
  ['multi_users_select', { field: 'selected_users', holds: 'id' }],
  ['multi_channels_select', { field: 'selected_channels', holds: 'id' }],
  ['multi_conversations_select', { field: 'selected_conversations', holds: 'id' }],
]);

/** Options from the element itself or, for an external select, from the bot as one types. */
function useChoices({ element, blockId }: DrawnElement) {
  const { page, suggest } = useSurface();
  const type = textOf(element.type);
  const [typed, setTyped] = useState('');
  const [suggested, setSuggested] = useState<Choices>(NOTHING);
  const [waiting, setWaiting] = useState(false);
  const asked = useRef(0);
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isExternal = type.includes('external');

  const ask = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    const least = Number(element.min_query_length ?? 3);
    if (!isExternal || text.length < least) return setSuggested(NOTHING);
    asked.current += 1;
    const mine = asked.current;
    setWaiting(true);
    timer.current = window.setTimeout(
      async () => {
        const choices = await suggest(element, blockId, text);
        if (mine !== asked.current) return;
        setSuggested(choices);
        setWaiting(false);
      },
      text === '' ? 0 : TYPING_PAUSE_MS,
    );
  };
  const given = isExternal ? suggested : choicesIn(element);
  let all: Choice[] = listed(given);
  if (type.includes('users')) all = peopleChoices(page);
  if (type.includes('channels') || type.includes('conversations')) all = conversationChoices(page, element);
  return { choices: isExternal ? all : narrowed(all, typed), options: optionsOf(given), all, ask, waiting };
}

function heldList(held: unknown): unknown[] {
  if (Array.isArray(held)) return held;
  return held === null || held === undefined ? [] : [held];
}

/** All select menus, single and multiple, of fixed options, suggestions, people and conversations. */
export function Select(drawn: DrawnElement) {
  const { element, state, change, labelling } = drawn;
  const { words } = useSurface();
  const type = textOf(element.type);
  const { field, holds } = HELD_IN.get(type) ?? { field: 'selected_option', holds: 'option' };
  const many = type.startsWith('multi_');
  const { choices, options, all, ask, waiting } = useChoices(drawn);
  const held = heldList((state ?? initialState(element))?.[field]);
  const shownOf = (one: unknown): Choice => {
    if (isObject(one)) return choiceOf(one);
    return all.find(({ value }) => value === one) ?? { value: String(one), text: String(one) };
  };
  const chosen = held.map(shownOf);
  const keep = (kept: unknown[]) => change({ type, [field]: many ? kept : (kept[0] ?? null) });
  const choose = (choice: Choice) => {
    const added = holds === 'id' ? choice.value : options.find(({ value }) => value === choice.value);
    if (added === undefined) return;
    const without = held.filter((one) => shownOf(one).value !== choice.value);
    if (!many) return keep([added]);
    const most = Number(element.max_selected_items ?? listOf(element.options).length) || 100;
    if (without.length === held.length && held.length >= most) return;
    keep(without.length < held.length ? without : [...held, added]);
  };
  const clear = (value: string) => keep(held.filter((one) => shownOf(one).value !== value));
  const optional = labelling !== undefined && labelling.required !== true;
  return (
    <span className="select">
      {many
        ? chosen.map(({ value, text }) => (
            <button key={value} type="button" className="chip" onClick={() => clear(value)}>
              {text} <span aria-hidden="true">×</span>
              <span className="hidden">{words.remove}</span>
            </button>
          ))
        : null}
      <Combobox
        words={words}
        choices={choices}
        chosen={chosen.map(({ value }) => value)}
        shown={many ? '' : (chosen[0]?.text ?? '')}
        placeholder={plainText(element.placeholder) || words.choose}
        choose={choose}
        typed={ask}
        waiting={waiting}
        many={many}
        field={labelled(labelling, element, words)}
      />
      {!many && optional && chosen.length > 0 ? (
        <button type="button" className="quiet clear" aria-label={words.clear} onClick={() => keep([])}>
          ×
        </button>
      ) : null}
    </span>
  );
}
