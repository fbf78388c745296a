import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});

const today = '2024-06-15';
const find = (text: string, offset = 0) =>
  desk.answer({ kind: 'say', text: `find-related ${text}`, offset }, { today });
const MESSAGE =
  'Hi all, tomorrow we meet the ACFTU to talk about collective bargaining. Can somebody share what we did before?';

describe('finding records for a message', () => {
  it('finds those on what it names, though it asks nothing', () => {
    const answer = find(MESSAGE);
    expect(answer.type).toBe('matches');
    expect(answer.hits[0]?.record.topics).toContain('collective-bargaining');
    for (const { record } of answer.hits)
      expect(
        record.topics.includes('collective-bargaining') ||
          record.organisations.some(({ id }) => id === 'acftu'),
      ).toBe(true);
  });

  it('says by what names it looked, which find the same by themselves', () => {
    const answer = find(MESSAGE);
    expect(answer.asked).toBe('ACFTU, collective bargaining');
    const again = find(answer.asked);
    expect(again.hits.map((hit) => hit.record.id)).toEqual(answer.hits.map((hit) => hit.record.id));
    expect(again.asked).toBe(answer.asked);
  });

  it('does so in Chinese', () => {
    const text = '查找相关 大家好，明天我们和全总开会讨论集体协商，谁能分享一下以前的合作情况？';
    const answer = desk.answer({ kind: 'say', text }, { today });
    expect(answer.language).toBe('zh');
    expect(answer.hits[0]?.record.topics).toContain('collective-bargaining');
  });

  it('reads no filter, phrase or exclusion into a message', () => {
    const answer = find('from: Li Wei\nkind: regards -SCORE "we trained 40 factories" under SCORE');
    expect(answer.remarks).toEqual([]);
    expect(answer.hits[0]?.record.programmes).toContain('score');
  });

  it('reads on where a message is longer than a question', () => {
    const answer = find(`${'We had a long day and much coffee. '.repeat(25)} It was about forced labour.`);
    expect(answer.hits[0]?.record.topics).toContain('forced-labour');
  });

  it('shows the next page', () => {
    const first = find('social protection');
    const second = find('social protection', 10);
    if (first.type !== 'matches' || second.type !== 'matches') throw new Error('two pages were expected');
    expect(first.total).toBeGreaterThan(10);
    expect(second.offset).toBe(10);
    expect(second.total).toBe(first.total);
    const ids = first.hits.map((hit) => hit.record.id);
    expect(second.hits.every((hit) => !ids.includes(hit.record.id))).toBe(true);
  });

  it.each(['lol ok', ':+1:', '!!!', '- - -'])('finds nothing for “%s”', (text) => {
    expect(find(text).type).toBe('nothing');
  });
});
