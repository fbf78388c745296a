import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { call } from './web-client.ts';

let slack: StandIn;
beforeAll(async () => {
  slack = await startStandIn();
});
afterAll(() => slack.close());

const begin = async (length: number, filename = 'records.csv') => {
  const { upload_url: url, file_id: id } = await call(slack, 'files.getUploadURLExternal', {
    filename,
    length,
  });
  return { url: String(url), id: String(id) };
};
const put = (url: string, body: string) => fetch(url, { method: 'POST', body });
const complete = (id: string, more: object = {}) =>
  call(slack, 'files.completeUploadExternal', { files: [{ id, title: 'Records' }], ...more });

describe('the upload of a file to the stand-in', () => {
  it('makes a message with the file where it is completed, and keeps the content', async () => {
    const { url, id } = await begin(9);
    expect((await put(url, '\uFEFF中文')).status).toBe(200);
    const channel = slack.channels.general.id;
    expect(await complete(id, { channel_id: channel, initial_comment: 'two records' })).toMatchObject({
      ok: true,
      files: [{ id, title: 'Records' }],
    });
    expect(slack.messages('general').at(-1)).toMatchObject({
      text: 'two records',
      subtype: 'file_share',
      files: [{ id, name: 'records.csv', title: 'Records', size: 9, filetype: 'csv' }],
    });
    expect(slack.file(id)?.content).toBe('\uFEFF中文');
  });

  it('into a thread is a message of the thread', async () => {
    const { ts } = slack.say({ user: 'maria', channel: 'general', text: 'hello' });
    const { url, id } = await begin(1);
    await put(url, 'x');
    await complete(id, { channel_id: slack.channels.general.id, thread_ts: ts });
    expect(slack.messages('general').at(-1)?.thread_ts).toBe(ts);
  });

  it('needs a name and a length above 0', async () => {
    const error = async (args: object) => (await call(slack, 'files.getUploadURLExternal', args)).error;
    expect(await error({ length: 1 })).toBe('missing_argument');
    expect(await error({ filename: 'a.csv' })).toBe('missing_argument');
    expect(await error({ filename: 'a.csv', length: 0 })).toBe('invalid_arguments');
    expect(await error({ filename: 'a.csv', length: 1.5 })).toBe('invalid_arguments');
  });

  it('is refused when the length is another than promised, and cannot be completed then', async () => {
    const { url, id } = await begin(3);
    expect((await put(url, 'xx')).status).toBe(400);
    expect((await put(`${url}0`, 'xxx')).status).toBe(400);
    expect((await complete(id)).error).toBe('file_not_found');
  });

  it('is completed once, and not under an id that nobody was given', async () => {
    const { url, id } = await begin(1);
    await put(url, 'x');
    expect((await complete('F0000000000')).error).toBe('file_not_found');
    expect((await complete(id)).ok).toBe(true);
    expect((await complete(id)).error).toBe('file_not_found');
    expect((await call(slack, 'files.completeUploadExternal', {})).error).toBe('invalid_arguments');
  });

  it('is refused in a conversation the bot is not in', async () => {
    const { url, id } = await begin(1);
    await put(url, 'x');
    expect((await complete(id, { channel_id: slack.channels.management.id })).error).toBe(
      'channel_not_found',
    );
  });

  it('needs files:write', async () => {
    slack.scopes.delete('files:write');
    for (const method of ['files.getUploadURLExternal', 'files.completeUploadExternal'])
      expect(await call(slack, method, { filename: 'a', length: 1 })).toMatchObject({
        error: 'missing_scope',
        needed: 'files:write',
      });
    slack.scopes.add('files:write');
  });
});
