import type { App } from '@slack/bolt';
import type { Answer } from '../../../domain/answer.ts';
import { readExecution } from '../../intake/function-execution.ts';
import { clip, LIMITS } from '../../limits.ts';
import { inert } from '../../mrkdwn.ts';
import type { Service } from '../../service.ts';
import { languageOf } from '../../words/index.ts';
import { runFunction } from '../run-function.ts';
import { SEARCH_RECORDS } from './ids.ts';
import { readInputs } from './inputs.ts';
import { WORKFLOW_WORDS } from './words.ts';

/**
 * The step "Search cooperation records" of Workflow Builder: a question in, the answer as text, the number of records
 * and the first record's id out (https://docs.slack.dev/tools/bolt-js/concepts/custom-steps).
 */
export function registerWorkflow(app: App, service: Service): void {
  app.function(SEARCH_RECORDS, async ({ event, body, client }) => {
    const execution = readExecution({ ...event });
    if (execution === undefined) return;
    const asked = readInputs(execution, service.botUserId);
    const { question } = execution.inputs;
    const language = languageOf(typeof question === 'string' ? question : '');
    const called = { execution, client, eventId: body.event_id, appId: body.api_app_id };
    await runFunction(service, called, { surface: 'workflow', language }, async () => {
      if (typeof asked === 'string') return { error: WORKFLOW_WORDS[language].unusable[asked] };
      const answer = await service.ask(
        { kind: 'say', text: asked.question, limit: asked.limit },
        { day: service.today(), surface: 'workflow' },
      );
      return { outputs: outputsOf(answer) };
    });
  });
}

/** Manifest.json declares the same. What nothing was found for has no first record. */
function outputsOf(answer: Answer): Record<string, string | number> {
  const first = answer.hits[0]?.record.id;
  return {
    answer: clip(inert(answer.text), LIMITS.messageText.max),
    count: answer.total,
    ...(first !== undefined && { first_record_id: first }),
  };
}
