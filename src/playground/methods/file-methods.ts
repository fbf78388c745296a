import { postAsBot } from '../bot-messages.ts';
import { isObject, listOf, textOf } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { type Method, writableChannel } from './chat-methods.ts';
import type { LocalFile } from './uploads.ts';

/** A file as a message carries it: everything but its content. */
function fileJson({ id, name, title, size }: LocalFile) {
  const filetype = name.slice(name.lastIndexOf('.') + 1);
  return { id, name, title, size, filetype, mode: 'hosted' };
}

/**
 * The upload flow of files (https://docs.slack.dev/reference/methods/files.getUploadURLExternal and
 * files.completeUploadExternal). A completed file is a message of the bot in the conversation; its content is kept
 * apart, see `StandIn.file`.
 */
export const FILE_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'files.getUploadURLExternal',
    (slack, args) => {
      const name = textOf(args.filename);
      const length = Number(args.length);
      if (name === '' || args.length === undefined) throw new Refusal('missing_argument');
      if (!Number.isInteger(length) || length < 1) throw new Refusal('invalid_arguments');
      return { ...slack.uploads.begin(name, length) };
    },
  ],
  [
    'files.completeUploadExternal',
    (slack, args) => {
      const wanted = listOf(args.files)
        .filter(isObject)
        .map(({ id, title }) => ({ id: textOf(id), title: textOf(title) }));
      if (wanted.length === 0) throw new Refusal('invalid_arguments');
      const channelId = textOf(args.channel_id);
      const channel = channelId === '' ? undefined : writableChannel(slack, channelId);
      const files = slack.uploads.complete(wanted).map(fileJson);
      const content = { text: textOf(args.initial_comment), files, subtype: 'file_share' };
      if (channel !== undefined) postAsBot(slack, channel, content, textOf(args.thread_ts));
      return { files: files.map(({ id, title }) => ({ id, title })) };
    },
  ],
]);
