import { createHmac } from 'node:crypto';
import { parseJson } from '../json.ts';
import type { OpenDelivery } from './delivery.ts';

/** A signed request as Slack sends it over HTTP. */
export interface SignedRequest {
  body: string;
  headers: { [name: string]: string };
}

/**
 * Signs a body as Slack does: `v0=` and the HMAC-SHA256 of `v0:timestamp:body`
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack). `timestamp` is in seconds, default now.
 */
export function signRequest(
  body: string,
  contentType: string,
  signingSecret: string,
  timestamp: string = String(Math.floor(Date.now() / 1000)),
): SignedRequest {
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

const FORM = 'application/x-www-form-urlencoded';

/** The signed request for a delivery: JSON for events, a form for commands, `payload=` for interactions. */
function deliveryRequest(delivery: OpenDelivery, signingSecret: string): SignedRequest {
  const { type, payload } = delivery;
  if (type === 'events_api') return signRequest(JSON.stringify(payload), 'application/json', signingSecret);
  const form = new URLSearchParams();
  if (type === 'interactive') form.set('payload', JSON.stringify(payload));
  else for (const [name, value] of Object.entries(payload)) form.set(name, String(value));
  return signRequest(form.toString(), FORM, signingSecret);
}

/** Sends deliveries to one URL; an acknowledgement is a 2xx answer, its body is the payload. */
export class HttpTransport {
  readonly url: string;
  #signingSecret: string;
  #waitMs: number;

  constructor(url: string, signingSecret: string, waitMs = 10_000) {
    this.url = url;
    this.#signingSecret = signingSecret;
    this.#waitMs = waitMs;
  }

  /** Posts the delivery and settles it with the answer. */
  async send(delivery: OpenDelivery): Promise<void> {
    const { body, headers } = deliveryRequest(delivery, this.#signingSecret);
    if (delivery.retryNum > 0) {
      headers['x-slack-retry-num'] = String(delivery.retryNum);
      headers['x-slack-retry-reason'] = delivery.retryReason;
    }
    try {
      const signal = AbortSignal.timeout(this.#waitMs);
      const answer = await fetch(this.url, { method: 'POST', body, headers, signal });
      const text = await answer.text();
      const payload = parseJson(text) ?? (text === '' ? {} : { text });
      if (answer.ok) delivery.settle(payload, answer.status);
      else delivery.fail(`The bot answered HTTP ${answer.status}`);
    } catch (error) {
      delivery.fail(
        `The bot could not be reached: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
