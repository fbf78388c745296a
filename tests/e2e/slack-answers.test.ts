import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, type DeskInSlack, deskInSlack, seen, values } from './desk-in-slack.ts';

let desk: DeskInSlack;
beforeAll(async () => {
  desk = await deskInSlack();
});
afterAll(() => desk.end());

const ephemeral = (text: string, user = 'maria') =>
  desk.slack.waitFor(() => desk.slack.ephemerals(user).find((message) => seen(message).includes(text)));
const ask = async (text: string, user = 'maria', channel = 'general') => {
  const before = new Set(desk.slack.ephemerals(user));
  await desk.slack.command({ user, channel, text }).ack;
  return desk.slack.waitFor(() => desk.slack.ephemerals(user).find((message) => !before.has(message)));
};
const mention = async (text: string, user = 'wang') => {
  const said = desk.slack.mention({ user, channel: 'cooperation', text });
  const answer = await desk.slack.waitFor(() =>
    desk.slack.messages('cooperation').find((message) => message.thread_ts === said.ts),
  );
  return { said, answer };
};

describe('a slash command', () => {
  it('is answered so that only the person who asked sees it, with a button to share', async () => {
    const answer = await ask('agreements with China');
    expect(seen(answer)).toContain('“agreements with China”');
    expect(seen(answer)).toContain('23 records found');
    expect(answer.text).toContain('Cooperation agreement number 1');
    expect(buttons(answer)).toEqual([
      ...Array(10).fill('Details'),
      'More',
      'Share to channel',
      'Export',
      'Helpful',
      'Not helpful',
    ]);
    expect(desk.slack.messages('general')).toEqual([]);
  });

  it.each(['help', 'SCORE', '2019'])(
    '"%s" shows no language, so the person\'s own is preferred',
    async (text) => {
      await ask(text, 'wang');
      expect(desk.desk.asked.at(-1)?.request).toMatchObject({ text, preferred: 'zh' });
      await ask('agreements with China', 'wang');
      expect(desk.desk.asked.at(-1)?.request).not.toHaveProperty('preferred');
    },
  );

  it('has Chinese buttons in a Chinese answer', async () => {
    const answer = await ask('与中国的协议', 'wang');
    expect(new Set(buttons(answer))).toEqual(
      new Set(['详情', '更多', '分享到频道', '导出', '有帮助', '没有帮助']),
    );
    expect(seen(answer)).toContain('第 1–10 条，共 23 条');
  });

  it('I1: answers an empty command with help', async () => {
    expect(seen(await ask('   '))).toContain('Ask in your own words.');
  });

  it('shows a fact with the record that states it, and suggestions with their details', async () => {
    expect(buttons(await ask('a fact please'))).toContain('Details');
    expect(buttons(await ask('nothing about 2031')).filter((label) => label === 'Details')).toHaveLength(2);
  });
});

describe('a mention', () => {
  it('is answered in its thread, without the mention in the question', async () => {
    const { answer } = await mention('@Cooperation Desk agreements of 2014', 'maria');
    expect(seen(answer)).toContain('“agreements of 2014”');
    expect(buttons(answer)).not.toContain('Share to channel');
    expect(buttons(answer)).toContain('More');
  });

  it('inside a thread is answered in that thread', async () => {
    const { said } = await mention('first');
    const again = desk.slack.mention({
      user: 'wang',
      channel: 'cooperation',
      text: 'single',
      threadTs: said.ts,
    });
    const answers = await desk.slack.waitFor(() => {
      const found = desk.slack
        .messages('cooperation')
        .filter((one) => one.bot_id && one.thread_ts === said.ts);
      return found.length === 2 && found;
    });
    expect(answers[1]?.thread_ts).not.toBe(again.ts);
  });

  it('I1: with nothing beside it is answered with help', async () => {
    const { answer } = await mention('@Cooperation Desk');
    expect(seen(answer)).toContain('Ask in your own words.');
  });
});

