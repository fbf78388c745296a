import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** Empty values also win over the lines of a developer's own .env. */
const NO_SLACK = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', SLACK_API_URL: '' };

/** Starts the bot with these variables until it ends or has printed what is waited for, then stops it. */
function start(env: Record<string, string>, until?: RegExp) {
  const child = spawn('node', ['src/main.js'], { cwd: ROOT, env: { ...process.env, ...NO_SLACK, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk;
      if (until?.test(printed)) child.kill('SIGTERM');
    });
  return new Promise<{ code: number | null; printed: string }>((done) =>
    child.on('close', (code) => done({ code, printed })),
  );
}

describe('starting', () => {
  it('ends with exit code 1 and one message that names everything wrong in the configuration', async () => {
    const { code, printed } = await start({ SLACK_BOT_TOKEN: 'abc', PORT: 'x', TZ: 'Moon/Base' });
    expect(code).toBe(1);
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'TZ', 'SLACK_APP_TOKEN']) expect(printed).toContain(name);
    expect(printed).not.toContain('    at ');
  });

  it('ends with exit code 1, naming file, record and field, when a record is faulty', async () => {
    const { code, printed } = await start({ RECORDS_DIR: 'tests/fixtures/faulty-records' });
    expect(code).toBe(1);
    expect(printed).toContain('faulty.json: half-a-record: summary: is missing');
  });

  it('ends with exit code 1 and a sentence when Slack cannot be reached', async () => {
    const { code, printed } = await start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    });
    expect(code).toBe(1);
    expect(printed).not.toMatch(/xoxb-1|xapp-1/);
    expect(printed).not.toContain('    at ');
  });

  it('opens the playground without tokens, says so in one line, and ends well on SIGTERM', async () => {
    const { code, printed } = await start({ PORT: '0', LOG_LEVEL: 'error' }, /playground is open/);
    expect(code).toBe(0);
    expect(printed.trim().split('\n')).toEqual([
      expect.stringMatching(/playground is open: http:\/\/127\.0\.0\.1:\d+\/$/),
    ]);
  });
});
