import { describe, expect, it } from 'vitest';
import { listState, recordState } from '../../src/slack/button-state.ts';
import { keyOf, readSaid, requestOf } from '../../src/slack/read-request.ts';

const mention = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '2.0', text: '<@UBOT> news' };
const direct = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '2.0', text: 'news' };

describe('readSaid', () => {
  it('reads a mention, to be answered in its thread', () => {
    expect(readSaid(mention, 'UBOT')).toMatchObject({ surface: 'mention', text: 'news', threadTs: '2.0' });
    expect(readSaid({ ...mention, thread_ts: '1.0' }, 'UBOT')).toMatchObject({ threadTs: '1.0' });
  });
  it('reads a direct message, to be answered beside it or in its thread', () => {
    expect(readSaid(direct, 'UBOT')).not.toHaveProperty('threadTs');
    expect(readSaid({ ...direct, thread_ts: '1.0' }, 'UBOT')).toMatchObject({ threadTs: '1.0' });
  });
  it('reads files and replies also sent to the channel', () => {
    for (const subtype of ['file_share', 'thread_broadcast']) {
      expect(readSaid({ ...direct, subtype }, 'UBOT')).toBeDefined();
    }
  });
  it.each([
    ['S21: no user', { ...direct, user: undefined }],
    ['S21: no channel', { ...direct, channel: undefined }],
    ['S22: another bot', { ...mention, bot_id: 'B1' }],
    ['S22: a classic bot', { ...direct, subtype: 'bot_message', user: undefined, bot_id: 'B1' }],
    ['S22: Slackbot', { ...direct, user: 'USLACKBOT' }],
    ['S22: itself', { ...direct, user: 'UBOT' }],
    ['S23: a change', { ...direct, subtype: 'message_changed' }],
    ['S23: a deletion', { ...direct, subtype: 'message_deleted' }],
    ['a join', { ...direct, subtype: 'channel_join' }],
    ['S6: a message in a channel', { ...direct, channel_type: 'channel' }],
    ['another event', { ...direct, type: 'reaction_added' }],
  ])('ignores %s', (_what, event) => {
    expect(readSaid(event, 'UBOT')).toBeUndefined();
  });
  it('S6: gives message and mention of the same time one key', () => {
    const key = (event: Record<string, unknown>) => {
      const said = readSaid(event, 'UBOT');
      return said && keyOf(said);
    };
    expect(key({ ...direct, channel: 'C1' })).toBe(key(mention));
    expect(key({ ...mention, ts: '3.0' })).not.toBe(key(mention));
  });
});

describe('requestOf', () => {
  it('asks for a page with its language, and for a record by its id', () => {
    const list = listState({ text: 'news', offset: 10, language: 'zh', day: '2026-11-22' });
    expect(requestOf(list)).toEqual({ kind: 'say', text: 'news', offset: 10, language: 'zh' });
    expect(requestOf(recordState('a-b', list, list))).toEqual({
      kind: 'show',
      id: 'a-b',
      language: 'zh',
      from: 'news',
    });
  });
});
