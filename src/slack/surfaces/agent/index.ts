import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Service } from '../../service.ts';
import { failureOf } from '../../web-api/failures.ts';
import { AGENT_WORDS } from './words.ts';

/** Form: https://docs.slack.dev/reference/events/app_home_opened. The other tab is the Home tab. */
const openedSchema = z.object({
  user: z.string().min(1),
  channel: z.string().min(1),
  tab: z.literal('messages'),
});

/** Welcomes whoever opens the agent's pane with prompts that these records answer. */
export function registerAgent(app: App, service: Service): void {
  app.event('app_home_opened', async ({ event }) => {
    const opened = openedSchema.safeParse(event);
    if (opened.success && service.pane.on) await welcome(service, opened.data);
  });
}

/** Nobody waits for a welcome: when it fails, the operator reads why and the person asks all the same. */
async function welcome(service: Service, { user, channel }: { user: string; channel: string }) {
  try {
    const language = await service.languageOf(user);
    const prompts = await service.prompts(language);
    const title = AGENT_WORDS[language].welcome(await service.overview(language));
    await service.pane.suggest(
      channel,
      title,
      prompts.map((question) => ({ title: question, message: question })),
    );
  } catch (error) {
    const { code } = failureOf(error);
    service.metrics.failures.inc({ surface: 'agent', code });
    service.logger.error({ code, surface: 'agent' }, 'no prompts could be suggested');
  }
}
