import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signRequest } from '../../src/playground/transport/http-delivery.ts';
import { type DeskInSlack, deskInSlack } from './desk-in-slack.ts';

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
let desk: DeskInSlack;
beforeAll(async () => {
  desk = await deskInSlack({ mode: 'http' });
});
afterAll(() => desk.end());

const url = (path: string) => `http://127.0.0.1:${desk.port}${path}`;
const post = (request: { body: string; headers: Record<string, string> }) =>
  fetch(url('/slack/events'), { method: 'POST', ...request });
const signed = (body: string, type = JSON_TYPE, timestamp?: string) =>
  signRequest(body, type, desk.slack.signingSecret, timestamp);
const secondsAgo = (seconds: number) => String(Math.floor(Date.now() / 1_000) - seconds);
const event = () =>
  JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev0SIGNED',
    event: {
      type: 'message',
      channel_type: 'im',
      channel: desk.slack.dm('maria').id,
      user: 'U1',
      ts: '1.1',
      text: 'hi',
    },
  });

describe('a request that does not come from Slack', () => {
  it.each([
    ['a wrong secret', () => signRequest(event(), JSON_TYPE, 'wrong')],
    ['a time six minutes ago', () => signed(event(), JSON_TYPE, secondsAgo(360))],
    ['a time that is no number', () => signed(event(), JSON_TYPE, 'NaN')],
    ['no signature', () => ({ body: event(), headers: { 'content-type': JSON_TYPE } })],
    ['a wrong signature on null', () => signRequest('null', JSON_TYPE, 'wrong')],
    ['no signature on null', () => ({ body: 'null', headers: { 'content-type': JSON_TYPE } })],
  ])('S16: is refused with 401 and runs nothing: %s', async (_what, request) => {
    expect((await post(request())).status).toBe(401);
    expect(desk.desk.asked).toEqual([]);
  });
});

describe('a signed request that makes no sense', () => {
  it.each([
    ['empty', '', JSON_TYPE],
    ['not JSON', '{"event":', JSON_TYPE],
    ['null', 'null', JSON_TYPE],
    ['a number', '7', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['an object without a type', '{}', JSON_TYPE],
    ['an event that is null', '{"event":null}', JSON_TYPE],
    ['an empty form', '', FORM],
    ['a form with a payload of null', 'payload=null', FORM],
    ['a press of no button', `payload=${encodeURIComponent('{"type":"block_actions","actions":[]}')}`, FORM],
  ])('S17: is answered 400, and the bot goes on: %s', async (_what, body, type) => {
    expect((await post(signed(body, type))).status).toBe(400);
    expect((await fetch(url('/healthz'))).status).toBe(200);
  });

  it('S18: is refused when it is too large', async () => {
    const body = 'a'.repeat(20 * 1024 * 1024);
    // The server may cut the connection before all is sent.
    const status = await post({ body, headers: { 'content-type': JSON_TYPE } }).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await fetch(url('/healthz'))).status).toBe(200);
  });

  it('S18: is refused when it is nested 100,000 deep', async () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    expect((await post(signed(deep('[', ']')))).status).toBe(400);
    expect((await post(signed(deep('{"a":', '}').replace(':}', ':1}')))).status).toBe(400);
  });
});

describe("Slack's own checks", () => {
  it('S19: url_verification is answered with its challenge', async () => {
    const answer = await post(signed(JSON.stringify({ type: 'url_verification', challenge: 'abc123' })));
    expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'abc123' }]);
  });

  it('S19: ssl_check is answered 200', async () => {
    const answer = await post({ body: 'ssl_check=1&token=x', headers: { 'content-type': FORM } });
    expect(answer.status).toBe(200);
  });

  it('S12: app_rate_limited is acknowledged and counted', async () => {
    const answer = await post(signed(JSON.stringify({ type: 'app_rate_limited', team_id: 'T1' })));
    expect(answer.status).toBe(200);
    expect(await desk.metric('slack_ignored_total', { reason: 'app_rate_limited' })).toBe(1);
  });

  it('S20: an unknown command is answered 200, and politely', async () => {
    const { status } = await desk.slack.command({
      user: 'maria',
      channel: 'general',
      text: '',
      command: '/x',
    }).ack;
    expect(status).toBe(200);
    await desk.slack.waitFor(() =>
      desk.slack.ephemerals('maria').find(({ text }) => text.includes('/x is not known')),
    );
  });
});

describe('what an operator asks', () => {
  it('is answered: health and metrics', async () => {
    expect(await (await fetch(url('/healthz'))).json()).toEqual({ ready: true });
    const metrics = await (await fetch(url('/metrics'))).text();
    expect(metrics).toMatch(/^slack_ack_seconds_count [1-9]/m);
    expect(metrics).toContain('slack_unknown_total{kind="command"} 1');
  });

  it('is 404 elsewhere, also for the wrong method', async () => {
    expect((await fetch(url('/'))).status).toBe(404);
    expect((await fetch(url('/slack/events'))).status).toBe(404);
    expect((await fetch(url('/healthz'), { method: 'POST' })).status).toBe(404);
  });

  it('is answered in Socket Mode too when a port is given, where Slack has no way in', async () => {
    const socket = await deskInSlack({ options: { port: 0, host: '127.0.0.1' } });
    const at = `http://127.0.0.1:${socket.port}`;
    expect(await (await fetch(`${at}/healthz`)).json()).toEqual({ ready: true, connections: 1 });
    const { body, headers } = signed(event());
    expect((await fetch(`${at}/slack/events`, { method: 'POST', body, headers })).status).toBe(404);
    await socket.end();
  });

  it('is told when the port is taken', async () => {
    const options = { port: desk.port ?? 0, host: '127.0.0.1' };
    await expect(deskInSlack({ slack: desk.slack, mode: 'http', options })).rejects.toMatchObject({
      code: 'bad-configuration',
    });
  });
});
