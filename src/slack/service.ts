import type { Logger } from 'pino';
import type { Choices } from '../bot/choices.ts';
import type { ExportFile, ExportRequest } from '../bot/export/export-file.ts';
import type { FoundRecord } from '../bot/found-records.ts';
import type { Overview } from '../bot/overview.ts';
import type { RecordPage } from '../bot/record-page.ts';
import type { BotRequest } from '../bot/request.ts';
import type { Answer } from '../domain/answer.ts';
import type { CitationForm } from '../domain/citation-form.ts';
import type { Language } from '../domain/language.ts';
import type { LatestPress } from './intake/latest-press.ts';
import type { Once } from './intake/once.ts';
import type { Metrics } from './metrics.ts';
import { sentence } from './views/index.ts';
import type { Message } from './views/message.ts';
import type { AgentPane } from './web-api/agent-pane.ts';
import type { Complete } from './web-api/completions.ts';
import type { Delivery, Sent } from './web-api/deliver.ts';
import { failureOf, failureSentence, reinstallLink } from './web-api/failures.ts';
import type { Files } from './web-api/files.ts';
import type { PersonLanguage } from './web-api/person-language.ts';
import type { Screens } from './web-api/screens.ts';
import type { SidePanel } from './web-api/side-panel.ts';
import { WORDS } from './words/index.ts';

/** Where somebody met the bot. */
type Surface =
  | 'command'
  | 'mention'
  | 'message'
  | 'button'
  | 'home'
  | 'modal'
  | 'shortcut'
  | 'agent'
  | 'export'
  | 'workflow'
  | 'search';

/** What the listeners work with. */
export interface Service {
  /** Asks the desk, and counts the answer. */
  ask(request: BotRequest, at: { day: string; surface: Surface }): Promise<Answer>;
  /** The records a text asks for as a file, which is counted; `undefined` when none fits. */
  export(request: ExportRequest, day: string): Promise<ExportFile | undefined>;
  /** What can be chosen to search by. */
  readonly choices: Choices;
  /** What the records cover. */
  overview(language: Language): Promise<Overview>;
  /** The records that answer a text, best first, at most so many. */
  find(text: string, limit: number): Promise<readonly FoundRecord[]>;
  /** Questions to suggest, at most 4, each of which finds something now. */
  prompts(language: Language): Promise<readonly string[]>;
  /** Everything about a record; `undefined` when there is none with this id. */
  page(id: string, language: Language): Promise<RecordPage | undefined>;
  /** A record's citation as text to copy; `undefined` when there is no record with this id. */
  cite(
    id: string,
    form: CitationForm,
    how: { language: Language; today: string },
  ): Promise<string | undefined>;
  /** Today, where the desk is. */
  today(): string;
  /** Says whether this person may ask now. */
  mayAsk(userId: string): boolean;
  /** The language a person reads Slack in, for surfaces where nothing was typed. */
  readonly languageOf: PersonLanguage;
  readonly delivery: Delivery;
  readonly files: Files;
  readonly screens: Screens;
  readonly pane: AgentPane;
  readonly complete: Complete;
  readonly sidePanel: SidePanel;
  readonly once: Once;
  readonly latest: LatestPress;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly botUserId: string;
  /** Who waits is shown something after this, in milliseconds, though the answer is still on its way. */
  readonly ackWithinMs: number;
}

/** What a failure is logged with, and how the person is told. */
export interface Attempt {
  readonly surface: Surface;
  readonly language: Language;
  /** The id under which Slack knows the delivery, if it has one. */
  readonly eventId?: string;
  readonly appId: string;
  /** Shows a sentence to the person; its failure is logged. */
  readonly tell: (message: Message) => Promise<Sent>;
}

/**
 * Does the work; if it fails, the operator gets a line with the error's code and place and no text of anybody, and the
 * person a sentence that says what to do next.
 * @returns false when even the sentence did not arrive
 */
export async function attempt(
  service: Service,
  how: Attempt,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const failure = failureOf(error);
    const { surface, eventId, language, appId } = how;
    service.metrics.failures.inc({ surface: how.surface, code: failure.code });
    service.logger.error(
      {
        code: failure.code,
        surface,
        ...(eventId && { eventId }),
        ...(failure.scope && { scope: failure.scope, reinstall: reinstallLink(appId) }),
        ...(failure.code === 'unexpected' && { at: placeOf(error) }),
      },
      'an answer failed',
    );
    try {
      await how.tell(sentence(failureSentence(failure, WORDS[language], appId)));
      return true;
    } catch (second) {
      service.logger.error({ code: failureOf(second).code, surface }, 'the person could not be told either');
      return false;
    }
  }
}

/** The stack of an error without its message, which may repeat what somebody typed. */
function placeOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
}
