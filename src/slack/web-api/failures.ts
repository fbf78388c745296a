import { ErrorCode, RespondError, webApi } from '@slack/bolt';
import { DeskError } from '../../domain/errors.ts';
import type { SlackWords } from '../words/words.ts';

/**
 * What a failed call means for what to do next: `busy` wait and try again, `too-rich` send less, `server` try again,
 * `unsent` it never left, `unsure` it may have been done, `refused` trying again does not help.
 */
export interface Failure {
  readonly kind: 'busy' | 'too-rich' | 'server' | 'unsent' | 'unsure' | 'refused';
  /** Slack's error code or ours: letters, digits, `_` and `-`; safe to log and to count. */
  readonly code: string;
  /** How long to wait, for `busy`. */
  readonly waitMs?: number;
  /** The scope that is missing. */
  readonly scope?: string;
}

/** An answer of Slack's outside of its Web API that is no success: an HTTP status, nothing else. */
export class HttpFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Slack answered with HTTP ${status}`);
    this.name = 'HttpFailure';
    this.status = status;
  }
}

/** Slack's refusals of a message for its size or its blocks (docs.slack.dev/reference/methods/chat.postMessage#errors). */
const TOO_RICH: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'msg_too_long',
]);
/** Failures inside Slack that pass. */
const PASSING: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
]);
/** Network errors from before a request was sent. */
const UNSENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Reads any error as a failure; errors are told apart by class and code, never by their message. */
export function failureOf(thrown: unknown): Failure {
  const error = underlying(thrown);
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'busy', code: 'ratelimited', waitMs: error.retryAfter * 1_000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error);
  if (error instanceof webApi.WebAPIHTTPError) return byStatus(error.statusCode);
  if (error instanceof RespondError) return byStatus(error.statusCode);
  if (error instanceof HttpFailure) return byStatus(error.status);
  if (error instanceof webApi.WebAPIRequestError) return networkFailure(error.original);
  if (error instanceof DeskError) return { kind: 'refused', code: error.code };
  return networkFailure(error);
}

/** Bolt wraps errors without a code in one that has a code and keeps the error in `original`. */
function underlying(error: unknown): unknown {
  const isWrapper = error instanceof Error && 'code' in error && error.code === ErrorCode.UnknownError;
  return isWrapper && 'original' in error ? error.original : error;
}

function platformFailure({ data }: webApi.WebAPIPlatformError): Failure {
  const code = /^\w{1,60}$/.test(data.error) ? data.error : 'unreadable_answer';
  if (TOO_RICH.has(code)) return { kind: 'too-rich', code };
  if (PASSING.has(code)) return { kind: 'server', code };
  const needed: unknown = 'needed' in data ? data.needed : undefined;
  return code === 'missing_scope' && typeof needed === 'string'
    ? { kind: 'refused', code, scope: needed.slice(0, 100) }
    : { kind: 'refused', code };
}

function byStatus(status: number): Failure {
  const code = `http_${status}`;
  if (status === 429) return { kind: 'busy', code };
  if (status >= 500) return { kind: 'server', code };
  // A response_url answers 400 for content it does not take, without saying so in a code.
  return { kind: status === 400 ? 'too-rich' : 'refused', code };
}

function networkFailure(error: unknown): Failure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string' && UNSENT.has(code)) return { kind: 'unsent', code };
  const isNetwork =
    error instanceof TypeError && error.cause !== undefined
      ? true
      : error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name);
  return isNetwork ? { kind: 'unsure', code: 'no_answer' } : { kind: 'refused', code: 'unexpected' };
}

const SENTENCES: ReadonlyMap<
  string,
  'notHere' | 'archived' | 'expired' | 'slackBusy' | 'noFiles' | 'noRoom'
> = new Map([
  ['channel_not_found', 'notHere'],
  ['not_in_channel', 'notHere'],
  ['restricted_action', 'notHere'],
  ['is_archived', 'archived'],
  ['expired_trigger_id', 'expired'],
  ['ratelimited', 'slackBusy'],
  ['queue_full', 'slackBusy'],
  ['file_uploads_disabled', 'noFiles'],
  ['file_uploads_except_images_disabled', 'noFiles'],
  ['blocked_file_type', 'noFiles'],
  ['storage_limit_reached', 'noRoom'],
]);

/** The sentence for the person who waits: what happened, as far as it helps, and what to do next. */
export function failureSentence(failure: Failure, words: SlackWords, appId: string): string {
  if (failure.scope !== undefined) return words.failures.missingScope(failure.scope, reinstallLink(appId));
  return words.failures[SENTENCES.get(failure.code) ?? 'failed'];
}

/** The page on which an app is reinstalled with new scopes. */
export function reinstallLink(appId: string): string {
  return `https://api.slack.com/apps/${/^[A-Z0-9]+$/.test(appId) ? `${appId}/` : ''}install-on-team`;
}
