import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenView } from '../../src/playground/methods/view-methods.ts';
import { type DeskInSlack, deskBy, settle, until } from './desk-in-slack.ts';
import { modalsOf, modalWith, seenIn } from './modals.ts';

describe.each(['socket', 'http'] as const)('the Home tab by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  const idOf = (user: string) => desk.slack.workspace.findPerson(user)?.id ?? user;
  const published = () => desk.slack.calls.filter(({ method }) => method === 'views.publish');
  const homeOf = (user: string): OpenView | undefined =>
    desk.slack.views.find((one) => one.user === idOf(user) && one.view.type === 'home');
  const enter = (user: string, tab = 'home') =>
    desk.slack.event({ type: 'app_home_opened', user: idOf(user), channel: desk.slack.dm(user).id, tab });
  const open = async (user: string): Promise<OpenView> => {
    const before = published().length;
    await enter(user).ack;
    await until(() => published().length > before && published().at(-1)?.answer !== undefined);
    return desk.slack.waitFor(() => homeOf(user));
  };

  it('says what there is in the language of the person, with one call', async () => {
    const before = published().length;
    const english = seenIn(await open('maria'));
    expect(english).toContain('1,234 records from 5 source documents, dated 2010 to 2024.');
    expect(english).toContain('the newest record is of 7 March 2024');
    expect(english).toContain('Agreement 1,200, Project 34');
    expect(english).toContain('US$745,000 from Government of China');
    const chinese = seenIn(await open('wang'));
    expect(chinese).toContain('共 1,234 条记录，来自 5 份文件，时间为2010年至2024年。');
    expect(chinese).toContain('协议 1,200、项目 34');
    expect(chinese).toContain('中国政府提供US$745,000');
    expect(published().length - before).toBe(2);
    expect(published().map(({ answer }) => answer)).not.toContain('invalid_arguments');
  });

  it('is drawn again whenever it is opened, and left alone when the conversation is', async () => {
    const first = await open('maria');
    const hash = first.view.hash;
    expect((await open('maria')).view.hash).not.toBe(hash);
    const before = published().length;
    await enter('maria', 'messages').ack;
    expect(published()).toHaveLength(before);
  });

  it('answers an example in a modal, where records open on top and the search can be changed', async () => {
    const view = await open('maria');
    await desk.slack.press({ user: 'maria', view, actionId: 'home_ask_1' }).ack;
    const results = await modalWith(desk.slack, 'maria', '23 records found');
    expect(seenIn(results)).toContain('“agreements with the ACFTU”');
    expect(seenIn(results)).toContain('Change search');
    await desk.slack.press({ user: 'maria', view: results, actionId: 'details' }).ack;
    expect(seenIn(await modalWith(desk.slack, 'maria', 'known to the month'))).toContain('Signed by');
  });

  it('lists the records of a kind chosen from the menu, in Chinese too', async () => {
    const view = await open('wang');
    await desk.slack.press({ user: 'wang', view, actionId: 'home_ask_kind', value: '类型:项目' }).ack;
    expect(seenIn(await modalWith(desk.slack, 'wang', '找到 23 条记录'))).toContain('“类型:项目”');
  });

  it('opens the search form and records from where they are pressed', async () => {
    const view = await open('maria');
    await desk.slack.press({ user: 'maria', view, actionId: 'open_search' }).ack;
    await modalWith(desk.slack, 'maria', 'Search records');
    for (const modal of modalsOf(desk.slack, 'maria')) desk.slack.closeView({ user: 'maria', view: modal });
    await desk.slack.press({ user: 'maria', view, actionId: 'open_record' }).ack;
    expect(seenIn(await modalWith(desk.slack, 'maria', 'Cooperation agreement number 1'))).toContain(
      'Kunming',
    );
  });

  it('waits in the modal when the answer takes long', async () => {
    const view = await open('maria');
    desk.desk.slowMs = 2_000;
    await desk.slack.press({ user: 'maria', view, actionId: 'home_ask_0' }).ack;
    await modalWith(desk.slack, 'maria', 'One moment, please …');
    await modalWith(desk.slack, 'maria', '23 records found');
  });

  it('says so where the overview cannot be had or Slack refuses it', async () => {
    desk.slack.fail('views.publish', { error: 'internal_error' });
    expect(seenIn(await open('maria'))).toContain('1,234 records');
    desk.slack.fail('views.publish', { error: 'view_too_large' });
    await enter('maria').ack;
    const home = await desk.slack.waitFor(() => {
      const seen = homeOf('maria');
      return seenIn(seen).includes('something went wrong') && seen;
    });
    expect(seenIn(home)).not.toContain('1,234');
  });
});
