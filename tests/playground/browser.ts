import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is: CHROMIUM_PATH, or where distributions put it; undefined when this machine has none. */
export const CHROMIUM: string | undefined = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Starts a headless Chromium with an empty profile that asks no other host for anything. */
export function startBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('No Chromium on this machine: set CHROMIUM_PATH to one');
  return chromium.launch({
    // Where the machine has no locale Chromium cannot name a file in Chinese.
    env: { ...process.env, LANG: process.env.LANG ?? 'C.UTF-8' },
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
