import { z } from 'zod';
import { LANGUAGES } from '../../../domain/language.ts';
import { LIMITS } from '../../limits.ts';

/** Records one can go back to; what was seen earlier is forgotten. */
const LONGEST_TRAIL = 10;

const id = z.string().min(1).max(200);

const stateSchema = z.strictObject({
  v: z.literal(1),
  id,
  l: z.enum(LANGUAGES),
  /** The day it was opened, for what is planned and what is past. */
  d: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Records seen before in this modal, the last one last. */
  trail: z.array(id).max(LONGEST_TRAIL),
});

/** What the modal of a record carries in its metadata: any replica can answer what is pressed in it. */
export type PageState = z.infer<typeof stateSchema>;

/** A modal that shows its first record. */
export function firstPage(opened: { id: string; l: PageState['l']; d: string }): PageState {
  return { v: 1, id: opened.id, l: opened.l, d: opened.d, trail: [] };
}

/** The modal after going on to another record. */
export function pageAfter(state: PageState, next: string): PageState {
  return { ...state, id: next, trail: [...state.trail, state.id].slice(-LONGEST_TRAIL) };
}

/** The modal after going back; the same one where there is nothing to go back to. */
export function pageBefore(state: PageState): PageState {
  const last = state.trail.at(-1);
  return last === undefined ? state : { ...state, id: last, trail: state.trail.slice(0, -1) };
}

/** Reads the metadata of a modal; `undefined` for what another version wrote or somebody made up. */
export function readPageState(metadata: string): PageState | undefined {
  if (metadata.length > LIMITS.privateMetadata.max) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}
