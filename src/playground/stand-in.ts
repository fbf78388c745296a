import type { Fault } from './faults.ts';
import type { ApiCall, TrafficLine } from './journal.ts';
import type { JsonObject } from './json.ts';
import { type StandInOptions, startLocalServer } from './local-server.ts';
import { type AgentBoard, boardOf } from './methods/agent-methods.ts';
import { type OpenedResult, openResult, type Panel } from './methods/detail-methods.ts';
import { type Execution, type Run, runFunction } from './methods/function-methods.ts';
import type { LocalFile } from './methods/uploads.ts';
import type { OpenView } from './methods/view-methods.ts';
import { eventPayload } from './payloads.ts';
import * as acts from './person-acts.ts';
import { suggest, type Typing } from './suggest.ts';
import type { Delivery } from './transport/delivery.ts';
import type { DisconnectReason } from './transport/socket-mode.ts';
import { closeView, forgetModals, submitView } from './view-acts.ts';
import type { Channel, Ephemeral, Person, SlackMessage, Workspace } from './workspace.ts';

export type { StandInOptions };

/** What can go wrong when the bot connects: 429 or 500 from apps.connections.open, 408 on the upgrade, one too many. */
export type ConnectionFault = 429 | 500 | 408 | 'too_many_websockets';

/** A local Slack: see the methods. Everything is in memory and bounded. */
export interface StandIn {
  /** For Bolt's `clientOptions.slackApiUrl`, e.g. `http://127.0.0.1:PORT/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  /** The two people: Maria (`en-US`) and 王芳 (`zh-CN`), and the bot's own user. */
  readonly people: { english: Person; chinese: Person; bot: Person };
  /** `#general`, `#cooperation`, and `#management`, a private channel without the bot. */
  readonly channels: { general: Channel; cooperation: Channel; management: Channel };
  readonly scopes: Set<string>;
  /** The direct message of a person with the bot. */
  dm(user: string): Channel;

  command(typed: acts.Typed & { command?: string }): Delivery;
  /** Mentions the bot; the mention is put in front unless the text has it. */
  mention(typed: acts.Typed): acts.Said;
  directMessage(typed: Omit<acts.Typed, 'channel'>): acts.Said;
  /** Says something without a mention. */
  say(typed: acts.Typed): acts.Said;
  press(pressed: acts.Press): Delivery;
  /** Types into an external select; the acknowledgement carries the bot's options. */
  suggest(typing: Typing): Delivery;
  shortcut(shortcut: { user: string; callbackId: string; message?: SlackMessage }): Delivery;
  submitView(submitted: { user: string; view: OpenView; values?: JsonObject }): Delivery;
  /** Opens a tab of the app; the bot hears `app_home_opened`. */
  openApp(opened: { user: string; tab: 'home' | 'messages' }): Delivery;
  /** Runs a step of the app, as a workflow or a search does. */
  runFunction(run: Run): { execution: Execution; delivery: Delivery };
  /** Opens a result of a search; the bot fills the side panel. */
  openResult(opened: OpenedResult): Delivery;
  /** The side panel of a person (id or name), as it was opened last. */
  panel(user: string): Panel | undefined;
  /** What the agent shows in a conversation, by its id or a person's. */
  board(channel: string): AgentBoard;
  closeView(closed: { user: string; view: OpenView }): Delivery | undefined;
  edit(change: { message: SlackMessage; text: string }): void;
  delete(message: SlackMessage): void;
  botMessage(said: { channel: string; text: string; threadTs?: string; classic?: boolean }): acts.Said;
  /** Sends any inner event. */
  event(inner: JsonObject, options?: { eventId?: string; retryNum?: number }): Delivery;
  /** Sends any payload as it is. */
  deliver(plan: { type: Delivery['type']; payload: JsonObject }): Delivery;
  /** Sends the same payload again, as a retry (default number 1, reason `timeout`). */
  redeliver(delivery: Delivery, retryNum?: number, retryReason?: string): Delivery;
  /** A person reloads Slack: ephemeral messages and modals are gone. */
  reload(user: string): void;

  messages(channel: string): readonly SlackMessage[];
  ephemerals(user: string, channel?: string): Ephemeral[];
  readonly calls: readonly ApiCall[];
  readonly traffic: readonly TrafficLine[];
  readonly views: readonly OpenView[];
  /** A file that was uploaded and completed, with its content. */
  file(id: string): LocalFile | undefined;
  /** Envelopes sent by Socket Mode that were not acknowledged. */
  unacked(): Delivery[];
  /** How many Socket Mode connections are open. */
  readonly connections: number;
  /** True when deliveries can arrive: a connection is open, or `deliverTo` named a URL. */
  readonly reachable: boolean;
  /** Looks again after every change until `look` gives something; rejects after `timeoutMs`, default 5,000. */
  waitFor<T>(look: () => T | undefined | null | false, timeoutMs?: number): Promise<T>;
  /** Resolves when the bot has at least `count` (default 1) connections. */
  connected(count?: number, timeoutMs?: number): Promise<void>;
  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;

