import { isObject, textOf } from '../json.ts';
import { Element } from './elements/element.tsx';

/** Interactive elements beside each other. */
export function Controls({ elements, blockId }: { elements: readonly unknown[]; blockId: string }) {
  return (
    <div className="controls">
      {elements.filter(isObject).map((element) => (
        <Element
          key={textOf(element.action_id) || JSON.stringify(element)}
          element={element}
          blockId={blockId}
        />
      ))}
    </div>
  );
}
