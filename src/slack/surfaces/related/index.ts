import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Language } from '../../../domain/language.ts';
import { listState } from '../../button-state.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import { sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { present } from '../present.ts';
import { orNotice } from '../results/answer.ts';
import { resultsView, searchingView } from '../results/view.ts';
import { RESULTS_WORDS } from '../results/words.ts';
import { tongueOf } from '../tongue.ts';
import { FIND_RELATED } from './ids.ts';
import { messageText } from './message-text.ts';
import { RELATED_WORDS } from './words.ts';

/** "Find related records": from any message to the records that fit what it names, in a modal only that person sees. */
export function registerRelated(app: App, service: Service): void {
  app.shortcut({ type: 'message_action', callback_id: FIND_RELATED }, async ({ ack, body, respond }) => {
    await acknowledge(() => ack(), service);
    const text = messageText(body.message, service.botUserId);
    const user = body.user.id;
    const language = await tongueOf(service, user, text);
    const seat = { channel: body.channel.id, user };
    const how = { response_type: 'ephemeral', replace_original: false } as const;
    const tell = (message: Message) => service.delivery.reply(respond, how, message, seat);
    const appId = appIdOf(body);
    const open = (view: ModalView) => service.screens.open(body.trigger_id, view);
    await attempt(service, { surface: 'shortcut', language, appId, tell }, () => {
      const refusal = refusalOf(service, user, text, language);
      if (refusal !== undefined) return open(notice(refusal, language));
      const waiting = searchingView({ shown: page('', language, service.today()) });
      return present(service, open, relatedView(service, text, language, appId), waiting);
    });
  });
}

/** Slack sends it; the type of Bolt does not know it. */
function appIdOf(body: object): string {
  return 'api_app_id' in body && typeof body.api_app_id === 'string' ? body.api_app_id : '';
}

function refusalOf(service: Service, user: string, text: string, language: Language): string | undefined {
  if (text === '') return RELATED_WORDS[language].noText;
  return service.mayAsk(user) ? undefined : WORDS[language].tooFast;
}

function notice(text: string, language: Language): ModalView {
  return noticeModal(RESULTS_WORDS[language].titles.related, sentence(text), language);
}

const page = (about: string, language: Language, day: string) =>
  listState({ text: `${RELATED_WORDS[language].command} ${about}`, offset: 0, language, day });

/**
 * The records that fit, as a page that leads on by what the message names: nothing else of it is carried along, so
 * that sharing the answer does not share the message.
 */
function relatedView(service: Service, text: string, language: Language, appId: string): Promise<ModalView> {
  const day = service.today();
  const asked = `${RELATED_WORDS[language].command} ${text}`;
  return orNotice(service, { shown: page('', language, day) }, appId, async () => {
    const answer = await service.ask({ kind: 'say', text: asked, language }, { day, surface: 'shortcut' });
    return resultsView(answer, { shown: page(answer.asked, language, day) });
  });
}
