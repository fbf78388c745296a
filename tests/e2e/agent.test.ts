import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { DEFAULT_SCOPES } from '../../src/playground/web-api.ts';
import { type DeskInSlack, deskBy, deskInSlack, seen, settle, until } from './desk-in-slack.ts';

/** The bot's answers in a thread; without one, those in the conversation itself since a message. */
const answersTo = (desk: DeskInSlack, user: string, since: string, threadTs?: string) =>
  desk.slack
    .messages(desk.slack.dm(user).id)
    .filter((one) => one.bot_id && one.thread_ts === threadTs && one.ts > since);
const boardOf = (desk: DeskInSlack, user: string) => desk.slack.board(desk.slack.dm(user).id);
const callsOf = (desk: DeskInSlack, method: string) =>
  desk.slack.calls.filter((call) => call.method === `assistant.threads.${method}`);

describe.each(['socket', 'http'] as const)('the agent pane by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  it('welcomes everybody in their language with prompts that name no thread', async () => {
    await desk.slack.openApp({ user: 'maria', tab: 'messages' }).ack;
    await desk.slack.waitFor(() => boardOf(desk, 'maria').prompts.length === 2);
    expect(boardOf(desk, 'maria').promptsTitle).toBe(
      'Ask about 1,234 cooperation records, 2010–2024. For example:',
    );
    expect(boardOf(desk, 'maria').prompts[0]).toEqual({
      title: 'What about social dialogue?',
      message: 'What about social dialogue?',
    });
    await desk.slack.openApp({ user: 'wang', tab: 'messages' }).ack;
    await desk.slack.waitFor(() => boardOf(desk, 'wang').prompts.length === 2);
    expect(boardOf(desk, 'wang').promptsTitle).toContain('可询问2010至2024年的 1,234 条合作记录');
    expect(boardOf(desk, 'wang').prompts[0]?.message).toBe('社会对话有哪些内容？');
    for (const { args } of callsOf(desk, 'setSuggestedPrompts')) expect(args).not.toHaveProperty('thread_ts');
  });

  it('says that it works while it works, and no longer once it has answered', async () => {
    desk.desk.slowMs = 150;
    const said = desk.slack.directMessage({ user: 'wang', text: '社会保障' });
    await desk.slack.waitFor(() => boardOf(desk, 'wang').statuses.get(said.ts) === '正在检索记录…');
    await said.ack;
    await desk.slack.waitFor(() => answersTo(desk, 'wang', said.ts).length === 1);
    await desk.slack.waitFor(() => boardOf(desk, 'wang').statuses.size === 0);
  });

  it('names a conversation after the question that began it, and answers where it was asked', async () => {
    const said = desk.slack.directMessage({ user: 'maria', text: 'agreements with <!channel> & *others*' });
    await said.ack;
    const [answer] = answersTo(desk, 'maria', said.ts);
    expect(answer && seen(answer)).toContain('23 records found');
    await desk.slack.waitFor(() => boardOf(desk, 'maria').titles.has(said.ts));
    expect(boardOf(desk, 'maria').titles.get(said.ts)).toBe('agreements with ‹!channel› & *others*');
    const names = callsOf(desk, 'setTitle').length;
    await desk.slack.directMessage({ user: 'maria', text: 'fact', threadTs: said.ts }).ack;
    expect(answersTo(desk, 'maria', said.ts, said.ts)).toHaveLength(1);
    expect(callsOf(desk, 'setTitle')).toHaveLength(names);
  });

  it('takes the status back where no answer comes, and says what to do', async () => {
    const said = desk.slack.directMessage({ user: 'maria', text: 'boom' });
    await said.ack;
    await desk.slack.waitFor(() =>
      desk.slack.ephemerals('maria').some((one) => one.text.startsWith('Sorry, something went wrong')),
    );
    await until(() => callsOf(desk, 'setStatus').at(-1)?.args.status === '');
    expect(boardOf(desk, 'maria').statuses.has(said.ts)).toBe(false);
  });

  it('answers all the same when nothing can be shown besides', async () => {
    for (const method of ['setStatus', 'setTitle'])
      desk.slack.fail(`assistant.threads.${method}`, { error: 'internal_error' });
    const said = desk.slack.directMessage({ user: 'maria', text: 'agreements' });
    await said.ack;
    expect(answersTo(desk, 'maria', said.ts)).toHaveLength(1);
  });

  it('does not wait long for a status that Slack never confirms', async () => {
    desk.slack.fail('assistant.threads.setStatus', { hang: true });
    const said = desk.slack.directMessage({ user: 'maria', text: 'agreements' });
    await said.ack;
    expect(answersTo(desk, 'maria', said.ts)).toHaveLength(1);
  });

  it('leaves the Home tab and mentions alone', async () => {
    const prompts = callsOf(desk, 'setSuggestedPrompts').length;
    await desk.slack.openApp({ user: 'maria', tab: 'home' }).ack;
    await desk.slack.mention({ user: 'maria', channel: 'general', text: 'agreements' }).ack;
    expect(callsOf(desk, 'setSuggestedPrompts')).toHaveLength(prompts);
    const places = desk.slack.calls
      .filter(({ method }) => method.startsWith('assistant.'))
      .map(({ args }) => args.channel_id);
    expect(places).not.toContain(desk.slack.channels.general.id);
  });

  it('answers an event that comes twice once', async () => {
    const said = desk.slack.directMessage({ user: 'wang', text: '协议' });
    await said.ack;
    const [delivery] = said.deliveries;
    if (delivery) await desk.slack.redeliver(delivery).ack;
    expect(answersTo(desk, 'wang', said.ts)).toHaveLength(1);
  });
});

