import { pino } from 'pino';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts';
import type { Ephemeral, SlackMessage } from '../../src/playground/workspace.ts';
import type { SlackOptions, SlackParts } from '../../src/slack/options.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start.ts';
import { type FakeDesk, fakeDesk } from '../fixtures/desk.ts';
import { memoryDeliveryLog } from '../store/memory-delivery-log.ts';

/** What a test wants otherwise. */
export interface Wishes {
  readonly mode?: 'socket' | 'http';
  readonly slack?: StandIn;
  readonly standIn?: StandInOptions;
  readonly options?: Partial<SlackOptions>;
  readonly parts?: Partial<SlackParts>;
}

/** The real bot surface, connected to a stand-in for Slack. */
export interface DeskInSlack extends RunningSlack {
  readonly slack: StandIn;
  readonly desk: FakeDesk;
  /** Every line that was logged, as JSON text. */
  readonly lines: string[];
  /** The value of a metric, all labels together or those that match. */
  metric(name: string, labels?: Record<string, string>): Promise<number>;
  /** Stops the bot and the stand-in. */
  end(): Promise<void>;
}

const QUICK = { reconnectMs: 50, longestReconnectMs: 30_000, backoffMs: [20, 20] };

/** Starts a stand-in, unless one is given, and the bot beside it. */
export async function deskInSlack(wishes: Wishes = {}): Promise<DeskInSlack> {
  const slack = wishes.slack ?? (await startStandIn(wishes.standIn));
  const desk = fakeDesk();
  const lines: string[] = [];
  const logger = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });
  const { timings, ...parts } = wishes.parts ?? {};
  const mode =
    wishes.mode === 'http'
      ? { signingSecret: slack.signingSecret, port: 0, host: '127.0.0.1' }
      : { appToken: slack.appToken, connections: 1 };
  const bot = await startSlack(
    { botToken: slack.botToken, apiUrl: slack.apiUrl, ...mode, ...wishes.options },
    {
      desk,
      deliveries: memoryDeliveryLog(),
      logger,
      clock: () => new Date(),
      timeZone: 'UTC',
      ...parts,
      timings: { ...QUICK, ...timings },
    },
  );
  if (wishes.mode === 'http') slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
  return {
    ...bot,
    slack,
    desk,
    lines,
    metric: async (name, labels = {}) => {
      const metric = (await bot.metrics.getMetricsAsJSON()).find((one) => one.name === name);
      const values = metric?.values ?? [];
      return values
        .filter((one) =>
          Object.entries(labels).every(([label, value]) =>
            Object.entries(one.labels).some(([l, v]) => l === label && v === value),
          ),
        )
        .reduce((sum, one) => sum + one.value, 0);
    },
    end: async () => {
      await bot.stop();
      await slack.close();
    },
  };
}

/** The same in one mode, once deliveries can arrive. */
export async function deskBy(mode: 'socket' | 'http', wishes: Wishes = {}): Promise<DeskInSlack> {
  const desk = await deskInSlack({ ...wishes, mode });
  if (mode === 'socket') await desk.slack.connected();
  return desk;
}

/** Makes Slack and the desk whole and quick again, and closes what a test left open on anybody's screen. */
export function settle(desk: DeskInSlack): void {
  for (const open of desk.slack.views.filter(({ view }) => view.type === 'modal'))
    desk.slack.closeView({ user: open.user, view: open });
  desk.slack.clearFaults();
  desk.desk.slowMs = 0;
}

/** All that a reader of the message sees, one text after the other. */
export function seen(message: SlackMessage | Ephemeral): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'text' && typeof inner === 'string') texts.push(inner);
      else collect(inner);
    }
  };
  collect(message.blocks);
  return texts.length === 0 ? message.text : texts.join('\n');
}

/** The labels of the buttons, in order. */
export function buttons(message: SlackMessage | Ephemeral): string[] {
  const labels: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'button' && 'text' in value) {
      labels.push((value.text as { text: string }).text);
    } else for (const inner of Object.values(value)) collect(inner);
  };
  collect(message.blocks);
  return labels;
}

/** Every value of the buttons with this action. */
export function values(message: SlackMessage | Ephemeral, actionId: string): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('action_id' in value && value.action_id === actionId && 'value' in value)
      found.push(String(value.value));
    else for (const inner of Object.values(value)) collect(inner);
  };
  collect(message.blocks);
  return found;
}

/** Resolves as soon as it holds; the test's own time limit ends it otherwise. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