  /** Breaks the next `times` calls (default 1) of a method, of `response_url`, or of `upload`. */
  fail(method: string, fault: Fault, times?: number): void;
  clearFaults(): void;
  dropConnections(): void;
  refuseConnections(fault: ConnectionFault, times?: number): void;
  silencePongs(silent?: boolean): void;
  disconnect(reason: DisconnectReason, which?: 'all' | 'oldest'): void;
  sendRaw(frame: string | Buffer): void;
  /** Switches deliveries to signed HTTP POSTs to this URL; undefined switches back to Socket Mode. */
  deliverTo(url: string | undefined): void;
  close(): Promise<void>;
}

/** Starts a local Slack on 127.0.0.1 with tokens made at random. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = await startLocalServer(options);
  const { slack, sockets, base } = server;
  const { workspace, journal, credentials, deliver } = slack;
  const inChannel = (which: string) => acts.channelOf(slack, which);
  return {
    apiUrl: `${base}/api/`,
    botToken: credentials.botToken,
    appToken: credentials.appToken,
    signingSecret: credentials.signingSecret,
    workspace,
    people: { english: workspace.english, chinese: workspace.chinese, bot: workspace.bot },
    channels: {
      general: inChannel('general'),
      cooperation: inChannel('cooperation'),
      management: inChannel('management'),
    },
    scopes: slack.scopes,
    dm: (user) => workspace.openDirectMessage(acts.personOf(slack, user).id),
    command: (typed) => acts.typeCommand(slack, typed),
    mention: (typed) => {
      const name = typed.raw ? `<@${workspace.bot.id}>` : `@${workspace.bot.realName}`;
      const text = typed.text.includes(name) ? typed.text : `${name} ${typed.text}`;
      return acts.say(slack, { ...typed, text });
    },
    directMessage: (typed) => {
      const channel = workspace.openDirectMessage(acts.personOf(slack, typed.user).id).id;
      return acts.say(slack, { ...typed, channel });
    },
    say: (typed) => acts.say(slack, typed),
    press: (pressed) => acts.press(slack, pressed),
    suggest: (typing) => suggest(slack, typing),
    shortcut: (shortcut) => acts.useShortcut(slack, shortcut),
    submitView: (submitted) => submitView(slack, submitted),
    openApp: (opened) => acts.openApp(slack, opened),
    runFunction: (run) => runFunction(slack, run),
    openResult: (opened) => openResult(slack, opened),
    panel: (user) => slack.panels.get(acts.personOf(slack, user).id),
    board: (channel) => boardOf(slack, inChannel(channel).id),
    closeView: (closed) => closeView(slack, closed),
    edit: (change) => acts.edit(slack, change),
    delete: (message) => acts.erase(slack, message),
    botMessage: (said) => acts.otherBotSays(slack, said),
    event: (inner, { eventId, retryNum } = {}) => {
      const payload = eventPayload(slack, inner, eventId);
      return deliver({
        type: 'events_api',
        payload,
        retryNum: retryNum ?? 0,
        retryReason: retryNum ? 'timeout' : '',
      });
    },
    deliver,
    redeliver: ({ type, payload }, retryNum = 1, retryReason = 'timeout') =>
      deliver({ type, payload, retryNum, retryReason }),
    reload: (user) => {
      const { id } = acts.personOf(slack, user);
      workspace.reload(id);
      forgetModals(slack, id);
    },
    messages: (channel) => workspace.messages(inChannel(channel).id),
    ephemerals: (user, channel) =>
      workspace.ephemerals(
        acts.personOf(slack, user).id,
        channel === undefined ? undefined : inChannel(channel).id,
      ),
    calls: journal.calls,
    traffic: journal.traffic,
    views: slack.views,
    file: (id) => slack.uploads.file(id),
    unacked: () => sockets.unacked(),
    get connections() {
      return sockets.connections;
    },
    get reachable() {
      return server.reachable();
    },
    waitFor: (look, timeoutMs) => journal.waitFor(look, timeoutMs),
    connected: async (count = 1, timeoutMs = 10_000) => {
      await journal.waitFor(() => sockets.connections >= count, timeoutMs);
    },
    subscribe: (listener) => journal.subscribe(listener),
    fail: (method, fault, times) => slack.faults.add(method, fault, times),
    clearFaults: () => slack.faults.clear(),
    dropConnections: () => sockets.drop(),
    refuseConnections: (fault, times = 1) => {
      if (fault === 'too_many_websockets') sockets.sendAway(times);
      else if (fault === 408) sockets.refuseUpgrades(times);
      else slack.faults.add('apps.connections.open', connectionFault(fault), times);
    },
    silencePongs: (silent) => sockets.silence(silent),
    disconnect: (reason, which) => sockets.disconnect(reason, which),
    sendRaw: (frame) => sockets.sendRaw(frame),
    deliverTo: (url) => server.deliverTo(url),
    close: () => server.close(),
  };
}

function connectionFault(status: 429 | 500): Fault {
  if (status === 500) return { status, body: '<html>Internal Server Error</html>' };
  return { status, headers: { 'retry-after': '1' }, body: { ok: false, error: 'ratelimited' } };
}
