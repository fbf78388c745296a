import type { App } from '@slack/bolt';
import type { Answer } from '../../domain/answer.ts';
import { clean } from '../../domain/fold.ts';
import { listState, recordState, type ShownState } from '../button-state.ts';
import { conversationOf, readSaid, type Said } from '../read-request.ts';
import { attempt, type Service } from '../service.ts';
import { standingAlone } from '../standing-alone.ts';
import { beginReply } from '../surfaces/agent/conversation.ts';
import { answerExport, exportWords } from '../surfaces/export/offer.ts';
import { preferredBy } from '../surfaces/tongue.ts';
import { answerMessage, sentence } from '../views/index.ts';
import { languageOf, WORDS } from '../words/index.ts';

/** Answers mentions in their thread, and direct messages in the conversation or, in the agent's pane, in a thread of it. */
export function registerSaid(app: App, service: Service): void {
  app.event('app_mention', ({ event, body }) => heard({ ...event }, body));
  app.event('message', ({ event, body }) => heard({ ...event }, body));

  async function heard(event: Record<string, unknown>, body: { event_id?: string; api_app_id?: string }) {
    const said = readSaid(event, service.botUserId);
    if (said !== undefined) await answer(service, said, body.event_id ?? '', body.api_app_id ?? '');
  }
}

async function answer(service: Service, said: Said, eventId: string, appId: string): Promise<void> {
  const { delivery } = service;
  const { text, surface } = said;
  const language = languageOf(text);
  if (!service.mayAsk(said.user)) {
    await delivery.whisper(said, sentence(WORDS[language].tooFast));
    return;
  }
  const { threadTs, opens, ready, done } = beginReply(service, said);
  const place = { channel: said.channel, ...(threadTs && { threadTs }) };
  let failed: unknown;
  const told = await attempt(
    service,
    { surface, language, eventId, appId, tell: (message) => delivery.whisper(said, message) },
    async () => {
      try {
        const exported = exportWords(text);
        if (exported !== undefined) {
          const message = await answerExport(service, exported, { audience: 'all', language });
          await ready();
          await delivery.post(place, message);
          done('answered');
          return;
        }
        const day = service.today();
        const preferred = await preferredBy(service, said.user, text);
        const asked = {
          kind: 'say',
          text,
          conversation: conversationOf(said),
          ...(opens && { opens }),
        } as const;
        const found = await service.ask(preferred === undefined ? asked : { ...asked, preferred }, {
          day,
          surface,
        });
        const shown = shownState(found, text, day);
        const message = answerMessage(found, { audience: 'all', shown });
        await ready();
        const sent = await delivery.post(place, message);
        done('answered');
        if (sent === 'unsure') await delivery.whisper(said, sentence(WORDS[language].failures.unconfirmed));
      } catch (error) {
        failed = error;
        done('failed');
        throw error;
      }
    },
  );
  // Thrown on, the event stays unacknowledged and Slack delivers it again.
  if (!told) throw failed;
}

/** What the buttons of an answer lead on from: its page; for a record picked from a list ("the second one"), that list. */
function shownState(answer: Answer, text: string, day: string): ShownState {
  const offset = answer.type === 'matches' ? answer.offset : 0;
  const page = listState({ text: standingAlone(answer, text), offset, language: answer.language, day });
  const isPicked = answer.question !== undefined && !clean(text).includes(answer.question.asked);
  return answer.type === 'record' && isPicked ? recordState(answer.record.id, page, page) : page;
}
