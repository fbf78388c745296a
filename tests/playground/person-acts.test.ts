import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionOf, findElement } from '../../src/playground/press.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { call } from './web-client.ts';

let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn();
});
afterAll(() => slack.close());

const plain = (text: string) => ({ type: 'plain_text', text });

describe('what a person types', () => {
  it('reaches the bot as Slack would send it: escaped, with references to people, channels and links', () => {
    const text = '@Cooperation Desk a & <b> in #general at https://example.org/?a=1&b=2';
    const { payload } = slack.command({ user: 'maria', channel: 'general', text });
    const { bot } = slack.people;
    expect(payload.text).toBe(
      `<@${bot.id}> a &amp; &lt;b&gt; in <#${slack.channels.general.id}|general> at <https://example.org/?a=1&amp;b=2>`,
    );
  });

  it('can’t ring a channel, because < and > are escaped; raw sends them as they are', () => {
    const typed = { user: 'maria', channel: 'general', text: '<!channel>' };
    expect(slack.say(typed).message.text).toBe('&lt;!channel&gt;');
    expect(slack.say({ ...typed, raw: true }).message.text).toBe('<!channel>');
  });

  it('carries rich text blocks in which references are elements of their own', () => {
    const { message } = slack.say({
      user: 'maria',
      channel: 'general',
      text: 'see https://example.org and a < b',
    });
    expect(message.blocks).toMatchObject([
      {
        type: 'rich_text',
        elements: [
          {
            elements: [
              { type: 'text', text: 'see ' },
              { type: 'link', url: 'https://example.org' },
              { type: 'text', text: ' and a < b' },
            ],
          },
        ],
      },
    ]);
  });

  it('carries the channel names that Slack uses for commands in direct messages and private channels', () => {
    const name = (channel: string) =>
      slack.command({ user: 'maria', channel, text: 'x' }).payload.channel_name;
    expect([name('general'), name(slack.dm('maria').id), name('management')]).toEqual([
      'general',
      'directmessage',
      'privategroup',
    ]);
  });

  it('names who there is when the person or the channel is unknown', () => {
    expect(() => slack.say({ user: 'nobody', channel: 'general', text: 'x' })).toThrow('maria');
    expect(() => slack.say({ user: 'maria', channel: 'nowhere', text: 'x' })).toThrow('cooperation');
  });
});

describe('a mention', () => {
  it('names the bot once, whether the text named it or not', () => {
    const { bot } = slack.people;
    const text = (typed: { text: string; raw?: boolean }) =>
      slack.mention({ user: 'maria', channel: 'general', ...typed }).message.text;
    expect(text({ text: 'hi' })).toBe(`<@${bot.id}> hi`);
    expect(text({ text: 'hi @Cooperation Desk' })).toBe(`hi <@${bot.id}>`);
    expect(text({ text: `hi <@${bot.id}>`, raw: true })).toBe(`hi <@${bot.id}>`);
  });
});

describe('events', () => {
  it('carry what Slack puts around them', () => {
    const { payload } = slack.event({ type: 'tokens_revoked' }, { eventId: 'Ev1', retryNum: 3 });
    expect(payload).toMatchObject({
      type: 'event_callback',
      event_id: 'Ev1',
      team_id: slack.workspace.teamId,
      event: { type: 'tokens_revoked' },
      authorizations: [{ user_id: slack.people.bot.id, is_bot: true, is_enterprise_install: false }],
    });
  });

  it('of another bot carry a bot_id, and the classic kind no user', () => {
    const modern = slack.botMessage({ channel: 'general', text: 'beep' });
    const classic = slack.botMessage({ channel: 'general', text: 'beep', classic: true });
    expect(modern.deliveries[0]?.payload.event).toMatchObject({ type: 'message', text: 'beep' });
    expect(modern.message.bot_id).not.toBe(slack.workspace.botId);
    expect(classic.message).toMatchObject({ subtype: 'bot_message' });
    expect(classic.message).not.toHaveProperty('user');
  });
});

describe('a press', () => {
  const menu = {
    type: 'static_select',
    action_id: 'menu',
    options: [
      { text: plain('One'), value: '1' },
      { text: plain('Two'), value: '2' },
    ],
  };
  const feedback = {
    type: 'feedback_buttons',
    action_id: 'vote',
    positive_button: { text: plain('Yes'), value: 'up' },
    negative_button: { text: plain('No'), value: 'down' },
  };
  const blocks = [
    { type: 'section', block_id: 's', text: plain('x'), accessory: menu },
    { type: 'context_actions', block_id: 'c', elements: [feedback] },
    {
      type: 'container',
      block_id: 'k',
      child_blocks: [
        {
          type: 'actions',
          block_id: 'in',
          elements: [{ type: 'button', action_id: 'b', value: 'v', text: plain('B') }],
        },
      ],
    },
  ];

  it.each([
    ['menu', '2', { block_id: 's', selected_option: { value: '2' } }],
    ['vote', 'down', { block_id: 'c', value: 'down', text: plain('No') }],
    ['b', undefined, { block_id: 'in', type: 'button', value: 'v', text: plain('B') }],
  ])('on %s finds the element wherever it stands, and sends what Slack sends', (actionId, value, sent) => {
    expect(actionOf(findElement(blocks, actionId, value), '1.1', value)).toMatchObject({
      action_id: actionId,
      action_ts: '1.1',
      ...sent,
    });
  });

  it('on something that is not there says what there is', () => {
    expect(() => findElement(blocks, 'missing')).toThrow('menu, vote, b');
  });

  it('in a view carries the view and no response_url', async () => {
    const trigger = slack.command({ user: 'maria', channel: 'general', text: 'x' }).payload.trigger_id;
    const actions = { type: 'actions', elements: [{ type: 'button', action_id: 'b', text: plain('B') }] };
    const view = { type: 'modal', title: plain('T'), blocks: [actions] };
    expect((await call(slack, 'views.open', { trigger_id: trigger, view })).ok).toBe(true);
    const open = slack.views.at(-1);
    if (open === undefined) throw new Error('the view is missing');
    const { payload } = slack.press({ user: 'maria', view: open, actionId: 'b' });
    expect(payload).toMatchObject({
      container: { type: 'view', view_id: open.view.id },
      actions: [{ action_id: 'b' }],
    });
    expect(payload).not.toHaveProperty('response_url');
  });
});
