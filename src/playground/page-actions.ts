import type { Delivery } from './delivery.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import type { StandIn } from './stand-in.ts';

/** What the page may do for a person; each takes the JSON body and gives back a JSON answer. */
type PageAction = (standIn: StandIn, body: JsonObject) => Promise<JsonObject>;

/** Slack takes no slash commands in threads (bolt-js #1816). */
const NO_COMMANDS_IN_THREADS = 'no_commands_in_threads';
const LONGEST_TEXT = 40_000;

async function outcome(delivery: Delivery | undefined): Promise<JsonObject> {
  if (delivery === undefined) return { ok: true };
  const tooLate = new Promise<JsonObject>((resolve) => {
    setTimeout(resolve, 3_000, { ok: false, error: 'operation_timeout' }).unref();
  });
  const arrived = delivery.ack.then(
    ({ payload }): JsonObject => ({ ok: true, payload }),
    (): JsonObject => ({ ok: false, error: 'dispatch_failed' }),
  );
  return Promise.race([arrived, tooLate]);
}

const say: PageAction = async (standIn, body) => {
  const text = textOf(body.text).trim();
  const user = textOf(body.user);
  const channel = textOf(body.channel);
  const threadTs = textOf(body.threadTs);
  if (text === '' || text.length > LONGEST_TEXT) return { ok: false, error: 'no_text' };
  if (!text.startsWith('/')) {
    standIn.say({ user, channel, text, ...(threadTs === '' ? {} : { threadTs }) });
    return { ok: true };
  }
  if (threadTs !== '') return { ok: false, error: NO_COMMANDS_IN_THREADS };
  const [command = '/', ...rest] = text.split(' ');
  if (command !== '/coop') return { ok: false, error: 'unknown_command' };
  return outcome(standIn.command({ user, channel, command, text: rest.join(' ').trim() }));
};

const press: PageAction = async (standIn, body) => {
  const user = textOf(body.user);
  const value = typeof body.value === 'string' ? { value: body.value } : {};
  const pressed = { user, actionId: textOf(body.actionId), ...value };
  const view = standIn.views.find((one) => one.view.id === body.viewId && one.user === user);
  if (view !== undefined) return outcome(standIn.press({ ...pressed, view }));
  const channel = textOf(body.channel);
  const ephemeral = standIn.ephemerals(user, channel).find(({ ts }) => ts === body.ts);
  const message = ephemeral ?? standIn.messages(channel).find(({ ts }) => ts === body.ts);
  if (message === undefined) return { ok: false, error: 'message_not_found' };
  return outcome(standIn.press({ ...pressed, message }));
};

const submit: PageAction = async (standIn, body) => {
  const view = standIn.views.find((one) => one.view.id === body.viewId && one.user === body.user);
  if (view === undefined) return { ok: false, error: 'not_found' };
  const values = isObject(body.values) ? body.values : {};
  return outcome(standIn.submitView({ user: textOf(body.user), view, values }));
};

const closeView: PageAction = async (standIn, body) => {
  const view = standIn.views.find((one) => one.view.id === body.viewId && one.user === body.user);
  if (view === undefined) return { ok: false, error: 'not_found' };
  standIn.closeView({ user: textOf(body.user), view });
  return { ok: true };
};

const reload: PageAction = async (standIn, body) => {
  standIn.reload(textOf(body.user));
  return { ok: true };
};

/** The page's actions by the last part of their path. */
export const PAGE_ACTIONS: ReadonlyMap<string, PageAction> = new Map([
  ['say', say],
  ['press', press],
  ['submit', submit],
  ['close-view', closeView],
  ['reload', reload],
]);
