import type { webApi } from '@slack/bolt';
import type { Fetch } from '../connection/bounded-fetch.ts';
import type { Sent } from './deliver.ts';
import { failureOf, HttpFailure } from './failures.ts';
import { createPatience, type PatienceParts } from './patience.ts';

/** A file to send. */
export interface OutgoingFile {
  readonly name: string;
  /** Shown above the file; plain text. */
  readonly title: string;
  readonly text: string;
  /** The message with the file; escaped. */
  readonly comment: string;
}

/** Sends files. All methods throw what Slack refused for good. */
export interface Files {
  /** The direct message of a person with the bot; opened on first use, which needs `im:write`. */
  directMessage(userId: string): Promise<string>;
  /** Uploads a file and shows it in a conversation, or in a thread there; needs `files:write`. */
  send(place: { channel: string; threadTs?: string }, file: OutgoingFile): Promise<Sent>;
}

/** What files need. */
export interface FilesParts extends PatienceParts {
  readonly client: webApi.WebClient;
  readonly fetch: Fetch;
}

/**
 * Sends files in Slack's three steps: an address to upload to, the upload, and its completion in a conversation
 * (https://docs.slack.dev/messaging/working-with-files#upload). `files.uploadV2` of Slack's client does the same, but
 * does not say which step failed how, and so not what may be repeated.
 */
export function createFiles(parts: FilesParts): Files {
  const { client, fetch } = parts;
  const { note, worthAnother, repeat } = createPatience(parts);

  async function upload({ name, text }: OutgoingFile): Promise<string> {
    const bytes = Buffer.from(text, 'utf8');
    const { upload_url: address, file_id: id } = await client.files.getUploadURLExternal({
      filename: name,
      length: bytes.length,
    });
    if (address === undefined || id === undefined) throw new HttpFailure(502);
    const response = await fetch(address, { method: 'POST', body: bytes });
    if (!response.ok) throw new HttpFailure(response.status);
    return id;
  }

  return {
    async directMessage(userId) {
      const { channel } = await repeat('conversations.open', () =>
        client.conversations.open({ users: userId }),
      );
      if (channel?.id === undefined) throw new HttpFailure(502);
      return channel.id;
    },
    async send({ channel, threadTs }, file) {
      // A file that is not completed is seen by nobody, so that uploading again does no harm.
      const id = await repeat('files.upload', () => upload(file));
      const place =
        threadTs === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: threadTs };
      const tries = { limits: 0, faults: 0 };
      for (;;) {
        try {
          await client.files.completeUploadExternal({
            files: [{ id, title: file.title }],
            initial_comment: file.comment,
            ...place,
          });
          return 'sent';
        } catch (error) {
          const failure = failureOf(error);
          note(failure, 'files.completeUploadExternal');
          if (await worthAnother(failure, tries, false)) continue;
          if (failure.kind === 'unsure') return 'unsure';
          throw error;
        }
      }
    },
  };
}
