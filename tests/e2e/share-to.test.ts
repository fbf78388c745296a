import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenView } from '../../src/playground/methods/view-methods.ts';
import { buttonValue, listState, recordState } from '../../src/slack/button-state.ts';
import { type DeskInSlack, deskBy, seen, settle, until } from './desk-in-slack.ts';
import { modalWith, modalWithButton, openModal, seenIn, topModal } from './modals.ts';

const DAY = '2026-11-22';
const page = (text: string, language: 'en' | 'zh' = 'en') =>
  listState({ text, offset: 0, language, day: DAY });

const chosen = (channel: string) => ({ conversation: { conversation: { selected_conversation: channel } } });

describe.each(['socket', 'http'] as const)('sharing to a conversation by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  const form = async (value: string, user = 'maria', text = 'with your name'): Promise<OpenView> => {
    const view = await openModal(desk.slack, user, modalWithButton('share_to', value));
    await desk.slack.press({ user, view, actionId: 'share_to' }).ack;
    return modalWith(desk.slack, user, text);
  };
  const submit = (view: OpenView, channel: string, user = 'maria') =>
    desk.slack.submitView({ user, view, values: chosen(channel) });
  const posted = (channel: string, text: string) =>
    desk.slack.messages(channel).filter((message) => seen(message).includes(text));

  it('asks where to, posts the answer there with who shared it, and says so in the modal', async () => {
    const open = await form(buttonValue(page('worth telling')), 'maria', 'with your name');
    expect(seenIn(open)).toContain('“worth telling”');
    await submit(open, desk.slack.channels.cooperation.id).ack;
    const done = await modalWith(desk.slack, 'maria', 'The answer was shared in');
    expect(seenIn(done)).toContain(`<#${desk.slack.channels.cooperation.id}>`);
    const [message] = posted('cooperation', '“worth telling”');
    expect(message && seen(message)).toContain(`Shared by <@${desk.slack.people.english.id}>`);
    expect(message && seen(message)).toContain('23 records found');
  });

  it('does so in Chinese, and for one record', async () => {
    const open = await form(buttonValue(recordState('record-3', { l: 'zh', d: DAY })), 'wang', '分享回答');
    await submit(open, desk.slack.channels.general.id, 'wang').ack;
    await modalWith(desk.slack, 'wang', '回答已分享到');
    const [message] = posted('general', '第3号合作协议');
    expect(message && seen(message)).toContain('分享');
  });

  it('posts once when the form is submitted twice', async () => {
    desk.desk.slowMs = 50;
    const open = await form(buttonValue(page('submitted twice')));
    const first = submit(open, desk.slack.channels.general.id);
    await Promise.all([first.ack, desk.slack.redeliver(first).ack]);
    await until(() => posted('general', '“submitted twice”').length > 0);
    const { payload } = await desk.slack.redeliver(first).ack;
    expect(payload).toMatchObject({ response_action: 'update' });
    await modalWith(desk.slack, 'maria', 'shared there already');
    expect(posted('general', '“submitted twice”')).toHaveLength(1);
  });

  it('posts with the right of the person where the app is not, once', async () => {
    const open = await form(buttonValue(page('not inside')));
    const submitted = submit(open, desk.slack.channels.management.id);
    await submitted.ack;
    await modalWith(desk.slack, 'maria', 'The answer was shared in');
    await desk.slack.redeliver(submitted).ack;
    await modalWith(desk.slack, 'maria', 'shared there already');
    const [message, second] = posted('management', '“not inside”');
    expect(message && seen(message)).toContain(`Shared by <@${desk.slack.people.english.id}>`);
    expect(second).toBeUndefined();
  });

  it('asks again, saying what to do, when it may not be posted there by anybody', async () => {
    const open = await form(buttonValue(page('not at all')));
    desk.slack.fail('response_url', { status: 404 });
    await submit(open, desk.slack.channels.management.id).ack;
    const again = await modalWith(desk.slack, 'maria', '/invite');
    expect(JSON.stringify(again.view.blocks)).toContain(
      `"initial_conversation":"${desk.slack.channels.management.id}"`,
    );
    await submit(again, desk.slack.channels.general.id).ack;
    await modalWith(desk.slack, 'maria', 'The answer was shared in');
    expect(posted('general', '“not at all”')).toHaveLength(1);
    expect(posted('management', '“not at all”')).toHaveLength(0);
  });

  it.each([
    ['is_archived', 'is archived', '已归档'],
    ['restricted_action', 'not allowed to post there', '无权'],
    ['not_in_channel', '/invite', '/invite'],
    ['ratelimited', 'try again in a minute', '一分钟后重试'],
  ])('has a sentence for %s in both languages', async (error, english, chinese) => {
    for (const [user, language, text] of [
      ['maria', 'en', english],
      ['wang', 'zh', chinese],
    ] as const) {
      desk.slack.fail('chat.postMessage', { error }, 4);
      desk.slack.fail('response_url', { status: 404 });
      const open = await form(buttonValue(page('refused', language)), user, 'refused');
      await submit(open, desk.slack.channels.general.id, user).ack;
      await modalWith(desk.slack, user, text);
      desk.slack.clearFaults();
    }
    expect(posted('general', '“refused”')).toHaveLength(0);
  });

  it('asks to choose when nothing was chosen', async () => {
    const view = await form(buttonValue(page('where to')));
    const { payload } = await desk.slack.submitView({ user: 'maria', view }).ack;
    expect(payload).toMatchObject({
      response_action: 'errors',
      errors: { conversation: 'Choose the conversation to share to.' },
    });
  });

  it('tells a person whose button or form is not one of ours', async () => {
    const view = await openModal(desk.slack, 'maria', modalWithButton('share_to', '{"v":99}'));
    await desk.slack.press({ user: 'maria', view, actionId: 'share_to' }).ack;
    const { id } = desk.slack.dm('maria');
    await desk.slack.waitFor(() => posted(id, 'This button no longer works')[0]);
    const open = await form(buttonValue(page('tampered')));
    open.view.private_metadata = '{"v":1,"k":"vote","l":"en"}';
    const { payload } = await submit(open, desk.slack.channels.general.id).ack;
    expect(JSON.stringify(payload)).toContain('This form no longer works');
    expect(posted('general', '“tampered”')).toHaveLength(0);
  });

  it('tells a person whose press came too late for a form to open', async () => {
    const view = await openModal(
      desk.slack,
      'maria',
      modalWithButton('share_to', buttonValue(page('too late'))),
    );
    desk.slack.fail('views.push', { error: 'expired_trigger_id' });
    await desk.slack.press({ user: 'maria', view, actionId: 'share_to' }).ack;
    const { id } = desk.slack.dm('maria');
    await desk.slack.waitFor(() => posted(id, 'took too long for Slack')[0]);
  });

  it('takes the place of the view where three lie on each other already', async () => {
    const view = await openModal(
      desk.slack,
      'maria',
      modalWithButton('share_to', buttonValue(page('deep down'))),
    );
    desk.slack.fail('views.push', { error: 'push_limit_reached' });
    await desk.slack.press({ user: 'maria', view, actionId: 'share_to' }).ack;
    await modalWith(desk.slack, 'maria', '“deep down”');
    expect(topModal(desk.slack, 'maria')?.view.id).toBe(view.view.id);
  });

  it('says that something went wrong when the answer fails', async () => {
    const open = await form(buttonValue(page('boom')));
    await submit(open, desk.slack.channels.general.id).ack;
    await modalWith(desk.slack, 'maria', 'something went wrong');
  });
});
