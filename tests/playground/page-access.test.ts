import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from './axe.ts';
import { CHROMIUM } from './browser.ts';
import { type Gallery, openGallery } from './gallery-in-chromium.ts';
import { call } from './web-client.ts';

const PEOPLE = [
  {
    name: 'Maria Silva',
    user: 'maria',
    home: 'Home',
    shortcuts: 'Shortcuts',
    traffic: 'Traffic',
    message: 'Message',
  },
  { name: '王芳', user: 'wang', home: '主页', shortcuts: '快捷方式', traffic: '通信记录', message: '消息' },
] as const;

describe.skipIf(CHROMIUM === undefined)(
  'the page for people with a screen reader or a keyboard (needs CHROMIUM_PATH or /usr/bin/chromium)',
  () => {
    let gallery: Gallery;
    let page: Page;
    beforeAll(async () => {
      gallery = await openGallery();
    }, 60_000);
    afterAll(() => gallery?.close());
    afterEach(() => page?.close());

    /** Everything a message can hold. */
    const fill = async (user: string) => {
      const { standIn } = gallery.playground;
      const channel = standIn.dm(user).id;
      const plain = (text: string) => ({ type: 'plain_text', text });
      const data = [
        { label: '2016', value: 3 },
        { label: '2017', value: 12 },
      ];
      const series = [
        { name: 'News', data },
        { name: '新闻', data },
      ];
      const chart = { type: 'bar', series, axis_config: { categories: ['2016', '2017'] } };
      const cell = (text: string) => ({ type: 'raw_text', text });
      const feedback = {
        type: 'feedback_buttons',
        action_id: 'vote',
        positive_button: { text: plain('Helpful'), value: 'yes', accessibility_label: 'This helped' },
        negative_button: {
          text: plain('Not helpful'),
          value: 'no',
          accessibility_label: 'This did not help',
        },
      };
      const blocks = [
        { type: 'header', text: plain('A header') },
        {
          type: 'section',
          text: { type: 'mrkdwn', text: '*bold* <https://example.org|a link> `code`\n> 引用' },
        },
        {
          type: 'section',
          fields: [
            { type: 'mrkdwn', text: '*one*\n1' },
            { type: 'mrkdwn', text: '*two*\n2' },
          ],
        },
        { type: 'divider' },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'a _source_' }] },
        { type: 'data_visualization', title: 'Records by year', chart },
        {
          type: 'data_table',
          caption: 'Records',
          rows: [
            [cell('year'), cell('count')],
            [cell('2016'), cell('3')],
          ],
        },
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'one', text: plain('One'), style: 'primary' },
            { type: 'button', action_id: 'two', text: plain('删除'), style: 'danger' },
            {
              type: 'static_select',
              action_id: 'sort',
              placeholder: plain('Order'),
              options: [{ text: plain('New'), value: 'n' }],
            },
            { type: 'overflow', action_id: 'rest', options: [{ text: plain('Rest'), value: 'r' }] },
          ],
        },
        { type: 'context_actions', elements: [feedback] },
      ];
      expect(await call(standIn, 'chat.postMessage', { channel, text: 'all', blocks })).toMatchObject({
        ok: true,
      });
      await page.getByRole('button', { name: 'This helped' }).last().waitFor();
    };

    describe.each(PEOPLE)('as $name', ({ name, user, home, shortcuts, traffic, message }) => {
      it('is clean to axe: messages of all kinds, a thread, an ephemeral message, the traffic', async () => {
        page = await gallery.visit(name);
        await page.getByRole('textbox', { name: `${message} Cooperation Desk` }).waitFor();
        expect(await accessFaults(page)).toEqual([]);
        await fill(user);
        expect(await accessFaults(page)).toEqual([]);
        await page.getByRole('button', { name: '# cooperation' }).click();
        const box = page.getByRole('textbox', { name: `${message} # cooperation` });
        await box.fill('/coop whispered');
        await box.press('Enter');
        await page.getByRole('log').getByText('echo: whispered').waitFor();
        await box.fill('@Cooperation Desk in a thread');
        await box.press('Enter');
        await page.getByRole('log').getByText('echo:').nth(1).waitFor();
        await page.getByRole('button', { name: traffic }).click();
        expect(await accessFaults(page)).toEqual([]);
      });

      it('is clean to axe: the Home tab, an open menu', async () => {
        page = await gallery.visit(name);
        await page.getByRole('tab', { name: home }).click();
        await page.getByRole('tabpanel', { name: home }).getByRole('heading').first().waitFor();
        await page.getByRole('tabpanel').getByRole('button', { expanded: false }).click();
        await page.getByRole('menu').waitFor();
        expect(await accessFaults(page)).toEqual([]);
      });

      it('is clean to axe: a form, its errors, an open list', async () => {
        page = await gallery.visit(name);
        await page.getByRole('button', { name: shortcuts }).click();
        await page.getByRole('menuitem', { name: 'Open the form' }).click();
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
        expect(await accessFaults(page)).toEqual([]);
        await page.getByRole('combobox', { name: 'Country' }).click();
        await page.getByRole('listbox').waitFor();
        expect(await accessFaults(page)).toEqual([]);
      });

      it('is clean to axe on a phone, with the drawer open and shut', async () => {
        page = await gallery.visit(name);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await accessFaults(page)).toEqual([]);
        await page.locator('.menu-button').click();
        await page.getByRole('navigation').waitFor();
        expect(await accessFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('navigation').waitFor({ state: 'hidden' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      });
    });

    it('says which language a text is in, whatever the page speaks', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const channel = standIn.dm('maria').id;
      await call(standIn, 'chat.postMessage', { channel, text: '技能合作记录共有三条' });
      await call(standIn, 'chat.postMessage', { channel, text: 'Three records about skills' });
      const languageOf = (text: string) =>
        page
          .getByRole('log')
          .getByText(text)
          .evaluate((shown) => shown.closest('[lang]')?.getAttribute('lang'));
      await page.getByRole('log').getByText('Three records').waitFor();
      expect(await languageOf('技能合作')).toBe('zh-CN');
      expect(await languageOf('Three records')).toBe('en');
    });

    it('reads a new answer out once, politely, and not when it is edited', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const channel = standIn.dm('maria').id;
      const region = page.locator('[aria-live=polite]');
      await page.getByRole('textbox', { name: 'Message Cooperation Desk' }).waitFor();
      const { ts } = await call(standIn, 'chat.postMessage', { channel, text: 'first words' });
      await region.getByText('Cooperation Desk: first words').waitFor();
      await call(standIn, 'chat.update', { channel, ts, text: 'other words' });
      await page.getByRole('log').getByText('other words').waitFor();
      expect(await region.textContent()).toBe('Cooperation Desk: first words');
    });

    it('shows an agent with its prompts, its titled conversation and what it is doing, clean to axe', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const { message } = standIn.directMessage({ user: 'maria', text: 'skills in Cambodia' });
      const agent = {
        promptsTitle: 'Try one of these',
        prompts: [{ title: 'What is new?', message: 'latest news' }],
        statuses: { [message.ts]: 'is searching…' },
        titles: { [message.ts]: 'Skills in Cambodia' },
      };
      await page.route('**/api/state*', async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        for (const channel of body.state.channels) if (channel.kind === 'im') channel.agent = agent;
        await route.fulfill({ response, json: body });
      });
      await page.reload();
      await page.getByRole('heading', { name: 'Skills in Cambodia' }).waitFor();
      await page.getByRole('status').filter({ hasText: 'Cooperation Desk is searching…' }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page
        .getByRole('region', { name: 'Try one of these' })
        .getByRole('button', { name: 'What is new?' })
        .click();
      await page.getByRole('log').getByText('echo: latest news').waitFor();
    });
  },
);
