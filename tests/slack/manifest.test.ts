import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { BOT_SCOPES } from '../../src/slack/connection/sign-in.ts';
import { COMMAND } from '../../src/slack/listeners/commands.ts';
import { FIND_RELATED } from '../../src/slack/surfaces/related/ids.ts';
import { SEARCH_FORM } from '../../src/slack/surfaces/search/ids.ts';
import { SEARCH_FILTERS, SEARCH_SOURCE } from '../../src/slack/surfaces/source/ids.ts';
import withSearch from '../../src/slack/surfaces/source/manifest-with-search.json' with { type: 'json' };
import { SEARCH_RECORDS } from '../../src/slack/surfaces/workflow/ids.ts';

const ROOM = resolve(import.meta.dirname, '../../src/slack');
const source = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(ROOM, name), 'utf8'))
  .join('\n');

/** The scope each Web API method the code calls asks for (its page under docs.slack.dev/reference/methods). */
const SCOPE_OF: Readonly<Record<string, string | undefined>> = {
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setTitle': 'assistant:write',
  'auth.test': undefined,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  // Completing a step takes the token that came with it, and no scope.
  'entity.presentDetails': undefined,
  'functions.completeError': undefined,
  'functions.completeSuccess': undefined,
  'users.info': 'users:read',
  'conversations.open': 'im:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'views.open': undefined,
  'views.publish': undefined,
  'views.push': undefined,
  'views.update': undefined,
};
/** The event the manifest subscribes to, and its scope, for each the code listens to. */
const SUBSCRIPTION_OF: Readonly<Record<string, { event: string; scope?: string }>> = {
  app_home_opened: { event: 'app_home_opened' },
  app_mention: { event: 'app_mention', scope: 'app_mentions:read' },
  function_executed: { event: 'function_executed' },
  message: { event: 'message.im', scope: 'im:history' },
};

const methods = [
  ...new Set([...source.matchAll(/client\.(\w+(?:\.\w+)+)\(/g)].map((match) => match[1] ?? '')),
];
const events = [...new Set([...source.matchAll(/app\.event\('(\w+)'/g)].map((match) => match[1] ?? ''))];
const withoutSocketMethods = methods.filter((method) => method in SCOPE_OF);

describe('the manifest', () => {
  it('asks for the scopes the code uses, and no others', () => {
    const used = [
      'commands',
      ...withoutSocketMethods.map((method) => SCOPE_OF[method]),
      ...events.map((event) => SUBSCRIPTION_OF[event]?.scope),
    ].filter((scope) => scope !== undefined);
    expect([...new Set(used)].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
    expect([...BOT_SCOPES].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
  });

  it('knows every Web API method the code calls', () => {
    expect(methods.sort()).toEqual(Object.keys(SCOPE_OF).sort());
  });

  it('subscribes to the events the code listens to, but for those of the search source', () => {
    const used = events.filter((event) => event !== 'entity_details_requested');
    expect(used.map((event) => SUBSCRIPTION_OF[event]?.event).sort()).toEqual(
      [...manifest.settings.event_subscriptions.bot_events].sort(),
    );
  });

  it('declares the command the code answers', () => {
    expect(manifest.features.slash_commands).toMatchObject([{ command: COMMAND, should_escape: false }]);
  });

  it('declares the shortcuts the code answers', () => {
    expect(manifest.features.shortcuts.map(({ type, callback_id }) => [type, callback_id])).toEqual([
      ['global', SEARCH_FORM],
      ['message', FIND_RELATED],
    ]);
    for (const { name, description } of manifest.features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it('makes the conversation an agent, described in what Slack allows', () => {
    // 300 characters; the legacy assistant_view and agent_view exclude each other.
    expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(manifest.features).not.toHaveProperty('assistant_view');
  });

  it('declares the steps the code runs, as custom steps want it', () => {
    const steps = [...source.matchAll(/app\.function\((\w+),/g)].map((match) => match[1] ?? '');
    expect(steps.sort()).toEqual(['SEARCH_FILTERS', 'SEARCH_RECORDS', 'SEARCH_SOURCE']);
    expect(Object.keys(manifest.functions)).toEqual([SEARCH_RECORDS]);
    for (const { title } of Object.values(manifest.functions)) expect(title.length).toBeLessThanOrEqual(255);
    // https://docs.slack.dev/tools/bolt-js/tutorials/custom-steps
    expect(manifest.settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' });
  });

  it('opens the Home tab, the conversation tab, buttons and Socket Mode', () => {
    expect(manifest.features.app_home).toMatchObject({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
    });
  });

  it('keeps to the lengths Slack allows', () => {
    // https://docs.slack.dev/reference/app-manifest
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const command of manifest.features.slash_commands) {
      expect(command.command.length).toBeLessThanOrEqual(32);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1_000);
      expect(command.description.length).toBeLessThanOrEqual(2_000);
    }
  });
});

describe('the manifest with the search source', () => {
  it('is the other one with what the search source needs, and nothing else', () => {
    const { search, rich_previews, ...features } = withSearch.features;
    const { search_source, search_filters, ...functions } = withSearch.functions;
    const { app_type, ...settings } = withSearch.settings;
    const bot_events = settings.event_subscriptions.bot_events.filter(
      (event) => event !== 'entity_details_requested',
    );
    const rest = { ...withSearch, features, functions };
    expect({ ...rest, settings: { ...settings, event_subscriptions: { bot_events } } }).toEqual(manifest);
    expect(events).toContain('entity_details_requested');
    expect(app_type).toBe('remote');
    expect(search).toEqual({
      search_function_callback_id: SEARCH_SOURCE,
      search_filters_function_callback_id: SEARCH_FILTERS,
    });
    expect(rich_previews).toEqual({ is_active: true, entity_types: ['slack#/entities/item'] });
    // https://docs.slack.dev/enterprise-search/developing-apps-with-search-features
    expect(search_source.output_parameters.search_results.type).toBe('slack#/types/search_results');
    expect(search_filters.output_parameters.filter.type).toBe('slack#/types/search_filters');
  });
});
