import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenView } from '../../src/playground/methods/view-methods.ts';
import { buttonValue, listState, recordState } from '../../src/slack/button-state.ts';
import { type DeskInSlack, deskBy, settle } from './desk-in-slack.ts';
import { modalsOf, modalWith, modalWithButton, openModal, seenIn, topModal } from './modals.ts';

const DAY = '2026-11-22';

describe.each(['socket', 'http'] as const)('a record in a modal by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());
  afterEach(() => settle(desk));

  const press = (view: OpenView, actionId: string, value?: string, user = 'maria') =>
    desk.slack.press({ user, view, actionId, ...(value !== undefined && { value }) }).ack;
  const open = async (value: string, user = 'maria') =>
    press(
      await openModal(desk.slack, user, modalWithButton('open_record', value)),
      'open_record',
      undefined,
      user,
    );
  const recordOpened = async (id: string, language: 'en' | 'zh' = 'en', user = 'maria') => {
    await open(buttonValue(recordState(id, { l: language, d: DAY })), user);
    return modalWith(desk.slack, user, id);
  };
  const goingTo = (id: string) => buttonValue(recordState(id, { l: 'en', d: DAY }));

  it('shows everything about it, in the language of the list it was opened from', async () => {
    const english = seenIn(await recordOpened('record-5'));
    for (const text of [
      'Cooperation agreement number 5',
      'Start: March 2014 (known to the month)',
      'Countries: China, Mongolia',
      'A leaflet, page 3',
      'The source gives *two* dates.',
      'Related records from before',
      'Cooperation agreement number 4',
      'Related records from after',
      'Cooperation agreement number 6',
    ])
      expect(english).toContain(text);
    const chinese = seenIn(await recordOpened('record-5', 'zh', 'wang'));
    for (const text of [
      '开始：2014年3月（精确到月）',
      '国家：China、Mongolia',
      '此前的相关记录',
      '第4号合作协议',
    ])
      expect(chinese).toContain(text);
  });

  it('goes on to a related record in place, and back again', async () => {
    const five = await recordOpened('record-5');
    await press(five, 'record_go', goingTo('record-6'));
    const six = await modalWith(desk.slack, 'maria', 'record-6');
    expect(six.view.id).toBe(five.view.id);
    await press(six, 'record_back', 'record_back');
    expect(seenIn(await modalWith(desk.slack, 'maria', 'record-5'))).not.toContain('Back\n');
  });

  it.each([
    ['plain', 'Citation'],
    ['bibtex', 'BibTeX'],
    ['ris', 'RIS'],
    ['iati', 'IATI-shaped JSON'],
  ])('shows its citation as %s to copy, as it stands, and goes back to it', async (form, title) => {
    const record = await recordOpened('record-5');
    await press(record, `record_cite_${form}`);
    const citation = await modalWith(desk.slack, 'maria', 'Select the text');
    expect(seenIn(citation)).toContain(`{ <${form}> & of record-5 in en on ${DAY} }`);
    expect(seenIn(citation)).toContain(title);
    await press(citation, 'record_back');
    await modalWith(desk.slack, 'maria', 'Related records from before');
  });

  it('can be shared to a conversation', async () => {
    const record = await recordOpened('record-5');
    await press(record, 'share_to');
    await modalWith(desk.slack, 'maria', 'with your name');
  });

  it('changes once when it is pressed twice', async () => {
    const record = await recordOpened('record-5');
    const seen = { ...record, view: { ...record.view } };
    await Promise.all([press(seen, 'record_cite_ris'), press(seen, 'record_cite_ris')]);
    await modalWith(desk.slack, 'maria', 'Select the text');
    expect(modalsOf(desk.slack, 'maria')).toHaveLength(2);
  });

  it('says so when it changed underneath', async () => {
    const record = await recordOpened('record-5');
    const seen = { ...record, view: { ...record.view } };
    await press(seen, 'record_cite_ris');
    await modalWith(desk.slack, 'maria', 'Select the text');
    await press(seen, 'record_cite_bibtex');
    await modalWith(desk.slack, 'maria', 'This window has changed');
  });

  it('says what to do when the record is gone', async () => {
    await open(buttonValue(recordState('withdrawn', { l: 'zh', d: DAY })), 'wang');
    await modalWith(desk.slack, 'wang', '编号为“withdrawn”的记录已不存在');
  });

  it('waits in the modal when it takes long', async () => {
    desk.desk.slowMs = 2_000;
    await open(buttonValue(recordState('record-5', { l: 'en', d: DAY })));
    const waiting = await modalWith(desk.slack, 'maria', 'One moment, please …');
    const record = await modalWith(desk.slack, 'maria', 'record-5');
    expect(record.view.id).toBe(waiting.view.id);
  });

  it('says in the modal that it could not be read', async () => {
    await open(buttonValue(recordState('record-13', { l: 'en', d: DAY })));
    await modalWith(desk.slack, 'maria', 'something went wrong on our side');
  });

  it.each(['', 'no json', buttonValue(listState({ text: 'x', offset: 0, language: 'en', day: DAY }))])(
    'says that a button with the value "%s" no longer works',
    async (value) => {
      await open(value);
      await modalWith(desk.slack, 'maria', 'This button no longer works');
    },
  );

  it('says so in the conversation with the app when the trigger has expired', async () => {
    desk.slack.fail('views.push', { error: 'expired_trigger_id' });
    await open(buttonValue(recordState('record-5', { l: 'en', d: DAY })));
    const dm = desk.slack.dm('maria').id;
    await desk.slack.waitFor(() =>
      desk.slack.messages(dm).some(({ text }) => text.includes('took too long for Slack')),
    );
    expect(seenIn(topModal(desk.slack, 'maria'))).toContain('Anything');
  });
});
