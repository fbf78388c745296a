import type { RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Message, RichBlock } from '../views/message.ts';
import { type ChannelQueues, createChannelQueues } from './channel-queues.ts';
import { failureOf } from './failures.ts';
import { createPatience, type PatienceParts } from './patience.ts';

/** A place in Slack to write to. */
interface Place {
  readonly channel: string;
  readonly threadTs?: string;
}

/** A person in a place. */
export interface Seat extends Place {
  readonly user: string;
}

/** `sent`, or `unsure`: Slack never confirmed it, so it is not sent again. */
export type Sent = 'sent' | 'unsure';

/** Everything that is sent to Slack goes through here. All methods throw what Slack refused for good. */
export interface Delivery {
  /** Posts a message for everybody. Never repeated when the first try may have arrived. */
  post(place: Place, message: Message): Promise<Sent>;
  /** Changes a message of ours in place. */
  update(message: { channel: string; ts: string }, to: Message): Promise<Sent>;
  /** Shows a message to one person. */
  whisper(seat: Seat, message: Message): Promise<Sent>;
  /** Answers through a response_url; shown to the person another way if that fails. */
  reply(respond: RespondFn, how: ReplyManner, message: Message, seat: Seat): Promise<Sent>;
}

/** How an answer through a response_url is shown. */
type ReplyManner = Pick<RespondArguments, 'response_type' | 'replace_original' | 'thread_ts'>;

/** What delivery needs. */
export interface DeliveryParts extends PatienceParts {
  readonly client: webApi.WebClient;
  readonly queues?: ChannelQueues;
}

/** Links in an answer need no preview, and nothing in it may ring anybody. */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

/** What of a message is sent first: its blocks with charts and tables if there are any. */
function content({ text, blocks, rich }: Message): { text: string; blocks?: RichBlock[] } {
  const sent = rich ?? blocks;
  return sent === undefined ? { text } : { text, blocks: sent };
}

/** What is sent where Slack refused the blocks: first without charts and tables, then the text alone. */
function plainerThan({ text, blocks, rich }: Message): Message | undefined {
  if (rich !== undefined && blocks !== undefined) return { text, blocks };
  return rich === undefined && blocks === undefined ? undefined : { text };
}

/** Sends messages with the patience each kind of failure asks for. */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { client } = parts;
  const { note, worthAnother } = createPatience(parts);
  const queues = parts.queues ?? createChannelQueues();

  async function patiently(
    doing: string,
    message: Message,
    repeatable: boolean,
    send: (message: Message) => Promise<unknown>,
  ): Promise<Sent> {
    const tries = { limits: 0, faults: 0 };
    let toSend = message;
    for (;;) {
      try {
        await send(toSend);
        return 'sent';
      } catch (error) {
        const failure = failureOf(error);
        note(failure, doing);
        const plainer = failure.kind === 'too-rich' ? plainerThan(toSend) : undefined;
        if (plainer !== undefined) {
          toSend = plainer;
          continue;
        }
        if (await worthAnother(failure, tries, repeatable)) continue;
        if (failure.kind === 'unsure') return 'unsure';
        throw error;
      }
    }
  }

  const withThread = (place: Place) => (place.threadTs === undefined ? {} : { thread_ts: place.threadTs });

  const delivery: Delivery = {
    post: (place, message) =>
      queues.run(place.channel, () =>
        patiently('chat.postMessage', message, false, (one) =>
          client.chat.postMessage({
            channel: place.channel,
            ...withThread(place),
            ...content(one),
            ...QUIET,
            mrkdwn: false,
          }),
        ),
      ),
    update: ({ channel, ts }, message) =>
      queues.run(channel, () =>
        patiently('chat.update', message, true, (one) =>
          // Without blocks the old ones would stay.
          client.chat.update({ channel, ts, blocks: [], ...content(one), link_names: false, parse: 'none' }),
        ),
      ),
    whisper: (seat, message) =>
      patiently('chat.postEphemeral', message, false, (one) =>
        client.chat.postEphemeral({
          channel: seat.channel,
          user: seat.user,
          ...withThread(seat),
          ...content(one),
          link_names: false,
          parse: 'none',
        }),
      ),
    async reply(respond, how, message, seat) {
      const args = { ...how, ...QUIET, mrkdwn: false } as const;
      const isPublic = how.response_type === 'in_channel';
      try {
        await respond({ ...args, ...content(message) });
        return 'sent';
      } catch (error) {
        const failure = failureOf(error);
        note(failure, 'response_url');
        // A 5xx may come after the message was posted.
        if (isPublic && (failure.kind === 'unsure' || failure.kind === 'server')) return 'unsure';
        const plainer = failure.kind === 'too-rich' ? plainerThan(message) : undefined;
        if (plainer !== undefined) return delivery.reply(respond, how, plainer, seat);
        return isPublic ? delivery.post(seat, message) : delivery.whisper(seat, message);
      }
    },
  };
  return delivery;
}
