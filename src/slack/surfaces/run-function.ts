import type { webApi } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import type { FunctionExecution } from '../intake/function-execution.ts';
import { attempt, type Service } from '../service.ts';
import type { Outcome } from '../web-api/completions.ts';

/** What a listener of a step got. */
export interface Called {
  readonly execution: FunctionExecution;
  /** With the token of the execution. */
  readonly client: webApi.WebClient;
  readonly eventId: string;
  readonly appId: string;
}

/**
 * Does the work of a step and reports how it ended: what it gives, or a sentence about what failed. Throws when not
 * even that could be reported; then the event stays unacknowledged and Slack delivers it again.
 */
export async function runFunction(
  service: Service,
  called: Called,
  how: { surface: 'workflow' | 'search'; language: Language },
  work: () => Promise<Outcome>,
): Promise<void> {
  const { execution, client, eventId, appId } = called;
  let failed: unknown;
  const tell = async ({ text }: { text: string }) => {
    await service.complete(client, execution.id, { error: text });
    return 'sent' as const;
  };
  const told = await attempt(service, { ...how, eventId, appId, tell }, async () => {
    try {
      await service.complete(client, execution.id, await work());
    } catch (error) {
      failed = error;
      throw error;
    }
  });
  if (!told) throw failed;
}
