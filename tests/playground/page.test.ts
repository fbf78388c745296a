import { setTimeout } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start.ts';
import { CHROMIUM, startBrowser } from './browser.ts';
import { echoApp } from './echo-app.ts';
import { call } from './web-client.ts';

// Skipped, not failed, on a machine without Chromium: name one with CHROMIUM_PATH to run these.
describe.skipIf(CHROMIUM === undefined)(
  'the page in Chromium (needs CHROMIUM_PATH or /usr/bin/chromium)',
  () => {
    let playground: Playground;
    let app: App;
    let browser: Browser;
    let page: Page;
    const faults: string[] = [];
    const hosts = new Set<string>();

    beforeAll(async () => {
      playground = await startPlayground({
        suggestions: { en: ['/coop help', 'What is new?'], zh: ['/coop help', '有什么新消息？'] },
      });
      app = echoApp(playground.standIn);
      await app.start();
      await playground.standIn.connected();
      browser = await startBrowser();
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await app?.stop();
      await playground?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
      await page.goto(playground.url);
      await page.getByRole('heading', { level: 1, name: 'Cooperation Desk' }).waitFor();
      return () => page.close();
    });
    const write = async (text: string) => {
      await page.getByRole('textbox', { name: /^(Message|消息) / }).fill(text);
      await page.keyboard.press('Enter');
    };
    const visit = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();

    it('offers the suggestions on a first visit, sends the one that is pressed, and then makes room', async () => {
      const hint = page.getByRole('complementary', { name: 'Try the bot here' });
      await hint.getByRole('button', { name: 'What is new?' }).click();
      await page.getByRole('log').getByText('echo: What is new?').waitFor();
      await hint.waitFor({ state: 'detached' });
    });

    it('shows the answer to a direct message, and its button works', async () => {
      await write('hello there');
      const answer = page.getByRole('article').filter({ hasText: 'echo: hello there' });
      await answer.getByRole('button', { name: 'Press again' }).click();
      await page.getByRole('log').getByText('pressed: hello there').waitFor();
      expect(playground.standIn.messages(playground.standIn.dm('maria').id).at(-1)?.text).toBe(
        'pressed: hello there',
      );
    });

    it('shows what people type as text, never as HTML or as markup', async () => {
      await write('<img src=x onerror=alert(1)> <!channel> & *b*');
      const own = page.getByRole('article').filter({ hasText: 'Maria Silva' }).last();
      await own.getByText('<img src=x onerror=alert(1)> <!channel> & *b*').waitFor();
      await page.getByRole('log').getByText('echo: <').waitFor();
      expect(await page.locator('.message img').count()).toBe(0);
      expect(await page.getByText('@channel').count()).toBe(0);
    });

    it('answers a slash command to one person only, until the page is loaded again', async () => {
      await visit('# general');
      await write('/coop secret');
      const whisper = page.getByRole('article').filter({ hasText: 'Only visible to you' });
      await whisper.getByText('echo: secret').waitFor();
      await page.getByRole('radio', { name: '王芳' }).click();
      await page.getByText('还没有消息。').waitFor();
      await page.getByRole('radio', { name: 'Maria' }).click();
      await whisper.waitFor();
      await page.reload();
      await visit('# general');
      await page.getByText('No messages yet.').waitFor();
    });

    it('puts the answer to a mention into its thread, where a reply can mention the bot again', async () => {
      await visit('# cooperation');
      await write('@Cooperation Desk first');
      const thread = page.getByRole('list', { name: 'Thread' });
      await thread.getByText('first').waitFor();
      await page.getByRole('button', { name: 'Reply in thread' }).click();
      const reply = page.getByRole('textbox', { name: 'Reply in thread' });
      await reply.fill('/coop help');
      await reply.press('Enter');
      await page.getByRole('alert').getByText('no slash commands in threads').waitFor();
      await reply.fill('@Cooperation Desk second');
      await reply.press('Enter');
      const answered = () => {
        const [first, ...rest] = playground.standIn.messages('cooperation');
        const answers = rest.filter((one) => one.bot_id !== undefined && one.thread_ts === first?.ts);
        return answers.length === 2;
      };
      await playground.standIn.waitFor(answered);
      await thread.getByText('second').last().waitFor();
    });

    it('draws plain text as it stands and markup as markup, also markup that is verbatim to Slack', async () => {
      const { standIn } = playground;
      const blocks = [
        { type: 'section', text: { type: 'plain_text', text: 'plain *stars*' } },
        { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: '*drawn bold*' } },
      ];
      await call(standIn, 'chat.postMessage', { channel: standIn.dm('maria').id, text: 'x', blocks });
      await page.getByText('plain *stars*').waitFor();
      await page.locator('strong', { hasText: 'drawn bold' }).waitFor();
    });

    it('speaks the language of the person', async () => {
      await page.getByRole('radio', { name: '王芳' }).click();
      await page.getByRole('button', { name: '发送' }).waitFor();
      await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
      await page
        .getByRole('complementary', { name: '试用机器人' })
        .getByRole('button', { name: '有什么新消息？' })
        .click();
      await page.getByRole('log').getByText('echo: 有什么新消息？').waitFor();
    });

    it('shows the traffic in a panel that closes again', async () => {
      await page.getByRole('button', { name: 'Traffic' }).click();
      const panel = page.getByRole('complementary', { name: 'Traffic' });
      await panel.getByText('events_api message').first().waitFor();
      await panel.getByRole('button', { name: 'Close' }).click();
      await panel.waitFor({ state: 'detached' });
    });

    const openModal = async () => {
      const { standIn } = playground;
      const sent = standIn.command({ user: 'maria', channel: 'general', text: 'by ack' });
      const text = (words: string) => ({ type: 'plain_text', text: words });
      const input = {
        type: 'input',
        block_id: 'b',
        label: text('Topic'),
        element: { type: 'plain_text_input', action_id: 'a' },
      };
      const view = { type: 'modal', title: text('Settings'), submit: text('Save'), blocks: [input] };
      await call(standIn, 'views.open', { trigger_id: sent.payload.trigger_id, view });
    };

    it('opens a modal of the bot and sends what was filled in', async () => {
      const { standIn } = playground;
      await openModal();
      const dialog = page.getByRole('dialog', { name: 'Settings' });
      await dialog.getByRole('textbox', { name: 'Topic' }).fill('skills');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
      await standIn.waitFor(() => standIn.traffic.find((line) => line.what.includes('view_submission')));
      const submission = standIn.traffic.find((line) => line.what.includes('view_submission'));
      expect(submission?.body).toMatchObject({
        view: { state: { values: { b: { a: { type: 'plain_text_input', value: 'skills' } } } } },
      });
    });

    it('keeps a modal that opens as soon as the page is drawn, on a slow machine too', async () => {
      await page.route('**/api/reload', async (route) => {
        await setTimeout(400);
        await route.continue();
      });
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Cooperation Desk' }).waitFor();
      await openModal();
      const dialog = page.getByRole('dialog', { name: 'Settings' });
      await dialog.waitFor();
      await setTimeout(600);
      expect(await dialog.isVisible()).toBe(true);
    });

    it('works on a phone 390 pixels wide: nothing sticks out, the menu opens and closes', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await write('a long word '.repeat(30) + 'x'.repeat(300));
      await page.getByRole('log').getByText('echo: a long word').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const menu = page.getByRole('navigation', { name: 'Channels and people' });
      expect(await menu.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Channels and people' }).click();
      await menu.getByRole('button', { name: '# general' }).click();
      await page.getByRole('heading', { level: 1, name: '# general' }).waitFor();
      expect(await menu.isVisible()).toBe(false);
    });

    it('can be used with the keyboard alone', async () => {
      await page.getByRole('button', { name: '# general' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '# general' }).waitFor();
      for (let presses = 0; presses < 80; presses += 1) {
        if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('/coop typed');
      await page.keyboard.press('Enter');
      await page.getByRole('log').getByText('echo: typed').waitFor();
    });

    it('asked no other host for anything and met no script error', () => {
      expect([...hosts]).toEqual(['127.0.0.1']);
      expect(faults).toEqual([]);
    });
  },
);
