import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { calendarOf } from '../../src/domain/calendar-day.ts';
import { boltLogger } from '../../src/slack/connection/bolt-logger.ts';
import { boundedFetch } from '../../src/slack/connection/bounded-fetch.ts';
import { watchConnections } from '../../src/slack/connection/health.ts';
import { readPayload } from '../../src/slack/connection/payload.ts';
import { reconnectDelay } from '../../src/slack/connection/reconnect-delay.ts';
import { createLatestPress } from '../../src/slack/intake/latest-press.ts';
import { createQuestionLimit } from '../../src/slack/intake/question-limit.ts';
import { createRunningWork } from '../../src/slack/intake/running-work.ts';
import { DEFAULT_TIMINGS } from '../../src/slack/options.ts';
import { createChannelQueues } from '../../src/slack/web-api/channel-queues.ts';

describe('a bounded fetch', () => {
  const bounds = { timeoutMs: 10_000, retryAfterMs: DEFAULT_TIMINGS.retryAfterMs };
  const answering = (headers: Record<string, string>, status = 429) =>
    boundedFetch(bounds, async () => new Response('{}', { status, headers }))('http://127.0.0.1/');

  it.each([{}, { 'retry-after': 'soon' }, { 'retry-after': '' }, { 'retry-after': '-1' }])(
    'A2: says 30 seconds where a 429 says %j',
    async (headers) => {
      expect((await answering(headers)).headers.get('retry-after')).toBe('30');
    },
  );
  it('leaves what is said alone', async () => {
    expect((await answering({ 'retry-after': '3' })).headers.get('retry-after')).toBe('3');
    expect((await answering({}, 200)).headers.get('retry-after')).toBeNull();
  });
  it('A5: gives every call ten seconds unless told otherwise', async () => {
    expect(DEFAULT_TIMINGS.requestTimeoutMs).toBe(10_000);
    const fetchFn = vi.fn(async () => new Response());
    await boundedFetch({ ...bounds, timeoutMs: 1 }, fetchFn)('http://127.0.0.1/');
    const [, init] = fetchFn.mock.calls[0] as unknown as [string, RequestInit];
    await vi.waitFor(() => expect(init.signal?.aborted).toBe(true));
  });
});

describe('the wait before a reconnect', () => {
  const bounds = { firstMs: DEFAULT_TIMINGS.reconnectMs, longestMs: DEFAULT_TIMINGS.longestReconnectMs };
  it('is none after a connection that lasted, and doubles up to 30 seconds', () => {
    const waits = [0, 1, 2, 3, 6, 7, 8, 1_000].map((failures) => reconnectDelay({ failures }, bounds));
    expect(waits).toEqual([0, 500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000]);
  });
  it('S10: is 30 seconds at once where Slack has too many connections', () => {
    expect(reconnectDelay({ failures: 1, reason: 'too_many_websockets' }, bounds)).toBe(30_000);
  });
  it('S11: is what a 429 asks for', () => {
    expect(reconnectDelay({ failures: 1, waitMs: 7_000 }, bounds)).toBe(7_000);
  });
});

describe('the limit of questions', () => {
  it('I18: stops one person for a while, and nobody else', () => {
    const mayAsk = createQuestionLimit();
    const at = (ms: number) => new Date(1_800_000_000_000 + ms);
    const asked = Array.from({ length: 30 }, (_one, number) => mayAsk('U1', at(number * 30)));
    expect(asked.filter((may) => may)).toHaveLength(25);
    expect(mayAsk('U2', at(900))).toBe(true);
    expect(mayAsk('U1', at(4_999))).toBe(false);
    expect(mayAsk('U1', at(5_001))).toBe(true);
  });
});

describe('the latest press', () => {
  it('S26: lets an earlier one pass only before a later one', () => {
    const latest = createLatestPress();
    expect([
      latest('m', '2.000001'),
      latest('m', '1.000001'),
      latest('m', '2.000001'),
      latest('n', '1.0'),
    ]).toEqual([true, false, true, true]);
    expect(latest('m', 'no time')).toBe(true);
  });
});

