import type { Page } from 'playwright-core';

/** A picture of the playground: who looks, how large the window is, and what was done before. */
export interface Scene {
  /** Name of the PNG file. */
  file: string;
  person: 'Maria Silva' | '王芳';
  width: number;
  height: number;
  /** The feature the manifest must have for this scene; default none. */
  needs?: 'agent_view';
  /** What the person does; ends when the picture can be taken. */
  play: (page: Page) => Promise<void>;
}

/** What the bot says, newest last. */
const answers = (page: Page) => page.getByRole('log').getByRole('article', { name: 'Cooperation Desk' });

/** Types into the composer and waits for one more answer. */
async function ask(page: Page, text: string): Promise<void> {
  const before = await answers(page).count();
  await page.locator('.foot textarea').fill(text);
  await page.keyboard.press('Enter');
  await answers(page).nth(before).waitFor();
}

async function chooseFrom(page: Page, field: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: typed }).first().click();
}

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await page.getByRole('menuitem', { name: 'Search records' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

/** The pictures of the README, in its order. */
export const SCENES: readonly Scene[] = [
  {
    file: 'answers-en.png',
    person: 'Maria Silva',
    width: 1100,
    height: 640,
    play: async (page) => {
      await page.getByRole('button', { name: '# cooperation' }).click();
      await ask(page, '@Cooperation Desk how many conventions has China ratified?');
    },
  },
  {
    file: 'answers-zh.png',
    person: '王芳',
    width: 1100,
    height: 760,
    play: (page) => ask(page, '与全总签署的协议'),
  },
  {
    file: 'home.png',
    person: 'Maria Silva',
    width: 1100,
    height: 860,
    play: async (page) => {
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    },
  },
  {
    file: 'search.png',
    person: 'Maria Silva',
    width: 1100,
    height: 860,
    play: async (page) => {
      await openSearch(page);
      await page.getByRole('textbox', { name: 'Words or a question' }).fill('training of inspectors');
      await chooseFrom(page, 'Country', 'China');
      await chooseFrom(page, 'Topic', 'Labour inspection');
    },
  },
  {
    file: 'record.png',
    person: 'Maria Silva',
    width: 1100,
    height: 860,
    play: async (page) => {
      await openSearch(page);
      await page
        .getByRole('textbox', { name: 'Words or a question' })
        .fill('South-South cooperation employment project');
      await page.getByRole('dialog').getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Details' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Back' }).waitFor();
    },
  },
  {
    file: 'chart.png',
    person: 'Maria Silva',
    width: 1100,
    height: 760,
    play: async (page) => {
      await ask(page, 'press releases by year');
      await page.getByRole('figure').first().waitFor();
    },
  },
  {
    file: 'agent.png',
    person: 'Maria Silva',
    width: 1100,
    height: 860,
    needs: 'agent_view',
    play: async (page) => {
      await page.getByRole('region').getByRole('button').first().waitFor();
      await ask(page, 'how many conventions has China ratified?');
      await page.getByRole('log').getByRole('listitem').getByRole('heading').first().waitFor();
    },
  },
];
