import { isObject, type JsonObject, listOf, parseJson, textOf } from '../json.ts';
import type { LocalSlack } from '../local-slack.ts';
import { eventPayload } from '../payloads.ts';
import { personOf } from '../person-acts.ts';
import { Refusal } from '../refusal.ts';
import type { Delivery } from '../transport/delivery.ts';
import type { Method } from './chat-methods.ts';

/** A result of a search that somebody opens, as the app gave it. */
export interface OpenedResult {
  user: string;
  result: { link: string; external_ref?: { id: string; type?: string } };
}

/** What the side panel of one person shows: what the app presented, or why it could not. */
export interface Panel {
  readonly triggerId: string;
  /** The id of the result it was opened for; empty where Slack names none. */
  readonly wanted: string;
  metadata?: JsonObject;
  error?: JsonObject;
}

/** Opens a result: the bot hears `entity_details_requested` (https://docs.slack.dev/reference/events/entity_details_requested). */
export function openResult(slack: LocalSlack, { user, result }: OpenedResult): Delivery {
  const person = personOf(slack, user);
  const triggerId = slack.triggers.give(person.id);
  slack.panels.set(person.id, { triggerId, wanted: result.external_ref?.id ?? '' });
  const event = {
    type: 'entity_details_requested',
    user: person.id,
    ...(result.external_ref === undefined ? {} : { external_ref: result.external_ref }),
    entity_url: result.link,
    link: { url: result.link, domain: URL.canParse(result.link) ? new URL(result.link).hostname : '' },
    trigger_id: triggerId,
    user_locale: person.locale,
    event_ts: slack.workspace.nextTs(),
  };
  return slack.deliver({ type: 'events_api', payload: eventPayload(slack, event) });
}

function objectArgument(value: unknown): JsonObject | undefined {
  const read = typeof value === 'string' ? parseJson(value) : value;
  return isObject(read) ? read : undefined;
}

/** True for an item with a title and fields that each have a key of their own, a label, a type and a value. */
function isReadable(metadata: JsonObject): boolean {
  const payload = isObject(metadata.entity_payload) ? metadata.entity_payload : {};
  const attributes = isObject(payload.attributes) ? payload.attributes : {};
  const title = isObject(attributes.title) ? textOf(attributes.title.text) : '';
  const fields = listOf(payload.custom_fields).filter(isObject);
  const keys = new Set(fields.map(({ key }) => key));
  const named = fields.every(({ key, label, type, value }) => key && label && type && value !== undefined);
  const isKnown = textOf(metadata.entity_type).startsWith('slack#/entities/');
  return isKnown && title !== '' && textOf(metadata.url) !== '' && named && keys.size === fields.length;
}

/** entity.presentDetails (https://docs.slack.dev/reference/methods/entity.presentDetails). */
export const DETAIL_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'entity.presentDetails',
    (slack, args) => {
      const panel = [...slack.panels.values()].find(({ triggerId }) => triggerId === args.trigger_id);
      if (panel === undefined) throw new Refusal('invalid_trigger_id');
      const metadata = objectArgument(args.metadata);
      const error = objectArgument(args.error);
      if (error !== undefined) {
        const hasWords = error.status !== 'custom' || textOf(error.custom_message) !== '';
        if (textOf(error.status) === '' || !hasWords) throw new Refusal('invalid_arguments');
        panel.error = error;
      } else {
        if (metadata === undefined || !isReadable(metadata)) throw new Refusal('invalid_metadata');
        const reference = isObject(metadata.external_ref) ? textOf(metadata.external_ref.id) : '';
        if (reference === '') throw new Refusal('invalid_metadata');
        if (panel.wanted !== '' && reference !== panel.wanted) {
          throw new Refusal('entity_metadata_does_not_match_trigger');
        }
        panel.metadata = metadata;
      }
      slack.journal.changed();
      return {};
    },
  ],
]);
