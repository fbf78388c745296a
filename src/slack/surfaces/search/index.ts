import type { App } from '@slack/bolt';
import { z } from 'zod';
import { CHOOSABLE, type Choosable } from '../../../bot/choices.ts';
import type { Language } from '../../../domain/language.ts';
import { listState } from '../../button-state.ts';
import { LIMITS } from '../../limits.ts';
import { acknowledge } from '../../listeners/acknowledge.ts';
import { attempt, type Service } from '../../service.ts';
import type { Message } from '../../views/message.ts';
import { within } from '../../web-api/within.ts';
import { languageOf, WORDS } from '../../words/index.ts';
import { answerView } from '../results/answer.ts';
import { searchingView } from '../results/view.ts';
import { readSubmission, readViewPress } from '../view-payload.ts';
import { type Fields, questionOf } from './fields.ts';
import { formLanguage, optionOf } from './form.ts';
import { OPEN_SEARCH, SEARCH_FORM } from './ids.ts';
import { openSearch } from './open.ts';
import { readFields } from './read-fields.ts';

/** The search form: opened by a global shortcut and by buttons, filled in with menus that look things up, submitted. */
export function registerSearch(app: App, service: Service): void {
  app.shortcut({ type: 'shortcut', callback_id: SEARCH_FORM }, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    await open(body);
  });
  app.action(OPEN_SEARCH, async ({ ack, body }) => {
    await acknowledge(() => ack(), service);
    await open(body, readViewPress(body)?.view.type === 'modal');
  });

  async function open(body: unknown, onTop = false): Promise<void> {
    const { data: opener } = openerSchema.safeParse(body);
    if (opener === undefined) return;
    const { user, trigger_id: triggerId, api_app_id: appId } = opener;
    const tell = (message: Message) => service.delivery.post({ channel: user.id }, message);
    await openSearch(service, { user: user.id, triggerId, appId, tell, onTop });
  }

  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: /.*/ }, async ({ ack, body }) => {
    const asked = suggestionSchema.safeParse(body);
    if (!asked.success) return;
    const { action_id: facet, value, view } = asked.data;
    const options = service
      .choices(facet, value, formLanguage(view.private_metadata))
      .slice(0, LIMITS.selectOptions.max)
      .map(optionOf);
    await acknowledge(() => ack({ options }), service);
  });

  app.view({ type: 'view_submission', callback_id: SEARCH_FORM }, async ({ ack, body }) => {
    const submission = readSubmission(body);
    if (submission === undefined) return acknowledge(() => ack(), service);
    const { view, user, appId } = submission;
    const language = formLanguage(view.metadata);
    const { fields, faults } = readFields(submission.state, language);
    if (fields === undefined) {
      return acknowledge(() => ack({ response_action: 'errors', errors: { ...faults } }), service);
    }
    if (!service.mayAsk(user)) {
      const errors = { question: WORDS[language].tooFast };
      return acknowledge(() => ack({ response_action: 'errors', errors }), service);
    }
    const state = stateOf(fields, language, service.today());
    const coming = answerView(service, state, appId);
    const quick = await within(coming, service.ackWithinMs);
    const shown = quick ?? searchingView(state);
    await acknowledge(() => ack({ response_action: 'update', view: shown }), service);
    if (quick !== undefined) return;
    // The acknowledgement changed the hash, and there is nothing to press in what it shows.
    const fill = async () => service.screens.fill({ id: view.id }, await coming);
    const tell = (message: Message) => service.delivery.post({ channel: user }, message);
    await attempt(service, { surface: 'modal', language, appId, tell }, fill);
  });
}

/** The first page for what stands in the form, in the language of the words in it, else that of the form. */
function stateOf(fields: Fields, formIn: Language, day: string) {
  const language = /\p{L}/u.test(fields.question) ? languageOf(fields.question) : formIn;
  return { shown: listState({ text: questionOf(fields), offset: 0, language, day }), fields };
}

const openerSchema = z.object({
  api_app_id: z.string().default(''),
  user: z.object({ id: z.string().min(1) }),
  trigger_id: z.string(),
});

/** Form: https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload. */
const suggestionSchema = z.object({
  action_id: z.enum(CHOOSABLE) satisfies z.ZodType<Choosable>,
  value: z.string().default(''),
  view: z.object({ callback_id: z.literal(SEARCH_FORM), private_metadata: z.string().default('') }),
});
