import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { ShownState } from '../../button-state.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import { SHARE_TO } from '../../views/blocks.ts';
import { sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { readShown } from '../results/state.ts';
import { readSubmission, readViewPress, type Submission } from '../view-payload.ts';
import { SHARE_FORM } from './ids.ts';
import { postShared, type Sharing } from './post.ts';
import { CONVERSATION, sharedView, shareForm, sharingView } from './view.ts';
import { SHARE_WORDS } from './words.ts';

/**
 * `Share to a conversation`: a button with action id `share_to` and the value of a list or a record, in any modal or
 * in the Home tab, opens a form that asks where to; what it answers is posted there once.
 */
export function registerShare(app: App, service: Service): void {
  app.action(SHARE_TO, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    const press = readViewPress(body);
    if (press === undefined) return void service.metrics.unknown.inc({ kind: 'action' });
    const { view, triggerId, user, appId } = press;
    const shown = readShown(press.value);
    const language = shown?.l ?? (await service.languageOf(user));
    // There may be no view to say it in: the app's own conversation with the person is always there.
    const tell = (message: Message) => service.delivery.post({ channel: user }, message);
    await attempt(service, { surface: 'modal', language, appId, tell }, async () => {
      if (shown === undefined) return tell(sentence(WORDS[language].oldButton));
      const form = shareForm(shown);
      if (view.type === 'home') return service.screens.open(triggerId, form);
      return service.screens.push(triggerId, form, { id: view.id, hash: view.hash });
    });
  });

  app.view({ type: 'view_submission', callback_id: SHARE_FORM }, async ({ ack, body, respond }) => {
    const submission = readSubmission(body);
    const shown = submission && readShown(submission.view.metadata);
    if (submission === undefined || shown === undefined) {
      const { title, text } = WORDS.en.unknownForm;
      service.metrics.unknown.inc({ kind: 'view' });
      return acknowledge(
        () => ack({ response_action: 'update', view: noticeModal(title, sentence(text), 'en') }),
        service,
      );
    }
    const channel = chosenIn(submission);
    if (channel === undefined) {
      const errors = { [CONVERSATION]: SHARE_WORDS[shown.l].noneChosen };
      return acknowledge(() => ack({ response_action: 'errors', errors }), service);
    }
    await acknowledge(() => ack({ response_action: 'update', view: sharingView(shown) }), service);
    // Bolt makes it for the URL that came with the conversation chosen, and leaves it out where none did.
    await share(service, submission, shown, { channel, respond });
  });
}

async function share(
  service: Service,
  { view, user, appId }: Submission,
  shown: ShownState,
  to: Pick<Sharing, 'channel' | 'respond'>,
) {
  // The acknowledgement changed the form's hash, and nobody else has a button in it.
  const fill = (filled: ReturnType<typeof shareForm>) => service.screens.fill({ id: view.id }, filled);
  const words = SHARE_WORDS[shown.l];
  const tell = async (message: Message) => {
    await fill(noticeModal(words.title, message, shown.l));
    return 'sent' as const;
  };
  await attempt(service, { surface: 'modal', language: shown.l, appId, tell }, async () => {
    const shared = await postShared(service, { ...to, shown, user, formId: view.id });
    if (shared.was === 'posted') await fill(sharedView(shown, to.channel));
    else if (shared.was === 'refused') await fill(shareForm(shown, { ...shared, channel: to.channel }));
    else {
      const text = shared.was === 'repeated' ? words.already : WORDS[shown.l].failures.unconfirmed;
      await fill(noticeModal(words.title, sentence(text), shown.l));
    }
  });
}

const chosenSchema = z.object({
  [CONVERSATION]: z.object({
    [CONVERSATION]: z.object({ selected_conversation: z.string().regex(/^[A-Z0-9]{2,40}$/) }),
  }),
});

function chosenIn({ state }: Submission): string | undefined {
  return chosenSchema.safeParse(state).data?.[CONVERSATION][CONVERSATION].selected_conversation;
}
