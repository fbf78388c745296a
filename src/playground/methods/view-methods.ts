import { withBlockIds } from '../bot-messages.ts';
import { blockFaults } from '../checks/block-check.ts';
import { LIMITS } from '../checks/block-limits.ts';
import { BlockReport } from '../checks/block-report.ts';
import { secret, slackId } from '../identifiers.ts';
import { isObject, type JsonObject, listOf, parseJson, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { Refusal } from '../refusal.ts';
import type { Method } from './chat-methods.ts';

/** A modal on a person's screen, or a person's Home tab; `view` is what Slack sends in payloads. */
export interface OpenView {
  user: string;
  view: JsonObject & { id: string; hash: string };
}

const KEPT_VIEWS = 100;
const PLAIN = ['plain_text'];

/** What Slack would say is wrong with a view, in its words; empty when it would take it. */
export function viewFaults(view: unknown): string[] {
  if (!isObject(view)) return ['must provide an object [json-pointer:/view]'];
  const report = new BlockReport();
  const surface = view.type === 'home' ? 'home' : 'modal';
  if (view.type !== 'home' && view.type !== 'modal') {
    report.add(`unsupported type: ${String(view.type)}`, '/view/type');
  }
  if (surface === 'modal') report.text(view.title, '/view/title', LIMITS.viewTitle.max, PLAIN);
  report.optionalText(view.submit, '/view/submit', LIMITS.viewButton.max, PLAIN);
  report.optionalText(view.close, '/view/close', LIMITS.viewButton.max, PLAIN);
  report.optionalString(view.private_metadata, '/view/private_metadata', LIMITS.privateMetadata.max);
  report.optionalString(view.callback_id, '/view/callback_id', LIMITS.callbackId.max);
  const blocks = blockFaults(view.blocks, surface);
  return [...report.faults, ...blocks.map((fault) => fault.replace('json-pointer:', 'json-pointer:/view'))];
}

function refuseBadView(view: unknown): JsonObject {
  const faults = viewFaults(view);
  if (faults.length === 0 && isObject(view)) return view;
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  throw new Refusal('invalid_arguments', { response_metadata: { messages } });
}

function made(slack: LocalSlack, view: JsonObject, id: string, rootId: string): OpenView['view'] {
  const { workspace } = slack;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    blocks: withBlockIds(listOf(view.blocks)),
    id,
    team_id: workspace.teamId,
    app_id: workspace.appId,
    bot_id: workspace.botId,
    root_view_id: rootId,
    previous_view_id: null,
    state: { values: {} },
    hash: `${Math.floor(slack.now() / 1000)}.${secret(8)}`,
  };
}

/** Puts a view on the person's screen. */
export function addView(slack: LocalSlack, user: string, view: unknown, rootId?: string): OpenView {
  const id = slackId('V');
  const opened = { user, view: made(slack, refuseBadView(view), id, rootId ?? id) };
  slack.views.push(opened);
  if (slack.views.length > KEPT_VIEWS) slack.views.shift();
  slack.journal.changed();
  return opened;
}

/** Changes an open view in place. */
export function replaceView(slack: LocalSlack, open: OpenView, view: unknown): void {
  open.view = made(slack, refuseBadView(view), open.view.id, String(open.view.root_view_id));
  slack.journal.changed();
}

function viewArgument(args: JsonObject): unknown {
  return typeof args.view === 'string' ? parseJson(args.view) : args.view;
}

/** The views.* methods (https://docs.slack.dev/reference/methods/views.open). */
export const VIEW_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'views.open',
    (slack, args) => {
      const view = refuseBadView(viewArgument(args));
      return { view: addView(slack, slack.triggers.use(textOf(args.trigger_id)), view).view };
    },
  ],
  [
    'views.push',
    (slack, args) => {
      const view = refuseBadView(viewArgument(args));
      const user = slack.triggers.use(textOf(args.trigger_id));
      const stack = slack.views.filter((one) => one.user === user && one.view.type === 'modal');
      if (stack.length >= 3) throw new Refusal('push_limit_reached');
      return { view: addView(slack, user, view, stack[0]?.view.id).view };
    },
  ],
  [
    'views.update',
    (slack, args) => {
      const id = textOf(args.view_id);
      const externalId = textOf(args.external_id);
      const open = slack.views.find(
        (one) => one.view.id === id || (externalId !== '' && one.view.external_id === externalId),
      );
      if (open === undefined) throw new Refusal('not_found');
      if (textOf(args.hash) !== '' && args.hash !== open.view.hash) throw new Refusal('hash_conflict');
      replaceView(slack, open, viewArgument(args));
      return { view: open.view };
    },
  ],
  [
    'views.publish',
    (slack, args) => {
      const user = textOf(args.user_id);
      if (!slack.workspace.people.has(user)) throw new Refusal('user_not_found');
      const home = slack.views.find((one) => one.user === user && one.view.type === 'home');
      if (home === undefined) return { view: addView(slack, user, viewArgument(args)).view };
      replaceView(slack, home, viewArgument(args));
      return { view: home.view };
    },
  ],
]);
