import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { BOT_SCOPES } from '../../src/slack/connection/sign-in.ts';

/** The two bots that are measured side by side. */
const BOTS = {
  desk: fileURLToPath(import.meta.resolve('../../src/main.js')),
  bare: fileURLToPath(import.meta.resolve('./bare-bot.ts')),
} as const;

/** Which bot to start. */
export type Bot = keyof typeof BOTS;

const READY_WITHIN_MS = 20_000;
const STOP_WITHIN_MS = 12_000;
const KEPT_OUTPUT = 4_000;

/** Resident memory of a process in MB (10^6 bytes). */
export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** A bot in a process of its own, connected to a stand-in of its own. */
export interface BotProcess {
  readonly slack: StandIn;
  /** From the spawn until the websocket was open, in milliseconds. */
  readonly readyMs: number;
  /** Undefined where the system has no /proc. */
  memory(): Promise<Memory | undefined>;
  /** Ends the process as an operator would, and the stand-in. */
  stop(): Promise<void>;
}

/**
 * Starts a bot in Socket Mode against a new stand-in and waits until it is connected.
 * @throws Error with the bot's output when it is not connected within 20 s
 */
export async function startBot(bot: Bot): Promise<BotProcess> {
  const slack = await startStandIn({ scopes: BOT_SCOPES });
  const stateDir = await mkdtemp(join(tmpdir(), 'desk-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [BOTS[bot]], { env: environment(slack, stateDir), stdio: 'pipe' });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      printed = (printed + part).slice(-KEPT_OUTPUT);
    });
  const stop = async () => {
    await end(child);
    await slack.close();
    await rm(stateDir, { recursive: true, force: true });
  };
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`it ended with code ${code}`);
  });
  try {
    await Promise.race([slack.connected(1, READY_WITHIN_MS), died]);
  } catch (cause) {
    await stop();
    throw new Error(`The ${bot} bot did not connect. It printed:\n${printed}`, { cause });
  }
  const readyMs = performance.now() - startedAt;
  died.catch(() => {});
  return { slack, readyMs, memory: () => memoryOf(child), stop };
}

/** Nothing of this shell's configuration reaches the bot: an empty value also wins over a line in `.env`. */
function environment(slack: StandIn, stateDir: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_SIGNING_SECRET: '',
    SLACK_API_URL: slack.apiUrl,
    STATE_DIR: stateDir,
    DATABASE_URL: '',
    RECORDS_DIR: '',
    LOG_LEVEL: 'info',
    TZ: 'UTC',
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}

async function memoryOf(child: ChildProcess): Promise<Memory | undefined> {
  const path = `/proc/${child.pid}/status`;
  if (!existsSync(path)) return undefined;
  const status = await readFile(path, 'utf8');
  const megabytes = (field: string) => (Number(status.match(`${field}:\\s+(\\d+)`)?.[1]) * 1024) / 1e6;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
