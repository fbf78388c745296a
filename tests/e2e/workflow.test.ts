import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { assemble } from '../../src/assemble.ts';
import { type DeskInSlack, deskBy, deskInSlack, settle, until } from './desk-in-slack.ts';

const definition = manifest.functions.search_records;
const run = (desk: DeskInSlack, inputs: Record<string, unknown>, callbackId = 'search_records') =>
  desk.slack.runFunction({ callbackId, definition, inputs });
/** Runs the step to its end. */
const ended = async (desk: DeskInSlack, inputs: Record<string, unknown>, callbackId?: string) => {
  const { execution, delivery } = run(desk, inputs, callbackId);
  await delivery.ack;
  return execution;
};

describe.each(['socket', 'http'] as const)('the workflow step by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  it('gives the answer and how many records fit, before it acknowledges', async () => {
    const english = await ended(desk, { question: 'agreements', limit: 3 });
    expect(english).toMatchObject({ state: 'succeeded', outputs: { count: 23 } });
    expect(english.outputs.answer).toContain('23 records found');
    expect(desk.desk.asked.at(-1)?.request).toEqual({ kind: 'say', text: 'agreements', limit: 3 });
    const chinese = await ended(desk, { question: '社会保障', limit: '5' });
    expect(chinese.outputs.answer).toContain('找到 23 条记录');
    expect(desk.desk.asked.at(-1)?.request).toMatchObject({ limit: 5 });
  });

  it('lists ten records where no limit is set, and counts none where nothing fits', async () => {
    await ended(desk, { question: 'agreements', limit: null });
    expect(desk.desk.asked.at(-1)?.request).toMatchObject({ limit: 10 });
    const none = await ended(desk, { question: 'nothing' });
    expect(none.outputs).toEqual({ count: 0, answer: 'Nothing in these records answers that.' });
  });

  it.each([
    [{}, 'got no question'],
    [{ question: ' ' }, 'got no question'],
    [{ question: { text: 'x' } }, 'got no question'],
    [{ question: 'agreements', limit: 0 }, '1 to 50'],
    [{ question: 'agreements', limit: 51 }, '1 to 50'],
    [{ question: 'agreements', limit: 2.5 }, '1 to 50'],
    [{ question: 'agreements', limit: 'many' }, '1 to 50'],
    [{ question: '协议', limit: -1 }, '1 至 50'],
  ])('fails on %j with a sentence that says what to do', async (inputs, sentence) => {
    const execution = await ended(desk, inputs);
    expect(execution).toMatchObject({ state: 'failed', error: expect.stringContaining(sentence) });
  });

  it('fails with a sentence where the desk does, and repeats nobody’s text', async () => {
    expect(await ended(desk, { question: 'boom 12' })).toMatchObject({
      state: 'failed',
      error: 'Sorry, something went wrong on our side. Please try again in a minute.',
    });
    expect((await ended(desk, { question: 'boom 中' })).error).toMatch(/\p{Script=Han}/u);
    expect(desk.lines.join('')).not.toContain('boom');
  });

  it('puts nothing into the answer that Slack could read as markup', async () => {
    const { outputs } = await ended(desk, { question: 'help <!channel>' });
    expect(String(outputs.answer)).not.toMatch(/[<>]/);
  });

  it('ends an execution once, though Slack sends it twice', async () => {
    const { execution, delivery } = run(desk, { question: 'agreements' });
    await delivery.ack;
    const asked = desk.desk.asked.length;
    await desk.slack.redeliver(delivery).ack;
    expect(desk.desk.asked).toHaveLength(asked);
    expect(execution.state).toBe('succeeded');
  });

  it('tries again when Slack fails for a moment', async () => {
    desk.slack.fail('functions.completeSuccess', { status: 503, body: 'later' });
    expect(await ended(desk, { question: 'agreements' })).toMatchObject({ state: 'succeeded' });
    desk.slack.fail('functions.completeSuccess', { dropAfter: true });
    expect(await ended(desk, { question: 'agreements' })).toMatchObject({ state: 'succeeded' });
  });

  it('ends a step that is not known any more, so that no workflow waits for it', async () => {
    const execution = await ended(desk, {}, 'old_step');
    expect(execution).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('Search cooperation records'),
    });
  });

  it('is not acknowledged when it makes no sense', async () => {
    const before = await desk.metric('slack_ignored_total', { reason: 'payload' });
    const inner = { type: 'function_executed', function: null, function_execution_id: 'Fx1' };
    const { acked } = desk.slack.event(inner);
    expect(acked).toBe(false);
    await until(async () => (await desk.metric('slack_ignored_total', { reason: 'payload' })) > before);
  });
});

it('acknowledges a step that takes its time meanwhile, and ends it all the same', async () => {
  const desk = await deskInSlack({ parts: { timings: { ackWithinMs: 20 } } });
  await desk.slack.connected();
  desk.desk.slowMs = 500;
  const { execution, delivery } = run(desk, { question: 'agreements' });
  await delivery.ack;
  expect(execution.state).toBe('running');
  await until(() => execution.state === 'succeeded');
  await desk.end();
});

describe('the workflow step with the records', () => {
  it.each(['agreements with ACFTU', '与中华全国总工会签署的协议'])(
    'names the first record of %s',
    async (question) => {
      const desk = await deskInSlack({ parts: { desk: (await assemble('data/records')).desk } });
      await desk.slack.connected();
      const { outputs } = await ended(desk, { question });
      expect(outputs.count).toBeGreaterThan(0);
      const shown = await ended(desk, { question: `show ${outputs.first_record_id}` });
      expect(shown.outputs.first_record_id).toBe(outputs.first_record_id);
      await desk.end();
    },
  );
});
