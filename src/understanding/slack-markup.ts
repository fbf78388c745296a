const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/**
 * Turns Slack's markup into the words a reader sees: mentions of people, groups and everybody go, a channel
 * keeps its name, a link its label, and the three escaped characters come back.
 * Forms: docs.slack.dev/messaging/formatting-message-text.
 *
 * @example withoutSlackMarkup('<@U1> news in <#C1|general> <https://example.org|here>') // '  news in general here'
 */
export function withoutSlackMarkup(text: string): string {
  return text
    .replace(
      /<([@#!]?)([^<>|]{1,2000})(?:\|([^<>|]{0,2000}))?>/g,
      (_whole, sigil: string, target: string, label = '') => wordsOf(sigil, target, label),
    )
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

function wordsOf(sigil: string, target: string, label: string): string {
  if (sigil === '@') return ' ';
  if (sigil === '!') return target.startsWith('date^') ? label : ' ';
  return label || target;
}
