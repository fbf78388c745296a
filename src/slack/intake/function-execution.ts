import { z } from 'zod';

/** A step of the bot that a workflow or a search of Slack's runs. */
export interface FunctionExecution {
  readonly callbackId: string;
  /** Under which its outcome is reported, once. */
  readonly id: string;
  /** As they came: nobody has checked them. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

const schema = z.object({
  type: z.literal('function_executed'),
  function: z.object({ callback_id: z.string().min(1).max(100) }),
  function_execution_id: z.string().min(1).max(100),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

/** Reads a `function_executed` event (https://docs.slack.dev/reference/events/function_executed); `undefined` for any other. */
export function readExecution(event: Readonly<Record<string, unknown>>): FunctionExecution | undefined {
  const parsed = schema.safeParse(event);
  if (!parsed.success) return undefined;
  const { function: step, function_execution_id: id, inputs } = parsed.data;
  return { callbackId: step.callback_id, id, inputs };
}

/** The key under which an execution is worked on once, however often it is delivered. */
export function executionKey({ id }: FunctionExecution): string {
  return `function:${id}`;
}
