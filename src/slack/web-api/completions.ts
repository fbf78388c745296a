import type { webApi } from '@slack/bolt';
import { failureOf } from './failures.ts';
import { createPatience, type PatienceParts } from './patience.ts';

/** How an execution of a step ended. */
export type Outcome =
  | { readonly outputs: Readonly<Record<string, unknown>> }
  /** A sentence for people that says what to do. */
  | { readonly error: string };

/**
 * Reports how an execution ended; one that is over already stays as it is. Throws what Slack refused for good.
 * @param client with the token that came with the execution
 */
export type Complete = (client: webApi.WebClient, executionId: string, outcome: Outcome) => Promise<void>;

/** What Slack says of an execution that was completed before, as by a try it never confirmed. */
const OVER: ReadonlySet<string> = new Set(['execution_not_in_running_state', 'function_execution_not_found']);

/**
 * Completions over the Web API: https://docs.slack.dev/reference/methods/functions.completeSuccess and
 * https://docs.slack.dev/reference/methods/functions.completeError. They need no scope.
 */
export function createComplete(parts: PatienceParts): Complete {
  const { repeat } = createPatience(parts);
  return async (client, executionId, outcome) => {
    const id = { function_execution_id: executionId };
    const isError = 'error' in outcome;
    await repeat(isError ? 'functions.completeError' : 'functions.completeSuccess', async () => {
      try {
        if (isError) await client.functions.completeError({ ...id, error: outcome.error });
        else await client.functions.completeSuccess({ ...id, outputs: { ...outcome.outputs } });
      } catch (error) {
        if (!OVER.has(failureOf(error).code)) throw error;
      }
    });
  };
}
