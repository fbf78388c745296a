import { readContent, whisperAsSlackbot } from '../bot-messages.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { Ack } from './delivery.ts';
import { show } from './response-urls.ts';

/** Slack waits three seconds for an acknowledgement (https://docs.slack.dev/interactivity/implementing-slash-commands). */
export const ACK_LIMIT_MS = 3_000;

/** Where a command was typed and what it was. */
export interface TypedCommand {
  command: string;
  channel: string;
  user: string;
}

/** Tells the person that the command failed, in Slack's words. */
export function commandFailed(slack: LocalSlack, typed: TypedCommand, error: string): void {
  const text = `${typed.command} failed with the error "${error}"`;
  whisperAsSlackbot(slack, typed.channel, typed.user, text);
}

/**
 * Shows what the acknowledgement of a slash command says: to the person alone, or to all with `response_type:
 * in_channel`; an empty one shows nothing; a late one is too late.
 */
export function showCommandAnswer(slack: LocalSlack, typed: TypedCommand, ack: Ack): void {
  const payload: JsonObject = isObject(ack.payload) ? ack.payload : {};
  if (ack.latencyMs > ACK_LIMIT_MS) return;
  if (payload.text === undefined && payload.blocks === undefined && payload.attachments === undefined) return;
  if (payload.text === '' && payload.blocks === undefined) return;
  try {
    const place = { channel: typed.channel, user: typed.user };
    show(slack, place, readContent(payload), payload.response_type === 'in_channel');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    commandFailed(slack, typed, 'invalid_command_response');
  }
}
