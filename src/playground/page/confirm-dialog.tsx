import { useEffect, useId, useRef } from 'react';
import { type JsonObject, textOf } from '../json.ts';
import { languageTag, plainText } from './plain-text.ts';
import type { Words } from './words.ts';

/** Asks what a `confirm` object asks; Escape says no. */
export function ConfirmDialog(props: { confirm: JsonObject; words: Words; answer: (yes: boolean) => void }) {
  const { confirm, words, answer } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const text = plainText(confirm.text);
  return (
    <dialog
      ref={dialog}
      className="modal confirm"
      lang={languageTag(text)}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2 id={`${id}-title`}>{plainText(confirm.title) || words.sure}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div className="modal-foot">
        <button type="button" className="control" onClick={() => answer(false)}>
          {plainText(confirm.deny) || words.cancel}
        </button>
        <button
          type="button"
          className={`control ${textOf(confirm.style) || 'primary'}`}
          onClick={() => answer(true)}
        >
          {plainText(confirm.confirm) || words.yes}
        </button>
      </div>
    </dialog>
  );
}
