import { afterEach, describe, expect, it } from 'vitest';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { type DeskInSlack, deskInSlack, seen, until, type Wishes } from './desk-in-slack.ts';

const running: DeskInSlack[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.end();
});
async function start(wishes: Wishes = {}): Promise<DeskInSlack> {
  const desk = await deskInSlack(wishes);
  running.push(desk);
  return desk;
}
const answersTo = ({ slack }: DeskInSlack, text: string) =>
  slack.ephemerals('maria').filter((message) => seen(message).includes(`“${text}”`));
const ask = async (desk: DeskInSlack, text: string) => {
  await desk.slack.command({ user: 'maria', channel: 'general', text }).ack;
  return desk.slack.waitFor(() => answersTo(desk, text)[0]);
};

describe.each(['socket', 'http'] as const)('a command, by %s', (mode) => {
  it('S1: is acknowledged at once though its work takes long, and answered by its response_url', async () => {
    const desk = await start({ mode });
    desk.desk.slowMs = 400;
    const { payload } = await desk.slack.command({ user: 'maria', channel: 'general', text: 'slow' }).ack;
    expect(payload).toEqual({});
    expect(answersTo(desk, 'slow')).toEqual([]);
    await desk.slack.waitFor(() => answersTo(desk, 'slow')[0]);
    expect(desk.slack.calls.map(({ method }) => method)).toContain('response_url');
  });

  it('S15: that runs when the bot is told to stop is still answered', async () => {
    const desk = await start({ mode });
    desk.desk.slowMs = 150;
    const texts = Array.from({ length: 10 }, (_one, number) => `question number ${number}`);
    await Promise.all(
      texts.map((text) => desk.slack.command({ user: 'maria', channel: 'general', text }).ack),
    );
    await desk.stop();
    expect(texts.filter((text) => answersTo(desk, text).length === 1)).toEqual(texts);
  });
});

describe('the connection', () => {
  it('S7: is renewed while a command runs, which is answered; the renewal is logged and counted', async () => {
    const desk = await start();
    desk.desk.slowMs = 200;
    const sent = desk.slack.command({ user: 'maria', channel: 'general', text: 'meanwhile' });
    await sent.ack;
    desk.slack.disconnect('refresh_requested');
    await desk.slack.waitFor(() => answersTo(desk, 'meanwhile')[0]);
    await until(async () => (await desk.metric('slack_reconnects_total')) === 1);
    await desk.slack.connected();
    expect(desk.lines.join('')).toContain('"reason":"refresh_requested"');
    await ask(desk, 'afterwards');
  });

  it('S7: leaves no gap when there are two and Slack renews one', async () => {
    const desk = await start({ options: { connections: 2 }, parts: { timings: { reconnectMs: 5_000 } } });
    await desk.slack.connected(2);
    desk.slack.disconnect('warning', 'oldest');
    await desk.slack.waitFor(() => desk.slack.connections === 1);
    await ask(desk, 'in between');
  });

  it('S8: comes back after it was cut, and is counted', async () => {
    const desk = await start();
    desk.slack.dropConnections();
    await until(async () => (await desk.metric('slack_reconnects_total')) === 1);
    await desk.slack.connected();
    await ask(desk, 'after the cut');
    expect(desk.health()).toEqual({ ready: true, connections: 1 });
  });

  it('S9: is given up without pongs; health is not ready after 30 seconds without one', async () => {
    let now = Date.now();
    const desk = await start({
      parts: { clock: () => new Date(now), timings: { pongWithinMs: 60, longestReconnectMs: 50 } },
    });
    desk.slack.refuseConnections(500, 1_000);
    desk.slack.silencePongs();
    await until(() => desk.health().connections === 0);
    expect(desk.health().ready).toBe(true);
    now += 30_000;
    expect(desk.health().ready).toBe(false);
    desk.slack.silencePongs(false);
    desk.slack.clearFaults();
    await desk.slack.connected();
    await until(() => desk.health().ready);
  });

  it('S10: waits the longest at once when Slack has too many, and raises an alert', async () => {
    const slack = await startStandIn();
    slack.refuseConnections('too_many_websockets', 2);
    const desk = await start({ slack, parts: { timings: { longestReconnectMs: 80 } } });
    expect(desk.health().ready).toBe(false);
    await slack.connected();
    const alerts = desk.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 50);
    expect(alerts.map(({ reason, delayMs }) => [reason, delayMs])).toEqual([
      ['too_many_websockets', 80],
      ['too_many_websockets', 80],
    ]);
    expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(3);
  });

  it.each([429, 500, 408] as const)('S11: is tried again after Slack answered %i', async (fault) => {
    const slack = await startStandIn();
    slack.refuseConnections(fault, fault === 429 ? 1 : 3);
    const desk = await start({ slack });
    expect(desk.health().ready).toBe(false);
    await slack.connected();
    await ask(desk, 'at last');
  });

  it('S12: survives Slack holding back events', async () => {
    const desk = await start();
    const payload = {
      type: 'app_rate_limited',
      team_id: 'T1',
      minute_rate_limited: 1_800_000_000,
      api_app_id: 'A1',
    };
    desk.slack.sendRaw(JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload }));
    await ask(desk, 'still there');
    expect(await desk.metric('slack_ignored_total', { reason: 'app_rate_limited' })).toBe(1);
    expect(desk.health()).toEqual({ ready: true, connections: 1 });
  });

  it('S13: survives frames that make no sense, and answers the next command', async () => {
    const desk = await start();
    const frames = ['null', '{}', '[]', '7', 'not JSON', '', '{"type":"events_api"}', '{"type":"close"}'];
    const broken = [
      ...frames,
      '{"type":"events_api","envelope_id":"e","payload":null}',
      '{"type":"events_api","envelope_id":"e","payload":{"event":null}}',
      '{"type":"slash_commands","envelope_id":"e","payload":null}',
    ];
    for (const frame of broken) desk.slack.sendRaw(frame);
    desk.slack.sendRaw(Buffer.from([0, 1, 2, 255]));
    desk.slack.sendRaw('{"type":"interactive","envelope_id":"e","payload":{}}');
    await ask(desk, 'next');
    expect(await desk.metric('slack_ignored_total', { reason: 'frame' })).toBe(broken.length + 1);
    expect(await desk.metric('slack_ignored_total', { reason: 'payload' })).toBe(1);
  });

  it('A6: stays down but the process up when the app token is revoked, and comes back with it', async () => {
    let now = Date.now();
    const desk = await start({ parts: { clock: () => new Date(now), timings: { longestReconnectMs: 50 } } });
    desk.slack.fail('apps.connections.open', { error: 'token_revoked' }, 2);
    desk.slack.dropConnections();
    await until(() => desk.health().connections === 0);
    now += 30_000;
    expect(desk.health().ready).toBe(false);
    await desk.slack.connected();
    await ask(desk, 'reinstated');
  });
});

