import { afterEach, describe, expect, it } from 'vitest';
import { type DeskInSlack, deskInSlack, seen, until, type Wishes } from './desk-in-slack.ts';

const running: DeskInSlack[] = [];
const started: DeskInSlack[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.end();
});
async function start(wishes: Wishes = {}): Promise<DeskInSlack> {
  const desk = await deskInSlack(wishes);
  running.push(desk);
  started.push(desk);
  return desk;
}
const POST = 'chat.postMessage';
const answers = ({ slack }: DeskInSlack, channel: string) =>
  slack.messages(channel).filter((one) => one.bot_id);
const posts = ({ slack }: DeskInSlack) => slack.calls.filter(({ method }) => method === POST);
const whisper = ({ slack }: DeskInSlack, text: string) =>
  slack.waitFor(() => slack.ephemerals('maria').find((message) => seen(message).includes(text)));
const ask = async (desk: DeskInSlack, text: string) => {
  await desk.slack.command({ user: 'maria', channel: 'general', text }).ack;
  return desk.slack.waitFor(() =>
    desk.slack.ephemerals('maria').find((one) => seen(one).includes(`“${text}”`)),
  );
};
const HTML = { status: 500, body: '<html><body>Internal Server Error</body></html>' };

describe('when Slack asks to wait', () => {
  it('A1: only the channel concerned waits, and keeps its order', async () => {
    const desk = await start();
    const general = desk.slack.channels.general.id;
    desk.slack.fail(POST, { status: 429, headers: { 'retry-after': '1' }, channel: general });
    const first = desk.slack.mention({ user: 'maria', channel: 'general', text: 'first' });
    await until(() => posts(desk).length === 1);
    const second = desk.slack.mention({ user: 'maria', channel: 'general', text: 'second' });
    desk.slack.mention({ user: 'wang', channel: 'cooperation', text: 'elsewhere' });
    await desk.slack.waitFor(() => answers(desk, 'cooperation').length === 1);
    expect(answers(desk, 'general')).toHaveLength(0);
    await desk.slack.waitFor(() => answers(desk, 'general').length === 2);
    expect(answers(desk, 'general').map((answer) => answer.thread_ts)).toEqual([first.ts, second.ts]);
  });

  it.each([
    ['says nothing', {}],
    ['says nonsense', { 'retry-after': 'soon' }],
  ])('A2: and %s about how long, the default wait is kept and nothing loops', async (_what, headers) => {
    const desk = await start({ parts: { timings: { retryAfterMs: 1_000 } } });
    desk.slack.fail(POST, { status: 429, headers });
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await desk.slack.waitFor(() => answers(desk, 'general').length === 1);
    const [refused, sent, ...more] = posts(desk);
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect(more).toEqual([]);
  });

  it('A2: longer than anybody would, the person is told', async () => {
    const desk = await start();
    desk.slack.fail(POST, { status: 429, headers: { 'retry-after': '3600' } });
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await whisper(desk, 'Slack is very busy right now');
  });
});