describe('readPayload', () => {
  it.each([
    [{ event_id: 'Ev1', event: { type: 'message' } }, 'event'],
    [{ command: '/coop' }, 'interaction'],
    [{ type: 'block_actions', actions: [{}] }, 'interaction'],
    [{ type: 'view_submission', view: {} }, 'interaction'],
    [{ type: 'message_action' }, 'interaction'],
    [{ type: 'app_rate_limited' }, 'rate-limited'],
    [{ type: 'block_actions', actions: [] }, 'unreadable'],
    [{ event: null }, 'unreadable'],
    [{ event: {}, command: '/coop' }, 'unreadable'],
    [{ type: 'unheard_of' }, 'unreadable'],
    [null, 'unreadable'],
    [[], 'unreadable'],
    ['text', 'unreadable'],
  ])('S17: reads %j as %s', (body, kind) => {
    expect(readPayload(body).kind).toBe(kind);
  });
});

describe('health', () => {
  it('S9: is ready from the first connection until 30 seconds after the last one', () => {
    let nowMs = 0;
    const watch = watchConnections(DEFAULT_TIMINGS.unreadyAfterMs, () => new Date(nowMs));
    expect(watch.health()).toEqual({ ready: false, connections: 0 });
    watch.see(1);
    nowMs = 3_600_000;
    expect(watch.health().ready).toBe(true);
    watch.see(0);
    nowMs += 29_999;
    expect(watch.health()).toEqual({ ready: true, connections: 0 });
    nowMs += 1;
    expect(watch.health().ready).toBe(false);
  });
});

describe('the queues of channels', () => {
  it('A1: keep the order in one channel and let others pass', async () => {
    const queues = createChannelQueues();
    const done: string[] = [];
    let go = () => {};
    const first = queues.run('C1', () =>
      new Promise<void>((resolve) => (go = resolve)).then(() => void done.push('first')),
    );
    const second = queues.run('C1', async () => void done.push('second'));
    await queues.run('C2', async () => void done.push('elsewhere'));
    go();
    await Promise.all([first, second]);
    expect(done).toEqual(['elsewhere', 'first', 'second']);
  });
  it('refuse a channel in which a hundred wait', async () => {
    const queues = createChannelQueues();
    let go = () => {};
    const blocked = new Promise<void>((resolve) => (go = resolve));
    const waiting = Array.from({ length: 101 }, () => queues.run('C1', () => blocked));
    await expect(queues.run('C1', async () => {})).rejects.toMatchObject({ code: 'slack-refused' });
    go();
    await Promise.all(waiting);
    await expect(queues.run('C1', async () => 'free again')).resolves.toBe('free again');
  });
});

describe('running work', () => {
  it('S15: is waited for, and no longer than said', async () => {
    const work = createRunningWork();
    let go = () => {};
    work.track(new Promise<void>((resolve) => (go = resolve)));
    work.track(Promise.reject(new Error('x'))).catch(() => {});
    expect(await work.settled(20)).toBe(1);
    go();
    expect(await work.settled(1_000)).toBe(0);
  });
});

describe('the day', () => {
  it('is the one of the time zone', () => {
    const now = new Date('2026-11-22T23:30:00Z');
    expect([calendarOf('UTC')(now), calendarOf('Asia/Shanghai')(now)]).toEqual(['2026-11-22', '2026-11-23']);
  });
});

describe("Bolt's log", () => {
  it('D11: loses addresses, tokens, messages of errors, and every debug line', () => {
    const lines: string[] = [];
    const logger = boltLogger(pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }));
    logger.debug('the whole payload');
    logger.error('failed: wss://example.org/link?ticket=secret', new Error('said by a person'), 'xoxb-1-2');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('failed: [address] Error [token]');
  });
});
