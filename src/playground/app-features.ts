import { isObject, listOf, textOf } from './json.ts';

/** A shortcut of the app: `global` ones are offered beside the composer, `message` ones on every message. */
export interface Shortcut {
  type: 'global' | 'message';
  name: string;
  description: string;
  callbackId: string;
}

/** What Slack knows of an app from its manifest, as far as people see it. */
export interface AppFeatures {
  shortcuts: readonly Shortcut[];
  /** The events the app is subscribed to. */
  events: readonly string[];
  /** True when the app has a Home tab beside its messages. */
  home: boolean;
  /** True when the messages of the app are an agent's, with prompts and titled conversations. */
  agent: boolean;
}

/** Reads an app manifest (https://docs.slack.dev/reference/app-manifest); what it lacks, the app lacks. */
export function appFeatures(manifest: unknown): AppFeatures {
  const features = isObject(manifest) && isObject(manifest.features) ? manifest.features : {};
  const settings = isObject(manifest) && isObject(manifest.settings) ? manifest.settings : {};
  const subscribed = isObject(settings.event_subscriptions) ? settings.event_subscriptions : {};
  const home = isObject(features.app_home) ? features.app_home : {};
  return {
    shortcuts: listOf(features.shortcuts)
      .filter(isObject)
      .map((shortcut) => ({
        type: shortcut.type === 'message' ? 'message' : 'global',
        name: textOf(shortcut.name),
        description: textOf(shortcut.description),
        callbackId: textOf(shortcut.callback_id),
      })),
    events: listOf(subscribed.bot_events).map(textOf),
    home: home.home_tab_enabled === true,
    agent: isObject(features.agent_view),
  };
}
