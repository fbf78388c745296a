import type { JsonObject } from './json.ts';

/**
 * Thrown inside the stand-in when Slack would answer `{ok: false, error}`; `code` is Slack's own word for it
 * (https://docs.slack.dev/reference/methods) and `extra` is merged into the answer.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly extra: JsonObject;

  constructor(code: string, extra: JsonObject = {}) {
    super(`Slack refuses this call: ${code}`);
    this.name = 'Refusal';
    this.code = code;
    this.extra = extra;
  }

  /** The body Slack sends for this refusal. */
  body(): JsonObject {
    return { ok: false, error: this.code, ...this.extra };
  }
}
