import { afterEach, describe, expect, it } from 'vitest';
import type { StandIn } from '../../src/playground/stand-in.ts';
import type { DeliveryClaims } from '../../src/slack/options.ts';
import { type Deliveries, memoryDeliveryLog } from '../store/memory-delivery-log.ts';
import { type DeskInSlack, deskInSlack, until, type Wishes } from './desk-in-slack.ts';

const running: DeskInSlack[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.end();
});
async function start(wishes: Wishes = {}): Promise<DeskInSlack> {
  const desk = await deskInSlack(wishes);
  running.push(desk);
  return desk;
}
const answers = (slack: StandIn, channel: string) =>
  slack.messages(channel).filter((message) => message.bot_id);
/** Everything sent before this has been handled when it resolves. */
const caughtUp = async ({ slack }: DeskInSlack) => {
  const before = slack.ephemerals('wang').length;
  await slack.command({ user: 'wang', channel: 'general', text: 'single' }).ack;
  await slack.waitFor(() => slack.ephemerals('wang').length > before);
};
const asDirectMessage = (slack: StandIn, more: Record<string, unknown>) => ({
  type: 'message',
  channel: slack.dm('maria').id,
  channel_type: 'im',
  user: slack.people.english.id,
  text: 'hello',
  ts: '1800000000.000100',
  ...more,
});

describe.each(['socket', 'http'] as const)('deliveries, by %s', (mode) => {
  it('S2: an event is answered once though Slack delivers it twice', async () => {
    const desk = await start({ mode });
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await said.ack;
    const [first] = said.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    const { status } = await desk.slack.redeliver(first, 1).ack;
    expect(status).toBe(mode === 'http' ? 200 : undefined);
    expect(answers(desk.slack, 'cooperation')).toHaveLength(1);
    expect(await desk.metric('slack_duplicates_total')).toBe(1);
  });

  it('S2: an event that comes again while it is being answered is answered once', async () => {
    const desk = await start({ mode });
    desk.desk.slowMs = 60;
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    const [first] = said.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    await Promise.all([said.ack, desk.slack.redeliver(first, 1).ack]);
    expect(answers(desk.slack, 'cooperation')).toHaveLength(1);
  });

  it('S3: a retry whose first delivery was lost is answered', async () => {
    const desk = await start({ mode });
    const event = asDirectMessage(desk.slack, {});
    await desk.slack.event(event, { eventId: 'Ev0LOST', retryNum: 2 }).ack;
    expect(answers(desk.slack, event.channel)).toHaveLength(1);
  });

  it('S6: message and app_mention of one message give one answer', async () => {
    const desk = await start({ mode });
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'both' });
    expect(said.deliveries.map(({ payload }) => (payload.event as { type: string }).type)).toEqual([
      'app_mention',
      'message',
    ]);
    await Promise.all(said.deliveries.map(({ ack }) => ack));
    await caughtUp(desk);
    expect(answers(desk.slack, 'cooperation')).toHaveLength(1);
  });
});

describe('deliveries', () => {
  it('S4: an event that was answered before a restart, or by another replica, is not answered again', async () => {
    const shared: Deliveries = new Map();
    const first = await start({ parts: { deliveries: memoryDeliveryLog(shared) } });
    const said = first.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await said.ack;
    await first.stop();
    await first.slack.waitFor(() => first.slack.connections === 0);
    const second = await start({ slack: first.slack, parts: { deliveries: memoryDeliveryLog(shared) } });
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    await first.slack.redeliver(delivery, 1).ack;
    expect(second.desk.asked).toEqual([]);
    expect(answers(first.slack, 'cooperation')).toHaveLength(1);
  });

  it('S5: a redelivery 368 seconds and 59 minutes later gets no second answer', async () => {
    let now = new Date('2026-11-22T10:00:00Z');
    const desk = await start({ parts: { clock: () => now } });
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await said.ack;
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    for (const seconds of [368, 59 * 60]) {
      now = new Date(now.getTime() + seconds * 1_000);
      await desk.slack.redeliver(delivery, 2).ack;
    }
    expect(answers(desk.slack, 'cooperation')).toHaveLength(1);
  });

  it('S14: an acknowledgement after the socket dropped is logged, and the work is not done twice', async () => {
    const desk = await start({ parts: { timings: { reconnectMs: 400 } } });
    desk.desk.slowMs = 100;
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await until(() => desk.desk.asked.length === 1);
    desk.slack.dropConnections();
    await desk.slack.waitFor(() => answers(desk.slack, 'cooperation').length === 1);
    await desk.slack.connected();
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    await desk.slack.redeliver(delivery, 1).ack;
    expect(desk.desk.asked).toHaveLength(1);
    expect(desk.lines.join('')).toContain('an acknowledgement could not be sent');
  });

  it('S27: a replica that ends between claim and post leaves the answer to another one, after the lease', async () => {
    let now = new Date('2026-11-22T10:00:00Z');
    const shared: Deliveries = new Map();
    const deliveries = () => memoryDeliveryLog(shared, { leaseMs: 20_000 });
    const parts = { clock: () => now, timings: { stopWithinMs: 10 } };
    const first = await start({ parts: { ...parts, deliveries: deliveries() } });
    first.desk.slowMs = 3_600_000;
    const said = first.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await until(() => first.desk.asked.length === 1);
    await first.stop();
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    expect(delivery.acked).toBe(false);
    await first.slack.waitFor(() => first.slack.connections === 0);

    const second = await start({ slack: first.slack, parts: { ...parts, deliveries: deliveries() } });
    const early = first.slack.redeliver(delivery, 1);
    await caughtUp(second);
    expect(early.acked).toBe(false);
    expect(answers(first.slack, 'cooperation')).toHaveLength(0);
    now = new Date(now.getTime() + 60_000);
    await first.slack.redeliver(delivery, 2).ack;
    expect(answers(first.slack, 'cooperation')).toHaveLength(1);
  });

  it('are answered also while the store of deliveries is away, and then still once in this process', async () => {
    const away = () => Promise.reject(new Error('the disk is full'));
    const deliveries: DeliveryClaims = { claim: away, complete: away, release: away };
    const desk = await start({ parts: { deliveries } });
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'once' });
    await said.ack;
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    await desk.slack.redeliver(delivery, 1).ack;
    expect(answers(desk.slack, 'cooperation')).toHaveLength(1);
  });

  it('are acknowledged in time when the answer takes long', async () => {
    const desk = await start({ parts: { timings: { ackWithinMs: 20 } } });
    desk.desk.slowMs = 150;
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'slow' });
    await said.ack;
    expect(answers(desk.slack, 'cooperation')).toHaveLength(0);
    await desk.slack.waitFor(() => answers(desk.slack, 'cooperation').length === 1);
  });
});

