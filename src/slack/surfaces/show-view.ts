import { setTimeout as sleep } from 'node:timers/promises';
import type { ModalView } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { Screen } from '../screens.ts';
import { type Attempt, attempt, type Service } from '../service.ts';
import { sentence } from '../views/index.ts';
import type { Message } from '../views/message.ts';
import { noticeModal } from '../views/modal.ts';
import { WORDS } from '../words/index.ts';
import type { ViewPress } from './view-payload.ts';

/** What takes longer is announced: a trigger lives 3 seconds, and a person waits for a sign after about half of one. */
const QUICK_MS = 400;

/** What a modal that is still made is called, and in which language it waits. */
export interface Opening {
  readonly title: string;
  readonly language: Language;
  readonly surface: Attempt['surface'];
}

/**
 * Shows a modal for a press: opened from the Home tab, put on top of the modal it was pressed in. What is made slowly
 * stands in a waiting modal's place when it is ready; a failure is told in the modal, or in the person's own
 * conversation with the app where no modal could be opened.
 */
export async function showView(
  service: Service,
  press: ViewPress,
  { title, language, surface }: Opening,
  make: () => Promise<ModalView>,
): Promise<void> {
  const { screens } = service;
  const { triggerId, view, user, appId } = press;
  let screen: Screen | undefined;
  const put = async (modal: ModalView) => {
    screen =
      view.type === 'home'
        ? await screens.open(triggerId, modal)
        : await screens.push(triggerId, modal, { id: view.id, hash: view.hash });
  };
  const tell = async (message: Message) => {
    const notice = noticeModal(title, message, language);
    try {
      if (screen === undefined) await put(notice);
      else await screens.fill({ id: screen.id }, notice);
      return 'sent';
    } catch {
      return service.delivery.post({ channel: user }, message);
    }
  };
  await attempt(service, { surface, language, appId, tell }, async () => {
    const made = make();
    const settled = made.then(
      () => true,
      () => true,
    );
    const isQuick = await Promise.race([settled, sleep(QUICK_MS, false, { ref: false })]);
    if (!isQuick) await put(noticeModal(title, sentence(WORDS[language].modal.waiting), language));
    const modal = await made;
    if (screen === undefined) await put(modal);
    else await screens.fill(screen, modal);
  });
}
