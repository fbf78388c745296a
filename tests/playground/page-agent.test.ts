import { describe, expect, it } from 'vitest';
import type { ApiCall } from '../../src/playground/journal.ts';
import type { JsonObject } from '../../src/playground/json.ts';
import { agentState } from '../../src/playground/page-agent.ts';
import type { SlackMessage } from '../../src/playground/workspace.ts';

const thread = '100.000001';
const called = (method: string, args: JsonObject, at = 100_000, answer = 'ok'): ApiCall => ({
  method: `assistant.threads.${method}`,
  args: { channel_id: 'D1', ...args },
  at,
  answer,
});
const answerAt = (ts: string): SlackMessage => ({
  type: 'message',
  channel: 'D1',
  team: 'T1',
  text: 'x',
  bot_id: 'B1',
  thread_ts: thread,
  ts,
});
const state = (calls: ApiCall[], messages: SlackMessage[] = []) =>
  agentState({ calls, messages: () => messages }, 'D1');

describe('what an agent shows beside its messages', () => {
  it('are its newest prompts, with their title', () => {
    const prompts = [{ title: 'Newest', message: '/coop latest' }];
    const calls = [
      called('setSuggestedPrompts', { prompts: [{ title: 'Old', message: 'old' }] }),
      called('setSuggestedPrompts', { title: 'Try', prompts }),
    ];
    expect(state(calls)).toMatchObject({ promptsTitle: 'Try', prompts });
  });

  it('are titles of conversations, the newest of each', () => {
    const calls = ['First', 'Second'].map((title) => called('setTitle', { thread_ts: thread, title }));
    expect(state(calls).titles).toEqual({ [thread]: 'Second' });
  });

  it('is what it does, until it takes that back or answers in the thread', () => {
    const works = called('setStatus', { thread_ts: thread, status: 'is searching…' });
    expect(state([works]).statuses).toEqual({ [thread]: 'is searching…' });
    expect(state([works, called('setStatus', { thread_ts: thread, status: '' })]).statuses).toEqual({});
    expect(state([works], [answerAt('101.000001')]).statuses).toEqual({});
    expect(state([works], [answerAt('99.000001')]).statuses).toEqual({ [thread]: 'is searching…' });
  });

  it('is nothing that Slack refused, nor what belongs to another conversation', () => {
    const refused = called('setTitle', { thread_ts: thread, title: 'No' }, 1, 'missing_scope');
    const elsewhere = called('setTitle', { channel_id: 'D2', thread_ts: thread, title: 'No' });
    expect(state([refused, elsewhere]).titles).toEqual({});
  });
});
