import { type Content, postAsBot, readContent, rewrite, takeBack, whisperAsBot } from '../bot-messages.ts';
import { secret } from '../identifiers.ts';
import { flagOf, type JsonObject } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { SlackMessage } from '../workspace.ts';

/** Five uses in thirty minutes (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses). */
const RESPONSE_URL_USES = 5;
/** How long a response_url works. */
const RESPONSE_URL_LIFE_MS = 30 * 60 * 1000;
const KEPT = 5_000;

interface Place {
  channel: string;
  user: string;
  threadTs?: string;
  /** The message that was pressed; for a command, the last answer given through this URL. */
  original?: SlackMessage;
}

/** The response_urls given out with commands and presses. */
export class ResponseUrls {
  #given = new Map<string, Place & { uses: number; at: number }>();
  #now: () => number;
  #base: () => string;

  constructor(now: () => number, base: () => string) {
    this.#now = now;
    this.#base = base;
  }

  /** A new URL for this place. */
  give(kind: 'commands' | 'actions', place: Place): string {
    const path = `/${kind}/${secret(12)}/${secret(24)}`;
    this.#given.set(path, { ...place, uses: 0, at: this.#now() });
    if (this.#given.size > KEPT) this.#given.delete(this.#given.keys().next().value ?? '');
    return this.#base() + path;
  }

  /** True when this path could be one of ours. */
  static owns(path: string): boolean {
    return path.startsWith('/commands/') || path.startsWith('/actions/');
  }

  /** Takes one use; `used_url`, `expired_url` or `not_found` when there is none left. */
  take(path: string): Place {
    const place = this.#given.get(path);
    if (place === undefined) throw new Refusal('not_found');
    if (this.#now() - place.at > RESPONSE_URL_LIFE_MS) throw new Refusal('expired_url');
    if (place.uses >= RESPONSE_URL_USES) throw new Refusal('used_url');
    place.uses += 1;
    return place;
  }

  /** The channel a path answers in, for faults that are keyed to a channel. */
  channelOf(path: string): string | undefined {
    return this.#given.get(path)?.channel;
  }
}

/** HTTP status of a refused answer: 404 when the URL is spent, else 400. */
export function responseUrlStatus(refusal: Refusal): number {
  return ['not_found', 'expired_url', 'used_url'].includes(refusal.code) ? 404 : 400;
}

/** Does what a POST to a response_url asks for; throws a Refusal for what Slack would not take. */
export function answerResponseUrl(slack: LocalSlack, path: string, args: JsonObject): void {
  const place = slack.responseUrls.take(path);
  if (flagOf(args.delete_original)) {
    deleteOriginal(slack, place);
    return;
  }
  // Slack knows markdown_text in chat.postMessage only (vercel/chat pull request 440).
  if (args.markdown_text !== undefined) throw new Refusal('invalid_arguments');
  const content = readContent(args);
  const changesOriginal = flagOf(args.replace_original) && place.original !== undefined;
  if (changesOriginal && place.original !== undefined) {
    const blocks = content.blocks ?? [];
    rewrite(slack, place.original, { ...content, blocks }, slack.workspace.bot.id);
    return;
  }
  place.original = show(
    slack,
    place,
    content,
    args.response_type === 'in_channel',
    String(args.thread_ts ?? ''),
  );
}

/** Shows an answer where a command or press came from: to everybody or, by default, to the one person. */
export function show(
  slack: LocalSlack,
  place: Place,
  content: Content,
  inChannel: boolean,
  threadTs = '',
): SlackMessage {
  const channel = slack.workspace.channels.get(place.channel);
  if (channel === undefined) throw new Refusal('channel_not_found');
  if (channel.archived) throw new Refusal('is_archived');
  const thread = threadTs === '' ? (place.threadTs ?? '') : threadTs;
  if (inChannel) return postAsBot(slack, channel, content, thread);
  return whisperAsBot(slack, channel, place.user, content, thread);
}

function deleteOriginal(slack: LocalSlack, place: Place): void {
  const { original } = place;
  if (original === undefined) throw new Refusal('message_not_found');
  if ('visibleTo' in original) slack.workspace.unwhisper(original.ts);
  else takeBack(slack, original);
  delete place.original;
  slack.journal.changed();
}
