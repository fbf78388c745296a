import { createHash } from 'node:crypto';
import type { RespondFn } from '@slack/bolt';
import { buttonValue, type ShownState } from '../../button-state.ts';
import { requestOf } from '../../read-request.ts';
import type { Service } from '../../service.ts';
import { answerMessage } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import type { Sent } from '../../web-api/deliver.ts';
import { failureOf } from '../../web-api/failures.ts';
import { SHARE_WORDS } from './words.ts';

/** What became of sharing. */
export type Shared =
  | { readonly was: 'posted' | 'repeated' | 'unsure' }
  /** Slack does not let the app post there; the sentence says what to do. */
  | { readonly was: 'refused'; readonly sentence: string };

/** Refusals of chat.postMessage that another choice helps against (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const PROBLEMS: ReadonlyMap<string, 'notInside' | 'archived' | 'restricted'> = new Map([
  ['channel_not_found', 'notInside'],
  ['not_in_channel', 'notInside'],
  ['user_not_in_channel', 'notInside'],
  ['is_archived', 'archived'],
  ['restricted_action', 'restricted'],
  ['restricted_action_read_only_channel', 'restricted'],
  ['restricted_action_thread_only_channel', 'restricted'],
  ['restricted_action_non_threadable_channel', 'restricted'],
  ['access_denied', 'restricted'],
  ['no_permission', 'restricted'],
  ['team_access_not_granted', 'restricted'],
]);

/** Who shares what, where, and from which form. */
export interface Sharing {
  readonly shown: ShownState;
  readonly channel: string;
  readonly user: string;
  /** The id of the form, so that submitting it twice posts once. */
  readonly formId: string;
  /** Writes to the conversation with the right of the person who chose it, also where the app is not. */
  readonly respond?: RespondFn;
}

/**
 * Posts an answer for everybody in a conversation, with who shared it.
 * @throws whatever else goes wrong with the answer or with Slack
 */
export async function postShared(service: Service, sharing: Sharing): Promise<Shared> {
  const { shown, channel, user, formId } = sharing;
  const what = createHash('sha256').update(buttonValue(shown)).digest('hex').slice(0, 16);
  let sent: Sent = 'sent';
  try {
    const result = await service.once(`share-to:${formId}:${channel}:${what}`, async () => {
      const answer = await service.ask(requestOf(shown), { day: shown.d, surface: 'modal' });
      sent = await deliver(
        service,
        sharing,
        answerMessage(answer, { audience: 'all', shown, sharedBy: user }),
      );
    });
    if (result !== 'done') return { was: 'repeated' };
    return { was: sent === 'sent' ? 'posted' : 'unsure' };
  } catch (error) {
    const problem = PROBLEMS.get(failureOf(error).code);
    if (problem === undefined) throw error;
    return { was: 'refused', sentence: SHARE_WORDS[shown.l].problems[problem] };
  }
}

/** Posts as the app, whose message can then be changed in place; where the app is not, through the form's own URL. */
async function deliver(
  service: Service,
  { channel, user, respond }: Sharing,
  message: Message,
): Promise<Sent> {
  try {
    return await service.delivery.post({ channel }, message);
  } catch (error) {
    if (respond === undefined || PROBLEMS.get(failureOf(error).code) !== 'notInside') throw error;
    const how = { response_type: 'in_channel', replace_original: false } as const;
    return service.delivery.reply(respond, how, message, { channel, user });
  }
}
