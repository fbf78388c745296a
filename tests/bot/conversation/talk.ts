import { beforeAll } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

/** Conversations with one desk over the real records, put together once for a file of tests; every call begins another one. */
export function conversation() {
  let desk: Desk;
  let begun = 0;
  beforeAll(async () => {
    ({ desk } = await assemble('data/records'));
  });
  /** The answer to the last of some turns. */
  const talk = (...turns: readonly string[]) => {
    begun += 1;
    return turns
      .map((text) => desk.answer({ kind: 'say', text, conversation: `c${begun}` }, { today: '2024-06-15' }))
      .at(-1);
  };
  const records = (...turns: readonly string[]) => (talk(...turns)?.hits ?? []).map(({ record }) => record);
  return {
    talk,
    /** The ids of the records shown last. */
    shown: (...turns: readonly string[]) => records(...turns).map(({ id }) => id),
    /** When these were published. */
    published: (...turns: readonly string[]) =>
      records(...turns).map(({ dates }) => dates.published?.value ?? ''),
    /** The fact told last, if one was. */
    fact: (...turns: readonly string[]) => {
      const answer = talk(...turns);
      return answer?.type === 'fact' ? answer.statement : undefined;
    },
  };
}
