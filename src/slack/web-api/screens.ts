import type { webApi } from '@slack/bolt';
import type { HomeView, ModalView } from '@slack/types';
import { failureOf } from './failures.ts';
import { createPatience, type PatienceParts } from './patience.ts';

/** An open view; with its `hash` it is changed only if nobody changed it in between. */
export interface Screen {
  readonly id: string;
  readonly hash?: string;
}

/** A view as it is now; `changed` when somebody changed it first, `closed` when it is gone. */
export type Filled = Screen | 'changed' | 'closed';

/** Opens and changes views. All methods throw what Slack refused for good. */
export interface Screens {
  /** Opens a modal; the trigger lives 3 seconds (https://docs.slack.dev/reference/methods/views.open). */
  open(triggerId: string, view: ModalView): Promise<Screen>;
  /**
   * Puts a modal on top of the one the trigger came from; in place of `under` where three lie there already,
   * `undefined` when that is not as it was
   * (https://docs.slack.dev/reference/methods/views.push).
   */
  push(triggerId: string, view: ModalView, under?: Screen): Promise<Screen | undefined>;
  /**
   * Changes a view in place
   * (https://docs.slack.dev/reference/methods/views.update).
   */
  fill(screen: Screen, view: ModalView): Promise<Filled>;
  /** Shows a person their Home tab, whatever it showed before (https://docs.slack.dev/reference/methods/views.publish). */
  publish(userId: string, view: HomeView): Promise<void>;
}

const OUTCOMES: ReadonlyMap<string, 'changed' | 'closed'> = new Map([
  ['hash_conflict', 'changed'],
  ['not_found', 'closed'],
]);

type Viewed = { readonly view?: { readonly id?: string; readonly hash?: string } };

function screenOf({ view }: Viewed): Screen {
  return { id: view?.id ?? '', ...(view?.hash === undefined ? {} : { hash: view.hash }) };
}

/** Views, over the Web API. A trigger works once and briefly: what it opens is tried a second time only if the first never left. */
export function createScreens(parts: PatienceParts & { readonly client: webApi.WebClient }): Screens {
  const { client } = parts;
  const { note, repeat } = createPatience(parts);

  async function byTrigger(doing: string, call: () => Promise<Viewed>) {
    for (let again = true; ; again = false) {
      try {
        return screenOf(await call());
      } catch (error) {
        const failure = failureOf(error);
        note(failure, doing);
        if (!again || failure.kind !== 'unsent') throw error;
      }
    }
  }

  const screens: Screens = {
    open: (triggerId, view) =>
      byTrigger('views.open', () => client.views.open({ trigger_id: triggerId, view })),
    async push(triggerId, view, under) {
      try {
        return await byTrigger('views.push', () => client.views.push({ trigger_id: triggerId, view }));
      } catch (error) {
        if (under === undefined || failureOf(error).code !== 'push_limit_reached') throw error;
        const filled = await screens.fill(under, view);
        return typeof filled === 'string' ? undefined : filled;
      }
    },
    fill: ({ id, hash }, view) =>
      repeat('views.update', async () => {
        try {
          return screenOf(
            await client.views.update({ view_id: id, view, ...(hash !== undefined && { hash }) }),
          );
        } catch (error) {
          const outcome = OUTCOMES.get(failureOf(error).code);
          if (outcome === undefined) throw error;
          return outcome;
        }
      }),
    async publish(userId, view) {
      await repeat('views.publish', () => client.views.publish({ user_id: userId, view }));
    },
  };
  return screens;
}
