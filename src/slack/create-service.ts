import type { webApi } from '@slack/bolt';
import { calendarOf } from '../domain/calendar-day.ts';
import type { Fetch } from './connection/bounded-fetch.ts';
import { createLatestPress } from './intake/latest-press.ts';
import type { Once } from './intake/once.ts';
import { createQuestionLimit } from './intake/question-limit.ts';
import type { Metrics } from './metrics.ts';
import type { SlackParts, Timings } from './options.ts';
import type { Service } from './service.ts';
import { createAgentPane, PANE_SCOPE } from './web-api/agent-pane.ts';
import { createComplete } from './web-api/completions.ts';
import { createDelivery } from './web-api/deliver.ts';
import { createFiles } from './web-api/files.ts';
import { createPersonLanguage } from './web-api/person-language.ts';
import { createScreens } from './web-api/screens.ts';
import { createSidePanel } from './web-api/side-panel.ts';

/** What a service needs besides the parts of the surface. */
export interface ServiceParts {
  readonly client: webApi.WebClient;
  readonly fetch: Fetch;
  readonly botUserId: string;
  /** Scopes that were not granted. */
  readonly lackedScopes: readonly string[];
  readonly once: Once;
  readonly metrics: Metrics;
  readonly timings: Timings;
  /** Waits, and rejects when the surface stops. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Puts together what the listeners work with. */
export function createService(parts: SlackParts, own: ServiceParts): Service {
  const { desk, logger, clock, timeZone } = parts;
  const { client, fetch, botUserId, lackedScopes, once, metrics, timings, wait } = own;
  const dayOf = calendarOf(timeZone);
  const mayAsk = createQuestionLimit(parts.questionLimit);
  return {
    delivery: createDelivery({ client, timings, metrics, logger, wait }),
    files: createFiles({ client, fetch, timings, metrics, logger, wait }),
    screens: createScreens({ client, timings, metrics, logger, wait }),
    pane: createAgentPane(client, { granted: !lackedScopes.includes(PANE_SCOPE), logger }),
    complete: createComplete({ timings, metrics, logger, wait }),
    sidePanel: createSidePanel({ client, timings, metrics, logger, wait }),
    once,
    latest: createLatestPress(),
    metrics,
    logger,
    botUserId,
    ackWithinMs: timings.ackWithinMs,
    choices: desk.choices,
    today: () => dayOf(clock()),
    languageOf: createPersonLanguage(client, clock, logger),
    mayAsk: (userId) => {
      const may = mayAsk(userId, clock());
      if (!may) metrics.limited.inc();
      return may;
    },
    export: async (request, day) => {
      const file = await desk.export(request, { today: day });
      metrics.exports.inc({ format: request.format });
      return file;
    },
    overview: async (language) => desk.overview(language),
    find: async (text, limit) => desk.find(text, limit, { today: dayOf(clock()) }),
    prompts: async (language) => desk.prompts(language, { today: dayOf(clock()) }),
    page: async (id, language) => desk.page(id, language),
    cite: async (id, form, how) => desk.cite(id, form, how),
    ask: async (request, { day, surface }) => {
      const answer = await desk.answer(request, { today: day });
      metrics.answers.inc({ surface, type: answer.type });
      return answer;
    },
  };
}
