import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { usePopover } from './use-popover.ts';

/** One entry of a menu. */
export interface MenuItem {
  key: string;
  text: string;
  description?: string;
  choose: () => void;
}

const MOVES: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ['ArrowDown', (at: number, count: number) => (at + 1) % count],
  ['ArrowUp', (at: number, count: number) => (at - 1 + count) % count],
  ['Home', () => 0],
  ['End', (_at: number, count: number) => count - 1],
]);

/** A button that opens a menu; arrows, Home and End move, Escape and Tab close, the focus comes back to the button. */
export function Menu(props: {
  label: string;
  title?: string;
  className?: string;
  items: readonly MenuItem[];
  children: ReactNode;
}) {
  const { label, items, children } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  usePopover(button, list, open, items.length);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first entry gets the focus when the menu opens
  useEffect(() => {
    if (!open) return;
    entries()[0]?.focus();
    const away = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const move = MOVES.get(event.key);
    if (move !== undefined) {
      event.preventDefault();
      all[move(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className ?? 'quiet'}
        title={props.title}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open ? (
        <div
          ref={list}
          id={id}
          popover="manual"
          role="menu"
          className="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.text}
              {item.description === undefined ? null : <small>{item.description}</small>}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
