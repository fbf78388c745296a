import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeEach(async () => {
  ({ desk } = await assemble('data/records'));
});
const talk = (...turns: readonly string[]) =>
  turns
    .map((text) => desk.answer({ kind: 'say', text, conversation: 'here' }, { today: '2024-06-15' }))
    .at(-1);
const shown = (...turns: readonly string[]) => (talk(...turns)?.hits ?? []).map(({ record }) => record.id);
const fact = (...turns: readonly string[]) => {
  const answer = talk(...turns);
  return answer?.type === 'fact' ? answer.statement : undefined;
};

describe('a list in a conversation', () => {
  const memoranda = 'MoUs signed in 2019';
  const inChinese = '2019年的备忘录';

  it('stays when one was taken from it: the next is counted from its beginning', () => {
    const list = shown(memoranda);
    expect(shown(memoranda, 'the second one', 'and the third?')).toEqual([list[2]]);
    expect(shown(memoranda, 'the second one', 'the first')).toEqual([list[0]]);
    expect(shown(inChinese, '第二个', '第三个呢')).toEqual([shown(inChinese)[2]]);
  });

  it('gives the one after, the one before, and the other of two', () => {
    const list = shown(memoranda);
    expect(shown(memoranda, 'the second one', 'the next one')).toEqual([list[2]]);
    expect(shown(memoranda, 'the second one', 'the previous one')).toEqual([list[0]]);
    expect(shown(inChinese, '第一个', '下一个')).toEqual([shown(inChinese)[1]]);
    const two = shown('anything on mining');
    expect(two).toHaveLength(2);
    expect(shown('anything on mining', 'the first', 'and the other one?')).toEqual([two[1]]);
    expect(shown('anything on mining', 'the first', 'the other', 'back to the first')).toEqual([two[0]]);
  });

  it('is shown again', () => {
    expect(shown(memoranda, 'the second one', 'back to the list')).toEqual(shown(memoranda));
    expect(shown(inChinese, '第二个', '回到列表')).toEqual(shown(inChinese));
  });

  it('is asked the same of one after the other', () => {
    expect(fact(memoranda, 'who signed the second one')).toContain('Ministry of Emergency Management');
    expect(fact(memoranda, 'who signed the second one', 'and the third?')).toContain(
      'Ministry of Human Resources and Social Security',
    );
    const funded = 'projects china funded';
    expect(fact(funded, 'how much was the first')).toContain('1,000,000');
    expect(fact(funded, 'how much was the first', 'the second?')).toContain('200,000');
  });

  it('shows the record where that is asked for, whatever was asked of another', () => {
    const answer = talk(memoranda, 'who signed the second one', 'show me the third');
    expect(answer?.type).toBe('record');
  });

  it('goes on after one was taken from it', () => {
    const [first] = shown('press releases of 2023');
    const more = shown('press releases of 2023', 'the second one', 'more');
    expect(more.length).toBeGreaterThan(1);
    expect(more).not.toContain(first);
  });

  it('tells one of it by a word, though another was taken before', () => {
    const turns = ['press releases from april 2014', 'the CEC one'];
    expect(shown(...turns)).toEqual(['press-2014-04-01-cec-training-centre-score-agreement']);
    expect(shown(...turns, 'the other SCORE one')).toEqual(['press-2014-04-08-saws-score-agreement']);
    expect(shown(...turns, 'the one on youth')).toEqual(['press-2014-04-02-integrate-young-people']);
  });
});
