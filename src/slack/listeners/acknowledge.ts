import type { Service } from '../service.ts';
import { failureOf } from '../web-api/failures.ts';

/** Acknowledges; a connection that has gone meanwhile is logged, and the work goes on. */
export async function acknowledge(ack: () => Promise<void>, service: Service): Promise<void> {
  try {
    await ack();
  } catch (error) {
    service.logger.warn({ code: failureOf(error).code }, 'an acknowledgement could not be sent');
  }
}
