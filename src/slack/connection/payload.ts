import { z } from 'zod';

/** What a payload from Slack is, before anybody looks closer. */
export type Payload =
  | { readonly kind: 'event'; readonly eventId: string; readonly event: Readonly<Record<string, unknown>> }
  /** Commands, buttons, forms, shortcuts: a person waits for an acknowledgement. */
  | { readonly kind: 'interaction' }
  /** Slack says that it holds back events. */
  | { readonly kind: 'rate-limited' }
  | { readonly kind: 'unreadable' };

const eventSchema = z.object({
  event_id: z.string().min(1).max(200).optional(),
  event: z.looseObject({ type: z.string().min(1) }),
});
const rateLimitedSchema = z.object({ type: z.literal('app_rate_limited') });
const interactionSchema = z.union([
  z.object({ command: z.string().min(1) }),
  z.object({ type: z.literal('block_actions'), actions: z.array(z.looseObject({})).min(1) }),
  z.object({ type: z.enum(['view_submission', 'view_closed']), view: z.looseObject({}) }),
  z.object({
    type: z.enum(['shortcut', 'message_action', 'block_suggestion']),
  }),
]);

/**
 * Tells what a payload is, so that Bolt only ever sees payloads that have what it reads without asking.
 * Forms: docs.slack.dev/apis/events-api, docs.slack.dev/reference/interaction-payloads.
 */
export function readPayload(body: unknown): Payload {
  const event = eventSchema.safeParse(body);
  if (event.success) return { kind: 'event', eventId: event.data.event_id ?? '', event: event.data.event };
  if (rateLimitedSchema.safeParse(body).success) return { kind: 'rate-limited' };
  if (hasEvent(body)) return { kind: 'unreadable' };
  return { kind: interactionSchema.safeParse(body).success ? 'interaction' : 'unreadable' };
}

/** Bolt takes whatever has an `event` for one. */
function hasEvent(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'event' in body;
}