describe('starting', () => {
  it.each(['invalid_auth', 'token_revoked', 'account_inactive', 'missing_scope'])(
    'A6: says what to do when Slack answers %s for the bot token',
    async (error) => {
      const slack = await startStandIn();
      slack.fail('auth.test', { error });
      await expect(deskInSlack({ slack })).rejects.toMatchObject({
        code: 'slack-refused',
        message: expect.stringMatching(new RegExp(`the bot token \\(${error}\\): it .*(app|manifest)`)),
      });
      await slack.close();
    },
  );

  it('A6: says so when Slack does not know the app token', async () => {
    const slack = await startStandIn();
    const options = { appToken: 'xapp-1-wrong' };
    await expect(deskInSlack({ slack, options })).rejects.toMatchObject({
      code: 'slack-refused',
      message: expect.stringContaining('the app token (invalid_auth)'),
    });
    expect(slack.connections).toBe(0);
    await slack.close();
  });

  it('A17: goes on with fewer scopes, and the log names those that are lacking', async () => {
    const slack = await startStandIn();
    const { bot } = slack.people;
    const headers = { 'x-oauth-scopes': 'app_mentions:read,commands,chat:write' };
    slack.fail('auth.test', { headers, body: { ok: true, user_id: bot.id, bot_id: 'B1', team_id: 'T1' } });
    const desk = await deskInSlack({ slack });
    expect(desk.lines.join('')).toMatch(/lackedScopes":\[[^\]]*"im:history"[^\]]*\].*manifest\.json/);
    slack.command({ user: 'maria', channel: 'general', text: 'help' });
    await slack.waitFor(() => slack.ephemerals('maria').length > 0);
    await desk.end();
  });

  it('needs one of the two modes', async () => {
    const slack = await startStandIn();
    const { botToken, apiUrl } = slack;
    const { startSlack } = await import('../../src/slack/start.ts');
    const desk = await start();
    const parts = { desk: desk.desk, deliveries: { claim: never, complete: never, release: never } };
    const more = {
      logger: (await import('pino')).pino({ level: 'silent' }),
      clock: () => new Date(),
      timeZone: 'UTC',
    };
    await expect(startSlack({ botToken, apiUrl }, { ...parts, ...more })).rejects.toMatchObject({
      code: 'bad-configuration',
    });
    await slack.close();
  });
});

function never(): Promise<never> {
  return Promise.reject(new Error('not asked'));
}
