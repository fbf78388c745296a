/**
 * Takes the pictures of the README: starts the desk as `npm start` does, plays each scene in Chromium and writes its
 * PNG. `npm run screenshots -- [folder] [file …]`; the folder defaults to the README's, the files to all of them.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../playground/browser.ts';
import { SCENES, type Scene } from './scenes.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const STARTS_WITHIN_MS = 60_000;

/** What the desk needs to know, and no Slack token: the playground opens. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('SLACK_'));
  return { ...Object.fromEntries(kept), PORT: '0', TZ: 'UTC', LOG_LEVEL: 'warn' };
}

/** Starts the desk; gives the page's address, and a function that stops it. */
async function startDesk(): Promise<{ url: string; stop: () => Promise<void> }> {
  const desk = spawn(process.execPath, ['src/main.js'], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => desk.once('exit', () => done()));
  const stop = async () => {
    desk.kill('SIGTERM');
    await ended;
  };
  const timer = setTimeout(() => desk.kill(), STARTS_WITHIN_MS);
  for await (const line of createInterface({ input: desk.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    clearTimeout(timer);
    return { url, stop };
  }
  throw new Error('The desk ended before it opened its playground: see what it said above');
}

async function take(browser: Browser, scene: Scene, folder: string): Promise<void> {
  // A desk for each scene, so that none shows what another did.
  const desk = await startDesk();
  const { file, person, width, height } = scene;
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(desk.url);
    await page.getByRole('radio', { name: person }).check();
    // The page follows the person; its language is the last to change.
    await page.locator(`html[lang=${person === '王芳' ? 'zh-CN' : 'en'}] .foot textarea`).waitFor();
    await scene.play(page);
    // Nothing looks pointed at.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
    console.log(`${file}: ${person}, ${width} × ${height}`);
  } catch (error) {
    throw new Error(`The scene ${file} could not be played`, { cause: error });
  } finally {
    await context.close();
    await desk.stop();
  }
}

const [folder = '.github', ...wanted] = process.argv.slice(2);
const unknown = wanted.filter((file) => !SCENES.some((scene) => scene.file === file));
if (unknown.length > 0) {
  console.error(
    `No scene makes ${unknown.join(', ')}; there are: ${SCENES.map(({ file }) => file).join(', ')}`,
  );
  process.exit(1);
}
const { features } = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
await mkdir(resolve(ROOT, folder), { recursive: true });
const browser = await startBrowser();
try {
  for (const scene of SCENES) {
    if (wanted.length > 0 && !wanted.includes(scene.file)) continue;
    if (scene.needs !== undefined && features[scene.needs] === undefined) {
      console.log(`${scene.file}: left out, the manifest has no ${scene.needs}`);
    } else await take(browser, scene, resolve(ROOT, folder));
  }
} finally {
  await browser.close();
}
