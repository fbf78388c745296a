import { z } from 'zod';
import { clean } from '../../../domain/fold.ts';
import { readMarkup } from '../../mrkdwn.ts';
import { LONGEST_TEXT } from '../../read-request.ts';

/** So much of a message says what it is about. */
const LONGEST_READ = 2_000;

/** Slack writes an emoji as its name between colons. */
const EMOJI = /:[a-z0-9_+'-]{1,60}:/gu;

const messageSchema = z.object({
  text: z.string().nullish(),
  attachments: z
    .array(
      z.object({ title: z.string().nullish(), text: z.string().nullish(), fallback: z.string().nullish() }),
    )
    .nullish(),
});

/**
 * What a message says, as people read it: its text without emoji, else the titles and texts attached to it; empty
 * where it has none.
 * At most 2,000 characters.
 */
export function messageText(message: unknown, botUserId: string): string {
  const { data } = messageSchema.safeParse(message);
  const attached = (data?.attachments ?? []).map(({ title, text, fallback }) =>
    [title, text ?? fallback].filter((part) => part).join(' '),
  );
  const text = data?.text?.trim() ? data.text : attached.join(' ');
  const read = readMarkup(text.slice(0, LONGEST_TEXT), botUserId).replace(EMOJI, ' ');
  return clean(read).slice(0, LONGEST_READ).toWellFormed();
}
