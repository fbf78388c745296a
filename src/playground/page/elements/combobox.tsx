import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { languageTag } from '../plain-text.ts';
import { usePopover } from '../use-popover.ts';
import type { Words } from '../words.ts';

/** Something to choose; `group` is the heading it stands under. */
export interface Choice {
  value: string;
  text: string;
  description?: string;
  group?: string;
}

/**
 * A text field that narrows a list as one types (the ARIA combobox pattern): arrows move, Enter chooses, Escape closes
 * the list, and only then what is around it.
 */
export function Combobox(props: {
  words: Words;
  choices: readonly Choice[];
  /** What is shown while nobody types: the choice made before, or nothing. */
  shown: string;
  placeholder: string;
  /** Values that are chosen already. */
  chosen: readonly string[];
  choose: (choice: Choice) => void;
  /** Called with what is typed, and with nothing typed when the list opens. */
  typed: (text: string) => void;
  waiting?: boolean;
  /** Keeps the list open after a choice. */
  many?: boolean;
  field: ComponentProps<'input'>;
}) {
  const { words, choices, chosen, many } = props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  usePopover(input, list, open, choices);
  const at = Math.min(active, choices.length - 1);

  useEffect(() => {
    if (open && at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, at, id]);

  const show = () => {
    if (open) return;
    setOpen(true);
    setActive(
      Math.max(
        0,
        choices.findIndex(({ value }) => chosen.includes(value)),
      ),
    );
    props.typed(text ?? '');
  };
  const close = () => {
    setOpen(false);
    setText(undefined);
  };
  const choose = (choice: Choice) => {
    props.choose(choice);
    if (!many) close();
    else setText(undefined);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ]).get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      if (!open) show();
      else setActive((at + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Enter chooses; it never sends the form behind an open list.
      event.preventDefault();
      const choice = choices[at];
      if (!open) show();
      else if (choice !== undefined) choose(choice);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <>
      <input
        {...props.field}
        ref={input}
        type="text"
        role="combobox"
        className="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={props.placeholder}
        value={text ?? props.shown}
        onClick={show}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
          props.typed(event.target.value);
        }}
      />
      {open ? (
        <div ref={list} popover="manual" className="listbox">
          <div id={id} role="listbox" aria-label={words.choices} aria-multiselectable={many || undefined}>
            {choices.map((choice, index) => (
              <div key={choice.value} role="presentation">
                {choice.group !== undefined && choice.group !== choices[index - 1]?.group ? (
                  <p className="group" role="presentation">
                    {choice.group}
                  </p>
                ) : null}
                {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, by aria-activedescendant */}
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys */}
                <div
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={chosen.includes(choice.value)}
                  className={index === at ? 'option active' : 'option'}
                  lang={languageTag(choice.text)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(choice)}
                >
                  {choice.text}
                  {choice.description === undefined ? null : <small>{choice.description}</small>}
                </div>
              </div>
            ))}
          </div>
          {choices.length === 0 ? (
            <p className="muted" role="status">
              {props.waiting ? words.searching : words.noChoices}
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
