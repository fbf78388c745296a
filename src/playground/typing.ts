import { escapeText } from './payloads.ts';
import type { Workspace } from './workspace.ts';

const LINK = /https?:\/\/[^\s<>|]+/g;

/**
 * What Slack makes of typed text before apps see it: `&`, `<`, `>` escaped, `@Full Name` or `@name` and `#channel` of
 * this workspace turned into references, web addresses wrapped in `<…>`
 * (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function asTyped(text: string, workspace: Workspace): string {
  let typed = escapeText(text).replace(LINK, (link) => `<${link}>`);
  const people = [...workspace.people.values()].flatMap((person) => [
    [person.realName, person.id] as const,
    [person.name, person.id] as const,
  ]);
  // Longest first, so that a name which begins with another name wins.
  people.sort(([one], [other]) => other.length - one.length);
  for (const [name, id] of people) typed = typed.replaceAll(`@${name}`, `<@${id}>`);
  for (const channel of workspace.channels.values()) {
    if (channel.kind === 'im' || !typed.includes(`#${channel.name}`)) continue;
    typed = typed.replaceAll(`#${channel.name}`, `<#${channel.id}|${channel.name}>`);
  }
  return typed;
}
