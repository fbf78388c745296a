import { createHash } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type RecordState, readButtonValue } from '../../button-state.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import { sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { showOnTop, showView } from '../show-view.ts';
import { readViewPress, type ViewPress } from '../view-payload.ts';
import { citationModal } from './citation.ts';
import { FORM_OF, GO, GO_BACK, OPEN_RECORD, RECORD_VIEW } from './ids.ts';
import { firstPage, type PageState, pageAfter, pageBefore, readPageState } from './state.ts';
import { recordModal } from './view.ts';
import { RECORD_WORDS } from './words.ts';

/** Opens records from views, and answers what is pressed in a record's modal. */
export function registerRecord(app: App, service: Service): void {
  app.action(OPEN_RECORD, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    const press = readViewPress(body);
    if (press === undefined) return void service.metrics.unknown.inc({ kind: 'action' });
    const state = readButtonValue(press.value);
    await (state?.k === 'record' ? openRecord(service, press, state) : sayOld(service, press));
  });
  app.action(/^record_(?:go|back|cite_[a-z]{1,20})$/, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    const press = readViewPress(body);
    if (press?.view.callbackId !== RECORD_VIEW) return void service.metrics.unknown.inc({ kind: 'action' });
    const state = readPageState(press.view.metadata);
    await (state === undefined ? sayOld(service, press) : turn(service, press, state));
  });
}

/** Shows a record in a modal: opened from the Home tab, on top of the modal it was pressed in. */
export function openRecord(
  service: Service,
  press: ViewPress,
  opened: Pick<RecordState, 'id' | 'l' | 'd'>,
): Promise<void> {
  const state = firstPage(opened);
  return showOnTop(service, press, openingOf(state), () => draw(service, state));
}

function openingOf({ l: language }: Pick<PageState, 'l'>) {
  return { title: RECORD_WORDS[language].title, language, surface: 'modal' } as const;
}

/** Changes the modal in place: a citation and a related record take no more of the three modals Slack stacks. */
async function turn(service: Service, press: ViewPress, state: PageState): Promise<void> {
  const { view, triggerId, appId, user } = press;
  const { screens } = service;
  const opening = { ...openingOf(state), appId };
  const tell = (message: Message) => service.delivery.post({ channel: user }, message);
  await attempt(service, { ...opening, tell }, async () => {
    // A double click is one press; after a failure the same button may be pressed again.
    const pressed = createHash('sha256')
      .update(`${press.actionId} ${press.value}`)
      .digest('hex')
      .slice(0, 16);
    await service.once(`turn:${view.id}:${view.hash}:${pressed}`, async () => {
      const fill = (shown: ModalView) => screens.fill({ id: view.id, hash: view.hash }, shown);
      const filled = await showView(service, opening, fill, () => next(service, press, state));
      if (filled !== 'changed') return;
      const changed = sentence(WORDS[opening.language].modal.changed);
      await screens.push(triggerId, noticeModal(opening.title, changed, opening.language));
    });
  });
}

async function next(service: Service, press: ViewPress, state: PageState): Promise<ModalView> {
  const form = FORM_OF.get(press.actionId);
  if (form !== undefined) {
    const text = await service.cite(state.id, form, { language: state.l, today: state.d });
    return text === undefined ? goneModal(state) : citationModal(text, form, state);
  }
  if (press.actionId === GO) {
    const to = readButtonValue(press.value);
    return to?.k === 'record' ? draw(service, pageAfter(state, to.id)) : oldModal(state);
  }
  // Back from a citation is to its record; the value says which of the two it is.
  return draw(service, press.value === GO_BACK ? pageBefore(state) : state);
}

async function draw(service: Service, state: PageState): Promise<ModalView> {
  const page = await service.page(state.id, state.l);
  return page === undefined ? goneModal(state) : recordModal(page, state);
}

function goneModal({ id, l: language }: PageState): ModalView {
  const words = RECORD_WORDS[language];
  return noticeModal(words.title, sentence(words.gone(id)), language);
}

function oldModal({ l: language }: Pick<PageState, 'l'>): ModalView {
  return noticeModal(RECORD_WORDS[language].title, sentence(WORDS[language].oldButton), language);
}

async function sayOld(service: Service, press: ViewPress): Promise<void> {
  service.metrics.unknown.inc({ kind: 'action' });
  const language = await service.languageOf(press.user);
  const opening = openingOf({ l: language });
  await showOnTop(service, press, opening, async () => oldModal({ l: language }));
}
