import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();

describe('an answer in another language', () => {
  it.each([
    [['forced labour in Mongolia', 'who pays'], 'in Chinese', '美国劳工部'],
    [['domestic workers meeting', 'where'], 'say it in chinese please', '北京'],
    [['Hangzhou MOU', 'who signed it'], '用中文', '杭州市残疾人联合会'],
    [['women workers', 'where was the seminar'], '中文版', '北京'],
    [['2019年的备忘录', '第三个是谁签的', '什么时候签的'], '用英文说', 'April–June 2019'],
    [['MoUs of 2019', 'who signed the second one?', 'and the first one?'], 'in Chinese', '中华全国总工会'],
    [['SCORE', 'who are the partners'], 'in Chinese', '中国企业联合会'],
  ])('tells the fact again of the same record: %s, %s', (turns, text, told) => {
    expect(fact(...turns, text)).toContain(told);
    expect(shown(...turns, text)).toEqual(shown(...turns));
  });

  it('tells again what each of several states', () => {
    const turns = ['agreements in 2014', 'who signed them'];
    expect(shown(...turns, 'in Chinese')).toEqual(shown(...turns));
    expect(fact(...turns, 'in Chinese')).toContain('中华全国总工会');
  });

  it('shows again the same page of the same list', () => {
    const turns = ['press releases 2023', 'next page'];
    expect(shown(...turns, 'in Chinese')).toEqual(shown(...turns));
    expect(talk(...turns, 'in Chinese')?.language).toBe('zh');
  });

  it('goes on in that language, of the same record', () => {
    const turns = ['domestic workers meeting', 'where', 'in Chinese', 'when'];
    expect(fact(...turns)).toContain('2017年3月29日');
    expect(fact(...turns, 'in English')).toContain('29 March 2017');
  });

  it('begins nothing where nothing was said', () => {
    expect(talk('in Chinese')?.type).not.toBe('fact');
  });
});

describe('the same asked of another of a list', () => {
  it.each([
    [['agreements in 2014', 'the third one', 'who signed it'], 'same for the first'],
    [['agreements in 2014', 'who signed the second one?'], 'and the first one?'],
    [['2014年的协议', '第三个是谁签的'], 'and the first?'],
  ])('is told in the language of the turn and without the place in the list: %s, %s', (turns, text) => {
    const answer = talk(...turns, text);
    expect(answer?.language).toBe('en');
    expect(answer?.type === 'fact' && answer.statement).toContain('State Administration of Work Safety');
    expect(answer?.understood).not.toMatch(/first|second|third|第/u);
  });
});

describe('all that is told of what was spoken of', () => {
  it.each([
    ['press release on labour inspection', 'tell me more'],
    ['press release on labour inspection', 'could you elaborate?'],
    ['赞比亚', '再多说点'],
    ['赞比亚', '详细说说'],
    ['赞比亚', '能再详细一点吗'],
  ])('is shown where more of it is asked for: %s, %s', (before, text) => {
    const answer = talk(before, text);
    expect(answer?.type).toBe('record');
    expect(answer?.understood).toBe('');
    expect(shown(before, text)).toEqual(shown(before).slice(0, 1));
  });
});
