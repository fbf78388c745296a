import { useEffect, useRef, useState } from 'react';
import { type JsonObject, textOf } from '../json.ts';
import { useDeskParts } from './desk-context.ts';
import type { Values } from './elements/element-state.ts';
import { Modal } from './modal.tsx';
import { plainText } from './plain-text.ts';

const NOTHING_YET: Values = {};

/**
 * The modals of the person, the topmost shown. What was typed into one below is there again when the one above closes.
 * The browser keeps the focus inside, and Escape closes the topmost.
 */
export function ViewStack({ views, notice }: { views: readonly JsonObject[]; notice: string }) {
  const { act } = useDeskParts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState<{ [viewId: string]: Values }>({});
  const top = views.at(-1);
  const open = top !== undefined;
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // The button that opened it may be gone, with the message it stood in.
      const there = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (there ? before : document.querySelector<HTMLElement>('main textarea, main h1'))?.focus();
    };
  }, [open]);
  if (top === undefined) return null;
  const id = textOf(top.id);
  const close = () => void act('close-view', { viewId: id });
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={plainText(top.title)}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Modal
        key={id}
        view={top}
        pushed={views.length > 1}
        notice={notice}
        kept={{
          values: typed[id] ?? NOTHING_YET,
          keep: (change) => setTyped((old) => ({ ...old, [id]: change(old[id] ?? NOTHING_YET) })),
        }}
        close={close}
      />
    </dialog>
  );
}
