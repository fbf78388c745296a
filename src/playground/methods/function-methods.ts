import { secret, slackId } from '../identifiers.ts';
import { isObject, type JsonObject, parseJson, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { eventPayload } from '../payloads.ts';
import { Refusal } from '../refusal.ts';
import type { Delivery } from '../transport/delivery.ts';
import type { Method } from './chat-methods.ts';

/** One run of a step of the app, as a workflow or a search starts it. */
export interface Execution {
  readonly id: string;
  /** The token that came with it: for this execution only. */
  readonly token: string;
  /** The outputs the manifest declares, by name. */
  readonly declared: JsonObject;
  state: 'running' | 'succeeded' | 'failed';
  outputs: JsonObject;
  error: string;
}

/** What to run: the step's name and definition in the manifest, and what somebody put into it. */
export interface Run {
  callbackId: string;
  definition: { title: string; output_parameters: JsonObject };
  inputs: JsonObject;
}

const KEPT = 1_000;
const FITS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['string', (value: unknown) => typeof value === 'string'],
  ['integer', (value: unknown) => Number.isInteger(value)],
  ['boolean', (value: unknown) => typeof value === 'boolean'],
  ['slack#/types/search_results', Array.isArray],
  ['slack#/types/search_filters', Array.isArray],
]);

/** Runs a step: the bot hears `function_executed` (https://docs.slack.dev/reference/events/function_executed). */
export function runFunction(slack: LocalSlack, run: Run): { execution: Execution; delivery: Delivery } {
  const execution: Execution = {
    id: slackId('Fx'),
    token: `xwfp-${secret(40)}`,
    declared: run.definition.output_parameters,
    state: 'running',
    outputs: {},
    error: '',
  };
  slack.executions.set(execution.id, execution);
  if (slack.executions.size > KEPT) slack.executions.delete(slack.executions.keys().next().value ?? '');
  const event = {
    type: 'function_executed',
    function: {
      id: slackId('Fn'),
      callback_id: run.callbackId,
      title: run.definition.title,
      type: 'app',
      input_parameters: [],
      output_parameters: [],
      app_id: slack.workspace.appId,
      date_created: 0,
      date_updated: 0,
      date_deleted: 0,
    },
    inputs: run.inputs,
    function_execution_id: execution.id,
    workflow_execution_id: slackId('Wx'),
    event_ts: slack.workspace.nextTs(),
    bot_access_token: execution.token,
  };
  return { execution, delivery: slack.deliver({ type: 'events_api', payload: eventPayload(slack, event) }) };
}

/** True for the token of an execution. */
export function isExecutionToken(slack: LocalSlack, token: string): boolean {
  return [...slack.executions.values()].some((execution) => execution.token === token);
}

function running(slack: LocalSlack, args: JsonObject): Execution {
  const execution = slack.executions.get(textOf(args.function_execution_id));
  if (execution === undefined) throw new Refusal('function_execution_not_found');
  if (execution.state !== 'running') throw new Refusal('execution_not_in_running_state');
  return execution;
}

/** What is wrong with outputs: not declared, of another type, or required and absent. */
function faultOf(declared: JsonObject, outputs: JsonObject): string | undefined {
  const strange = Object.keys(outputs).find((name) => !isObject(declared[name]));
  if (strange !== undefined) return `${strange}: not declared`;
  for (const [name, parameter] of Object.entries(declared)) {
    if (!isObject(parameter)) continue;
    const value = outputs[name];
    if (value === undefined && parameter.is_required === true) return `${name}: required`;
    const fits = FITS.get(textOf(parameter.type));
    if (value !== undefined && fits !== undefined && !fits(value)) return `${name}: not ${parameter.type}`;
  }
  return undefined;
}

/** The functions.* methods: https://docs.slack.dev/reference/methods/functions.completeSuccess and …completeError. */
export const FUNCTION_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'functions.completeSuccess',
    (slack, args) => {
      const execution = running(slack, args);
      const outputs = typeof args.outputs === 'string' ? parseJson(args.outputs) : args.outputs;
      if (!isObject(outputs)) throw new Refusal('invalid_arguments');
      const fault = faultOf(execution.declared, outputs);
      if (fault !== undefined)
        throw new Refusal('parameter_validation_failed', { response_metadata: { messages: [fault] } });
      execution.state = 'succeeded';
      execution.outputs = outputs;
      slack.journal.changed();
      return {};
    },
  ],
  [
    'functions.completeError',
    (slack, args) => {
      const execution = running(slack, args);
      if (textOf(args.error) === '') throw new Refusal('invalid_arguments');
      execution.state = 'failed';
      execution.error = textOf(args.error);
      slack.journal.changed();
      return {};
    },
  ],
]);