describe('what is no person speaking to the bot', () => {
  it('S21: events without user, channel or text are ignored, or read as an empty question', async () => {
    const desk = await start();
    for (const missing of [
      { user: undefined },
      { channel: undefined },
      { ts: undefined },
      { user: '' },
      { user: 7 },
    ]) {
      await desk.slack.event(asDirectMessage(desk.slack, missing)).ack;
    }
    expect(desk.desk.asked).toEqual([]);
    await desk.slack.event(asDirectMessage(desk.slack, { text: undefined })).ack;
    expect(desk.desk.asked.map(({ request }) => request)).toMatchObject([{ kind: 'say', text: '' }]);
  });

  it('S22: other bots, Slackbot and the bot itself get no answer', async () => {
    const desk = await start();
    const dm = desk.slack.dm('maria').id;
    const mention = `<@${desk.slack.people.bot.id}> hello`;
    await desk.slack.botMessage({ channel: dm, text: 'hello' }).ack;
    await desk.slack.botMessage({ channel: dm, text: 'hello', classic: true }).ack;
    await desk.slack.botMessage({ channel: 'cooperation', text: mention }).ack;
    await desk.slack.event(asDirectMessage(desk.slack, { user: 'USLACKBOT' })).ack;
    await desk.slack.event(asDirectMessage(desk.slack, { user: desk.slack.people.bot.id })).ack;
    await desk.slack.event(asDirectMessage(desk.slack, { bot_id: 'B0WORKFLOW' })).ack;
    await caughtUp(desk);
    expect(desk.desk.asked).toHaveLength(1);
  });

  it('S23: a change or a deletion of its own answer gets no answer', async () => {
    const desk = await start();
    desk.slack.directMessage({ user: 'maria', text: 'hello' });
    const channel = desk.slack.dm('maria').id;
    const answer = await desk.slack.waitFor(() => answers(desk.slack, channel)[0]);
    await desk.slack.press({ user: 'maria', message: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => answer.edited);
    desk.slack.delete(answer);
    await caughtUp(desk);
    expect(answers(desk.slack, channel)).toHaveLength(0);
    expect(desk.desk.asked).toHaveLength(3);
  });

  it('S24: a question that is edited gets no second answer', async () => {
    const desk = await start();
    const said = desk.slack.directMessage({ user: 'maria', text: 'helo' });
    await said.ack;
    desk.slack.edit({ message: said.message, text: 'hello' });
    await caughtUp(desk);
    expect(answers(desk.slack, said.message.channel)).toHaveLength(1);
  });

  it('S25: two bots that mention each other stop at once', async () => {
    const desk = await start();
    const text = `<@${desk.slack.people.bot.id}> and you?`;
    const said = desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'ask the other bot' });
    await said.ack;
    await desk.slack.botMessage({ channel: 'cooperation', text, threadTs: said.ts }).ack;
    await desk.slack.botMessage({ channel: 'cooperation', text, threadTs: said.ts }).ack;
    await caughtUp(desk);
    expect(desk.desk.asked).toHaveLength(2);
  });

  it('is also whatever people say in channels without a mention', async () => {
    const desk = await start();
    const said = desk.slack.say({ user: 'maria', channel: 'cooperation', text: 'not for you' });
    await said.ack;
    await caughtUp(desk);
    expect(answers(desk.slack, 'cooperation')).toHaveLength(0);
  });
});
