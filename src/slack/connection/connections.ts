import type { App, SocketModeReceiver } from '@slack/bolt';
import { type Health, watchConnections } from './health.ts';
import { createSocket, type SocketParts } from './sockets.ts';

/** The Socket Mode connections of one process. */
export interface Connections {
  /** The receiver Bolt is made with; the others feed the same App. */
  readonly receiver: SocketModeReceiver;
  /** @throws DeskError `slack-refused` when Slack does not know the app token */
  open(app: App): Promise<void>;
  close(): Promise<void>;
  health(): Health;
}

/** The default number of connections: while Slack renews one, the other goes on listening. */
const DEFAULT_CONNECTIONS = 2;

/** Several connections that stand in for each other; Slack sends each delivery to one of them. */
export function createConnections(
  parts: Omit<SocketParts, 'changed'>,
  { count = DEFAULT_CONNECTIONS, clock }: { count?: number | undefined; clock: () => Date },
): Connections {
  const watch = watchConnections(parts.timings.unreadyAfterMs, clock);
  let open = 0;
  const changed = (by: 1 | -1) => {
    open += by;
    parts.metrics.connections.set(open);
    watch.see(open);
  };
  const first = createSocket({ ...parts, changed });
  const others = Array.from({ length: count - 1 }, () => createSocket({ ...parts, changed }));
  return {
    receiver: first.receiver,
    open: async (app) => {
      // The others are refused for the same reason as the first, and otherwise try on by themselves.
      for (const other of others) other.open(app).catch(() => {});
      await first.open(app);
    },
    close: async () => {
      await Promise.all([first, ...others].map((socket) => socket.close()));
    },
    health: () => watch.health(),
  };
}