describe('without the scope of the pane', () => {
  const plain = async (user: string, desk: DeskInSlack) => {
    const said = desk.slack.directMessage({ user, text: 'agreements' });
    await said.ack;
    const answer = desk.slack.messages(desk.slack.dm(user).id).findLast((one) => one.bot_id);
    expect(answer?.thread_ts).toBeUndefined();
    expect(answer && seen(answer)).toContain('23 records found');
  };

  it('answers in the conversation itself and asks Slack for nothing, having said at the start what is missing', async () => {
    const scopes = DEFAULT_SCOPES.filter((scope) => scope !== 'assistant:write');
    const desk = await deskInSlack({ standIn: { scopes } });
    await desk.slack.connected();
    expect(desk.lines.join('')).toContain('"lackedScopes":["assistant:write"]');
    await desk.slack.openApp({ user: 'maria', tab: 'messages' }).ack;
    await plain('maria', desk);
    expect(desk.slack.calls.filter(({ method }) => method.startsWith('assistant.'))).toEqual([]);
    await desk.end();
  });

  it('goes on when the scope is taken away meanwhile, and says so once', async () => {
    const desk = await deskInSlack();
    await desk.slack.connected();
    desk.slack.scopes.delete('assistant:write');
    await desk.slack.openApp({ user: 'maria', tab: 'messages' }).ack;
    const told = () =>
      desk.lines.filter((line) => line.includes('"scope":"assistant:write"') && line.includes('"link"'));
    await until(() => told().length === 1);
    await plain('maria', desk);
    await desk.slack.openApp({ user: 'maria', tab: 'messages' }).ack;
    expect(told()).toHaveLength(1);
    await desk.end();
  });
});

describe('a conversation with the records', () => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskInSlack({ parts: { desk: (await assemble('data/records')).desk } });
    await desk.slack.connected();
  });
  afterAll(() => desk.end());
  const ask = async (user: string, text: string, threadTs?: string) => {
    const said = desk.slack.directMessage({ user, text, ...(threadTs && { threadTs }) });
    await said.ack;
    const answer = answersTo(desk, user, said.ts, threadTs).at(-1);
    if (answer === undefined) throw new Error(`no answer to ${text}`);
    return { ts: said.ts, text: seen(answer) };
  };

  it.each(['maria', 'wang'])(
    'begins with four prompts for %s, each of which finds something',
    async (user) => {
      await desk.slack.openApp({ user, tab: 'messages' }).ack;
      const { prompts } = await desk.slack.waitFor(
        () => boardOf(desk, user).prompts[3] && boardOf(desk, user),
      );
      expect(prompts).toHaveLength(4);
      for (const { message } of prompts) {
        const { text } = await ask(user, message);
        expect(text).toMatch(user === 'wang' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]*$/u);
        expect(text).not.toMatch(/Nothing in these records|没有(?!帮助)/);
      }
    },
  );

  it('goes on in its thread, and beside it, where one leaves the thread', async () => {
    const { ts } = await ask('maria', 'agreements');
    expect((await ask('maria', 'the second one', ts)).text).toContain('Record id');
    await ask('maria', 'projects');
    expect((await ask('maria', 'the first one')).text).toContain('Record id');
    expect((await ask('maria', 'the first one', ts)).text).toContain('Agreement');
  });
});
