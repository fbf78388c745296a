import type { Logger } from 'pino';
import type { Choices } from '../bot/choices.ts';
import type { ExportFile, ExportRequest } from '../bot/export/export-file.ts';
import type { FoundRecord } from '../bot/found-records.ts';
import type { Overview } from '../bot/overview.ts';
import type { RecordPage } from '../bot/record-page.ts';
import type { BotContext, BotRequest } from '../bot/request.ts';
import type { Answer } from '../domain/answer.ts';
import type { CitationForm } from '../domain/citation-form.ts';
import type { Language } from '../domain/language.ts';

/** How to reach Slack. With `appToken` by Socket Mode, else by HTTP, which needs `signingSecret`. */
export interface SlackOptions {
  readonly botToken: string;
  /** An app-level token with `connections:write`. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  /**
   * HTTP mode: where requests arrive, 0 for any free port; 3000 by default. In Socket Mode, if given, only
   * `/healthz` and `/metrics` are served there.
   */
  readonly port?: number;
  /** The address to listen on; every interface by default, since Slack has to get in. */
  readonly host?: string;
  /** Slack's Web API; `https://slack.com/api/` by default. */
  readonly apiUrl?: string;
  /** Socket Mode connections held at once, so that one can be renewed while another listens; 2 by default. */
  readonly connections?: number;
}

/** Whoever answers; the desk of src/bot fits, and so does one that takes its time. */
interface AskDesk {
  answer(request: BotRequest, context: BotContext): Answer | Promise<Answer>;
  export(
    request: ExportRequest,
    context: BotContext,
  ): ExportFile | undefined | Promise<ExportFile | undefined>;
  readonly choices: Choices;
  overview(language: Language): Overview | Promise<Overview>;
  find(
    text: string,
    limit: number,
    context: BotContext,
  ): readonly FoundRecord[] | Promise<readonly FoundRecord[]>;
  prompts(language: Language, context: BotContext): readonly string[] | Promise<readonly string[]>;
  page(id: string, language: Language): RecordPage | undefined | Promise<RecordPage | undefined>;
  cite(
    id: string,
    form: CitationForm,
    how: { language: Language; today: string },
  ): string | undefined | Promise<string | undefined>;
}

/** Remembers what was answered, across restarts and replicas; the DeliveryLog of src/store fits. */
export interface DeliveryClaims {
  /** `granted` to one caller; `done` when answered; `busy` while another caller's lease lasts. */
  claim(key: string, now: Date): Promise<'granted' | 'done' | 'busy'>;
  complete(key: string, now: Date): Promise<void>;
  release(key: string): Promise<void>;
}

/** How long things may take, in milliseconds. */
export interface Timings {
  /** One call to Slack is given up; default 10,000. */
  readonly requestTimeoutMs: number;
  /** Waited after a 429 that does not say how long; default 30,000. */
  readonly retryAfterMs: number;
  /** Longest wait after a 429 that is sat out; default 120,000. */
  readonly longestWaitMs: number;
  /** Waits before a call is tried again after HTTP 5xx; default 500 and 2,000. */
  readonly backoffMs: readonly number[];
  /** An event is acknowledged at the latest after this, though its answer is still on its way; default 2,500. */
  readonly ackWithinMs: number;
  /** Work that runs when the surface stops gets this long; default 8,000. */
  readonly stopWithinMs: number;
  /** Not ready after so long without any connection; default 30,000. */
  readonly unreadyAfterMs: number;
  /** A websocket without pong for this long is given up; default 5,000. */
  readonly pongWithinMs: number;
  /** First wait before a reconnect after a failure, doubled each time; default 500. */
  readonly reconnectMs: number;
  /** Longest wait before a reconnect, and the wait after Slack refused one; default 30,000. */
  readonly longestReconnectMs: number;
}

/** The defaults of `Timings`. */
export const DEFAULT_TIMINGS: Timings = {
  requestTimeoutMs: 10_000,
  retryAfterMs: 30_000,
  longestWaitMs: 120_000,
  backoffMs: [500, 2_000],
  ackWithinMs: 2_500,
  stopWithinMs: 8_000,
  unreadyAfterMs: 30_000,
  pongWithinMs: 5_000,
  reconnectMs: 500,
  longestReconnectMs: 30_000,
};

/** What the surface is put together from. */
export interface SlackParts {
  readonly desk: AskDesk;
  readonly deliveries: DeliveryClaims;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** IANA time zone that says which day "today" is. */
  readonly timeZone: string;
  readonly timings?: Partial<Timings>;
  /** Questions one person may ask in a stretch of time; 25 in 5 seconds by default. */
  readonly questionLimit?: { readonly questions: number; readonly perMs: number };
}
