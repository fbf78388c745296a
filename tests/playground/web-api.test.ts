import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { call } from './web-client.ts';

let clock = 1_800_000_000_000;
let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn({ now: () => clock });
});
afterAll(() => slack.close());

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const modal = { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [] };

async function triggerOf(user: string): Promise<string> {
  const sent = slack.command({ user, channel: 'general', text: 'x' });
  await sent.ack.catch(() => {});
  return String(sent.payload.trigger_id);
}

describe('the Web API of the stand-in', () => {
  it('refuses a call without a token, with a wrong token, and with the other kind of token', async () => {
    expect((await call(slack, 'auth.test', {}, '')).error).toBe('not_authed');
    expect((await call(slack, 'auth.test', {}, 'xoxb-1')).error).toBe('invalid_auth');
    expect((await call(slack, 'auth.test', {}, slack.appToken)).error).toBe('not_allowed_token_type');
    expect((await call(slack, 'apps.connections.open', {})).error).toBe('not_allowed_token_type');
    expect((await call(slack, 'apps.connections.open', {}, slack.appToken)).ok).toBe(true);
  });

  it('does not know a method that it does not know', async () => {
    expect(await call(slack, 'constructor')).toMatchObject({ ok: false, error: 'unknown_method' });
  });

  it('keeps tokens out of the log of calls and out of the traffic', async () => {
    await call(slack, 'auth.test', { token: slack.botToken }, '');
    const noted = JSON.stringify([slack.calls, slack.traffic]);
    expect(noted).not.toContain(slack.botToken);
    expect(noted).not.toContain(slack.appToken);
  });

  it.each([
    ['an unknown channel', () => ({ channel: 'C0', text: 'x' }), 'channel_not_found'],
    [
      'a private channel without the bot',
      () => ({ channel: slack.channels.management.id, text: 'x' }),
      'channel_not_found',
    ],
    ['no text and no blocks', () => ({ channel: slack.channels.general.id }), 'no_text'],
    [
      'a text over 40,000 characters',
      () => ({ channel: 'general', text: 'x'.repeat(40_001) }),
      'msg_too_long',
    ],
    [
      'an unknown block',
      () => ({ channel: 'general', text: 'x', blocks: [{ type: 'sparkles' }] }),
      'invalid_blocks',
    ],
    [
      'blocks of more than about 13,200 characters together',
      () => ({
        channel: 'general',
        text: 'x',
        blocks: Array.from({ length: 5 }, () => section('x'.repeat(2_900))),
      }),
      'msg_blocks_too_long',
    ],
  ])('refuses to post with %s', async (_what, args, error) => {
    expect(await call(slack, 'chat.postMessage', args())).toMatchObject({ ok: false, error });
  });

  it('names what is wrong with blocks in response_metadata.messages, as Slack does', async () => {
    const answer = await call(slack, 'chat.postMessage', {
      channel: 'general',
      blocks: [section('x'.repeat(3001))],
    });
    expect(answer.response_metadata?.messages).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });

  it('refuses a channel the bot is not in, and an archived one', async () => {
    const away = slack.workspace.addChannel({ name: 'away', kind: 'public', members: [] });
    expect((await call(slack, 'chat.postMessage', { channel: away.id, text: 'x' })).error).toBe(
      'not_in_channel',
    );
    away.members.add(slack.people.bot.id);
    away.archived = true;
    expect((await call(slack, 'chat.postMessage', { channel: away.id, text: 'x' })).error).toBe(
      'is_archived',
    );
  });

  it('refuses a method whose scope is missing and says which', async () => {
    slack.scopes.delete('chat:write');
    const answer = await call(slack, 'chat.postMessage', { channel: 'general', text: 'x' });
    slack.scopes.add('chat:write');
    expect(answer).toMatchObject({ ok: false, error: 'missing_scope', needed: 'chat:write' });
  });

  it('names the scopes of the token in a header of every answer', async () => {
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const response = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers });
    expect(response.headers.get('x-oauth-scopes')?.split(',')).toEqual([...slack.scopes]);
  });

  it('shows an ephemeral message to one person until that person reloads, and never to somebody outside', async () => {
    const to = (user: string) => ({ channel: slack.channels.general.id, user, text: 'psst' });
    expect((await call(slack, 'chat.postEphemeral', to('U0'))).error).toBe('user_not_in_channel');
    expect((await call(slack, 'chat.postEphemeral', to(slack.people.english.id))).ok).toBe(true);
    expect(slack.ephemerals('maria').map((one) => one.text)).toContain('psst');
    expect(slack.ephemerals('wang')).toEqual([]);
    slack.reload('maria');
    expect(slack.ephemerals('maria')).toEqual([]);
  });

  it('updates and deletes only messages of the bot that exist, and no ephemeral ones', async () => {
    const posted = await call(slack, 'chat.postMessage', { channel: 'general', text: 'one' });
    const whispered = await call(slack, 'chat.postEphemeral', {
      channel: 'general',
      user: slack.people.english.id,
      text: 'x',
    });
    const others = slack.say({ user: 'wang', channel: 'general', text: 'mine' });
    const channel = slack.channels.general.id;
    const change = (ts: unknown) => call(slack, 'chat.update', { channel, ts, text: 'two' });
    expect((await change(posted.ts)).ok).toBe(true);
    expect(slack.messages('general').find((one) => one.ts === posted.ts)).toMatchObject({ text: 'two' });
    expect((await change('1.1')).error).toBe('message_not_found');
    expect((await change(whispered.message_ts)).error).toBe('message_not_found');
    expect((await change(others.ts)).error).toBe('cant_update_message');
    expect((await call(slack, 'chat.delete', { channel, ts: posted.ts })).ok).toBe(true);
    expect((await change(posted.ts)).error).toBe('message_not_found');
  });

  it('gives the locale of a person only when asked for it', async () => {
    const user = slack.people.chinese.id;
    expect((await call(slack, 'users.info', { user })).user).not.toHaveProperty('locale');
    expect((await call(slack, 'users.info', { user, include_locale: true })).user).toHaveProperty(
      'locale',
      'zh-CN',
    );
  });

  it('opens one view with a trigger within three seconds', async () => {
    const trigger_id = await triggerOf('maria');
    expect((await call(slack, 'views.open', { trigger_id, view: modal })).ok).toBe(true);
    expect((await call(slack, 'views.open', { trigger_id, view: modal })).error).toBe('exchanged_trigger_id');
    const late = await triggerOf('maria');
    clock += 3_001;
    expect((await call(slack, 'views.open', { trigger_id: late, view: modal })).error).toBe(
      'expired_trigger_id',
    );
    expect((await call(slack, 'views.open', { trigger_id: 'x', view: modal })).error).toBe(
      'invalid_trigger_id',
    );
    expect(slack.views).toHaveLength(1);
  });

  it('reads form-encoded calls as @slack/web-api sends them', async () => {
    const form = new URLSearchParams({
      channel: slack.channels.general.id,
      blocks: JSON.stringify([section('form')]),
    });
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body: form });
    expect(await response.json()).toMatchObject({ ok: true, message: { blocks: [section('form')] } });
  });

  it('keeps at most 500 messages in a channel', async () => {
    for (let i = 0; i < 510; i += 1) slack.say({ user: 'maria', channel: 'cooperation', text: `n${i}` });
    expect(slack.messages('cooperation')).toHaveLength(500);
    expect(slack.messages('cooperation')[0]?.text).toBe('n10');
  });

  it('breaks a call as told, and only as often as told', async () => {
    slack.fail('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '3' },
      body: { ok: false, error: 'ratelimited' },
    });
    const post = () =>
      fetch(`${slack.apiUrl}chat.postMessage?channel=general&text=fault`, {
        method: 'POST',
        headers: { authorization: `Bearer ${slack.botToken}` },
      });
    const limited = await post();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    slack.fail('chat.postMessage', { dropAfter: true });
    await expect(post()).rejects.toThrow();
    expect(slack.messages('general').filter((one) => one.text === 'fault')).toHaveLength(1);
    slack.fail('chat.postMessage', { error: 'fatal_error', channel: slack.channels.cooperation.id });
    expect(await (await post()).json()).toMatchObject({ ok: true });
  });
});
