import { BlockReport } from './checks/block-report.ts';
import { checkElement } from './checks/element-check.ts';
import { isObject, type JsonObject, listOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';
import type { OpenView } from './methods/view-methods.ts';
import { interactionPayload } from './payloads.ts';
import { channelOf, personOf } from './person-acts.ts';
import { findElement } from './press.ts';
import type { Delivery } from './transport/delivery.ts';
import type { SlackMessage } from './workspace.ts';

/** Somebody types into an external select of a view or message; `value` is what they typed so far. */
export interface Typing {
  user: string;
  view?: OpenView;
  message?: SlackMessage;
  actionId: string;
  blockId?: string;
  value: string;
}

/**
 * Asks the bot for the options of an external select; its acknowledgement carries `options` or `option_groups`
 * (https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload).
 */
export function suggest(slack: LocalSlack, typing: Typing): Delivery {
  const { view, message, actionId, blockId, value } = typing;
  const blocks = view === undefined ? (message?.blocks ?? []) : listOf(view.view.blocks);
  const found = findElement(blocks, actionId, undefined, blockId);
  const place =
    view === undefined
      ? { container: { type: 'message', message_ts: message?.ts, channel_id: message?.channel }, message }
      : { container: { type: 'view', view_id: view.view.id }, view: view.view };
  const channel = message === undefined ? undefined : channelOf(slack, message.channel);
  return slack.deliver({
    type: 'interactive',
    payload: {
      ...interactionPayload(slack, 'block_suggestion', personOf(slack, typing.user)),
      ...place,
      ...(channel === undefined ? {} : { channel: { id: channel.id, name: channel.name } }),
      action_id: actionId,
      block_id: found.blockId,
      value,
    },
  });
}

/** What Slack would not show of a suggestion: too many options, too long texts; empty when it would show it all. */
export function suggestionFaults(answer: unknown): string[] {
  if (!isObject(answer)) return ['must provide an object'];
  const grouped = answer.option_groups !== undefined;
  const given: JsonObject = grouped ? { option_groups: answer.option_groups } : { options: answer.options };
  const list = grouped ? answer.option_groups : answer.options;
  if (Array.isArray(list) && list.length === 0) return [];
  const report = new BlockReport();
  checkElement({ type: 'static_select', ...given }, '', report);
  return report.faults;
}
