import type { Ack, Delivery } from './delivery.ts';
import { isObject, type JsonObject } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import { interactionPayload } from './payloads.ts';
import { personOf } from './person-acts.ts';
import { addView, type OpenView, replaceView } from './view-methods.ts';

function drop(slack: LocalSlack, gone: (view: OpenView) => boolean): void {
  for (let index = slack.views.length - 1; index >= 0; index -= 1) {
    const view = slack.views[index];
    if (view !== undefined && gone(view)) slack.views.splice(index, 1);
  }
  slack.journal.changed();
}

/** A person reloads Slack: the modals on that screen are gone. */
export function forgetModals(slack: LocalSlack, user: string): void {
  drop(slack, (one) => one.user === user && one.view.type === 'modal');
}

/** Follows the `response_action` of a submission; without one the modal closes. */
function follow(slack: LocalSlack, open: OpenView, ack: Ack): void {
  const answer: JsonObject = isObject(ack.payload) ? ack.payload : {};
  const isModalOf = (one: OpenView) => one.user === open.user && one.view.type === 'modal';
  if (answer.response_action === 'errors') return;
  if (answer.response_action === 'update') {
    replaceView(slack, open, answer.view);
    return;
  }
  if (answer.response_action === 'push') {
    addView(slack, open.user, answer.view, String(open.view.root_view_id));
    return;
  }
  drop(slack, answer.response_action === 'clear' ? isModalOf : (one) => one === open);
}

/**
 * A person submits a modal; `values` is `{blockId: {actionId: state}}` as in
 * https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload.
 */
export function submitView(
  slack: LocalSlack,
  submitted: { user: string; view: OpenView; values?: JsonObject },
): Delivery {
  const { view: open } = submitted;
  const view = { ...open.view, state: { values: submitted.values ?? {} } };
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'view_submission', personOf(slack, submitted.user)),
      view,
      response_urls: [],
    },
    onAck: (ack) => follow(slack, open, ack),
  });
}

/** A person closes a modal; the bot hears of it when the view has `notify_on_close`. */
export function closeView(slack: LocalSlack, closed: { user: string; view: OpenView }): Delivery | undefined {
  const { view: open } = closed;
  drop(slack, (one) => one === open);
  if (open.view.notify_on_close !== true) return undefined;
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'view_closed', personOf(slack, closed.user)),
      view: open.view,
      is_cleared: false,
    },
  });
}
