import { isObject, type JsonObject, textOf } from './json.ts';
import type { Press } from './person-acts.ts';
import type { StandIn } from './stand-in.ts';
import { suggestionFaults, type Typing } from './suggest.ts';
import type { Delivery } from './transport/delivery.ts';

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

/** The view or message that a body names, of those this person sees; undefined when it is gone. */
function standingIn(standIn: StandIn, body: JsonObject): Pick<Press, 'view' | 'message'> | undefined {
  const user = textOf(body.user);
  const view = standIn.views.find((one) => one.view.id === body.viewId && one.user === user);
  if (view !== undefined) return { view };
  const channel = textOf(body.channel);
  const ephemeral = standIn.ephemerals(user, channel).find(({ ts }) => ts === body.ts);
  const message = ephemeral ?? standIn.messages(channel).find(({ ts }) => ts === body.ts);
  return message === undefined ? undefined : { message };
}

const press: PageAction = async (standIn, body) => {
  const place = standingIn(standIn, body);
  if (place === undefined) return { ok: false, error: 'message_not_found' };
  const pressed: Press = { ...place, user: textOf(body.user), actionId: textOf(body.actionId) };
  if (typeof body.value === 'string') pressed.value = body.value;
  if (typeof body.blockId === 'string') pressed.blockId = body.blockId;
  if (isObject(body.state)) pressed.state = body.state;
  if (isObject(body.values)) pressed.values = body.values;
  return outcome(standIn.press(pressed));
};

/** An external select asks for options as one types. */
const suggest: PageAction = async (standIn, body) => {
  const place = standingIn(standIn, body);
  if (place === undefined) return { ok: false, error: 'message_not_found' };
  const typing: Typing = {
    ...place,
    user: textOf(body.user),
    actionId: textOf(body.actionId),
    value: textOf(body.value),
  };
  if (typeof body.blockId === 'string') typing.blockId = body.blockId;
  const answer = await outcome(standIn.suggest(typing));
  if (answer.ok !== true) return answer;
  return suggestionFaults(answer.payload).length === 0 ? answer : { ok: false, error: 'invalid_options' };
};

const shortcut: PageAction = async (standIn, body) => {
  const used = { user: textOf(body.user), callbackId: textOf(body.callbackId) };
  if (body.ts === undefined) return outcome(standIn.shortcut(used));
  const message = standIn.messages(textOf(body.channel)).find(({ ts }) => ts === body.ts);
  if (message === undefined) return { ok: false, error: 'message_not_found' };
  return outcome(standIn.shortcut({ ...used, message }));
};

/** Slack tells the app each time a person opens a tab of it (https://docs.slack.dev/reference/events/app_home_opened). */
const openApp: PageAction = async (standIn, body) => {
  standIn.openApp({ user: textOf(body.user), tab: body.tab === 'home' ? 'home' : 'messages' });
  return { ok: true };
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
  ['suggest', suggest],
  ['shortcut', shortcut],
  ['open-app', openApp],
]);
