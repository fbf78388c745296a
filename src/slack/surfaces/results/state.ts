import { z } from 'zod';
import { buttonValue, readButtonValue, type ShownState } from '../../button-state.ts';
import { LIMITS } from '../../limits.ts';
import { type Fields, fieldsSchema } from '../search/fields.ts';

/** What a modal with an answer shows. */
export interface ResultsState {
  readonly shown: ShownState;
  /** What stood in the search form, to change it; absent for an answer that no form led to. */
  readonly fields?: Fields;
}

const schema = z.strictObject({
  v: z.literal(1),
  s: z.string().max(LIMITS.buttonValue.max),
  f: fieldsSchema.optional(),
});

/** The state as `private_metadata`, at most 3,000 characters, so that any replica can go on from it. */
export function resultsMetadata({ shown, fields }: ResultsState): string {
  return JSON.stringify({ v: 1, s: buttonValue(shown), ...(fields && { f: fields }) });
}

/** Reads the state of a modal; `undefined` for what another version wrote or somebody made up. */
export function readResults(metadata: string): ResultsState | undefined {
  try {
    const { data } = schema.safeParse(JSON.parse(metadata));
    const shown = data && readShown(data.s);
    return shown && { shown, ...(data.f && { fields: data.f }) };
  } catch {
    return undefined;
  }
}

/** Reads a page or a record from a button's value; `undefined` for anything else. */
export function readShown(value: string): ShownState | undefined {
  const state = readButtonValue(value);
  return state === undefined || state.k === 'vote' ? undefined : state;
}
