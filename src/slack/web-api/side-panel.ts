import type { webApi } from '@slack/bolt';
import type { EntityMetadata } from '@slack/types';
import { createPatience, type PatienceParts } from './patience.ts';

/** The panel that Slack opens beside a search result of the bot's. Methods throw what Slack refused for good. */
export interface SidePanel {
  /** Shows what a result stands for (https://docs.slack.dev/reference/methods/entity.presentDetails). */
  present(triggerId: string, metadata: EntityMetadata): Promise<void>;
  /** Says in its place why it cannot be shown. */
  refuse(triggerId: string, title: string, message: string): Promise<void>;
}

/** The panel over the Web API; showing the same twice does no harm. */
export function createSidePanel(parts: PatienceParts & { readonly client: webApi.WebClient }): SidePanel {
  const { client } = parts;
  const { repeat } = createPatience(parts);
  return {
    async present(triggerId, metadata) {
      await repeat('entity.presentDetails', () =>
        client.entity.presentDetails({ trigger_id: triggerId, metadata }),
      );
    },
    async refuse(triggerId, title, message) {
      const error = { status: 'custom', custom_title: title, custom_message: message };
      await repeat('entity.presentDetails', () =>
        client.entity.presentDetails({ trigger_id: triggerId, error }),
      );
    },
  };
}
