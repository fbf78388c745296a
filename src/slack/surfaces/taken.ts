import { z } from 'zod';
import { HOME_IDS } from './home/ids.ts';
import { RECORD_IDS } from './record/ids.ts';
import { RELATED_IDS } from './related/ids.ts';
import { RESULTS_IDS } from './results/ids.ts';
import { SEARCH_IDS } from './search/ids.ts';
import { SHARE_IDS } from './share/ids.ts';

/** Ids of buttons, menus, views and shortcuts that a surface answers itself. */
const TAKEN: ReadonlySet<string> = new Set<string>([
  ...HOME_IDS,
  ...RECORD_IDS,
  ...RELATED_IDS,
  ...RESULTS_IDS,
  ...SEARCH_IDS,
  ...SHARE_IDS,
]);

const idsSchema = z.object({
  callback_id: z.string().optional(),
  action_id: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string() })).optional(),
  view: z.object({ callback_id: z.string().optional() }).optional(),
});

/**
 * True for an interaction that a surface answers: Bolt calls every listener that fits, so the ones for whatever is
 * unknown have to leave these alone. Who has a view has all that is pressed in it.
 */
export function isTaken(body: unknown): boolean {
  const { data } = idsSchema.safeParse(body);
  const ids = [data?.callback_id, data?.action_id, data?.actions?.[0]?.action_id, data?.view?.callback_id];
  return ids.some((id) => id !== undefined && TAKEN.has(id));
}
