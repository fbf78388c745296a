import type { ConversationsSelect, ModalView } from '@slack/types';
import { buttonValue, pageOf, type ShownState } from '../../button-state.ts';
import { LIMITS } from '../../limits.ts';
import { context, plain, section } from '../../views/blocks.ts';
import { sentence } from '../../views/index.ts';
import { modal, noticeModal } from '../../views/modal.ts';
import { SHARE_FORM } from './ids.ts';
import { SHARE_WORDS } from './words.ts';

/** The block and the action id of the menu of conversations. */
export const CONVERSATION = 'conversation';

/** Why sharing did not work, and where it was tried. */
export interface ShareProblem {
  readonly sentence: string;
  readonly channel: string;
}

/**
 * The form that asks for a conversation; with a problem it says so on top and keeps the choice.
 * @param shown what is shared; it travels in the form
 */
export function shareForm(shown: ShownState, problem?: ShareProblem): ModalView {
  const words = SHARE_WORDS[shown.l];
  const menu: ConversationsSelect = {
    type: 'conversations_select',
    action_id: CONVERSATION,
    placeholder: plain(words.choose, 150),
    filter: { include: ['public', 'private', 'mpim', 'im'], exclude_bot_users: true },
    response_url_enabled: true,
    ...(problem === undefined
      ? { default_to_current_conversation: true }
      : { initial_conversation: problem.channel }),
  };
  const question = pageOf(shown)?.q ?? '';
  return modal({
    title: words.title,
    submit: words.submit,
    language: shown.l,
    callbackId: SHARE_FORM,
    metadata: buttonValue(shown),
    blocks: [
      ...(problem === undefined
        ? []
        : [section(plain(words.retry(problem.sentence), LIMITS.sectionText.max - 1))]),
      section(plain(words.intro, 300)),
      ...(question === '' ? [] : context([words.what(question)], 520)),
      { type: 'input', block_id: CONVERSATION, label: plain(words.conversation, 100), element: menu },
    ],
  });
}

/** What is shown while the answer is posted. */
export function sharingView(shown: ShownState): ModalView {
  const words = SHARE_WORDS[shown.l];
  return noticeModal(words.title, sentence(words.sharing), shown.l);
}

/** Says where the answer stands now. */
export function sharedView(shown: ShownState, channel: string): ModalView {
  const words = SHARE_WORDS[shown.l];
  // Direct messages between people have no name that Slack would show.
  const where = /^[CG][A-Z0-9]{2,30}$/.test(channel) ? `<#${channel}>` : '';
  return modal({
    title: words.title,
    language: shown.l,
    blocks: [section({ type: 'mrkdwn', text: words.done(where), verbatim: true })],
  });
}
