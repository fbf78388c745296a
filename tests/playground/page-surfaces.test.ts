import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './browser.ts';
import { type Gallery, openGallery } from './gallery-in-chromium.ts';
import { call } from './web-client.ts';

describe.skipIf(CHROMIUM === undefined)(
  'the surfaces of an app in Chromium (needs CHROMIUM_PATH or /usr/bin/chromium)',
  () => {
    let gallery: Gallery;
    let page: Page;
    beforeAll(async () => {
      gallery = await openGallery();
    }, 60_000);
    afterAll(() => gallery?.close());
    afterEach(() => page?.close());

    const heard = async (what: string) => {
      const { standIn } = gallery.playground;
      return standIn.waitFor(() => gallery.heard.findLast((one) => one.what === what)?.body);
    };
    const openForm = async () => {
      page = await gallery.visit();
      await page.getByRole('button', { name: 'Shortcuts' }).click();
      await page.getByRole('menuitem', { name: 'Open the form' }).click();
      const dialog = page.getByRole('dialog', { name: 'Every field' });
      await dialog.waitFor();
      return dialog;
    };
    const choose = async (field: string, option: string) => {
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: option }).click();
    };

    it('opens the Home tab for the person, lets its buttons work, and tells the app each time', async () => {
      page = await gallery.visit();
      await page.getByRole('tab', { name: 'Home' }).click();
      const home = page.getByRole('tabpanel', { name: 'Home' });
      await home.getByText('Pressed 0 times').waitFor();
      await home.getByRole('button', { name: 'Count' }).click();
      await home.getByText('Pressed 1 times').waitFor();
      expect(await heard('opened home')).toMatchObject({ tab: 'home' });
      await page.getByRole('radio', { name: '王芳' }).check();
      await page.getByRole('tabpanel', { name: '主页' }).getByText('按了 1 次').waitFor();
    });

    it('asks before an action that has a confirmation, and does nothing when the person says no', async () => {
      page = await gallery.visit();
      await page.getByRole('tab', { name: 'Home' }).click();
      const asked = page.getByRole('dialog', { name: 'Forget it all?' });
      await page.getByRole('button', { name: 'Forget' }).click();
      await asked.getByRole('button', { name: 'Keep' }).click();
      await asked.waitFor({ state: 'detached' });
      expect(gallery.heard.some(({ what }) => what === 'risky')).toBe(false);
      await page.getByRole('button', { name: 'Forget' }).click();
      await asked.getByRole('button', { name: 'Forget' }).click();
      expect(await heard('risky')).toMatchObject({ type: 'block_actions' });
    });

    it('chooses from an overflow menu with the keyboard', async () => {
      page = await gallery.visit();
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('button', { name: 'More actions' }).press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await heard('more')).toMatchObject({ actions: [{ selected_option: { value: 'second' } }] });
    });

    it('sends what every kind of field holds, in the shape of Slack', async () => {
      const dialog = await openForm();
      await dialog.getByRole('textbox', { name: 'Question' }).fill('skills');
      await dialog.getByRole('textbox', { name: 'Note' }).fill('two\nlines');
      await dialog.getByRole('textbox', { name: 'Least amount' }).fill('12');
      await dialog.getByLabel('Since').fill('2017-03-01');
      await choose('Country', 'Mongolia');
      await page.getByRole('combobox', { name: 'Topic' }).fill('s');
      await page.getByRole('option', { name: 'Social security' }).click();
      await choose('Kinds', 'News');
      await page.getByRole('option', { name: 'Project' }).click();
      await page.keyboard.press('Escape');
      await choose('Conversation', '# general');
      await choose('Person', '王芳');
      await dialog.getByRole('checkbox', { name: 'Dates' }).check();
      await dialog.getByRole('radio', { name: 'Best' }).check();
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
      const { standIn } = gallery.playground;
      expect(await heard('form')).toMatchObject({
        private_metadata: 'never shown 4711',
        state: {
          values: {
            question: { a: { type: 'plain_text_input', value: 'skills' } },
            note: { a: { value: 'two\nlines' } },
            amount: { a: { type: 'number_input', value: '12' } },
            since: { a: { type: 'datepicker', selected_date: '2017-03-01' } },
            country: { a: { type: 'static_select', selected_option: { value: 'MN' } } },
            topic: { topic: { type: 'external_select', selected_option: { value: 'Social security' } } },
            kinds: { a: { selected_options: [{ value: 'news' }, { value: 'project' }] } },
            place: { a: { selected_conversation: standIn.channels.general.id } },
            person: { a: { type: 'users_select', selected_user: standIn.people.chinese.id } },
            extras: { a: { type: 'checkboxes', selected_options: [{ value: 'dates' }] } },
            order: { a: { type: 'radio_buttons', selected_option: { value: 'best' } } },
          },
        },
      });
      expect(await heard('options')).toMatchObject({
        type: 'block_suggestion',
        block_id: 'topic',
        value: 's',
      });
    });

    it('says under the field what is wrong, first by itself, then in the words of the app', async () => {
      const dialog = await openForm();
      const question = dialog.getByRole('textbox', { name: 'Question' });
      await dialog.getByRole('textbox', { name: 'Least amount' }).fill('1.5');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.getByText('Enter a whole number.').waitFor();
      expect(await dialog.getByText('Please fill this in.').count()).toBe(2);
      expect(await question.getAttribute('aria-invalid')).toBe('true');
      expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
      await dialog.getByRole('textbox', { name: 'Least amount' }).fill('');
      await choose('Conversation', '# general');
      await question.fill('forbidden');
      await question.press('Enter');
      await dialog.getByText('Not that one.').waitFor();
      expect(await dialog.getByText('Please fill this in.').count()).toBe(0);
      expect(await page.getByText('never shown').count()).toBe(0);
    });

    it('puts a view on top of another and comes back to what was typed below; Escape closes one at a time', async () => {
      const dialog = await openForm();
      await dialog.getByRole('textbox', { name: 'Question' }).fill('kept');
      await choose('Country', 'China');
      await dialog.getByRole('button', { name: 'Look deeper' }).click();
      const top = page.getByRole('dialog', { name: 'On top' });
      await top.getByText('second').waitFor();
      expect(await heard('deeper')).toMatchObject({
        view: { state: { values: { question: { a: { value: 'kept' } }, country: { a: {} } } } },
      });
      await page.keyboard.press('Escape');
      await top.waitFor({ state: 'detached' });
      expect(await dialog.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('kept');
      expect(await page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('China');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const back = page.getByRole('button', { name: 'Shortcuts' });
      expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('keeps the focus inside a modal, and closes an open list before the modal', async () => {
      const dialog = await openForm();
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement !== body && activeElement?.closest('dialog') === null;
        });
        expect(outside).toBe(false);
      }
      const country = page.getByRole('combobox', { name: 'Country' });
      await country.press('ArrowDown');
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      expect(await dialog.isVisible()).toBe(true);
    });

    it('narrows a list by what is typed and chooses with the keyboard alone', async () => {
      await openForm();
      const country = page.getByRole('combobox', { name: 'Country' });
      await country.focus();
      await page.keyboard.type('c');
      expect(await page.getByRole('option').count()).toBe(2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await country.inputValue()).toBe('Cambodia');
      await page.getByRole('button', { name: 'Clear the choice' }).click();
      expect(await country.inputValue()).toBe('');
    });

    it('offers message shortcuts on every message but one that only you see', async () => {
      page = await gallery.visit();
      await page.getByRole('textbox', { name: 'Message Cooperation Desk' }).fill('repeat me');
      await page.keyboard.press('Enter');
      const own = page.getByRole('article', { name: 'Maria Silva' }).filter({ hasText: 'repeat me' }).last();
      await own.getByRole('button', { name: 'Message actions' }).click();
      await page.getByRole('menuitem', { name: 'Repeat this' }).click();
      const whisper = page.getByRole('article').filter({ hasText: 'Only visible to you' }).last();
      await whisper.getByText('again: repeat me').waitFor();
      expect(await whisper.getByRole('button', { name: 'Message actions' }).count()).toBe(0);
    });

    it('tells the app what was chosen in a message', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const text = (words: string) => ({ type: 'plain_text', text: words });
      const options = [
        { text: text('Older first'), value: 'old' },
        { text: text('Newer first'), value: 'new' },
      ];
      const select = { type: 'static_select', action_id: 'picked', placeholder: text('Order'), options };
      await call(standIn, 'chat.postMessage', {
        channel: standIn.dm('maria').id,
        text: 'x',
        blocks: [{ type: 'actions', block_id: 'orders', elements: [select] }],
      });
      await choose('Order', 'Newer first');
      expect(await heard('picked')).toMatchObject({
        actions: [{ type: 'static_select', block_id: 'orders', selected_option: options[1] }],
        state: { values: { orders: { picked: { selected_option: { value: 'new' } } } } },
      });
    });

    it('draws charts with a text that says the same, and as a table', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const data = [
        { label: '2016', value: 3 },
        { label: '2017', value: 1200 },
      ];
      const axis_config = { categories: ['2016', '2017'], y_label: 'Records' };
      const chart = (type: string) => ({
        type: 'data_visualization',
        title: `A ${type} of records`,
        chart:
          type === 'pie' ? { type, segments: data } : { type, series: [{ name: 'All', data }], axis_config },
      });
      for (const pair of [
        ['bar', 'line'],
        ['area', 'pie'],
      ]) {
        const sent = { channel: standIn.dm('maria').id, text: 'charts', blocks: pair.map(chart) };
        expect(await call(standIn, 'chat.postMessage', sent)).toMatchObject({ ok: true });
      }
      for (const name of [
        'Bar chart: All – 2016: 3; 2017: 1,200',
        'Line chart',
        'Area chart',
        'Pie chart: 2016: 3',
      ]) {
        await page.getByRole('img', { name }).waitFor();
      }
      const pie = page.getByRole('figure', { name: 'A pie of records' });
      await pie.getByText('Show as a table').click();
      expect(await pie.getByRole('row', { name: '2017 1,200' }).count()).toBe(1);
    });

    it('sorts a table by the column whose head is pressed, numbers as numbers', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const row = (year: string, value: number) => [
        { type: 'raw_text', text: year },
        { type: 'raw_number', value, text: `USD ${value}` },
      ];
      const heads = [
        { type: 'raw_text', text: 'Year' },
        { type: 'raw_text', text: 'Money' },
      ];
      const rows = [heads, row('2016', 900), row('2017', 1200), row('2018', 30)];
      const blocks = [{ type: 'data_table', caption: 'Money by year', rows }];
      await call(standIn, 'chat.postMessage', { channel: standIn.dm('maria').id, text: 'table', blocks });
      const table = page.getByRole('table', { name: 'Money by year' });
      const years = () => table.locator('tbody td:first-child').allTextContents();
      await table.waitFor();
      expect(await years()).toEqual(['2016', '2017', '2018']);
      await table.getByRole('button', { name: 'Money' }).click();
      expect(await years()).toEqual(['2018', '2016', '2017']);
      await table.getByRole('button', { name: 'Money' }).click();
      expect(await years()).toEqual(['2017', '2016', '2018']);
      expect(await table.getByRole('columnheader', { name: 'Money' }).getAttribute('aria-sort')).toBe(
        'descending',
      );
    });

    it('turns the pages of a long table, each row under its head', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const cells = (...texts: string[]) => texts.map((text) => ({ type: 'raw_text', text }));
      const rows = [cells('Name', 'Kind'), ...[1, 2, 3, 4, 5].map((row) => cells(`Row ${row}`, 'News'))];
      const blocks = [
        { type: 'data_table', caption: 'Five rows', page_size: 2, row_header_column_index: 0, rows },
      ];
      await call(standIn, 'chat.postMessage', { channel: standIn.dm('maria').id, text: 'table', blocks });
      const table = page.getByRole('table', { name: 'Five rows' });
      await table.getByRole('rowheader', { name: 'Row 2' }).waitFor();
      const box = page.locator('.table-box').filter({ has: table });
      await box.getByRole('button', { name: 'Next' }).click();
      await box.getByRole('button', { name: 'Next' }).click();
      expect(await table.locator('tbody th').allTextContents()).toEqual(['Row 5']);
      expect(await box.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
      await box.getByText('5–5 / 5').waitFor();
      await box.getByRole('button', { name: 'Previous' }).click();
      await table.getByRole('rowheader', { name: 'Row 3' }).waitFor();
    });

    it('gives the files of a message to be downloaded, under their names', async () => {
      page = await gallery.visit();
      const { standIn } = gallery.playground;
      const content = '年份,Records\n2016,3\n';
      const filename = "Wang's 记录.csv";
      const length = Buffer.byteLength(content);
      const begun = await call(standIn, 'files.getUploadURLExternal', { filename, length });
      await fetch(String(begun.upload_url), { method: 'POST', body: content });
      const channel_id = standIn.dm('maria').id;
      const files = [{ id: begun.file_id, title: filename }];
      const done = { channel_id, files, initial_comment: 'Here it is' };
      expect(await call(standIn, 'files.completeUploadExternal', done)).toMatchObject({ ok: true });
      const message = page.getByRole('article').filter({ hasText: 'Here it is' });
      const file = message.getByRole('listitem').filter({ hasText: `${length} byte` });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        file.getByRole('link', { name: filename }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(filename);
      expect(await readFile(await download.path(), 'utf8')).toBe(content);
    });

    it('asked no other host for anything and met no script error', () => {
      expect([...gallery.hosts]).toEqual(['127.0.0.1']);
      expect(gallery.faults).toEqual([]);
    });
  },
);
