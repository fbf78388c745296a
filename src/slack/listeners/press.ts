import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import { type ButtonState, readButtonValue } from '../button-state.ts';
import type { Service } from '../service.ts';
import type { Message } from '../views/message.ts';
import type { Seat, Sent } from '../web-api/deliver.ts';
import { languageOf } from '../words/index.ts';

/** A button that somebody pressed. */
export interface Press {
  readonly actionId: string;
  readonly state: ButtonState | undefined;
  /** The button's value as it came, to tell presses apart. */
  readonly value: string;
  readonly seat: Seat;
  readonly messageTs: string;
  readonly isEphemeral: boolean;
  readonly at: string;
  readonly language: Language;
  readonly appId: string;
  readonly respond: RespondFn;
}

const pressSchema = z.object({
  api_app_id: z.string().default(''),
  user: z.object({ id: z.string().min(1) }),
  container: z.object({
    message_ts: z.string().min(1),
    channel_id: z.string().min(1),
    is_ephemeral: z.boolean().default(false),
    thread_ts: z.string().min(1).optional(),
  }),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().default(''),
        action_ts: z.string().default(''),
        text: z.object({ text: z.string() }).optional(),
      }),
    )
    .min(1),
});

/** Reads a press of a button in a message; `undefined` for one elsewhere. */
export function readPress(body: unknown, respond: RespondFn | undefined): Press | undefined {
  const parsed = pressSchema.safeParse(body);
  const action = parsed.data?.actions[0];
  if (!parsed.success || action === undefined || respond === undefined) return undefined;
  const { container, user } = parsed.data;
  const state = readButtonValue(action.value);
  return {
    actionId: action.action_id,
    state,
    value: action.value,
    seat: {
      channel: container.channel_id,
      user: user.id,
      ...(container.thread_ts === undefined ? {} : { threadTs: container.thread_ts }),
    },
    messageTs: container.message_ts,
    isEphemeral: container.is_ephemeral,
    at: action.action_ts,
    language: state?.l ?? languageOf(action.text?.text ?? ''),
    appId: parsed.data.api_app_id,
    respond,
  };
}

/** Shows something to whoever pressed, beside the message. */
export function tellPresser(service: Service, press: Press, message: Message): Promise<Sent> {
  const { threadTs } = press.seat;
  const how = {
    response_type: 'ephemeral',
    replace_original: false,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
  } as const;
  return service.delivery.reply(press.respond, how, message, press.seat);
}
