import { useId } from 'react';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { Element } from './elements/element.tsx';
import { languageTag, plainText } from './plain-text.ts';
import { useSurface } from './surface.ts';

/** Elements that are a group of fields and named by a legend of their own. */
const GROUPS: ReadonlySet<string> = new Set(['radio_buttons', 'checkboxes']);

/** A labelled field with its hint and, below it, what is wrong with what was entered. */
export function InputBlock({ block, error = '' }: { block: JsonObject; error?: string }) {
  const { words } = useSurface();
  const id = useId();
  const element = isObject(block.element) ? block.element : {};
  const hint = plainText(block.hint);
  const label = plainText(block.label);
  const described = [hint === '' ? '' : `${id}-hint`, error === '' ? '' : `${id}-error`].join(' ').trim();
  const name = (
    <>
      {label} {block.optional === true ? <span className="muted">({words.optional})</span> : null}
    </>
  );
  return (
    <div className={error === '' ? 'field' : 'field wrong'} lang={languageTag(label)}>
      {GROUPS.has(textOf(element.type)) ? (
        <span className="field-label" id={`${id}-label`}>
          {name}
        </span>
      ) : (
        <label className="field-label" htmlFor={id}>
          {name}
        </label>
      )}
      <Element
        element={element}
        blockId={textOf(block.block_id)}
        dispatches={block.dispatch_action === true}
        labelling={{
          id,
          describedBy: described === '' ? undefined : described,
          invalid: error !== '',
          required: block.optional !== true,
        }}
      />
      {error === '' ? null : (
        <span id={`${id}-error`} className="error" role="alert" lang={languageTag(error)}>
          {error}
        </span>
      )}
      {hint === '' ? null : (
        <span id={`${id}-hint`} className="muted" lang={languageTag(hint)}>
          {hint}
        </span>
      )}
    </div>
  );
}
