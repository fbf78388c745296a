import { clip, mrkdwnCost } from './limits.ts';

/**
 * The text without what must not reach a message: control characters but line breaks, bidirectional overrides,
 * lone surrogates. Slack refuses empty texts, so nothing becomes "–".
 */
export function printable(text: string): string {
  const kept = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')
    .trim();
  return kept === '' ? '–' : kept;
}

/**
 * Escapes the three characters Slack gives a meaning, so that `<!channel>` from a person or a record rings nobody.
 * Source: docs.slack.dev/messaging/formatting-message-text#escaping.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Printable text, cut so that its escaped form costs at most `max` characters of JSON, and escaped. */
export function escaped(text: string, max: number): string {
  return escapeText(clip(printable(text), max, mrkdwnCost));
}

/**
 * The text with other brackets than those that begin Slack's markup, for places that do not say whether they read
 * it; there entities could be shown as they stand.
 * @example inert('<!channel> & more') // '‹!channel› & more'
 */
export function inert(text: string): string {
  return printable(text).replaceAll('<', '‹').replaceAll('>', '›');
}

/**
 * True when mrkdwn would not show the text as it stands: bold, italic, strike, code, a quote or an emoji.
 *
 * Slack has no escape for these characters. Zero-width characters between them would spoil what people copy, so
 * such a text is sent as plain_text or rich_text, which show everything literally.
 */
export function hasMarks(text: string): boolean {
  return /[*_~`]|^\s*>|:[\p{L}\p{N}_+'-]+:/mu.test(text);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/**
 * What a person meant by a text as Slack delivers it: mentions of the bot go, other people and groups keep the name
 * Slack gives along, channels and links their label, and the three escaped characters come back.
 * Forms: docs.slack.dev/messaging/formatting-message-text.
 *
 * @param botUserId the user id of the bot, whose mentions are addresses, not words
 * @example readMarkup('<@UBOT> news in <#C1|general> &amp; <https://example.org|here>', 'UBOT') // 'news in #general & here'
 */
export function readMarkup(text: string, botUserId: string): string {
  return text
    .replace(
      /<([@#!]?)([^<>|]{1,2000})(?:\|([^<>|]{0,2000}))?>/g,
      (_whole, sigil: string, target: string, label: string | undefined) =>
        wordsOf(sigil, target, label ?? '', botUserId),
    )
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .trim();
}

function wordsOf(sigil: string, target: string, label: string, botUserId: string): string {
  if (sigil === '@') return target === botUserId || label === '' ? ' ' : label;
  if (sigil === '#') return label === '' ? ' ' : `#${label}`;
  if (sigil === '!') return label === '' ? `@${target.replace(/\^.*/s, '')}` : label;
  return label === '' ? target.replace(/^mailto:/, '') : label;
}
