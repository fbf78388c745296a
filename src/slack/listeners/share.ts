import { createHash } from 'node:crypto';
import { requestOf } from '../read-request.ts';
import type { Service } from '../service.ts';
import { answerMessage, sentence } from '../views/index.ts';
import { WORDS } from '../words/index.ts';
import { type Press, tellPresser } from './press.ts';

/** `Share to channel`: posts the answer for everybody, once, and says who shared it. */
export async function share(service: Service, press: Press): Promise<void> {
  const { state, seat } = press;
  const words = WORDS[press.language];
  if (state === undefined || state.k === 'vote') {
    service.metrics.unknown.inc({ kind: 'button' });
    await tellPresser(service, press, sentence(words.oldButton));
    return;
  }
  const what = createHash('sha256').update(press.value).digest('hex').slice(0, 16);
  let confirmed = true;
  const result = await service.once(`share:${seat.channel}:${press.messageTs}:${what}`, async () => {
    const answer = await service.ask(requestOf(state), { day: state.d, surface: 'button' });
    const message = answerMessage(answer, { audience: 'all', shown: state, sharedBy: seat.user });
    const how = {
      response_type: 'in_channel',
      replace_original: false,
      ...(seat.threadTs === undefined ? {} : { thread_ts: seat.threadTs }),
    } as const;
    confirmed = (await service.delivery.reply(press.respond, how, message, seat)) === 'sent';
  });
  if (result !== 'done') await tellPresser(service, press, sentence(words.alreadyShared));
  else if (!confirmed) await tellPresser(service, press, sentence(words.failures.unconfirmed));
}
