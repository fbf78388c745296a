import { isObject, type JsonObject, listOf, textOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import { addView, type OpenView, replaceView } from './methods/view-methods.ts';
import { interactionPayload } from './payloads.ts';
import { personOf } from './person-acts.ts';
import type { Ack, Delivery } from './transport/delivery.ts';

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
  const person = personOf(slack, submitted.user);
  const view = { ...open.view, state: { values: submitted.values ?? {} } };
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'view_submission', person),
      view,
      response_urls: responseUrls(slack, open, person.id, submitted.values ?? {}),
    },
    onAck: (ack) => follow(slack, open, ack),
  });
}

/** A response_url for each conversation chosen in a menu with `response_url_enabled`. */
function responseUrls(
  slack: LocalSlack,
  open: OpenView,
  user: string,
  values: JsonObject,
): readonly JsonObject[] {
  return listOf(open.view.blocks).flatMap((block): JsonObject[] => {
    if (!isObject(block) || !isObject(block.element) || block.element.response_url_enabled !== true)
      return [];
    const { block_id, element } = block;
    const inBlock = values[textOf(block_id)];
    const state = isObject(inBlock) ? inBlock[textOf(element.action_id)] : undefined;
    const chosen = isObject(state) ? textOf(state.selected_conversation ?? state.selected_channel) : '';
    if (!slack.workspace.channels.has(chosen)) return [];
    const response_url = slack.responseUrls.give('actions', { channel: chosen, user });
    return [{ block_id, action_id: element.action_id, channel_id: chosen, response_url }];
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
