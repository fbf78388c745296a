import { pageOf, type ShownState } from '../button-state.ts';
import { requestOf } from '../read-request.ts';
import type { Service } from '../service.ts';
import { answerMessage, sentence } from '../views/index.ts';
import type { Message } from '../views/message.ts';
import { failureOf } from '../web-api/failures.ts';
import { WORDS } from '../words/index.ts';
import { type Press, tellPresser } from './press.ts';

/** `Details`, `More` and `Back`: shows in the same message what the button stands for. */
export async function turn(service: Service, press: Press): Promise<void> {
  const { state } = press;
  if (state === undefined || state.k === 'vote') {
    service.metrics.unknown.inc({ kind: 'button' });
    await tellPresser(service, press, sentence(WORDS[press.language].oldButton));
    return;
  }
  if (!service.latest(`${press.seat.channel}:${press.messageTs}`, press.at)) return;
  const answer = await service.ask(requestOf(state), { day: state.d, surface: 'button' });
  const beside = opensBeside(state);
  const audience = press.isEphemeral || beside ? 'one' : 'all';
  const message = answerMessage(answer, { audience, shown: state });
  if (beside) await tellPresser(service, press, message);
  else await replace(service, press, message);
}

/** A record that cannot lead back to its list must not take the list's place. */
function opensBeside(state: ShownState): boolean {
  return pageOf(state) === undefined;
}

async function replace(service: Service, press: Press, message: Message): Promise<void> {
  const { delivery } = service;
  const inPlace = () =>
    delivery.reply(
      press.respond,
      { replace_original: true, response_type: 'ephemeral' },
      message,
      press.seat,
    );
  if (press.isEphemeral) {
    await inPlace();
    return;
  }
  try {
    await delivery.update({ channel: press.seat.channel, ts: press.messageTs }, message);
  } catch (error) {
    // A shared answer stands in channels the bot is not in: there only the press itself gives access.
    if (failureOf(error).kind !== 'refused') throw error;
    await inPlace();
  }
}
