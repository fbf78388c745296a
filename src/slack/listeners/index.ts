import type { App } from '@slack/bolt';
import type { Service } from '../service.ts';
import { registerAgent } from '../surfaces/agent/index.ts';
import { registerHome } from '../surfaces/home/index.ts';
import { registerRecord } from '../surfaces/record/index.ts';
import { registerRelated } from '../surfaces/related/index.ts';
import { registerResults } from '../surfaces/results/index.ts';
import { registerSearch } from '../surfaces/search/index.ts';
import { registerShare } from '../surfaces/share/index.ts';
import { registerSource } from '../surfaces/source/index.ts';
import { registerWorkflow } from '../surfaces/workflow/index.ts';
import { registerActions } from './actions.ts';
import { registerCommands } from './commands.ts';
import { registerSaid } from './said.ts';
import { registerUnknown } from './unknown.ts';

/** Registers everything the bot listens to. */
export function registerListeners(app: App, service: Service): void {
  registerCommands(app, service);
  registerSaid(app, service);
  registerSearch(app, service);
  registerResults(app, service);
  registerRelated(app, service);
  registerHome(app, service);
  registerRecord(app, service);
  registerAgent(app, service);
  registerWorkflow(app, service);
  registerSource(app, service);
  registerShare(app, service);
  registerActions(app, service);
  registerUnknown(app, service);
  // Bolt's own handler logs errors with their messages; here they go back to whoever called Bolt.
  app.error(async (error) => {
    throw error;
  });
}
