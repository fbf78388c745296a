import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, type AppOptions } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { signRequest } from '../../src/playground/transport/http-delivery.ts';

let slack: StandIn;
let app: App;
let url = '';
beforeAll(async () => {
  slack = await startStandIn();
  const options: AppOptions = {
    token: slack.botToken,
    signingSecret: slack.signingSecret,
    clientOptions: { slackApiUrl: slack.apiUrl },
  };
  app = new App(options);
  app.command('/coop', async ({ command, ack }) => ack({ text: `echo: ${command.text}` }));
  app.event('app_mention', async ({ event, say }) => {
    await say(`echo: ${event.text}`);
  });
  app.action('b', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'pressed' });
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${((server as ReturnType<typeof createServer>).address() as AddressInfo).port}/slack/events`;
  slack.deliverTo(url);
});
afterAll(async () => {
  await app.stop();
  await slack.close();
});

describe('HTTP mode', () => {
  it('delivers signed commands, events and presses that a real Bolt receiver accepts', async () => {
    const sent = slack.command({ user: 'maria', channel: 'general', text: '劳工 & 100%' });
    expect((await sent.ack).status).toBe(200);
    expect(slack.ephemerals('maria')[0]?.text).toBe('echo: 劳工 &amp; 100%');
    await slack.mention({ user: 'maria', channel: 'general', text: 'hi' }).ack;
    await slack.waitFor(() => slack.messages('general').find((one) => one.text.startsWith('echo:')));
    const message = slack.messages('general')[0];
    if (message === undefined) throw new Error('the mention is missing');
    message.blocks = [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'b', text: { type: 'plain_text', text: 'B' } }],
      },
    ];
    await slack.press({ user: 'maria', message, actionId: 'b' }).ack;
    await slack.waitFor(() => slack.messages('general').find((one) => one.text === 'pressed'));
  });

  it('says the number and the reason of a retry', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.headers['x-slack-retry-num']} ${request.headers['x-slack-retry-reason']}`);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const first = slack.event({ type: 'x' });
    await first.ack;
    await slack.redeliver(first, 1, 'http_timeout').ack;
    expect(seen).toEqual(['undefined undefined', '1 http_timeout']);
    slack.deliverTo(url);
    server.close();
  });

  it('makes requests with a wrong secret or an old timestamp, which the receiver refuses', async () => {
    const body = JSON.stringify({ type: 'event_callback', event: { type: 'x' } });
    const send = async (secret: string, timestamp?: string) => {
      const { headers } = signRequest(body, 'application/json', secret, timestamp);
      return (await fetch(url, { method: 'POST', headers, body })).status;
    };
    const sixMinutesAgo = String(Math.floor(Date.now() / 1000) - 360);
    expect(await send('another secret')).toBe(401);
    expect(await send(slack.signingSecret, sixMinutesAgo)).toBe(401);
    expect(await send(slack.signingSecret)).not.toBe(401);
  });

  it('tells a failed delivery and shows the person that the command failed', async () => {
    slack.deliverTo('http://127.0.0.1:1/');
    await expect(slack.command({ user: 'wang', channel: 'general', text: 'x' }).ack).rejects.toThrow(
      'reached',
    );
    expect(slack.ephemerals('wang')[0]?.text).toContain('dispatch_failed');
    slack.deliverTo(url);
  });
});
