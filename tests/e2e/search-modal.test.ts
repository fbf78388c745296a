import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenView } from '../../src/playground/methods/view-methods.ts';
import { suggestionFaults } from '../../src/playground/suggest.ts';
import { type DeskInSlack, deskBy, deskInSlack, seen, settle, until } from './desk-in-slack.ts';
import { modalsOf, modalWith, openModal, seenIn, topModal } from './modals.ts';

const option = (value: string, label = value) => ({
  selected_option: { text: { type: 'plain_text', text: label }, value },
});
const values = (state: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(state).map(([name, element]) => [name, { [name]: element }]));

describe.each(['socket', 'http'] as const)('searching in a modal by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode, { parts: { timings: { ackWithinMs: 100 } } });
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  const form = async (user = 'maria'): Promise<OpenView> => {
    await desk.slack.shortcut({ user, callbackId: 'search_records' }).ack;
    return modalWith(desk.slack, user, user === 'wang' ? '检索记录' : 'Search records');
  };
  const search = async (state: Record<string, unknown>, user = 'maria'): Promise<OpenView> => {
    const view = await form(user);
    await desk.slack.submitView({ user, view, values: values(state) }).ack;
    return modalWith(desk.slack, user, user === 'wang' ? '检索结果' : 'Search results');
  };
  const press = (view: OpenView, actionId: string, value?: string, user = 'maria') =>
    desk.slack.press({ user, view, actionId, ...(value === undefined ? {} : { value }) });
  const lastAsked = () => desk.desk.asked.at(-1)?.request;

  it('opens in the language of the person', async () => {
    expect(seenIn(await form())).toContain('Organisation');
    const chinese = await form('wang');
    expect(seenIn(chinese)).toContain('机构');
    expect(seenIn(chinese)).not.toContain('Organisation');
  });

  it('opens for the command with the words that follow it', async () => {
    await desk.slack.command({ user: 'maria', channel: 'general', text: 'search forced labour' }).ack;
    const open = await modalWith(desk.slack, 'maria', 'Organisation');
    expect(JSON.stringify(open.view.blocks)).toContain('"initial_value":"forced labour"');
    await desk.slack.command({ user: 'wang', channel: 'general', text: '检索' }).ack;
    await modalWith(desk.slack, 'wang', '机构');
  });

  it('opens for a button in another modal, on top of it', async () => {
    const button = { type: 'button', action_id: 'open_search', text: { type: 'plain_text', text: 'Find' } };
    const other = await openModal(desk.slack, 'maria', {
      type: 'modal',
      title: { type: 'plain_text', text: 'Other' },
      blocks: [{ type: 'actions', elements: [button] }],
    });
    await press(other, 'open_search').ack;
    const open = await modalWith(desk.slack, 'maria', 'Organisation');
    expect(open.view.root_view_id).toBe(other.view.id);
  });

  it('offers at most 100 choices that fit what is typed, clipped, in the language of the form', async () => {
    const view = await form();
    const ask = async (actionId: string, value: string, open = view) =>
      (await desk.slack.suggest({ user: 'maria', view: open, actionId, value }).ack).payload;
    const topics = (await ask('topic', '')) as { options: Array<{ text: { text: string } }> };
    expect(topics.options).toHaveLength(100);
    expect(suggestionFaults(topics)).toEqual([]);
    expect(topics.options.some(({ text }) => text.text.endsWith('…'))).toBe(true);
    expect(JSON.stringify(await ask('kind', 'number 2'))).toContain('The kind number 2');
    expect(await ask('country', 'nothing of it')).toEqual({ options: [] });
    const chinese = await form('wang');
    expect(JSON.stringify(await ask('organisation', '', chinese))).toContain('第1个选项');
  });

  it('asks the desk in the grammar people type and shows the records in the modal', async () => {
    const results = await search({
      question: { value: 'apprentices' },
      kind: option('kind-1', 'The kind number 1'),
      country: option('CN', 'China'),
      from: { selected_date: '2014-01-01' },
      max: { value: '5000' },
    });
    expect(lastAsked()).toMatchObject({
      text: 'kind:kind-1 country:CN from:2014-01-01 max:5000 apprentices',
      language: 'en',
      offset: 0,
    });
    expect(seenIn(results)).toContain('23 records found');
    expect(seenIn(results)).toContain('1–10 of 23');
    expect(modalsOf(desk.slack, 'maria')).toHaveLength(1);
  });

  it('turns pages in place, and takes a second press of the same button for the first', async () => {
    const results = await search({ question: { value: 'paged' } });
    const before = desk.desk.asked.length;
    const first = press(results, 'more');
    await Promise.all([first.ack, desk.slack.redeliver(first).ack]);
    const second = await modalWith(desk.slack, 'maria', '11–20 of 23');
    await desk.slack.redeliver(first).ack;
    expect(desk.desk.asked.length).toBe(before + 1);
    expect(modalsOf(desk.slack, 'maria')).toHaveLength(1);
    await press(second, 'back').ack;
    await modalWith(desk.slack, 'maria', '1–10 of 23');
  });

  it('opens a record on top, from where it can be shared too', async () => {
    const results = await search({ question: { value: 'records' } });
    const details = JSON.stringify(results.view.blocks).match(
      /"value":"((?:[^"\\]|\\.)*record-4(?:[^"\\]|\\.)*)"/,
    );
    await press(results, 'details', JSON.parse(`"${details?.[1]}"`)).ack;
    await until(() => modalsOf(desk.slack, 'maria').length === 2);
    const record = await modalWith(desk.slack, 'maria', 'Cooperation agreement number 4');
    await press(record, 'share_to').ack;
    await modalWith(desk.slack, 'maria', 'with your name');
    expect(modalsOf(desk.slack, 'maria')).toHaveLength(3);
  });

  it('shares what it shows to a conversation', async () => {
    await search({ question: { value: 'found for all' } });
    const results = topModal(desk.slack, 'maria');
    if (results === undefined) throw new Error('no results');
    await press(results, 'share_to').ack;
    const view = await modalWith(desk.slack, 'maria', 'with your name');
    const conversation = { selected_conversation: desk.slack.channels.cooperation.id };
    await desk.slack.submitView({ user: 'maria', view, values: values({ conversation }) }).ack;
    await modalWith(desk.slack, 'maria', 'The answer was shared in');
    const posted = desk.slack.messages('cooperation').filter((one) => seen(one).includes('“found for all”'));
    expect(posted).toHaveLength(1);
  });

  it('leads back to the form as it was filled in', async () => {
    const results = await search({ question: { value: 'again' }, topic: option('topic-7', 'The topic') });
    await press(results, 'change_search').ack;
    const open = await modalWith(desk.slack, 'maria', 'Organisation');
    expect(JSON.stringify(open.view.blocks)).toContain('"initial_value":"again"');
    expect(JSON.stringify(open.view.blocks)).toContain('"topic-7"');
  });

  it('stands at once where searching is slow, and is filled when the answer is there', async () => {
    const view = await form('wang');
    desk.desk.slowMs = 400;
    const submitted = desk.slack.submitView({
      user: 'wang',
      view,
      values: values({ question: { value: '很慢' } }),
    });
    expect(JSON.stringify((await submitted.ack).payload)).toContain('正在检索记录');
    const results = await modalWith(desk.slack, 'wang', '找到 23 条记录');
    await press(results, 'more', undefined, 'wang').ack;
    await modalWith(desk.slack, 'wang', '正在检索记录');
    await modalWith(desk.slack, 'wang', '第 11–20 条');
  });

  it('says at the input what is contradictory', async () => {
    const view = await form();
    const submit = async (state: Record<string, unknown>, open = view, user = 'maria') =>
      (await desk.slack.submitView({ user, view: open, values: values(state) }).ack).payload;
    expect(
      await submit({ from: { selected_date: '2020-01-01' }, to: { selected_date: '2019-01-01' } }),
    ).toMatchObject({
      response_action: 'errors',
      errors: { to: expect.stringContaining('before the first') },
    });
    expect(await submit({ min: { value: '9' }, max: { value: '1' } })).toMatchObject({
      errors: { max: expect.stringContaining('less than the smallest') },
    });
    expect(await submit({})).toMatchObject({
      errors: { question: expect.stringContaining('Write some words') },
    });
    const chinese = await form('wang');
    expect(await submit({}, chinese, 'wang')).toMatchObject({
      errors: { question: expect.stringContaining('关键词') },
    });
    expect(topModal(desk.slack, 'maria')?.view.id).toBe(view.view.id);
  });

  it('leaves alone what changed underneath, and says so', async () => {
    const results = await search({ question: { value: 'stale' } });
    const stale = { ...results, view: { ...results.view } };
    await press(results, 'more').ack;
    await modalWith(desk.slack, 'maria', '11–20 of 23');
    await press(stale, 'change_search').ack;
    await modalWith(desk.slack, 'maria', 'This window has changed in the meantime');
    expect(modalsOf(desk.slack, 'maria').some((one) => seenIn(one).includes('11–20 of 23'))).toBe(true);
  });

  it('tells a person where the form could not be opened', async () => {
    const told = (text: string, user: string) => {
      const { id } = desk.slack.dm(user);
      return desk.slack.waitFor(() => desk.slack.messages(id).find((one) => seen(one).includes(text)));
    };
    desk.slack.fail('views.open', { error: 'expired_trigger_id' });
    await desk.slack.shortcut({ user: 'maria', callbackId: 'search_records' }).ack;
    await told('took too long for Slack', 'maria');
    desk.slack.fail('views.open', { error: 'expired_trigger_id' });
    await desk.slack.command({ user: 'wang', channel: 'general', text: '搜索 社会保障' }).ack;
    await desk.slack.waitFor(() =>
      desk.slack.ephemerals('wang').find((one) => seen(one).includes('操作超时')),
    );
  });

  it('says in the modal that an answer failed, or that a button is not one of ours', async () => {
    const failed = await search({ question: { value: 'boom' } });
    expect(seenIn(failed)).toContain('something went wrong on our side');
    await press(failed, 'change_search').ack;
    const open = await modalWith(desk.slack, 'maria', 'Organisation');
    await desk.slack.submitView({
      user: 'maria',
      view: open,
      values: values({ question: { value: 'fine' } }),
    }).ack;
    const results = await modalWith(desk.slack, 'maria', '23 records found');
    results.view.private_metadata = 'tampered';
    await press(results, 'more').ack;
    await modalWith(desk.slack, 'maria', 'This button no longer works');
  });

  it('is gone on with by a replica that knows nothing of it', async () => {
    const results = await search({ question: { value: 'from another process' } });
    const other = await deskInSlack({ slack: desk.slack, mode: 'http' });
    try {
      await press(results, 'more').ack;
      await modalWith(desk.slack, 'maria', '11–20 of 23');
      expect(other.desk.asked.at(-1)?.request).toMatchObject({ text: 'from another process', offset: 10 });
    } finally {
      desk.slack.deliverTo(mode === 'http' ? `http://127.0.0.1:${desk.port}/slack/events` : undefined);
      await other.stop();
    }
  });
});
