import type { RichTextBlock, RichTextBlockElement } from '@slack/types';
import { literal } from './blocks.ts';

/** A bold title and bullets under it, all shown literally; nothing when there are no bullets. */
export function bullets(title: string, lines: readonly string[], max: number): RichTextBlockElement[] {
  if (lines.length === 0) return [];
  return [
    ...(title === ''
      ? []
      : [{ type: 'rich_text_section' as const, elements: [literal(title, Math.min(max, 80), true)] }]),
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: lines.map((text) => ({ type: 'rich_text_section' as const, elements: [literal(text, max)] })),
    },
  ];
}

/** One block of rich text; no block when it would be empty. */
export function richText(elements: readonly RichTextBlockElement[]): RichTextBlock[] {
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements: [...elements] }];
}
