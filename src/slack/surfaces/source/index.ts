import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../../domain/language.ts';
import { type FunctionExecution, readExecution } from '../../intake/function-execution.ts';
import { attempt, type Service } from '../../service.ts';
import type { Message } from '../../views/message.ts';
import { WORDS } from '../../words/index.ts';
import { runFunction } from '../run-function.ts';
import { tongueOf } from '../tongue.ts';
import { recordDetails } from './details.ts';
import { filtersFor } from './filters.ts';
import { SEARCH_FILTERS, SEARCH_SOURCE } from './ids.ts';
import { queryOf, searcherOf } from './inputs.ts';
import { MOST_RESULTS, recordIn, searchResults } from './results.ts';
import { SOURCE_WORDS } from './words.ts';

/**
 * The records as a source of Slack's own search, with a side panel for each result
 * (https://docs.slack.dev/enterprise-search/developing-apps-with-search-features). Slack asks only where the app was
 * made from manifest-with-search.json: that is the switch.
 */
export function registerSource(app: App, service: Service): void {
  app.function(SEARCH_SOURCE, async ({ event, body, client }) => {
    const execution = readExecution({ ...event });
    if (execution === undefined) return;
    const { language, query, may } = await askedBy(service, execution);
    const called = { execution, client, eventId: body.event_id, appId: body.api_app_id };
    await runFunction(service, called, { surface: 'search', language }, async () => {
      if (query === '') return { error: SOURCE_WORDS[language].noQuery };
      if (!may) return { error: WORDS[language].tooFast };
      const found = await service.find(query, MOST_RESULTS);
      const place = { appId: body.api_app_id, teamId: body.team_id ?? '' };
      return { outputs: { search_results: searchResults(found, place) } };
    });
  });
  app.function(SEARCH_FILTERS, async ({ event, body, client }) => {
    const execution = readExecution({ ...event });
    if (execution === undefined) return;
    const { language } = await askedBy(service, execution);
    const called = { execution, client, eventId: body.event_id, appId: body.api_app_id };
    await runFunction(service, called, { surface: 'search', language }, async () => {
      const filters = filtersFor(service.choices, language);
      // Slack's page calls this output "filter", Slack's own sample "filters"; it leaves aside what it does not know.
      return { outputs: { filter: filters, filters } };
    });
  });
  app.event('entity_details_requested', async ({ event, body }) => {
    const asked = detailsSchema.safeParse(event);
    if (asked.success) await present(service, asked.data, body.api_app_id);
  });
}

async function askedBy(service: Service, execution: FunctionExecution) {
  const query = queryOf(execution);
  const user = searcherOf(execution);
  const language: Language = await tongueOf(
    service,
    user ?? '',
    wordsOf(query) || (user === undefined ? 'en' : ''),
  );
  return { query, language, may: user === undefined || service.mayAsk(user) };
}

/** What was typed besides filters, which are in no language. */
function wordsOf(query: string): string {
  return query.replace(/\w+:[\w-]+/g, ' ');
}

/** Form: https://docs.slack.dev/reference/events/entity_details_requested. */
const detailsSchema = z.object({
  trigger_id: z.string().min(1),
  external_ref: z.object({ id: z.string(), type: z.string().optional() }).optional(),
  entity_url: z.string().optional(),
  link: z.object({ url: z.string() }).optional(),
  user_locale: z.string().default(''),
});

async function present(service: Service, asked: z.infer<typeof detailsSchema>, appId: string): Promise<void> {
  const { trigger_id: triggerId, external_ref: reference, entity_url: entityUrl, link } = asked;
  const language: Language = asked.user_locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const url = entityUrl ?? link?.url ?? '';
  const [title, gone] = SOURCE_WORDS[language].gone;
  const tell = async ({ text }: Message) => {
    await service.sidePanel.refuse(triggerId, title, text);
    return 'sent' as const;
  };
  await attempt(service, { surface: 'search', language, appId, tell }, async () => {
    const id = reference?.id || recordIn(url);
    const page = await service.page(id, language);
    if (page === undefined) return service.sidePanel.refuse(triggerId, title, gone);
    const external = { id: page.id, ...(reference?.type && { type: reference.type }) };
    await service.sidePanel.present(triggerId, recordDetails(page, { url, external_ref: external }));
  });
}
