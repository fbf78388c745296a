import type { MessageState } from '../page-state.ts';
import { useDeskParts } from './desk-context.ts';
import { Menu } from './menu.tsx';

/** What a person can do with a message: answer in its thread, and the message shortcuts of the app. */
export function MessageActions({
  message,
  reply,
}: {
  message: MessageState;
  reply: (() => void) | undefined;
}) {
  const { page, words, act } = useDeskParts();
  const shortcuts = page.features.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, description, callbackId }) => ({
      key: callbackId,
      text: name,
      description,
      choose: () => act('shortcut', { callbackId, channel: message.channel, ts: message.ts }),
    }));
  const answer = reply === undefined ? [] : [{ key: 'reply', text: words.reply, choose: reply }];
  const items = [...answer, ...shortcuts];
  if (items.length === 0) return null;
  return (
    <div className="message-actions">
      <Menu label={words.messageActions} title={words.messageActions} items={items}>
        ⋮
      </Menu>
    </div>
  );
}
