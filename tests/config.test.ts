import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function messageOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('the configuration', () => {
  it('opens the playground when no Slack value is set, also when .env holds empty lines', () => {
    expect(readConfig({}).slack).toEqual({ mode: 'playground', port: 3000 });
    expect(readConfig({ SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '' }).slack.mode).toBe('playground');
  });

  it('uses Socket Mode when an app token is given, also beside a signing secret', () => {
    expect(readConfig({ ...SOCKET, SLACK_SIGNING_SECRET: 's' }).slack).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
  });

  it('uses HTTP mode on PORT with a signing secret alone', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '8080' }).slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: 's',
      port: 8080,
    });
  });

  it('names everything that is missing or wrong in one message', () => {
    const message = messageOf({
      SLACK_APP_TOKEN: 'xoxb-wrong',
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      TZ: 'Mars/Olympus',
      DATABASE_URL: 'mysql://u:p@h/d',
      SLACK_API_URL: 'slack',
    });
    for (const name of [
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'PORT',
      'LOG_LEVEL',
      'TZ',
      'DATABASE_URL',
      'SLACK_API_URL',
    ])
      expect(message).toContain(name);
  });

  it('says which second value a bot token needs', () => {
    expect(messageOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toMatch(/SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/);
  });

  it('never repeats a value, since it may be a secret', () => {
    const message = messageOf({ SLACK_BOT_TOKEN: 'hunter2-token', DATABASE_URL: 'http://me:hunter2@host' });
    expect(message).toContain('SLACK_BOT_TOKEN');
    expect(message).not.toContain('hunter2');
  });

  it('has every variable in .env.example, each with a comment, and no other', () => {
    const example = readFileSync(resolve(import.meta.dirname, '..', '.env.example'), 'utf8');
    const blocks = [...example.matchAll(/^# .+\n([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    expect(blocks.sort()).toEqual(
      [
        'SLACK_BOT_TOKEN',
        'SLACK_APP_TOKEN',
        'SLACK_SIGNING_SECRET',
        'PORT',
        'SLACK_API_URL',
        'LOG_LEVEL',
        'RECORDS_DIR',
        'DATABASE_URL',
        'STATE_DIR',
        'TZ',
      ].sort(),
    );
    expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(blocks.length);
  });
});
