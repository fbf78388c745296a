import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { call } from './web-client.ts';

let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn({ ownEvents: false });
  slack.deliverTo('http://127.0.0.1:9/');
});
afterAll(() => slack.close());

const prompts = (count: number) =>
  Array.from({ length: count }, (_one, at) => ({ title: `Title ${at}`, message: `Question ${at}` }));
const assistant = (method: string, args: object) => call(slack, `assistant.threads.${method}`, args);

describe('the agent methods of the stand-in', () => {
  it('take up to four prompts for a direct message', async () => {
    const channel = slack.dm('maria').id;
    const suggest = (args: object) => assistant('setSuggestedPrompts', { channel_id: channel, ...args });
    expect(await suggest({ prompts: prompts(4), title: 'Ask' })).toEqual({ ok: true });
    expect(slack.board(channel)).toMatchObject({ promptsTitle: 'Ask', prompts: prompts(4) });
    for (const bad of [prompts(5), [], [{ title: 'no message' }], 'x'])
      expect(await suggest({ prompts: bad })).toMatchObject({ ok: false, error: 'invalid_arguments' });
    const elsewhere = { channel_id: slack.channels.general.id, prompts: prompts(1) };
    expect(await assistant('setSuggestedPrompts', elsewhere)).toMatchObject({ error: 'channel_not_found' });
  });

  it('do nothing, and say nothing of it, where prompts name a thread', async () => {
    const channel = slack.dm('wang').id;
    const args = { channel_id: channel, thread_ts: '1.1', prompts: prompts(1) };
    expect(await assistant('setSuggestedPrompts', args)).toEqual({ ok: true });
    expect(slack.board(channel).prompts).toEqual([]);
  });

  it('know threads, and take a status back when the bot answers there', async () => {
    const channel = slack.dm('maria').id;
    const { ts } = slack.directMessage({ user: 'maria', text: 'hello' });
    const thread = { channel_id: channel, thread_ts: ts };
    expect(await assistant('setStatus', { ...thread, status: 'works' })).toEqual({ ok: true });
    expect(slack.board(channel).statuses.get(ts)).toBe('works');
    await call(slack, 'chat.postMessage', { channel, thread_ts: ts, text: 'hi' });
    expect(slack.board(channel).statuses.has(ts)).toBe(false);
    expect(await assistant('setTitle', { ...thread, title: 'Hello' })).toEqual({ ok: true });
    expect(slack.board(channel).titles.get(ts)).toBe('Hello');
    expect(await assistant('setTitle', { ...thread, title: '' })).toMatchObject({
      error: 'invalid_arguments',
    });
    for (const [method, word] of [
      ['setStatus', { status: 'x' }],
      ['setTitle', { title: 'x' }],
    ] as const)
      expect(await assistant(method, { channel_id: channel, thread_ts: '9.9', ...word })).toMatchObject({
        error: 'invalid_thread_ts',
      });
  });

  it('want the scope of an agent, but for the status', async () => {
    slack.scopes.delete('assistant:write');
    const { ts } = slack.directMessage({ user: 'maria', text: 'hello' });
    const thread = { channel_id: slack.dm('maria').id, thread_ts: ts };
    expect(await assistant('setTitle', { ...thread, title: 'x' })).toMatchObject({
      error: 'missing_scope',
      needed: 'assistant:write',
    });
    expect(await assistant('setStatus', { ...thread, status: 'x' })).toEqual({ ok: true });
    slack.scopes.add('assistant:write');
  });
});

describe('the function methods of the stand-in', () => {
  const output_parameters = {
    answer: { type: 'string', is_required: true },
    count: { type: 'integer', is_required: false },
  };
  const run = () =>
    slack.runFunction({ callbackId: 'step', definition: { title: 'Step', output_parameters }, inputs: {} })
      .execution;

  it('end an execution once', async () => {
    const { id, token } = run();
    const done = { function_execution_id: id, outputs: { answer: 'yes' } };
    expect(await call(slack, 'functions.completeSuccess', done, token)).toEqual({ ok: true });
    for (const method of ['functions.completeSuccess', 'functions.completeError'])
      expect(await call(slack, method, { ...done, error: 'no' }, token)).toMatchObject({
        error: 'execution_not_in_running_state',
      });
    expect(
      await call(slack, 'functions.completeError', { function_execution_id: 'Fx0', error: 'x' }),
    ).toMatchObject({ error: 'function_execution_not_found' });
  });

  it('refuse outputs that the manifest does not declare so', async () => {
    const { id } = run();
    for (const outputs of [{}, { answer: 1 }, { answer: 'x', count: 1.5 }, { answer: 'x', other: 1 }])
      expect(
        await call(slack, 'functions.completeSuccess', { function_execution_id: id, outputs }),
      ).toMatchObject({ error: 'parameter_validation_failed' });
  });

  it('take the token of an execution for nothing else', async () => {
    const args = { channel: slack.channels.general.id, text: 'x' };
    expect(await call(slack, 'chat.postMessage', args, run().token)).toMatchObject({ error: 'invalid_auth' });
  });
});

describe('the side panel of the stand-in', () => {
  it('takes what was asked for, and nothing else', async () => {
    slack.openResult({ user: 'maria', result: { link: 'https://example.org/a', external_ref: { id: 'a' } } });
    const trigger_id = slack.panel('maria')?.triggerId;
    const metadata = (id: string, fields: object[] = []) => ({
      entity_type: 'slack#/entities/item',
      url: 'https://example.org/a',
      external_ref: { id },
      entity_payload: { attributes: { title: { text: 'A' } }, custom_fields: fields },
    });
    const present = (args: object) => call(slack, 'entity.presentDetails', { trigger_id, ...args });
    expect(await present({ metadata: metadata('b') })).toMatchObject({
      error: 'entity_metadata_does_not_match_trigger',
    });
    const twice = { key: 'k', label: 'L', type: 'string', value: 'v' };
    for (const bad of [undefined, {}, metadata('a', [twice, twice]), metadata('a', [{ key: 'k' }])])
      expect(await present({ metadata: bad })).toMatchObject({ error: 'invalid_metadata' });
    expect(await present({ trigger_id: 'old', metadata: metadata('a') })).toMatchObject({
      error: 'invalid_trigger_id',
    });
    expect(await present({ metadata: metadata('a', [twice]) })).toEqual({ ok: true });
    expect(slack.panel('maria')?.metadata).toMatchObject({ external_ref: { id: 'a' } });
  });
});
