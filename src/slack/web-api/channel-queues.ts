import PQueue from 'p-queue';
import { DeskError } from '../../domain/errors.ts';

const MOST_WAITING = 100;

/** Does work for one channel after the other, and for different channels at the same time. */
export interface ChannelQueues {
  /**
   * Runs `work` when everything before it in this channel is done.
   * @throws DeskError `slack-refused` at once when a hundred others wait in the channel
   */
  run<Result>(channel: string, work: () => Promise<Result>): Promise<Result>;
}

/** Queues by channel: Slack limits a channel to about a message a second, and one that waits must not stop others. */
export function createChannelQueues(): ChannelQueues {
  const queues = new Map<string, PQueue>();
  return {
    async run(channel, work) {
      const queue = queues.get(channel) ?? new PQueue({ concurrency: 1 });
      if (queue.size >= MOST_WAITING) {
        throw new DeskError(
          'slack-refused',
          'Too many messages wait for one channel: ask there again later.',
        );
      }
      queues.set(channel, queue);
      try {
        return await queue.add(work);
      } finally {
        if (queue.size === 0 && queue.pending === 0) queues.delete(channel);
      }
    },
  };
}
