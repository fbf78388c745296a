import type { MessageState } from '../page-state.ts';

/** A message and what was answered in its thread, oldest first. */
export interface Thread {
  parent: MessageState;
  replies: MessageState[];
}

/** Messages with their replies under them, in order; a reply whose parent is gone stands alone. */
export function threadsOf(messages: readonly MessageState[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const message of messages) {
    const parent = threads.get(message.thread_ts ?? '');
    if (parent === undefined) threads.set(message.ts, { parent: message, replies: [] });
    else parent.replies.push(message);
  }
  return [...threads.values()];
}
