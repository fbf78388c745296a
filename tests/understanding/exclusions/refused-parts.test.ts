import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');
const read = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' }).question;

describe('the part of somebody in something', () => {
  it.each([
    ['有没有跟中企联签过协议', '中企联'],
    ['有没有全总主办的研讨会', '全总'],
    ['是不是人社部签的', '人社部'],
    ['有没有大学参加的活动', '大学'],
    ['有没有日本参加的会议', '日本'],
  ])('is asked for where the verb is put both ways: %s', (text, words) => {
    const question = read(text);
    expect(question?.excluded).toEqual([]);
    expect(question?.mentions.map((one) => one.words)).toContain(words);
  });

  it.each(['没有工会参加的研讨会', '不是中国出资的项目'])('is refused by a plain no: %s', (text) => {
    expect(read(text)?.excluded).toMatchObject([{ isPart: true }]);
  });

  it('takes 没有签 behind 有 for no word of its own', () => {
    expect(read('有没有签过协议')?.mentions.map(({ facet }) => facet)).toEqual(['kind']);
  });
});