describe('a direct message', () => {
  it('needs no mention and is answered in the conversation', async () => {
    const said = desk.slack.directMessage({ user: 'wang', text: '社会保障' });
    const answer = await desk.slack.waitFor(() =>
      desk.slack.messages(desk.slack.dm('wang').id).find((message) => message.bot_id && message.ts > said.ts),
    );
    expect(answer.thread_ts).toBeUndefined();
    expect(seen(answer)).toContain('找到 23 条记录');
  });

  it('in a thread is answered in that thread', async () => {
    const first = desk.slack.directMessage({ user: 'maria', text: 'single' });
    await first.ack;
    await desk.slack.directMessage({ user: 'maria', text: 'fact', threadTs: first.ts }).ack;
    const answers = desk.slack.messages(desk.slack.dm('maria').id).filter((message) => message.bot_id);
    expect(answers.map((answer) => answer.thread_ts)).toEqual([undefined, first.ts]);
  });

  it('I17: of a file alone or a forwarded message alone is answered with help', async () => {
    const channel = desk.slack.dm('maria').id;
    const user = desk.slack.people.english.id;
    const before = desk.slack.messages(channel).filter((message) => message.bot_id).length;
    const bare = { type: 'message', channel, user, channel_type: 'im' };
    await desk.slack.event({
      ...bare,
      ts: '1800000001.000001',
      text: '',
      subtype: 'file_share',
      files: [{ id: 'F1' }],
    }).ack;
    await desk.slack.event({ ...bare, ts: '1800000002.000001', attachments: [{ text: 'forwarded' }] }).ack;
    const answers = desk.slack
      .messages(channel)
      .filter((message) => message.bot_id)
      .slice(before);
    expect(answers.map((answer) => seen(answer).includes('Ask in your own words.'))).toEqual([true, true]);
  });
});

describe('the buttons of a message for everybody', () => {
  it('page to the end and back in the same message', async () => {
    const { said, answer } = await mention('page me');
    const title = (page: string) => desk.slack.waitFor(() => seen(answer).includes(page) && answer);
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'more' }).ack;
    await title('11–20 of 23');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'more' }).ack;
    await title('21–23 of 23');
    expect(buttons(answer)).not.toContain('More');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'back' }).ack;
    await title('11–20 of 23');
    const inThread = desk.slack.messages('cooperation').filter((message) => message.thread_ts === said.ts);
    expect(inThread).toHaveLength(1);
  });

  it('show a record in full and return to the page it was opened from', async () => {
    const { answer } = await mention('page me again');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
    const third = values(answer, 'details')[2] ?? '';
    await desk.slack.press({ user: 'maria', message: answer, actionId: 'details', value: third }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('Record id'));
    expect(seen(answer)).toContain('record-13');
    expect(seen(answer)).toContain('“page me again”');
    expect(seen(answer)).toContain('The source gives *two* dates.');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'back' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
  });

  it('work after a restart, since every button carries its state', async () => {
    const { answer } = await mention('before the restart');
    const later = await deskInSlack({ slack: desk.slack });
    await desk.stop();
    await desk.slack.waitFor(() => desk.slack.connections === 1);
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
    expect(later.desk.asked).toEqual([
      {
        request: { kind: 'say', text: 'before the restart', offset: 10, language: 'en' },
        today: expect.any(String),
      },
    ]);
    desk = later;
  });

  it('S26: keep to the later press when an earlier one arrives after it', async () => {
    const { answer } = await mention('out of order');
    const [page2] = values(answer, 'more');
    const first = desk.slack.press({ user: 'wang', message: answer, actionId: 'more', value: page2 ?? '' });
    await first.ack;
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('21–23 of 23'));
    const asked = desk.desk.asked.length;
    await desk.slack.redeliver(first).ack;
    await ask('single');
    expect(desk.desk.asked).toHaveLength(asked + 1);
    expect(seen(answer)).toContain('21–23 of 23');
  });
});

