import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { call, respond } from './web-client.ts';

let clock = 1_800_000_000_000;
let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn({ now: () => clock });
});
afterAll(() => slack.close());

function commandUrl(): unknown {
  return slack.command({ user: 'maria', channel: 'general', text: 'x' }).payload.response_url;
}

describe('a response_url', () => {
  it('works five times and is used up after that', async () => {
    const url = commandUrl();
    for (let use = 0; use < 5; use += 1) expect((await respond(url, { text: 'x' })).status).toBe(200);
    expect(await respond(url, { text: 'x' })).toMatchObject({ status: 404, answer: { error: 'used_url' } });
  });

  it('works for thirty minutes', async () => {
    const url = commandUrl();
    clock += 30 * 60_000;
    expect((await respond(url, { text: 'x' })).status).toBe(200);
    clock += 1;
    expect(await respond(url, { text: 'x' })).toMatchObject({
      status: 404,
      answer: { error: 'expired_url' },
    });
  });

  it('answers to the person alone unless told in_channel', async () => {
    const url = commandUrl();
    await respond(url, { text: 'for you' });
    await respond(url, { text: 'for all', response_type: 'in_channel' });
    expect(slack.ephemerals('maria').at(-1)?.text).toBe('for you');
    expect(slack.messages('general').map((one) => one.text)).toEqual(['for all']);
  });

  it('refuses markdown_text, bad blocks and nothing at all', async () => {
    const url = commandUrl();
    expect(await respond(url, { markdown_text: 'x' })).toMatchObject({ status: 400, answer: { ok: false } });
    const blocks = [{ type: 'sparkles' }];
    expect(await respond(url, { text: 'x', blocks })).toMatchObject({ answer: { error: 'invalid_blocks' } });
    expect(await respond(url, {})).toMatchObject({ answer: { error: 'no_text' } });
  });

  it('of a press changes or removes the message that was pressed, also an ephemeral one', async () => {
    const blocks = [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'b', text: { type: 'plain_text', text: 'B' } }],
      },
    ];
    await respond(commandUrl(), { text: 'before', blocks });
    const ephemeral = slack.ephemerals('maria').at(-1);
    if (ephemeral === undefined) throw new Error('the answer is missing');
    const { payload } = slack.press({ user: 'maria', ephemeral, actionId: 'b' });
    expect(payload).not.toHaveProperty('message');
    expect(payload.container).toMatchObject({ is_ephemeral: true });
    await respond(payload.response_url, { replace_original: true, text: 'after' });
    expect(slack.ephemerals('maria').at(-1)).toMatchObject({ ts: ephemeral.ts, text: 'after', blocks: [] });
    await respond(payload.response_url, { delete_original: true });
    expect(slack.ephemerals('maria').map((one) => one.ts)).not.toContain(ephemeral.ts);

    const posted = await call(slack, 'chat.postMessage', { channel: 'general', text: 'shared', blocks });
    const message = slack.messages('general').find((one) => one.ts === posted.ts);
    if (message === undefined) throw new Error('the post is missing');
    const shared = slack.press({ user: 'wang', message, actionId: 'b' });
    expect(shared.payload.message).toMatchObject({ text: 'shared' });
    await respond(shared.payload.response_url, { replace_original: true, text: 'changed' });
    expect(slack.messages('general').at(-1)?.text).toBe('changed');
  });
});
