import type { webApi } from '@slack/bolt';
import type { HomeView, ModalView } from '@slack/types';
import { failureOf } from './failures.ts';
import { createPatience, type PatienceParts } from './patience.ts';

/** An open view; with its `hash` it is changed only if nobody changed it in between. */
export interface Screen {
  readonly id: string;
  readonly hash?: string;
}

/** Opens and changes views. All methods throw what Slack refused for good. */
export interface Screens {
  /** Opens a modal; the trigger lives 3 seconds (https://docs.slack.dev/reference/methods/views.open). */
  open(triggerId: string, view: ModalView): Promise<Screen>;
  /**
   * Puts a modal on top of the one the trigger came from; in place of `under` where three lie there already
   * (https://docs.slack.dev/reference/methods/views.push).
   */
  push(triggerId: string, view: ModalView, under?: Screen): Promise<Screen | undefined>;
  /**
   * Changes a view in place; `changed` when somebody else changed it first, `closed` when it is gone
   * (https://docs.slack.dev/reference/methods/views.update).
   */
  fill(screen: Screen, view: ModalView): Promise<'filled' | 'changed' | 'closed'>;
  /** Shows a person their Home tab, whatever it showed before (https://docs.slack.dev/reference/methods/views.publish). */
  publish(userId: string, view: HomeView): Promise<void>;
}

const OUTCOMES: ReadonlyMap<string, 'changed' | 'closed'> = new Map([
  ['hash_conflict', 'changed'],
  ['not_found', 'closed'],
]);

/** Views, over the Web API. A trigger works once and briefly: what it opens is tried a second time only if the first never left. */
export function createScreens(parts: PatienceParts & { readonly client: webApi.WebClient }): Screens {
  const { client } = parts;
  const { note, repeat } = createPatience(parts);

  async function byTrigger(doing: string, call: () => Promise<{ view?: { id?: string; hash?: string } }>) {
    for (let again = true; ; again = false) {
      try {
        const { view } = await call();
        return { id: view?.id ?? '', ...(view?.hash === undefined ? {} : { hash: view.hash }) };
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
        return (await screens.fill(under, view)) === 'filled' ? { id: under.id } : undefined;
      }
    },
    fill: ({ id, hash }, view) =>
      repeat('views.update', async () => {
        try {
          await client.views.update({ view_id: id, view, ...(hash !== undefined && { hash }) });
          return 'filled';
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