describe('the buttons of an answer only one person sees', () => {
  it('page in place through the response_url', async () => {
    const answer = await ask('for my eyes');
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(answer).includes('11–20 of 23'));
    expect(buttons(answer)).toContain('Share to channel');
    expect(buttons(answer)).toContain('Back');
  });

  it('share the answer once, and say who shared it', async () => {
    const answer = await ask('worth sharing', 'maria', 'cooperation');
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'share' }).ack;
    const find = () =>
      desk.slack.messages('cooperation').filter((message) => seen(message).includes('“worth sharing”'));
    const shared = await desk.slack.waitFor(() => find()[0]);
    expect(seen(shared)).toContain(`Shared by <@${desk.slack.people.english.id}>`);
    expect(buttons(shared)).not.toContain('Share to channel');
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'share' }).ack;
    await ephemeral('has been shared to the channel already');
    expect(find()).toHaveLength(1);
    await desk.slack.press({ user: 'wang', message: shared, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(shared).includes('11–20 of 23'));
  });

  it('share from a channel the bot is not in, where the shared answer can still be paged', async () => {
    const answer = await ask('from inside', 'maria', 'management');
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'share' }).ack;
    const shared = await desk.slack.waitFor(() => desk.slack.messages('management')[0]);
    await desk.slack.press({ user: 'maria', message: shared, actionId: 'more' }).ack;
    await desk.slack.waitFor(() => seen(shared).includes('11–20 of 23'));
  });

  it('open a record beside the list when the question is too long to be carried along', async () => {
    const answer = await ask(`long ${'"quotes" '.repeat(55)}`);
    expect(seen(answer)).toContain('23 records found');
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'details' }).ack;
    const beside = await ephemeral('record-1');
    expect(buttons(beside)).not.toContain('Back');
    expect(seen(answer)).toContain('23 records found');
  });
});

describe('feedback', () => {
  it('is counted once for a person and an answer, thanked for, and logged without any text', async () => {
    const { answer } = await mention('secret wording of mine');
    await desk.slack.press({ user: 'maria', message: answer, actionId: 'helpful' }).ack;
    await ephemeral('Thank you, your feedback has been counted');
    await desk.slack.press({ user: 'maria', message: answer, actionId: 'helpful' }).ack;
    await ephemeral('has been counted already');
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'not_helpful' }).ack;
    await ephemeral('Thank you, your feedback has been counted', 'wang');
    expect(await desk.metric('desk_votes_total', { vote: 'helpful' })).toBe(1);
    expect(await desk.metric('desk_votes_total', { vote: 'not_helpful' })).toBe(1);
    expect(desk.lines.join('')).not.toContain('secret wording');
  });
});

describe('S20: what is not known here', () => {
  it('gets a polite text: a command', async () => {
    await desk.slack.command({ user: 'maria', channel: 'general', text: 'hi', command: '/other' }).ack;
    expect(seen(await ephemeral('/other is not known here'))).toContain('/coop help');
  });

  it('gets a polite text: a button of another version, and one with a made-up state', async () => {
    const { answer } = await mention('single');
    const press = (action_id: string, value: string) =>
      desk.slack.deliver({
        type: 'interactive',
        payload: {
          type: 'block_actions',
          user: { id: desk.slack.people.english.id },
          team: { id: 'T1' },
          container: { type: 'message', message_ts: answer.ts, channel_id: answer.channel },
          actions: [{ type: 'button', action_id, block_id: 'b', value, action_ts: '1.1' }],
          response_url: url,
        },
      });
    const sent = desk.slack.press({ user: 'maria', message: answer, actionId: 'helpful' });
    const url = String(sent.payload.response_url);
    await press('export_pdf', '').ack;
    await ephemeral('This button no longer works');
    await press('more', '{"v":99}').ack;
    expect(await desk.metric('slack_unknown_total', { kind: 'action' })).toBe(1);
    await desk.slack.waitFor(
      () =>
        desk.slack.ephemerals('maria').filter((one) => seen(one).includes('no longer works')).length === 2,
    );
  });

  it('gets a polite text: a form, and a shortcut on a message', async () => {
    const user = { id: desk.slack.people.english.id, team_id: 'T1' };
    const view = { callback_id: 'old', type: 'modal', state: { values: {} } };
    const { payload } = await desk.slack.deliver({
      type: 'interactive',
      payload: { type: 'view_submission', user, team: { id: 'T1' }, view },
    }).ack;
    expect(JSON.stringify(payload)).toContain('This form no longer works');
    const { answer } = await mention('single again');
    await desk.slack.shortcut({ user: 'maria', callbackId: 'old', message: answer }).ack;
    await ephemeral('This shortcut is not known here');
    await desk.slack.shortcut({ user: 'maria', callbackId: 'old' }).ack;
  });
});
