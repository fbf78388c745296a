import type { Browser, Page } from 'playwright-core';
import { type Playground, startPlayground } from '../../src/playground/start.ts';
import { startBrowser } from './browser.ts';
import { echoApp } from './echo-app.ts';
import { addGallery, MANIFEST } from './gallery.ts';

/** A playground with the gallery's app connected, and a browser to look at it. */
export interface Gallery {
  playground: Playground;
  /** What the app heard, oldest first. */
  heard: { what: string; body: unknown }[];
  /** Script errors and hosts of all pages so far. */
  faults: string[];
  hosts: Set<string>;
  /** A new page as Maria sees it, or as 王芳. */
  visit(person?: 'Maria Silva' | '王芳'): Promise<Page>;
  close(): Promise<void>;
}

/** Starts all of it. */
export async function openGallery(manifest: unknown = MANIFEST): Promise<Gallery> {
  const playground = await startPlayground({ manifest });
  const app = echoApp(playground.standIn);
  const heard: Gallery['heard'] = [];
  addGallery(app, (what, body) => heard.push({ what, body }));
  await app.start();
  await playground.standIn.connected();
  const browser: Browser = await startBrowser();
  const faults: string[] = [];
  const hosts = new Set<string>();
  return {
    playground,
    heard,
    faults,
    hosts,
    visit: async (person = 'Maria Silva') => {
      for (const user of ['maria', 'wang']) playground.standIn.reload(user);
      const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
      await page.goto(playground.url);
      await page.getByRole('radio', { name: person }).check();
      // The page follows the person; its language is the last to change.
      await page.locator(`html[lang=${person === '王芳' ? 'zh-CN' : 'en'}] .foot textarea`).waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await app.stop();
      await playground.close();
    },
  };
}
