import { setImmediate } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { hasHan } from '../../domain/fold.ts';
import { listState } from '../button-state.ts';
import { readMarkup } from '../mrkdwn.ts';
import { LONGEST_TEXT } from '../read-request.ts';
import { attempt, type Service } from '../service.ts';
import { answerExport, exportWords } from '../surfaces/export/offer.ts';
import { openSearch, searchWords } from '../surfaces/search/open.ts';
import { preferredBy } from '../surfaces/tongue.ts';
import { answerMessage, sentence } from '../views/index.ts';
import { languageOf, WORDS } from '../words/index.ts';
import { acknowledge } from './acknowledge.ts';

/** The bot's slash command; manifest.json declares the same. */
export const COMMAND = '/coop';

/** Answers the slash command so that only the person who typed it sees the answer. */
export function registerCommands(app: App, service: Service): void {
  app.command(/.*/, async ({ command, ack, respond }) => {
    await acknowledge(() => ack(), service);
    // Lets the acknowledgement leave before any work begins.
    await setImmediate();
    const text = readMarkup(String(command.text ?? '').slice(0, LONGEST_TEXT), service.botUserId);
    const preferred = await preferredBy(service, command.user_id, text);
    // 导出 is Chinese whoever types it, "export" is typed in any language.
    const language = hasHan(text) ? languageOf(text) : (preferred ?? languageOf(text));
    const seat = { channel: command.channel_id, user: command.user_id };
    const tell = (message: ReturnType<typeof sentence>) =>
      service.delivery.reply(respond, { response_type: 'ephemeral' }, message, seat);
    const how = { surface: 'command', language, appId: command.api_app_id, tell } as const;
    await attempt(service, how, async () => {
      if (command.command !== COMMAND) {
        service.metrics.unknown.inc({ kind: 'command' });
        return tell(sentence(WORDS[language].unknownCommand(command.command.slice(0, 50), COMMAND)));
      }
      const words = searchWords(text);
      if (words !== undefined) {
        const { trigger_id: triggerId, api_app_id: appId } = command;
        return openSearch(service, { user: seat.user, triggerId, appId, tell, text: words });
      }
      if (!service.mayAsk(seat.user)) return tell(sentence(WORDS[language].tooFast));
      const exported = exportWords(text);
      if (exported !== undefined)
        return tell(await answerExport(service, exported, { audience: 'one', language }));
      const day = service.today();
      const said = { kind: 'say', text, ...(preferred && { preferred }) } as const;
      const answer = await service.ask(said, { day, surface: 'command' });
      const shown = listState({ text, offset: 0, language: answer.language, day });
      return tell(answerMessage(answer, { audience: 'one', shown }));
    });
  });
}
