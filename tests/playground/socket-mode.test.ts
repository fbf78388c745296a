import type { App } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { echoApp } from './echo-app.ts';
import { call } from './web-client.ts';

let slack: StandIn;
let app: App;
beforeAll(async () => {
  slack = await startStandIn();
  app = echoApp(slack);
  await app.start();
  await slack.connected();
});
afterAll(async () => {
  await app.stop();
  await slack.close();
});

/** A websocket of our own next to Bolt's; collects the frames it gets. */
async function connect(
  standIn: StandIn,
): Promise<{ socket: WebSocket; frames: { type: string; reason?: string }[] }> {
  const { url } = await call(standIn, 'apps.connections.open', {}, standIn.appToken);
  const socket = new WebSocket(String(url));
  const frames: { type: string; reason?: string }[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  await new Promise((resolve) => socket.once('message', resolve));
  return { socket, frames };
}

describe('a real Bolt app in Socket Mode', () => {
  it('answers a slash command by response_url, to one person only', async () => {
    const sent = slack.command({ user: 'maria', channel: 'general', text: 'a & b' });
    expect((await sent.ack).payload).toEqual({});
    const answer = await slack.waitFor(() => slack.ephemerals('maria')[0]);
    expect(answer.text).toBe('echo: a &amp; b');
    expect(slack.messages('general')).toEqual([]);
  });

  it('answers a slash command in the acknowledgement itself', async () => {
    await slack.command({ user: 'wang', channel: 'general', text: 'by ack' }).ack;
    expect(slack.ephemerals('wang').at(-1)?.text).toBe('answered by ack');
  });

  it('answers a mention in its thread; app_mention and message carry the same ts', async () => {
    const said = slack.mention({ user: 'wang', channel: 'cooperation', text: '你好' });
    await said.ack;
    expect(said.deliveries.map(({ payload }) => payload.event)).toMatchObject([
      { type: 'app_mention', ts: said.ts, text: `<@${slack.people.bot.id}> 你好` },
      { type: 'message', ts: said.ts, channel_type: 'channel' },
    ]);
    await slack.waitFor(() => slack.messages('cooperation').find((one) => one.thread_ts === said.ts));
  });

  it('answers a direct message and the press of a button in it', async () => {
    await slack.directMessage({ user: 'maria', text: 'hello' }).ack;
    const dm = slack.dm('maria').id;
    const message = await slack.waitFor(() => slack.messages(dm).find((one) => one.bot_id !== undefined));
    await slack.press({ user: 'maria', message, actionId: 'again' }).ack;
    const changed = await slack.waitFor(() =>
      slack.messages(dm).find((one) => one.text === 'pressed: hello'),
    );
    expect(changed.ts).toBe(message.ts);
  });

  it('hears its own posts and changes as events, as in Slack', () => {
    const heard = slack.traffic.map((line) => JSON.stringify(line.body));
    expect(heard.some((body) => body.includes('"subtype":"message_changed"'))).toBe(true);
  });

  it('gets no event from a channel it is not in', async () => {
    const said = slack.mention({ user: 'maria', channel: 'management', text: 'hello' });
    expect(said.deliveries).toEqual([]);
    await expect(said.ack).rejects.toThrow('not in that channel');
  });

  it('ignores frames that are not envelopes, and gets a redelivery with its number', async () => {
    for (const frame of ['not json', Buffer.from([1, 2])]) slack.sendRaw(frame);
    const first = slack.event({ type: 'reaction_added', user: slack.people.english.id });
    await first.ack;
    const again = slack.redeliver(first, 2);
    await again.ack;
    expect(again.payload).toBe(first.payload);
    expect([again.retryNum, again.id === first.id]).toEqual([2, false]);
  });
});

describe('Socket Mode of the stand-in', () => {
  it('tells the person when no bot is connected', async () => {
    const lonely = await startStandIn();
    await expect(lonely.command({ user: 'maria', channel: 'general', text: 'x' }).ack).rejects.toThrow(
      'No bot',
    );
    expect(lonely.ephemerals('maria')[0]?.text).toBe('/coop failed with the error "dispatch_failed"');
    await lonely.close();
  });

  it('greets, pings, keeps what was not acknowledged, and can be cut', async () => {
    const own = await startStandIn();
    const { socket, frames } = await connect(own);
    expect(frames[0]).toMatchObject({ type: 'hello', num_connections: 1 });
    const pongs: string[] = [];
    socket.on('pong', (data) => pongs.push(String(data)));
    own.silencePongs();
    socket.ping('unanswered');
    const sent = own.event({ type: 'x' });
    expect(own.unacked().map(({ id }) => id)).toEqual([sent.id]);
    socket.send(JSON.stringify({ envelope_id: sent.id, payload: { a: 1 } }));
    expect((await sent.ack).payload).toEqual({ a: 1 });
    expect(own.unacked()).toEqual([]);
    own.silencePongs(false);
    const answered = new Promise((resolve) => socket.once('pong', resolve));
    socket.ping('answered');
    await answered;
    expect(pongs).toEqual(['answered']);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const told = new Promise((resolve) => socket.once('message', resolve));
    own.disconnect('refresh_requested');
    await told;
    own.dropConnections();
    expect(await closed).toBe(1006);
    expect(frames.at(-1)).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
    await own.close();
  });

  it('sends the eleventh connection away and refuses a ticket used twice', async () => {
    const own = await startStandIn();
    for (let i = 0; i < 10; i += 1) await connect(own);
    const eleventh = await connect(own);
    expect(eleventh.frames[0]).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
    expect(own.connections).toBe(10);
    const failed = new Promise<string>((resolve) => {
      new WebSocket(eleventh.socket.url).once('error', (error) => resolve(error.message));
    });
    expect(await failed).toContain('403');
    await own.close();
  });

  it('sends a connection away as too_many_websockets when told, and takes the next one', async () => {
    const own = await startStandIn();
    own.refuseConnections('too_many_websockets');
    expect((await connect(own)).frames[0]).toMatchObject({
      type: 'disconnect',
      reason: 'too_many_websockets',
    });
    expect((await connect(own)).frames[0]).toMatchObject({ type: 'hello' });
    expect(own.connections).toBe(1);
    await own.close();
  });

  it('tells only the oldest connection to refresh when told so', async () => {
    const own = await startStandIn();
    const [older, newer] = [await connect(own), await connect(own)];
    const told = new Promise((resolve) => older.socket.once('message', resolve));
    own.disconnect('warning', 'oldest');
    await told;
    expect(older.frames.at(-1)).toMatchObject({ type: 'disconnect', reason: 'warning' });
    expect(newer.frames).toHaveLength(1);
    await own.close();
  });

  it('refuses connections as told: 429 and 500 when asked for a URL, 408 on the upgrade', async () => {
    const own = await startStandIn();
    own.refuseConnections(429);
    own.refuseConnections(500);
    own.refuseConnections(408);
    const open = () =>
      fetch(`${own.apiUrl}apps.connections.open`, {
        method: 'POST',
        headers: { authorization: `Bearer ${own.appToken}` },
      });
    expect((await open()).status).toBe(429);
    expect((await open()).status).toBe(500);
    const { url } = (await (await open()).json()) as { url: string };
    const failed = new Promise<string>((resolve) => {
      new WebSocket(url).once('error', (error) => resolve(error.message));
    });
    expect(await failed).toContain('408');
    expect((await connect(own)).frames[0]?.type).toBe('hello');
    await own.close();
  });
});
