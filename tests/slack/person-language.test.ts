import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { createPersonLanguage } from '../../src/slack/web-api/person-language.ts';

let slack: StandIn | undefined;
afterEach(() => slack?.close());

async function asking(scopes?: readonly string[]) {
  slack = await startStandIn(scopes === undefined ? {} : { scopes });
  const client = new webApi.WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  let now = 0;
  const languageOf = createPersonLanguage(client, () => new Date(now), pino({ enabled: false }));
  const calls = () => slack?.calls.filter((call) => call.method === 'users.info').length;
  return { languageOf, calls, pass: (ms: number) => (now += ms), people: slack.people };
}

describe('the language of a person', () => {
  it('is that of their Slack, asked for once an hour', async () => {
    const { languageOf, calls, pass, people } = await asking();
    expect(await languageOf(people.chinese.id)).toBe('zh');
    expect(await languageOf(people.english.id)).toBe('en');
    await languageOf(people.chinese.id);
    expect(calls()).toBe(2);
    pass(60 * 60 * 1_000 + 1);
    await languageOf(people.chinese.id);
    expect(calls()).toBe(3);
  });

  it('is English where Slack does not say', async () => {
    const { languageOf } = await asking(['chat:write']);
    expect(await languageOf('U1')).toBe('en');
  });
});
