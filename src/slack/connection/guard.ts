import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';

type SocketClient = SocketModeReceiver['client'];

const frameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('disconnect'), reason: z.string().max(100).optional() }),
  z.object({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.object({ event: z.looseObject({ type: z.string().min(1) }) }),
  }),
  z.object({
    type: z.enum(['slash_commands', 'interactive']),
    envelope_id: z.string(),
    payload: z.looseObject({}),
  }),
]);
const rateLimitSchema = z.object({ payload: z.object({ type: z.literal('app_rate_limited') }) });

/** What a guard tells about the frames it sees. */
export interface GuardReport {
  /** A frame was kept from the client: `frame`, or `app_rate_limited` when Slack holds back events. */
  ignored(reason: 'frame' | 'app_rate_limited'): void;
  /** Slack ends the connection, for this reason. */
  disconnecting(reason: string): void;
  /** The client failed on a frame that looked sound. */
  failed(error: unknown): void;
}

/**
 * Keeps frames from Slack's socket client that would end the process: socket-mode 3.1 reads `payload.event.type` of
 * whatever arrives, in an async function nobody waits for, so that one `app_rate_limited` or `null` is an unhandled
 * rejection. Every other frame goes through as it is.
 */
export function guardFrames(client: SocketClient, report: GuardReport): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const frame = isBinary ? undefined : parse(data);
    const known = frameSchema.safeParse(frame);
    if (!known.success) {
      report.ignored(rateLimitSchema.safeParse(frame).success ? 'app_rate_limited' : 'frame');
      return;
    }
    if (known.data.type === 'disconnect') report.disconnecting(known.data.reason ?? 'unknown');
    for (const listener of listeners) {
      Promise.resolve(listener(data, isBinary)).catch((error: unknown) => report.failed(error));
    }
  });
}

function parse(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
