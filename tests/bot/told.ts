import type { Desk } from '../../src/bot/desk.ts';

/** What an answer says, whichever words asked for it: its sort, the fact or figure in its first line, and the records in front. */
export function told(desk: Desk, text: string) {
  const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
  const [fact] = answer.text
    .split('\n')
    .filter((line) => line !== '' && !/^(?:Understood|理解为)/u.test(line));
  return {
    type: answer.type,
    records: answer.hits.slice(0, 3).map(({ record }) => record.id),
    ...(['fact', 'figures'].includes(answer.type) && { fact }),
  };
}
