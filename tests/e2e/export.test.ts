import { afterEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../src/playground/workspace.ts';
import { buttons, type DeskInSlack, deskInSlack, seen, until, values, type Wishes } from './desk-in-slack.ts';

const running: DeskInSlack[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.end();
});
async function start(wishes: Wishes = {}): Promise<DeskInSlack> {
  const desk = await deskInSlack(wishes);
  running.push(desk);
  return desk;
}

const command = async ({ slack }: DeskInSlack, user: string, text: string, channel = 'general') => {
  await slack.command({ user, channel, text }).ack;
};
const whisper = ({ slack }: DeskInSlack, user: string, text: string) =>
  slack.waitFor(() => slack.ephemerals(user).find((one) => seen(one).includes(text)));
const withFiles = ({ slack }: DeskInSlack, channel: string) =>
  slack.messages(channel).filter((message) => message.files !== undefined);
const received = (desk: DeskInSlack, user: string, count = 1) =>
  desk.slack.waitFor(() => {
    const found = withFiles(desk, desk.slack.dm(user).id);
    return found.length >= count && found;
  });
const fileIn = ({ slack }: DeskInSlack, message: SlackMessage | undefined) => {
  const [file] = (message?.files ?? []) as Array<{ id: string; name: string; title: string }>;
  return { ...file, content: slack.file(file?.id ?? '')?.content };
};

describe.each(['socket', 'http'] as const)('an export in %s mode', (mode) => {
  it.each([
    [
      'maria',
      'export agreements',
      'agreements',
      'Export of 23 records for “agreements”',
      '23 records for “agreements”',
      'is in your direct message',
    ],
    [
      'wang',
      '导出 协议',
      '协议',
      '导出“协议”的 23 条记录',
      '“协议”的 23 条记录',
      '已发送到您与本应用的私信中',
    ],
  ])(
    'of %s’s “%s” offers the formats and sends the file to their direct message alone',
    async (user, text, asked, offer, comment, told) => {
      const desk = await start({ mode });
      await command(desk, user, text);
      const choice = await whisper(desk, user, offer);
      expect(buttons(choice)).toHaveLength(3);
      expect(desk.desk.asked.at(-1)?.request).toMatchObject({ kind: 'say', text: asked });
      await desk.slack.press({ user, ephemeral: choice, actionId: 'export_csv' }).ack;
      const [message] = await received(desk, user);
      expect(message?.text).toBe(comment);
      expect(fileIn(desk, message)).toMatchObject({
        name: expect.stringMatching(/^records-\d{4}-\d\d-\d\d\.csv$/),
        title: asked,
        content: `\uFEFF${asked}，23\r\n`,
      });
      await whisper(desk, user, told);
      expect(withFiles(desk, 'general')).toEqual([]);
      expect(await desk.metric('desk_exports_total', { format: 'csv' })).toBe(1);
    },
  );
});

describe('the button', () => {
  it.each([
    ['agreements', 'Export'],
    ['records by year', 'Export'],
    ['timeline of agreements', 'Export'],
    ['按年份统计', '导出'],
    ['协议', '导出'],
  ])('stands under the answer to “%s” as “%s”, and leads to the formats', async (text, label) => {
    const desk = await start();
    await command(desk, 'maria', text);
    const answer = await desk.slack.waitFor(() => desk.slack.ephemerals('maria')[0]);
    expect(buttons(answer)).toContain(label);
    await desk.slack.press({ user: 'maria', ephemeral: answer, actionId: 'export' }).ack;
    const choice = await whisper(desk, 'maria', `“${text}”`).then(() =>
      desk.slack.waitFor(() =>
        desk.slack.ephemerals('maria').find((one) => values(one, 'export_json').length > 0),
      ),
    );
    await desk.slack.press({ user: 'maria', ephemeral: choice, actionId: 'export_json' }).ack;
    expect(fileIn(desk, (await received(desk, 'maria'))[0]).name).toMatch(/\.json$/);
  });

  it.each(['fact', 'nothing', 'single', 'help'])(
    'does not stand under an answer of another sort (%s)',
    async (text) => {
      const desk = await start();
      await command(desk, 'maria', text);
      const answer = await desk.slack.waitFor(() => desk.slack.ephemerals('maria')[0]);
      expect(buttons(answer)).not.toContain('Export');
    },
  );

  it('of a public answer sends the file to whoever presses, not to who asked', async () => {
    const desk = await start();
    desk.slack.mention({ user: 'maria', channel: 'general', text: 'agreements' });
    const answer = await desk.slack.waitFor(() =>
      desk.slack.messages('general').find(({ bot_id }) => bot_id),
    );
    await desk.slack.press({ user: 'wang', message: answer, actionId: 'export' }).ack;
    const choice = await whisper(desk, 'wang', 'choose a format');
    await desk.slack.press({ user: 'wang', ephemeral: choice, actionId: 'export_iati' }).ack;
    await received(desk, 'wang');
    expect(withFiles(desk, desk.slack.dm('maria').id)).toEqual([]);
  });

  it('pressed twice sends one file, and says where it is', async () => {
    const desk = await start();
    await command(desk, 'maria', 'export agreements');
    const choice = await whisper(desk, 'maria', 'choose a format');
    await Promise.all(
      [1, 2].map(() => desk.slack.press({ user: 'maria', ephemeral: choice, actionId: 'export_csv' }).ack),
    );
    await whisper(desk, 'maria', 'has been sent already');
    expect(await received(desk, 'maria')).toHaveLength(1);
    await desk.slack.press({ user: 'maria', ephemeral: choice, actionId: 'export_json' }).ack;
    expect(await received(desk, 'maria', 2)).toHaveLength(2);
  });

  it('with a value nobody made says that it no longer works', async () => {
    const desk = await start();
    await command(desk, 'maria', 'export agreements');
    const choice = await whisper(desk, 'maria', 'choose a format');
    const [actions] = (choice.blocks ?? []).slice(-1) as Array<{ elements: Array<{ value: string }> }>;
    for (const element of actions?.elements ?? []) element.value = '{"v":1,"k":"list","q":"x","o":-1}';
    await desk.slack.press({ user: 'maria', ephemeral: choice, actionId: 'export_csv' }).ack;
    await whisper(desk, 'maria', 'no longer works');
    expect(withFiles(desk, desk.slack.dm('maria').id)).toEqual([]);
  });
});

