import type { ModalView } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import { type Attempt, attempt, type Service } from '../service.ts';
import { sentence } from '../views/index.ts';
import type { Message } from '../views/message.ts';
import { noticeModal } from '../views/modal.ts';
import type { Filled } from '../web-api/screens.ts';
import { WORDS } from '../words/index.ts';
import { present } from './present.ts';
import type { ViewPress } from './view-payload.ts';

/** What a modal is called while it is made and where it fails, and in which language. */
export interface Opening {
  readonly title: string;
  readonly language: Language;
  readonly surface: Attempt['surface'];
  readonly appId: string;
}

/**
 * Shows a modal that may take its time: first, if need be, one that says so, and where it fails one that says what to
 * do next.
 * @param put opens or changes the modal; what Slack refuses of it is thrown
 */
export function showView(
  service: Service,
  opening: Opening,
  put: (view: ModalView) => Promise<Filled | undefined>,
  make: () => Promise<ModalView>,
): Promise<Filled | undefined> {
  const { title, language } = opening;
  const waiting = noticeModal(title, sentence(WORDS[language].modal.waiting), language);
  return present(service, put, madeOrNotice(service, opening, make), waiting);
}

/** Shows it on top of the modal that was pressed in, or opens it from the Home tab. */
export async function showOnTop(
  service: Service,
  press: ViewPress,
  opening: Omit<Opening, 'appId'>,
  make: () => Promise<ModalView>,
): Promise<void> {
  const { triggerId, view, user, appId } = press;
  const { screens } = service;
  const put = (modal: ModalView) =>
    view.type === 'home'
      ? screens.open(triggerId, modal)
      : screens.push(triggerId, modal, { id: view.id, hash: view.hash });
  // There may be no view to say it in: the app's own conversation with the person is always there.
  const tell = (message: Message) => service.delivery.post({ channel: user }, message);
  await attempt(service, { ...opening, appId, tell }, () =>
    showView(service, { ...opening, appId }, put, make),
  );
}

/** Never rejects. */
async function madeOrNotice(
  service: Service,
  { title, language, surface, appId }: Opening,
  make: () => Promise<ModalView>,
): Promise<ModalView> {
  const views: ModalView[] = [];
  const tell = async (message: Message) => {
    views.push(noticeModal(title, message, language));
    return 'sent' as const;
  };
  await attempt(service, { surface, language, appId, tell }, async () => views.push(await make()));
  return views[0] ?? noticeModal(title, sentence(WORDS[language].failures.failed), language);
}
