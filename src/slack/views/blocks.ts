import type {
  ActionsBlock,
  Button,
  ContextBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextText,
  SectionBlock,
} from '@slack/types';
import { type ButtonState, buttonValue } from '../button-state.ts';
import { clip, jsonCost, LIMITS } from '../limits.ts';
import { escaped, hasMarks, printable } from '../mrkdwn.ts';
import type { RichBlock } from './message.ts';

/** The names of the buttons, as they come back in a press. */
export const ACTION_IDS = [
  'details',
  'more',
  'back',
  'share',
  'export',
  'export_csv',
  'export_json',
  'export_iati',
  'helpful',
  'not_helpful',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

/** `Share to a conversation`, in views, where there is no channel to share to; answered by surfaces/share. */
export const SHARE_TO = 'share_to';

/** Text shown exactly as it stands, whatever is in it. */
export function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: clip(printable(text), max, jsonCost), emoji: false };
}

/** Text of a rich_text block, shown exactly as it stands. */
export function literal(text: string, max: number, bold = false): RichTextText {
  const shown = clip(printable(text), max, jsonCost);
  return bold ? { type: 'text', text: shown, style: { bold } } : { type: 'text', text: shown };
}

/** A bold first line and lines under it; plain throughout where mrkdwn would read marks into the text. */
export function titled(
  title: string,
  lines: readonly string[],
  room: { title: number; line: number },
): TextObject {
  const rest = lines.filter((line) => line.trim() !== '');
  if ([title, ...rest].some(hasMarks)) {
    const shown = [
      clip(printable(title), room.title),
      ...rest.map((line) => clip(printable(line), room.line)),
    ];
    return { type: 'plain_text', text: shown.join('\n'), emoji: false };
  }
  const oneLine = printable(title).replaceAll('\n', ' ');
  const shown = [`*${escaped(oneLine, room.title)}*`, ...rest.map((line) => escaped(line, room.line))];
  return { type: 'mrkdwn', text: shown.join('\n'), verbatim: true };
}
type TextObject = PlainTextElement | MrkdwnElement;

/** Bold lines of a list, each clipped to so many characters; plain throughout where mrkdwn would read marks into the text. */
export function bullets(lines: readonly string[], max: number): TextObject {
  const flat = lines.map((line) => printable(line).replaceAll('\n', ' '));
  if (flat.some(hasMarks))
    return { type: 'plain_text', text: flat.map((line) => `• ${clip(line, max)}`).join('\n'), emoji: false };
  const text = flat.map((line) => `• *${escaped(line, max)}*`).join('\n');
  return { type: 'mrkdwn', text, verbatim: true };
}

/** A section of one text, with a button beside it if given. */
export function section(text: TextObject, accessory?: Button): SectionBlock {
  return accessory === undefined ? { type: 'section', text } : { type: 'section', text, accessory };
}

/** Small grey texts side by side; no block when there are none. At most ten are shown. */
export function context(texts: readonly string[], max: number): ContextBlock[] {
  const elements = texts
    .filter((text) => text.trim() !== '')
    .slice(0, LIMITS.contextElements.max)
    .map((text) => plain(text, max));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

/** A button that carries its state. */
export function button(actionId: ActionId | typeof SHARE_TO, label: string, state: ButtonState): Button {
  return namedButton(actionId, label, buttonValue(state));
}

/**
 * A button of a surface of its own, with any value.
 * @param of what it belongs to, read out after the label where a row of buttons says the same
 */
export function namedButton(actionId: string, label: string, value: string, of?: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: clip(printable(label), LIMITS.buttonText.max), emoji: false },
    value,
    ...(of !== undefined && {
      accessibility_label: clip(printable(`${label}: ${of}`), LIMITS.accessibilityLabel.max),
    }),
  };
}

/** A row of buttons; no block when there are none. */
export function actions(buttons: readonly Button[]): ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}

/** What the blocks count towards the limit of a message. */
export function sizeOf(blocks: readonly RichBlock[]): number {
  return JSON.stringify(blocks).length;
}