describe('when a call fails', () => {
  it('A3: after the post arrived, it is not posted twice, and the person is told that it is not confirmed', async () => {
    const desk = await start();
    desk.slack.fail(POST, { dropAfter: true });
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'once' });
    await whisper(desk, 'Slack did not confirm the post');
    expect(answers(desk, 'general')).toHaveLength(1);
    expect(posts(desk)).toHaveLength(1);
  });

  it('A4: with a page of HTML, it is tried again with a pause', async () => {
    const desk = await start();
    desk.slack.fail(POST, HTML, 2);
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await desk.slack.waitFor(() => answers(desk, 'general').length === 1);
    expect(posts(desk)).toHaveLength(3);
  });

  it('A4: with a page of HTML every time, the person gets a sentence', async () => {
    const desk = await start();
    desk.slack.fail(POST, HTML, 99);
    await desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' }).ack;
    await whisper(desk, 'something went wrong on our side');
    expect(posts(desk)).toHaveLength(3);
  });

  it('A4: and the sentence fails too, the event is left for Slack to deliver again', async () => {
    const desk = await start();
    desk.slack.fail(POST, HTML, 3);
    desk.slack.fail('chat.postEphemeral', HTML, 3);
    const said = desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await until(() => desk.lines.join('').includes('could not be told either'));
    const [delivery] = said.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    await desk.slack.redeliver(delivery, 1).ack;
    expect(delivery.acked).toBe(false);
    expect(answers(desk, 'general')).toHaveLength(1);
  });

  it('A5: by hanging, it is given up', async () => {
    const desk = await start({ parts: { timings: { requestTimeoutMs: 150 } } });
    desk.slack.fail(POST, { hang: true });
    await desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' }).ack;
    await whisper(desk, 'Slack did not confirm the post');
    expect(posts(desk)).toHaveLength(1);
  });

  it('A6: because the token was revoked meanwhile, the process stays up', async () => {
    const desk = await start();
    desk.slack.fail(POST, { error: 'token_revoked' });
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await whisper(desk, 'something went wrong');
    expect(await desk.metric('slack_errors_total', { code: 'token_revoked' })).toBeGreaterThan(0);
    await ask(desk, 'still there');
  });

  it('A8: for a scope, the log names it and where to reinstall; commands work on', async () => {
    const desk = await start();
    desk.slack.scopes.delete('chat:write');
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    await until(() => desk.lines.join('').includes('"scope":"chat:write"'));
    await until(() =>
      /"reinstall":"https:\/\/api\.slack\.com\/apps\/A\w+\/install-on-team"/.test(desk.lines.join('')),
    );
    await ask(desk, 'by response_url');
  });

  it.each(['invalid_blocks', 'msg_too_long', 'msg_blocks_too_long'])(
    'A10: for the form of the message (%s), the text alone is sent at once',
    async (error) => {
      const desk = await start();
      desk.slack.fail(POST, { error });
      desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
      const answer = await desk.slack.waitFor(() => answers(desk, 'general')[0]);
      expect(answer.blocks).toBeUndefined();
      expect(answer.text).toContain('Cooperation agreement number 10');
    },
  );

  it('A10: for charts and tables, the same figures are sent without them at once, and only then the text', async () => {
    const desk = await start();
    const blocksOf = (at: number) => JSON.stringify(posts(desk)[at]?.args.blocks ?? []);
    desk.slack.fail(POST, { error: 'invalid_blocks' });
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'records by year' });
    const answer = await desk.slack.waitFor(() => answers(desk, 'general')[0]);
    expect(blocksOf(0)).toMatch(/"data_visualization".*"data_table"/);
    expect(blocksOf(1)).not.toMatch(/"data_visualization"|"data_table"/);
    expect(seen(answer)).toContain('2014: 12');

    desk.slack.fail(POST, { error: 'invalid_blocks' }, 2);
    desk.slack.mention({ user: 'maria', channel: 'cooperation', text: 'records by year' });
    const bare = await desk.slack.waitFor(() => answers(desk, 'cooperation')[0]);
    expect(bare.blocks).toBeUndefined();
    expect(bare.text).toContain('2014: 12');
  });

  it.each([
    ['records by year', '2014: 12'],
    ['按年份统计记录', '2014：12'],
  ])('A10: for charts in an ephemeral answer to “%s”, it comes without them', async (text, figure) => {
    const desk = await start();
    desk.slack.fail('response_url', { status: 400, body: { ok: false, error: 'invalid_blocks' } });
    await desk.slack.command({ user: 'maria', channel: 'general', text }).ack;
    expect(JSON.stringify((await whisper(desk, figure)).blocks)).not.toContain('data_');
  });

  it('A10: for the form of an ephemeral answer, the text alone is sent', async () => {
    const desk = await start();
    desk.slack.fail('response_url', { status: 400, body: { ok: false, error: 'invalid_blocks' } });
    await desk.slack.command({ user: 'maria', channel: 'general', text: 'hello' }).ack;
    expect((await whisper(desk, '23 records found')).blocks).toBeUndefined();
  });

  it('A10: for the form of a changed message, the text alone takes its place', async () => {
    const desk = await start();
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'hello' });
    const answer = await desk.slack.waitFor(() => answers(desk, 'general')[0]);
    desk.slack.fail('chat.update', { error: 'invalid_blocks' });
    await desk.slack.press({ user: 'maria', message: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => answer.blocks?.length === 0 && answer.text.includes('number 20'));
  });

  it('A11: because the response_url is used up, the answer is shown another way', async () => {
    const desk = await start();
    const answer = await ask(desk, 'hello');
    const press = desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'more' });
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
    for (let use = 2; use <= 5; use += 1) {
      await fetch(String(press.payload.response_url), {
        method: 'POST',
        body: JSON.stringify({ text: 'x' }),
        headers: { 'content-type': 'application/json' },
      });
    }
    await desk.slack.redeliver(press).ack;
    await desk.slack.waitFor(() =>
      desk.slack.calls.some(({ method, answer: said }) => method === 'chat.postEphemeral' && said === 'ok'),
    );
  });

  it('A11: because 30 minutes went by, the answer is shown another way', async () => {
    let now = Date.now();
    const desk = await start({ standIn: { now: () => now } });
    desk.desk.slowMs = 60;
    await desk.slack.command({ user: 'maria', channel: 'general', text: 'hello' }).ack;
    now += 31 * 60 * 1_000;
    await whisper(desk, '23 records found');
    expect(desk.slack.calls.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  it('A11: 404 when sharing, the answer is posted another way, once', async () => {
    const desk = await start();
    const answer = await ask(desk, 'hello');
    desk.slack.fail('response_url', { status: 404, body: { ok: false, error: 'expired_url' } });
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'share' }).ack;
    await desk.slack.waitFor(() => answers(desk, 'general').length === 1);
    expect(posts(desk)).toHaveLength(1);
  });

  it('A3: when sharing without a confirmation, the person is told to look', async () => {
    const desk = await start();
    const answer = await ask(desk, 'hello');
    desk.slack.fail('response_url', { dropAfter: true });
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'share' }).ack;
    await whisper(desk, 'Slack did not confirm the post');
    expect(answers(desk, 'general')).toHaveLength(1);
  });
});