describe('in a direct message', () => {
  it('the formats are answered in the conversation, and the file comes there without another word', async () => {
    const desk = await start();
    desk.slack.directMessage({ user: 'wang', text: '导出：协议' });
    const { id } = desk.slack.dm('wang');
    const choice = await desk.slack.waitFor(() => desk.slack.messages(id).find(({ bot_id }) => bot_id));
    expect(seen(choice)).toContain('请选择格式');
    await desk.slack.press({ user: 'wang', message: choice, actionId: 'export_csv' }).ack;
    await received(desk, 'wang');
    expect(desk.slack.ephemerals('wang')).toEqual([]);
  });

  it('a press in a thread brings the file into the thread', async () => {
    const desk = await start();
    const said = desk.slack.directMessage({ user: 'maria', text: 'hello' });
    desk.slack.directMessage({ user: 'maria', text: 'export agreements', threadTs: said.ts });
    const { id } = desk.slack.dm('maria');
    const choice = await desk.slack.waitFor(() =>
      desk.slack.messages(id).find((one) => seen(one).includes('choose a format')),
    );
    await desk.slack.press({ user: 'maria', message: choice, actionId: 'export_csv' }).ack;
    expect((await received(desk, 'maria'))[0]?.thread_ts).toBe(said.ts);
  });
});

describe('there is a sentence', () => {
  const pressed = async (desk: DeskInSlack, text = 'export agreements', user = 'maria') => {
    const before = desk.slack.ephemerals(user).length;
    await command(desk, user, text);
    const choice = await desk.slack.waitFor(() =>
      desk.slack
        .ephemerals(user)
        .slice(before)
        .find((one) => values(one, 'export_csv').length > 0),
    );
    await desk.slack.press({ user, ephemeral: choice, actionId: 'export_csv' }).ack;
  };

  it.each([
    ['export', 'Write after it which records to export'],
    ['导出', '请在后面写明要导出哪些记录'],
    ['export nothing', 'Nothing in these records answers that.'],
  ])('for “%s”: %s', async (text, said) => {
    const desk = await start();
    await command(desk, 'maria', text);
    expect(buttons(await whisper(desk, 'maria', said))).not.toContain('JSON');
  });

  it('with the file, when not all records are in it', async () => {
    const desk = await start();
    await pressed(desk, 'export many & <!channel> agreements');
    const [message] = await received(desk, 'maria');
    expect(message?.text).toContain(
      '5000 records for “many &amp; &lt;!channel&gt; agreements”\nOnly the first 5000 of 9000 records',
    );
  });

  it('when the records are no longer there', async () => {
    const desk = await start();
    await pressed(desk, 'export vanished agreements');
    await whisper(desk, 'maria', 'there is nothing to export');
  });

  it.each([
    ['files:write', 'maria', 'export agreements', 'lacks the permission “files:write”'],
    ['im:write', 'maria', 'export agreements', 'lacks the permission “im:write'],
    ['files:write', 'wang', '导出 协议', '缺少权限“files:write”'],
  ])(
    'that names the scope %s, which %s’s workspace did not grant (“%s”)',
    async (scope, user, text, said) => {
      const desk = await start();
      for (const one of [scope, 'mpim:write']) desk.slack.scopes.delete(one);
      await pressed(desk, text, user);
      await whisper(desk, user, said);
    },
  );

  it.each([
    ['files.getUploadURLExternal', 'file_uploads_disabled', 'does not let apps send files'],
    ['files.getUploadURLExternal', 'storage_limit_reached', 'has no room for more files'],
    ['files.completeUploadExternal', 'file_not_found', 'something went wrong'],
    ['conversations.open', 'user_disabled', 'something went wrong'],
  ])('when %s answers %s; the press may be tried again', async (method, error, said) => {
    const desk = await start();
    desk.slack.fail(method, { error });
    await pressed(desk);
    await whisper(desk, 'maria', said);
    await pressed(desk);
    await received(desk, 'maria');
  });

  it('when the upload keeps failing, and none when it fails once', async () => {
    const desk = await start();
    desk.slack.fail('upload', { status: 500 });
    await pressed(desk);
    await received(desk, 'maria');
    desk.slack.fail('upload', { status: 500 }, 3);
    await pressed(desk, 'export programmes');
    await whisper(desk, 'maria', 'something went wrong');
    expect(await received(desk, 'maria')).toHaveLength(1);
  });

  it('when Slack does not confirm the file, which is not sent twice', async () => {
    const desk = await start({ parts: { timings: { requestTimeoutMs: 300 } } });
    desk.slack.fail('files.completeUploadExternal', { dropAfter: true });
    await pressed(desk);
    await whisper(desk, 'maria', 'did not confirm the file');
    expect(await received(desk, 'maria')).toHaveLength(1);
  });

  it('when somebody asks too much at once', async () => {
    const desk = await start({ parts: { questionLimit: { questions: 1, perMs: 60_000 } } });
    await pressed(desk);
    await whisper(desk, 'maria', 'Please wait a few seconds');
    await until(() => desk.slack.calls.every(({ method }) => method !== 'files.completeUploadExternal'));
  });
});
