import { createContext, useContext } from 'react';
import type { JsonObject } from '../json.ts';
import type { PageState } from '../page-state.ts';
import type { ElementState } from './elements/element-state.ts';
import type { Words } from './words.ts';

/** What an element does when it is used: a button's value, or the new state of an element that holds one. */
export interface Use {
  value?: string;
  state?: ElementState;
}

/** An option of a select, or a group of them, as the bot gave it. */
export interface Choices {
  options: readonly JsonObject[];
  groups: readonly { label: string; options: readonly JsonObject[] }[];
}

/** Where elements stand (a message, a modal, the Home tab): what they can read and do there. */
export interface Surface {
  page: PageState;
  words: Words;
  /** The level that `header` blocks have here: below the title of a modal, at the top of a section elsewhere. */
  headings: 2 | 3;
  /** What the element holds; undefined as long as nobody changed it. */
  held(blockId: string, actionId: string): ElementState | undefined;
  hold(blockId: string, actionId: string, state: ElementState): void;
  /** Asks the person where the element has a `confirm`, then tells the bot. */
  use(element: JsonObject, blockId: string, used: Use): Promise<void>;
  /** What the bot suggests for what was typed into an external select (`block_suggestion`). */
  suggest(element: JsonObject, blockId: string, typed: string): Promise<Choices>;
}

/** Given by the surface, read by its blocks and elements. */
export const SurfaceContext = createContext<Surface | undefined>(undefined);

/** The surface an element stands in; throws outside of one. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === undefined) throw new Error('Draw blocks inside a SurfaceContext');
  return surface;
}
