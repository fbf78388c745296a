import type { Service } from '../service.ts';
import { sentence } from '../views/index.ts';
import { WORDS } from '../words/index.ts';
import { type Press, tellPresser } from './press.ts';

/** `Helpful` and `Not helpful`: counted once for each person and message, with a thank-you only they see. */
export async function vote(service: Service, press: Press): Promise<void> {
  const words = WORDS[press.language];
  const { seat, messageTs } = press;
  const result = await service.once(`vote:${seat.channel}:${messageTs}:${seat.user}`, async () => {
    service.metrics.votes.inc({ vote: press.actionId });
    service.logger.info(
      { vote: press.actionId, channel: seat.channel, message: messageTs },
      'feedback on an answer',
    );
  });
  await tellPresser(service, press, sentence(result === 'done' ? words.thanks : words.thanksAgain));
}
