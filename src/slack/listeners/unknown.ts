import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { readExecution } from '../intake/function-execution.ts';
import type { Service } from '../service.ts';
import { SEARCH_FILTERS, SEARCH_SOURCE } from '../surfaces/source/ids.ts';
import { isTaken } from '../surfaces/taken.ts';
import { SEARCH_RECORDS } from '../surfaces/workflow/ids.ts';
import { plain, section } from '../views/blocks.ts';
import { sentence } from '../views/index.ts';
import { WORDS } from '../words/index.ts';
import { acknowledge } from './acknowledge.ts';

const STEPS: ReadonlySet<string> = new Set([SEARCH_RECORDS, SEARCH_SOURCE, SEARCH_FILTERS]);

/** Answers forms, shortcuts, menus and steps of other versions of the app: Slack shows an error for whatever is left unanswered. */
export function registerUnknown(app: App, service: Service): void {
  const { unknown } = service.metrics;
  const { unknownForm, unknownShortcut, unknownStep } = WORDS.en;

  app.view({ type: 'view_submission', callback_id: /.*/ }, async ({ ack, body }) => {
    if (isTaken(body)) return;
    unknown.inc({ kind: 'view' });
    const view: ModalView = {
      type: 'modal',
      title: { type: 'plain_text', text: unknownForm.title },
      blocks: [section(plain(unknownForm.text, 500))],
    };
    await acknowledge(() => ack({ response_action: 'update', view }), service);
  });
  app.view({ type: 'view_closed', callback_id: /.*/ }, ({ ack }) => acknowledge(() => ack(), service));
  app.options(/.*/, async ({ ack, body }) => {
    if (!isTaken(body)) await acknowledge(() => ack({ options: [] }), service);
  });
  app.event('function_executed', async ({ event, client }) => {
    const execution = readExecution({ ...event });
    if (execution === undefined || STEPS.has(execution.callbackId)) return;
    unknown.inc({ kind: 'function' });
    // Left alone, the workflow would wait for it.
    await service.complete(client, execution.id, { error: unknownStep });
  });
  app.shortcut(/.*/, async (args) => {
    if (isTaken(args.body)) return;
    unknown.inc({ kind: 'shortcut' });
    await acknowledge(() => args.ack(), service);
    if (args.body.type !== 'message_action') return;
    const seat = { channel: args.body.channel.id, user: args.body.user.id };
    const how = { response_type: 'ephemeral', replace_original: false } as const;
    await service.delivery.reply(args.respond, how, sentence(unknownShortcut), seat);
  });
}
