import type { ModalView } from '@slack/types';
import type { Service } from '../service.ts';
import type { Filled } from '../web-api/screens.ts';
import { within } from '../web-api/within.ts';

/** So much of the 3 seconds of a trigger may go into the answer itself. */
const MOST_BEFORE_OPENING_MS = 1_500;

/**
 * Shows a view that may take its time: at once if it is quick, else first `waiting` and then, in its place, the view.
 * @param put opens or changes the modal
 * @param coming the view; must not reject
 */
export async function present(
  service: Service,
  put: (view: ModalView) => Promise<Filled | undefined>,
  coming: Promise<ModalView>,
  waiting: ModalView,
): Promise<Filled | undefined> {
  const quick = await within(coming, Math.min(service.ackWithinMs, MOST_BEFORE_OPENING_MS));
  const screen = await put(quick ?? waiting);
  if (quick !== undefined || screen === undefined || typeof screen === 'string') return screen;
  return service.screens.fill(screen, await coming);
}
