import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { type DeskInSlack, deskInSlack, seen } from './desk-in-slack.ts';

let desk: DeskInSlack;
beforeAll(async () => {
  const parts = {
    desk: (await assemble('data/records')).desk,
    questionLimit: { questions: 1_000, perMs: 1 },
  };
  desk = await deskInSlack({ parts });
});
afterAll(() => desk.end());

/** What a person reads who types this after the command, with the errors that were logged meanwhile. */
async function ask(text: string): Promise<string> {
  const before = new Set(desk.slack.ephemerals('maria'));
  await desk.slack.command({ user: 'maria', channel: 'general', text }).ack;
  return seen(await desk.slack.waitFor(() => desk.slack.ephemerals('maria').find((one) => !before.has(one))));
}
async function say(text: string): Promise<string> {
  const said = desk.slack.mention({ user: 'maria', channel: 'general', text });
  await said.ack;
  return seen(
    await desk.slack.waitFor(() => desk.slack.messages('general').find((one) => one.thread_ts === said.ts)),
  );
}
const refusals = () => desk.slack.calls.filter(({ answer }) => answer !== 'ok' && answer !== 'pending');
const crashes = () => desk.lines.filter((line) => JSON.parse(line).level >= 50);

describe('the real desk in Slack', () => {
  it.each(['', '   ', '???', '……', '😀😀', '\u200b'])('I1: helps with %j', async (text) => {
    expect(await ask(text)).toMatch(/show .+ – one record in full/);
  });

  it.each([
    ['I2', 'x'.repeat(40_000)],
    ['I2', 'word '.repeat(2_000)],
    ['I3', 'y'.repeat(5_000)],
    ['I4', Array.from({ length: 10_000 }, (_one, number) => `w${number}`).join(' ')],
    ['I4', 'agreement '.repeat(500)],
    ['I5', 'a b c'],
    ['I6', `Z${'\u0301'.repeat(2_000)}algo agreement`],
    ['I7', 'agree\u0000ment \ud800 \u202Elabour \u200bnews'],
    ['I8', 'ＩＬＯ ﬁnance İstanbul ß'],
    ['I11', '__proto__ constructor toString'],
    ['I12', '"unbalanced AND OR NOT (((( - country:'],
    ['I13', '('.repeat(5_000) + ')'.repeat(5_000)],
    ['I14', `${'a'.repeat(50_000)}!`],
    ['I14', '<'.repeat(50_000)],
    ['I15', '\'; drop table records; -- {"$gt":1} $(rm -rf /)'],
    ['I16', 'news of 31 February 2014, 0000, 99999, year:'],
    ['I17', '“smart quotes” ```code block```'],
  ])('%s: answers what nobody expects (case %#)', async (_id, text) => {
    expect(await ask(text)).not.toContain('something went wrong');
    expect(await say(`@Cooperation Desk ${text}`)).not.toContain('something went wrong');
    expect(refusals()).toEqual([]);
    expect(crashes()).toEqual([]);
  });

  it('I9: answers simplified and traditional Chinese, and both languages mixed, in Chinese', async () => {
    for (const text of ['社会保障', '社會保障', '关于 labour 的协议'])
      expect(await ask(text)).toContain(`“${text}”`);
  });

  it('I10: shows marks and mentions literally, and rings nobody', async () => {
    const text = '<!channel> <@U1> <http://evil|click> `code` *bold* _it_ ~no~';
    expect(await ask(text)).toContain(`“${text}”`);
    expect(await say(`@Cooperation Desk ${text}`)).toContain(text);
    const sent = desk.slack.calls.filter(
      ({ method }) => method.startsWith('chat.') || method === 'response_url',
    );
    for (const { args } of sent) {
      expect(String(args.text)).not.toMatch(/<[!@#h]/);
      JSON.stringify(args.blocks, (_name, value) => {
        if (value?.type === 'mrkdwn') expect(value.text).not.toMatch(/<[!@#h]/);
        return value;
      });
    }
  });

  it('answers an unknown id and an unknown subcommand', async () => {
    expect(await ask('show no-such-record')).toContain('no-such-record');
    expect(await ask('subscribe to everything')).toContain('subscribe to everything');
  });
});
