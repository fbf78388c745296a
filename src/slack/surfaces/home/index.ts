import type { App } from '@slack/bolt';
import { z } from 'zod';
import { listState } from '../../button-state.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import { sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { answerView } from '../results/answer.ts';
import { RESULTS_WORDS } from '../results/words.ts';
import { onlyQuestion } from '../search/fields.ts';
import { showOnTop } from '../show-view.ts';
import { tongueOf } from '../tongue.ts';
import { readViewPress, type ViewPress } from '../view-payload.ts';
import { HOME_VIEW } from './ids.ts';
import { homeNotice, homeView } from './view.ts';

/** Draws the Home tab whenever somebody opens it, and answers the questions pressed there. */
export function registerHome(app: App, service: Service): void {
  app.event('app_home_opened', async ({ event, body }) => {
    const opened = openedSchema.safeParse(event);
    if (!opened.success) return;
    await publish(service, opened.data.user, { eventId: body.event_id, appId: body.api_app_id });
  });
  app.action(/^home_ask_(?:kind|\d{1,2})$/, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    const press = readViewPress(body);
    if (press?.view.callbackId !== HOME_VIEW) return void service.metrics.unknown.inc({ kind: 'action' });
    await answer(service, press);
  });
}

/** Form: https://docs.slack.dev/reference/events/app_home_opened. The other tab is a conversation. */
const openedSchema = z.object({ user: z.string().min(1), tab: z.literal('home') });

async function publish(service: Service, user: string, from: { eventId: string; appId: string }) {
  const language = await service.languageOf(user);
  const tell = async (message: Message) => {
    await service.screens.publish(user, homeNotice(message));
    return 'sent' as const;
  };
  await attempt(service, { surface: 'home', language, ...from, tell }, async () => {
    await service.screens.publish(user, homeView(await service.overview(language), service.today()));
  });
}

/**
 * Answers in a modal: there is no conversation in the Home tab to answer in, and a message elsewhere would be one
 * nobody asked for. It opens where it was pressed, for that person alone, and pages and opens records as search does.
 */
async function answer(service: Service, press: ViewPress): Promise<void> {
  const language = await tongueOf(service, press.user, press.value);
  const title = RESULTS_WORDS[language].titles.search;
  const opening = { title, language, surface: 'home' } as const;
  await showOnTop(service, press, opening, async () => {
    if (press.value === '') return noticeModal(title, sentence(WORDS[language].oldButton), language);
    if (!service.mayAsk(press.user)) return noticeModal(title, sentence(WORDS[language].tooFast), language);
    const shown = listState({ text: press.value, offset: 0, language, day: service.today() });
    // With the question in the form, the search can be changed from there.
    return answerView(service, { shown, fields: onlyQuestion(press.value) }, press.appId);
  });
}
