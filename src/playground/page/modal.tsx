import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import { Blocks, type Errors } from './blocks.tsx';
import { useDeskParts } from './desk-context.ts';
import type { Values } from './elements/element-state.ts';
import { answeredFaults, fieldFaults } from './field-faults.ts';
import { languageTag, plainText } from './plain-text.ts';
import { SurfaceContext } from './surface.ts';
import { useSurfaceOf } from './use-surface.ts';

const NONE: Errors = new Map();

/** One view of the stack: its head, its blocks, Close, and Submit where the view has it. */
export function Modal(props: {
  view: JsonObject;
  /** True when another view lies below this one. */
  pushed: boolean;
  /** What went wrong with the last act, if anything. */
  notice: string;
  kept: { values: Values; keep: (change: (old: Values) => Values) => void };
  close: () => void;
}) {
  const { view, pushed, notice, kept, close } = props;
  const { words, act } = useDeskParts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Errors>(NONE);
  const [busy, setBusy] = useState(false);
  const blocks = listOf(view.blocks).filter(isObject);
  const { surface, states } = useSurfaceOf({ viewId: textOf(view.id) }, blocks, kept);
  const title = plainText(view.title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a view that comes on top takes the focus once
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('.modal-body :is(input, textarea, select)');
    (first ?? form.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [view.id]);
  useEffect(() => {
    if (errors.size > 0) form.current?.querySelector<HTMLElement>('.wrong :is(input, textarea)')?.focus();
  }, [errors]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy || view.submit === undefined) return;
    const values = states();
    const faults = fieldFaults(blocks, values, words);
    setErrors(faults);
    if (faults.size > 0) return;
    setBusy(true);
    const { payload } = await act('submit', { viewId: view.id, values });
    setBusy(false);
    setErrors(answeredFaults(payload?.errors));
  };
  return (
    <form ref={form} onSubmit={submit} noValidate lang={languageTag(title)}>
      <header className="modal-head">
        {pushed ? (
          <button type="button" className="quiet" aria-label={words.back} onClick={close}>
            ←
          </button>
        ) : null}
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="modal-body" tabIndex={0} aria-labelledby={`${id}-title`}>
        <SurfaceContext value={surface}>
          <Blocks blocks={blocks} errors={errors} />
        </SurfaceContext>
      </section>
      <p className="notice" role="alert">
        {notice}
      </p>
      <div className="modal-foot">
        <button type="button" className="control" onClick={close}>
          {plainText(view.close) || words.close}
        </button>
        {view.submit === undefined ? null : (
          <button type="submit" className="control primary" aria-busy={busy}>
            {plainText(view.submit) || words.submit}
          </button>
        )}
      </div>
    </form>
  );
}
