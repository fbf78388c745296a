import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { buttons, type DeskInSlack, deskInSlack, seen } from './desk-in-slack.ts';

let desk: DeskInSlack;
beforeAll(async () => {
  desk = await deskInSlack({ parts: { desk: (await assemble('data/records')).desk } });
});
afterAll(() => desk.end());

/** Mentions the bot in a thread, or begins one, and gives back its answer. */
async function mention(text: string, threadTs?: string) {
  const said = desk.slack.mention({ user: 'maria', channel: 'general', text, ...(threadTs && { threadTs }) });
  await said.ack;
  const answer = desk.slack
    .messages('general')
    .findLast((one) => one.bot_id !== undefined && one.thread_ts === (threadTs ?? said.ts));
  if (answer === undefined) throw new Error(`no answer to ${text}`);
  return { ts: said.ts, answer };
}

/** "14 records found": how the answer begins. */
const found = (text: string) => /\d+ records found/.exec(text)?.[0] ?? 'no list';

describe('a conversation in a thread', () => {
  it('goes on where it was, and its buttons ask for what was understood', async () => {
    const { ts } = await mention('projects');
    const { answer } = await mention('what about agreements?', ts);
    const first = seen(answer);
    const list = found(first);
    expect(list).toMatch(/^[1-9]/);
    expect(list).toBe(found(seen((await mention('agreements')).answer)));
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'details' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('Record id'));
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'back' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes(list));
  });

  it('is held in the script that is typed, buttons included', async () => {
    const { answer } = await mention('與全總簽署的協議');
    expect(seen(answer)).toContain('中華全國總工會');
    expect(buttons(answer)).toContain('詳情');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'details' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('記錄編號'));
  });

  it('leads back to the list from a record that was picked out of it', async () => {
    const { ts, answer: agreements } = await mention('agreements');
    const list = found(seen(agreements));
    const { answer } = await mention('the second one', ts);
    expect(seen(answer)).toContain('Record id');
    expect(buttons(answer)[buttons(answer).indexOf('Helpful') - 1]).toBe('Back');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'back' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes(list));
  });

  it('is not carried into another thread', async () => {
    await mention('agreements');
    const { answer } = await mention('the second one');
    expect(seen(answer)).not.toContain('Record id');
  });
});
