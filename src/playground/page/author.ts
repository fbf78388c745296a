import type { MessageState, PageState } from '../page-state.ts';

/** Who wrote a message, by full name where the person is known. */
export function authorOf(message: MessageState, page: PageState): string {
  const person = page.people.find(({ id }) => id === message.user);
  return person?.realName ?? message.username ?? message.user ?? message.bot_id ?? '';
}
