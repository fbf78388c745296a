import { createHash } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { ShownState } from '../../button-state.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import { sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { noticeModal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { present } from '../present.ts';
import { openRecord } from '../record/index.ts';
import { onlyQuestion } from '../search/fields.ts';
import { searchForm } from '../search/form.ts';
import { readViewPress, type ViewPress } from '../view-payload.ts';
import { answerView } from './answer.ts';
import { CHANGE_SEARCH, RESULTS_VIEW } from './ids.ts';
import { type ResultsState, readResults, readShown } from './state.ts';
import { changedView, searchingView } from './view.ts';
import { RESULTS_WORDS } from './words.ts';

type Turn = (service: Service, press: Turned) => Promise<unknown>;
interface Turned extends ViewPress {
  readonly state: ResultsState;
}

const TURNS: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['more', turnPage],
  ['back', turnPage],
  ['details', details],
  [CHANGE_SEARCH, changeSearch],
]);

/** Answers in modals: `More` and `Back` in place, `Details` on top, `Change search` back to the form. */
export function registerResults(app: App, service: Service): void {
  app.action({ type: 'block_actions', action_id: /^(?!share_to$)/ }, async ({ ack, body }) => {
    const press = readViewPress(body);
    if (press?.view.callbackId !== RESULTS_VIEW) return;
    await acknowledge(() => ack(), service);
    const state = readResults(press.view.metadata);
    const language = state?.shown.l ?? 'en';
    const tell = (message: Message) => tellOnTop(service, press, language, message);
    await attempt(service, { surface: 'modal', language, appId: press.appId, tell }, async () => {
      const turn = TURNS.get(press.actionId);
      if (turn !== undefined && state !== undefined) return turn(service, { ...press, state });
      service.metrics.unknown.inc({ kind: 'button' });
      return tell(sentence(WORDS[language].oldButton));
    });
  });
}

/** Shows the page in place; pressed twice, the second press finds the work done. */
async function turnPage(service: Service, press: Turned): Promise<void> {
  await changeInPlace(service, press, { ...press.state, shown: shownBy(press) });
}

async function changeInPlace(service: Service, press: Turned, to: ResultsState): Promise<void> {
  const { view, triggerId, appId, value } = press;
  const what = createHash('sha256').update(value).digest('hex').slice(0, 16);
  await service.once(`turn:${view.id}:${view.hash}:${what}`, async () => {
    const filled = await present(
      service,
      (shown) => service.screens.fill({ id: view.id, hash: view.hash }, shown),
      answerView(service, to, appId),
      searchingView(to),
    );
    if (filled === 'changed') await service.screens.push(triggerId, changedView(to));
  });
}

async function details(service: Service, press: Turned): Promise<void> {
  const shown = shownBy(press);
  // The list stays under the record: no need for the record to lead back to it.
  await (shown.k === 'record' ? openRecord(service, press, shown) : turnPage(service, press));
}

async function changeSearch(service: Service, { state, view, triggerId }: Turned): Promise<void> {
  const form = searchForm(state.fields ?? onlyQuestion(''), state.shown.l);
  const filled = await service.screens.fill({ id: view.id, hash: view.hash }, form);
  if (filled === 'changed') await service.screens.push(triggerId, changedView(state));
}

/** What the button stands for; what the modal shows already where the button cannot be read. */
function shownBy({ value, state }: Turned): ShownState {
  return readShown(value) ?? state.shown;
}

/** Says something over the modal, which stays as it is; in the app's own conversation if that is not possible. */
async function tellOnTop(service: Service, press: ViewPress, language: 'en' | 'zh', message: Message) {
  const notice = noticeModal(RESULTS_WORDS[language].titles.search, message, language);
  try {
    await service.screens.push(press.triggerId, notice);
    return 'sent';
  } catch {
    return service.delivery.post({ channel: press.user }, message);
  }
}
