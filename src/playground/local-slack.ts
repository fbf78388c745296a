import type { Faults } from './faults.ts';
import type { Credentials } from './identifiers.ts';
import type { Journal } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { AgentBoard } from './methods/agent-methods.ts';
import type { Panel } from './methods/detail-methods.ts';
import type { Execution } from './methods/function-methods.ts';
import type { Uploads } from './methods/uploads.ts';
import type { OpenView } from './methods/view-methods.ts';
import type { Delivery, DeliveryPlan } from './transport/delivery.ts';
import type { ResponseUrls } from './transport/response-urls.ts';
import type { Triggers } from './transport/triggers.ts';
import type { Workspace } from './workspace.ts';

/** What the parts of the stand-in share. */
export interface LocalSlack {
  workspace: Workspace;
  journal: Journal;
  faults: Faults;
  credentials: Credentials;
  /** The scopes the bot token has; a method that needs another one answers `missing_scope`. */
  scopes: Set<string>;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  uploads: Uploads;
  views: OpenView[];
  /** What the agent shows, by conversation. */
  boards: Map<string, AgentBoard>;
  /** Runs of the app's steps, by id. */
  executions: Map<string, Execution>;
  /** Side panels, by person. */
  panels: Map<string, Panel>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Sends something to the bot by Socket Mode, or by HTTP after `deliverTo`. */
  deliver: (plan: DeliveryPlan) => Delivery;
  /** Tells the bot about its own messages, as Slack does with history scopes; silent when no bot is connected. */
  tell: (event: JsonObject) => void;
  /** A fresh websocket URL for Socket Mode. */
  socketUrl: () => string;
}
