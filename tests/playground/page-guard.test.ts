import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, startPage } from '../../src/playground/page-server.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';

let slack: StandIn;
let page: Page;
beforeAll(async () => {
  slack = await startStandIn();
  page = await startPage(slack);
}, 60_000);
afterAll(async () => {
  await page.close();
  await slack.close();
});

/** fetch sets Host and Origin itself, so these requests are made by hand. */
function send(path: string, headers: { [name: string]: string }, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, page.url);
    const sent = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const hello = () =>
  JSON.stringify({ user: slack.people.english.id, channel: slack.channels.general.id, text: 'hello' });

describe('the page’s endpoints', () => {
  it('serve the page and take what the page itself sends', async () => {
    const host = new URL(page.url).host;
    expect(await send('/', {})).toBe(200);
    expect(await send('/api/state', {})).toBe(200);
    expect(await send('/api/say', { ...json, origin: `http://${host}` }, hello())).toBe(200);
    expect(slack.messages('general').map((one) => one.text)).toEqual(['hello']);
  });

  it.each([
    ['another Host, as after DNS rebinding', { ...json, host: 'evil.example' }],
    ['our Host on another port', { ...json, host: '127.0.0.1:1' }],
    ['another Origin', { ...json, origin: 'https://evil.example' }],
    ['the opaque Origin of a sandboxed frame', { ...json, origin: 'null' }],
    ['a cross-site fetch', { ...json, 'sec-fetch-site': 'cross-site' }],
    ['a form of another site', { 'content-type': 'text/plain' }],
  ])('refuse %s', async (_what, headers) => {
    const before = slack.messages('general').length;
    expect(await send('/api/say', headers, hello())).toBe(403);
    expect(slack.messages('general')).toHaveLength(before);
  });

  it('refuse to show anything to another host name', async () => {
    expect(await send('/api/state', { host: 'evil.example' })).toBe(403);
    expect(await send('/', { host: 'evil.example' })).toBe(403);
  });

  it('give no files of this machine and no unknown path', async () => {
    for (const path of ['/package.json', '/..%2f..%2fpackage.json', '/@fs/etc/passwd', '/api/constructor']) {
      expect(await send(path, {})).toBe(404);
    }
  });

  it('never show the tokens of the bot', async () => {
    const answer = await fetch(`${page.url}api/state?traffic=1`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).not.toContain(slack.botToken);
    expect(text).not.toContain(slack.signingSecret);
  });

  it('answer an unknown person with 400, and stay up', async () => {
    expect(await send('/api/state?user=U0', {})).toBe(400);
    expect(await send('/api/state', {})).toBe(200);
  });

  it('are refused on any address but this machine’s own', async () => {
    await expect(startPage(slack, { host: '0.0.0.0' })).rejects.toThrow('this machine only');
  });
});
