import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { fact, shown, talk } = conversation();

describe('what somebody said, after others were spoken of', () => {
  it.each([
    [['news on forced labour in 2014', 'what did the union say'], 'press-2014-03-14-acftu-forced-labour'],
    [
      ['news on forced labour in 2014', 'what did the government say'],
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    [['2014年强迫劳动的新闻', '工会怎么说'], 'press-2014-03-14-acftu-forced-labour'],
    [['2014年强迫劳动的新闻', '政府说了什么'], 'press-2014-04-25-labour-inspectors-forced-labour'],
  ])('is in the one of the list in which that body has part: %j', (turns, id) => {
    expect(shown(...turns)).toEqual([id]);
  });

  it.each([
    [['ilo session at tsinghua', 'who was chairing', 'what did lv yulin say'], 'tsinghua-statement-lv-yulin'],
    [
      ['guo yong', 'how many regional offices has the ilo btw', 'and what did guo say in his speech'],
      'tsinghua-statement-guo-yong',
    ],
  ])('is in the statement of the person who is named: %j', (turns, id) => {
    expect(shown(...turns)[0]).toBe(id);
  });

  it('is not stated where the body named has no part in what was spoken of', () => {
    expect(talk('domestic workers meeting', 'what did the unions say')?.text).toContain(
      'does not state that',
    );
    expect(talk('Hangzhou MOU', 'what did the union say')?.text).toContain('does not state that');
  });

  it('is on the forum, where that is what was spoken of', () => {
    expect(fact('有讲减贫的论坛吗', '谁办的', '谁在上面发言')).toContain('巴切莱特');
  });
});
