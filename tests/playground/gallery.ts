import type { App } from '@slack/bolt';
import type { HomeView, KnownBlock, ModalView, View } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string, value: string) => ({ text: plain(text), value });

/** What the manifest of the app says, as far as the page shows it. */
export const MANIFEST = {
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    shortcuts: [
      { type: 'global', name: 'Open the form', description: 'Every kind of field', callback_id: 'open_form' },
      { type: 'message', name: 'Repeat this', description: 'Says it again', callback_id: 'repeat_this' },
    ],
  },
  settings: { event_subscriptions: { bot_events: ['app_home_opened', 'app_mention', 'message.im'] } },
};

const COUNTRIES = [
  option('China', 'CN'),
  option('Cambodia', 'KH'),
  option('Mongolia', 'MN'),
  option('中国香港', 'HK'),
];

const field = (blockId: string, label: string, element: object, rest: object = {}): KnownBlock =>
  ({ type: 'input', block_id: blockId, label: plain(label), element, ...rest }) as KnownBlock;

/** A modal with every input element that the page draws. */
export function form(): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: 'never shown 4711',
    title: plain('Every field'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      field('question', 'Question', {
        type: 'plain_text_input',
        action_id: 'a',
        min_length: 3,
        placeholder: plain('What to look for'),
      }),
      field(
        'note',
        'Note',
        { type: 'plain_text_input', action_id: 'a', multiline: true },
        { optional: true },
      ),
      field(
        'amount',
        'Least amount',
        { type: 'number_input', action_id: 'a', is_decimal_allowed: false, min_value: '1', max_value: '900' },
        { optional: true, hint: plain('In US dollars') },
      ),
      field('since', 'Since', { type: 'datepicker', action_id: 'a' }, { optional: true }),
      field(
        'country',
        'Country',
        { type: 'static_select', action_id: 'a', options: COUNTRIES, placeholder: plain('Any country') },
        { optional: true },
      ),
      field(
        'topic',
        'Topic',
        { type: 'external_select', action_id: 'topic', min_query_length: 1 },
        { optional: true },
      ),
      field(
        'kinds',
        'Kinds',
        {
          type: 'multi_static_select',
          action_id: 'a',
          options: [option('News', 'news'), option('Project', 'project')],
        },
        { optional: true },
      ),
      field('place', 'Conversation', {
        type: 'conversations_select',
        action_id: 'a',
        filter: { include: ['public', 'private'] },
      }),
      field('person', 'Person', { type: 'users_select', action_id: 'a' }, { optional: true }),
      field(
        'extras',
        'Extras',
        { type: 'checkboxes', action_id: 'a', options: [option('Links', 'links'), option('Dates', 'dates')] },
        { optional: true },
      ),
      field(
        'order',
        'Order',
        { type: 'radio_buttons', action_id: 'a', options: [option('Newest', 'new'), option('Best', 'best')] },
        { optional: true },
      ),
      {
        type: 'actions',
        block_id: 'row',
        elements: [{ type: 'button', action_id: 'deeper', text: plain('Look deeper') }],
      },
    ],
  };
}

const second: ModalView = {
  type: 'modal',
  title: plain('On top'),
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'The *second* view' } }],
};

function home(locale: 'en' | 'zh', pressed = 0): HomeView {
  const chinese = locale === 'zh';
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain(chinese ? '合作记录' : 'Cooperation records') },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: chinese ? `按了 ${pressed} 次` : `Pressed *${pressed}* times` },
        accessory: {
          type: 'overflow',
          action_id: 'more',
          options: [option('First thing', 'first'), option('Second thing', 'second')],
        },
      },
      {
        type: 'actions',
        block_id: 'home-row',
        elements: [
          { type: 'button', action_id: 'count', text: plain(chinese ? '计数' : 'Count') },
          {
            type: 'button',
            action_id: 'risky',
            style: 'danger',
            text: plain('Forget'),
            confirm: {
              title: plain('Forget it all?'),
              text: plain('This cannot be undone.'),
              confirm: plain('Forget'),
              deny: plain('Keep'),
            },
          },
        ],
      },
    ],
  };
}

/** Adds to an app a Home tab, a form with every field, a form on top of it, and both kinds of shortcuts. */
export function addGallery(app: App, heard: (what: string, body: unknown) => void): void {
  const locales = new Map<string, 'en' | 'zh'>();
  let presses = 0;
  app.event('app_home_opened', async ({ event, client }) => {
    heard(`opened ${event.tab}`, event);
    if (event.tab !== 'home') return;
    const { user } = await client.users.info({ user: event.user, include_locale: true });
    const locale = user?.locale?.startsWith('zh') ? 'zh' : 'en';
    locales.set(event.user, locale);
    await client.views.publish({ user_id: event.user, view: home(locale, presses) });
  });
  app.action('count', async ({ ack, body, client }) => {
    await ack();
    presses += 1;
    const locale = locales.get(body.user.id) ?? 'en';
    await client.views.publish({ user_id: body.user.id, view: home(locale, presses) });
  });
  for (const id of ['risky', 'more', 'a', 'picked']) {
    app.action(id, async ({ ack, body }) => {
      await ack();
      heard(id, body);
    });
  }
  app.options('topic', async ({ ack, options }) => {
    heard('options', options);
    const all = ['Skills', 'Social security', 'Safety'].map((text) => option(text, text));
    await ack({ options: all.filter(({ value }) => value.toLowerCase().includes(options.value)) });
  });
  app.shortcut('open_form', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form() });
  });
  app.shortcut('repeat_this', async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    const text = `again: ${shortcut.message.text ?? ''}`;
    await client.chat.postEphemeral({ channel: shortcut.channel.id, user: shortcut.user.id, text });
  });
  app.action('deeper', async ({ ack, body, client }) => {
    await ack();
    heard('deeper', body);
    if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: second as View });
  });
  app.view('form', async ({ ack, view }) => {
    heard('form', view);
    const written = view.state.values.question?.a?.value;
    if (written === 'forbidden')
      return ack({ response_action: 'errors', errors: { question: 'Not that one.' } });
    await ack();
  });
}
