import { App, type AppOptions } from '@slack/bolt';
import type { StandIn } from '../../src/playground/stand-in.ts';

const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error',
  setName() {},
};

const button = (id: string, value: string) => ({
  type: 'actions' as const,
  block_id: `row-${id}`,
  elements: [
    {
      type: 'button' as const,
      action_id: id,
      value,
      text: { type: 'plain_text' as const, text: `Press ${id}` },
    },
  ],
});

/** A Bolt app that repeats what it hears, with a button under every answer; `extra` goes to Bolt's constructor. */
export function echoApp(standIn: StandIn, extra: Partial<AppOptions> = {}): App {
  const app = new App({
    token: standIn.botToken,
    appToken: standIn.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: standIn.apiUrl },
    logger: quiet as unknown as NonNullable<AppOptions['logger']>,
    ...extra,
  });
  const answer = (text: string) => ({
    text: `echo: ${text}`,
    blocks: [
      { type: 'section' as const, text: { type: 'mrkdwn' as const, text: `*echo:* ${text}` } },
      button('again', text),
    ],
  });
  app.command('/coop', async ({ command, ack, respond }) => {
    if (command.text === 'by ack') return ack({ text: 'answered by ack' });
    await ack();
    await respond({ response_type: 'ephemeral', ...answer(command.text) });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ ...answer(event.text), thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined) return;
    await say(answer(message.text ?? ''));
  });
  app.action('again', async ({ ack, action, respond }) => {
    await ack();
    const value = 'value' in action ? String(action.value) : '';
    await respond({ replace_original: true, text: `pressed: ${value}` });
  });
  app.view(/^$/, async ({ ack }) => {
    await ack();
  });
  return app;
}
