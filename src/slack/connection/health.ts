/** Whether the surface can be used. */
export interface Health {
  readonly ready: boolean;
  /** Open Socket Mode connections; absent in HTTP mode. */
  readonly connections?: number;
}

/** When there was a connection last. */
export interface ConnectionWatch {
  /** Notes that connections are open, so many of them now. */
  see(open: number): void;
  health(): Health;
}

/**
 * Watches whether there is a connection: ready from the first one on, and not ready any more when there has been none
 * for `unreadyAfterMs`.
 */
export function watchConnections(unreadyAfterMs: number, clock: () => Date): ConnectionWatch {
  let connections = 0;
  let lastSeenMs = Number.NEGATIVE_INFINITY;
  return {
    see: (open) => {
      if (connections > 0 || open > 0) lastSeenMs = clock().getTime();
      connections = open;
    },
    health: () => ({
      ready: connections > 0 || clock().getTime() - lastSeenMs < unreadyAfterMs,
      connections,
    }),
  };
}