describe('when the desk itself fails', () => {
  it('a command, a mention and a button still get a sentence', async () => {
    const desk = await start();
    await desk.slack.command({ user: 'maria', channel: 'general', text: 'boom' }).ack;
    await whisper(desk, 'something went wrong on our side');
    await desk.slack.mention({ user: 'wang', channel: 'cooperation', text: '爆炸 boom' }).ack;
    await desk.slack.waitFor(() =>
      desk.slack.ephemerals('wang').find((one) => one.text.includes('系统出现问题')),
    );
    const logged = desk.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'an answer failed');
    expect(logged).toMatchObject([
      { code: 'unexpected', surface: 'command' },
      { code: 'unexpected', surface: 'mention', eventId: expect.stringMatching(/^Ev/) },
    ]);
    expect(await desk.metric('desk_failures_total', { surface: 'mention', code: 'unexpected' })).toBe(1);
    expect(logged[0].at[0]).toMatch(/^at .*desk\.ts/);
  });
});

describe('one person who asks too much', () => {
  it('I18: is asked to wait, politely; others are served', async () => {
    const desk = await start({ parts: { questionLimit: { questions: 25, perMs: 60_000 } } });
    const sent = Array.from({ length: 30 }, (_one, number) =>
      desk.slack.command({ user: 'maria', channel: 'general', text: `question ${number}` }),
    );
    await Promise.all(sent.map(({ ack }) => ack));
    await desk.slack.waitFor(() => desk.slack.ephemerals('maria').length === 30);
    const limited = desk.slack.ephemerals('maria').filter((one) => seen(one).includes('wait a few seconds'));
    expect(limited).toHaveLength(5);
    expect(await desk.metric('desk_limited_total')).toBe(5);
    await desk.slack.mention({ user: 'maria', channel: 'general', text: 'me again' }).ack;
    expect(answers(desk, 'general')).toHaveLength(0);
    await desk.slack.mention({ user: 'wang', channel: 'general', text: 'and me' }).ack;
    expect(answers(desk, 'general')).toHaveLength(1);
  });
});

describe('the log', () => {
  it('D11: of everything above holds no token, no secret, no address and no word of anybody', () => {
    const log = started.flatMap(({ lines }) => lines).join('');
    expect(log.length).toBeGreaterThan(1_000);
    for (const { slack } of started) {
      for (const secret of [slack.botToken, slack.appToken, slack.signingSecret])
        expect(log).not.toContain(secret);
    }
    expect(log).not.toMatch(/hello|boom|question \d|xox|xapp|\/actions\/|\/commands\/|ticket=/);
  });
});
