import { createContext, useContext } from 'react';
import type { JsonObject } from '../json.ts';
import type { PageState } from '../page-state.ts';
import type { ActionAnswer } from './use-desk.ts';
import type { Words } from './words.ts';

/** How the page acts for the person; the answer says whether it worked, and a failure is shown already. */
export type Act = (name: string, body: JsonObject) => Promise<ActionAnswer>;

/** What every part of the page may read and do. */
export interface DeskParts {
  page: PageState;
  words: Words;
  act: Act;
  /** Shows a `confirm` object and resolves with what the person said. */
  ask: (confirm: JsonObject) => Promise<boolean>;
}

/** Given by the desk. */
export const DeskContext = createContext<DeskParts | undefined>(undefined);

/** What the desk gives its parts; throws outside of it. */
export function useDeskParts(): DeskParts {
  const parts = useContext(DeskContext);
  if (parts === undefined) throw new Error('Draw this inside a DeskContext');
  return parts;
}
