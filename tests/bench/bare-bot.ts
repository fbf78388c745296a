/** The bot to compare ours with: as little as Bolt allows, so that what is measured is Bolt, Node and the wire. */
import { App } from '@slack/bolt';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN ?? '',
  appToken: process.env.SLACK_APP_TOKEN ?? '',
  socketMode: true,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
});

app.command('/coop', async ({ command, ack, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', text: `You asked: ${command.text}` });
});

await app.start();
