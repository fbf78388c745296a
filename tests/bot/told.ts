import type { Desk } from '../../src/bot/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';

/** What an answer says first, behind what was understood: a fact, a figure, how many there are. */
export function firstLineOf({ text }: Pick<Answer, 'text'>): string | undefined {
  return text.split('\n').find((line) => line !== '' && !/^(?:Understood|理解为)/u.test(line));
}

/** What an answer says, whichever words asked for it: its sort, the fact or figure in its first line, and the records in front. */
export function told(desk: Desk, text: string) {
  const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
  const fact = firstLineOf(answer);
  return {
    type: answer.type,
    records: answer.hits.slice(0, 3).map(({ record }) => record.id),
    ...(['fact', 'figures'].includes(answer.type) && { fact }),
  };
}
