import type { ModalView } from '@slack/types';
import { requestOf } from '../../read-request.ts';
import { attempt, type Service } from '../../service.ts';
import type { Message } from '../../views/message.ts';
import type { ResultsState } from './state.ts';
import { resultsNotice, resultsView } from './view.ts';

/** Asks the desk for what a state stands for; a failure becomes a view that says so. Never rejects. */
export function answerView(service: Service, state: ResultsState, appId: string): Promise<ModalView> {
  const { shown } = state;
  return orNotice(service, state, appId, async () =>
    resultsView(await service.ask(requestOf(shown), { day: shown.d, surface: 'modal' }), state),
  );
}

/** The view that the work makes; if it fails, one that says so. Never rejects. */
export async function orNotice(
  service: Service,
  state: ResultsState,
  appId: string,
  work: () => Promise<ModalView>,
): Promise<ModalView> {
  const views: ModalView[] = [];
  const tell = async (message: Message) => {
    views.push(resultsNotice(message, state));
    return 'sent' as const;
  };
  await attempt(service, { surface: 'modal', language: state.shown.l, appId, tell }, async () => {
    views.push(await work());
  });
  return views[0] ?? resultsNotice({ text: '–' }, state);
}
