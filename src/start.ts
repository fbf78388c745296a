import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { exampleQuestions } from './answering/help-examples.ts';
import { assemble } from './assemble.ts';
import type { Desk } from './bot/desk.ts';
import { type Config, readConfig, type SlackConnection } from './config.ts';
import { calendarOf } from './domain/calendar-day.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { DeskError } from './domain/errors.ts';
import { LANGUAGES, type Language } from './domain/language.ts';
import { createLogger } from './log.ts';
import { startSlack } from './slack/start.ts';
import { openStore } from './store/open.ts';

/** Work that is still running when we are told to stop gets this long. */
const STOP_WITHIN_MS = 10_000;

/** How often the store forgets what is too old to be delivered again. */
const PRUNE_EVERY_MS = 3_600_000;

type Stop = () => Promise<unknown>;

/** Starts everything; returns what stops it again, in the order of stopping. */
async function start(config: Config): Promise<Stop[]> {
  const logger = createLogger(config.logLevel, secretsOf(config));
  const { desk, catalogue } = await assemble(config.recordsDir, { stateDir: config.stateDir });
  const warmUp = () => setImmediate(answerFirstQuestions, desk, calendarOf(config.timeZone)(new Date()));
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    stateDir: resolve(import.meta.dirname, '..', config.stateDir),
  });
  const parts = {
    desk,
    deliveries: store.deliveries,
    logger,
    clock: () => new Date(),
    timeZone: config.timeZone,
  };
  const pruning = setInterval(() => {
    store.deliveries
      .prune(parts.clock())
      .catch((error: unknown) => logger.warn({ error }, 'the store could not be pruned'));
  }, PRUNE_EVERY_MS);
  const stopStore = () => {
    clearInterval(pruning);
    return store.close();
  };
  if (config.slack.mode !== 'playground') {
    const slack = await startSlack(
      { ...connectionOf(config.slack), ...(config.slackApiUrl && { apiUrl: config.slackApiUrl }) },
      parts,
    );
    logger.info({ mode: config.slack.mode, records: catalogue.records.length }, 'the desk is open');
    warmUp();
    return [() => slack.stop(), stopStore];
  }
  // Loaded only here: a production install has neither Vite nor React.
  const { startPlayground } = await import('./playground/start.ts');
  const manifest = await readFile(resolve(import.meta.dirname, '..', 'manifest.json'), 'utf8');
  const playground = await startPlayground({
    pagePort: config.slack.port,
    suggestions: { en: suggestions(catalogue, 'en'), zh: suggestions(catalogue, 'zh') },
    manifest: JSON.parse(manifest),
  });
  const { standIn } = playground;
  const slack = await startSlack(
    { botToken: standIn.botToken, appToken: standIn.appToken, apiUrl: standIn.apiUrl },
    parts,
  );
  console.log(`No Slack tokens are set, so the playground is open: ${playground.url}`);
  warmUp();
  return [() => slack.stop(), () => playground.close(), stopStore];
}

/**
 * Asks the questions that the desk suggests. The first answers take twenty times as long as later ones, since patterns
 * are compiled when they are first needed: no person should be the one who waits for that.
 */
function answerFirstQuestions(desk: Desk, today: string): void {
  for (const language of LANGUAGES) desk.prompts(language, { today });
}

/** What the playground offers to somebody who has typed nothing yet. */
function suggestions(catalogue: Catalogue, language: Language): string[] {
  return ['/coop help', ...exampleQuestions(catalogue, language).slice(0, 3)];
}

function connectionOf(slack: Exclude<SlackConnection, { mode: 'playground' }>) {
  return slack.mode === 'socket'
    ? { botToken: slack.botToken, appToken: slack.appToken }
    : { botToken: slack.botToken, signingSecret: slack.signingSecret, port: slack.port };
}

function secretsOf({ slack, databaseUrl }: Config): string[] {
  const secrets = slack.mode === 'http' ? [slack.signingSecret] : [];
  return databaseUrl === undefined ? secrets : [...secrets, databaseUrl];
}

/** Stops what is starting or has started, in order, at most once, and ends the process; a part that hangs cannot keep it alive. */
function stopOnSignals(starting: Promise<readonly Stop[]>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    for (const one of await starting) await one();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/**
 * Starts the bot as the environment and .env say, until a signal stops it. What an operator can mend (wrong
 * configuration, faulty records, a refusing Slack) ends the process with a sentence and exit code 1.
 */
export async function run(): Promise<void> {
  try {
    loadDotenv({ path: resolve(import.meta.dirname, '..', '.env'), quiet: true });
    const starting = start(readConfig(process.env));
    stopOnSignals(starting);
    await starting;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
