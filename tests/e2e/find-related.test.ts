import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/playground/workspace.ts';
import { messageText } from '../../src/slack/surfaces/related/message-text.ts';
import { type DeskInSlack, deskBy, seen, settle } from './desk-in-slack.ts';
import { modalsOf, modalWith, seenIn } from './modals.ts';

describe.each(['socket', 'http'] as const)('finding records for a message by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode, { parts: { timings: { ackWithinMs: 100 } } });
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  const shortcut = (message: SlackMessage, user = 'maria') =>
    desk.slack.shortcut({ user, callbackId: 'find_related', message }).ack;
  const say = (text: string, channel = 'general') => desk.slack.say({ user: 'wang', channel, text }).message;

  it('shows them in a modal to the person alone, in the language of the message', async () => {
    const before = desk.slack.messages('general').length;
    await shortcut(say('We talk to <https://example.org|the unions> &amp; employers'));
    const open = await modalWith(desk.slack, 'maria', '23 records found');
    expect(seenIn(open)).toContain('Related records');
    expect(desk.desk.asked.at(-1)?.request).toMatchObject({
      text: expect.stringMatching(/^find-related We talk to/),
      language: 'en',
    });
    await shortcut(say('我们和工会讨论工资'));
    const chinese = await modalWith(desk.slack, 'maria', '找到 23 条记录');
    expect(seenIn(chinese)).toContain('相关记录');
    expect(desk.slack.messages('general')).toHaveLength(before + 2);
    expect(modalsOf(desk.slack, 'wang')).toHaveLength(0);
  });

  it('works where the app is not, and turns pages', async () => {
    await shortcut(say('social dialogue', 'management'));
    const view = await modalWith(desk.slack, 'maria', '1–10 of 23');
    await desk.slack.press({ user: 'maria', view, actionId: 'more' }).ack;
    await modalWith(desk.slack, 'maria', '11–20 of 23');
    expect(desk.desk.asked.at(-1)?.request).toMatchObject({
      text: 'find-related social dialogue',
      offset: 10,
    });
  });

  it('shares the records to a conversation', async () => {
    await shortcut(say('worth a look'));
    const view = await modalWith(desk.slack, 'maria', '23 records found');
    await desk.slack.press({ user: 'maria', view, actionId: 'share_to' }).ack;
    const form = await modalWith(desk.slack, 'maria', 'with your name');
    const conversation = { conversation: { selected_conversation: desk.slack.channels.cooperation.id } };
    await desk.slack.submitView({ user: 'maria', view: form, values: { conversation } }).ack;
    await modalWith(desk.slack, 'maria', 'The answer was shared in');
    expect(desk.slack.messages('cooperation').some((one) => seen(one).includes('“worth a look”'))).toBe(true);
  });

  it('says so when nothing fits and when there is no text, in both languages', async () => {
    await shortcut(say('nothing of interest'));
    await modalWith(desk.slack, 'maria', 'Nothing in these records answers that');
    const image = { ...say('x'), text: '', blocks: [] };
    await shortcut(image);
    await modalWith(desk.slack, 'maria', 'This message has no text');
    await shortcut(image, 'wang');
    await modalWith(desk.slack, 'wang', '没有可供检索的文字');
  });

  it('stands at once where searching is slow', async () => {
    desk.desk.slowMs = 400;
    await shortcut(say('slowly now'));
    await modalWith(desk.slack, 'maria', 'Searching the records');
    await modalWith(desk.slack, 'maria', '23 records found');
  });

  it('tells the person where no modal could be opened, and what failed', async () => {
    desk.slack.fail('views.open', { error: 'expired_trigger_id' });
    await shortcut(say('too late'));
    await desk.slack.waitFor(() =>
      desk.slack.ephemerals('maria').find((one) => seen(one).includes('took too long for Slack')),
    );
    await shortcut(say('boom'));
    await modalWith(desk.slack, 'maria', 'something went wrong on our side');
  });
});

describe('the text of a message', () => {
  it('is what people read of it, at most 2,000 characters', () => {
    expect(messageText({ text: '<@UBOT> see <https://a.example|this> &amp; that' }, 'UBOT')).toBe(
      'see this & that',
    );
    expect(messageText({ text: 'x'.repeat(100_000) }, 'U')).toHaveLength(2_000);
  });

  it('is what is attached where it has none of its own', () => {
    const attachments = [{ title: 'A title', text: 'and text' }, { fallback: 'only this' }];
    expect(messageText({ text: ' ', attachments }, 'U')).toBe('A title and text only this');
  });

  it('is empty where there is none, and for anything else', () => {
    for (const message of [
      {},
      { text: '' },
      { text: null, attachments: null },
      { text: 5 },
      { text: ':+1: :wave::skin-tone-2:' },
      undefined,
      'x',
    ])
      expect(messageText(message, 'U')).toBe('');
  });
});
