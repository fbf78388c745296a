import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, shown, fact } = conversation();

describe('the same asked of another', () => {
  it.each([
    [['agreements in 2014', 'who signed them'], 'same for 2012', 'Wang Xiaochu'],
    [['agreements in 2014', 'who signed them'], 'and 2016?', 'Signed by'],
    [['Bachelet: what did she say'], 'and Guterres?', 'Belt and Road Forum'],
    [['Bachelet: what did she say', 'and Guterres?'], 'and De Meyer?', 'luxury'],
    [['how many people attended the Deqing workshop?'], 'and at Tsinghua?', '150'],
    [['address of the Beijing office'], 'and Geneva?', 'Route des Morillons'],
    [
      ['how much did China pay for the Pakistan project'],
      'and for Laos?',
      'US$1,000,000 from Government of China',
    ],
    [['北京局的电话'], '日内瓦的呢', '+41 22 799 7239'],
  ])('is told in the words it was asked in: %s, %s', (turns, text, told) => {
    expect(fact(...turns, text)).toContain(told);
  });

  it.each([
    ['how many conventions has China ratified', 'and Mongolia?'],
    ['中国批准了多少公约', '蒙古呢'],
  ])('is not told by something else that the record is on: %s, %s', (question, text) => {
    expect(talk(question, text)?.type).toBe('nothing');
  });

  it('asks for records where several of a kind are named', () => {
    const turns = ['videos', 'where was it shown', 'thanks, and what about Cambodia projects?'];
    expect(shown(...turns)).toEqual(shown('Cambodia projects'));
  });

  it('is of the kind that was taken last', () => {
    const turns = ['China Enterprise Confederation', 'agreements', 'when', 'what about ACFTU'];
    expect(new Set(shown(...turns))).toEqual(new Set(shown('agreements with ACFTU')));
    expect(shown(...turns, 'only 2014')).toEqual(['press-2014-03-27-actrav-acftu-agreement']);
  });
});

describe('the subject before', () => {
  it.each([
    ['Mongolia', '有哪些项目', 'projects in Mongolia'],
    ['Mongolia', 'any projects?', 'projects in Mongolia'],
    ['全总', '有哪些协议', '全总的协议'],
    ['青年', '有什么培训', '青年培训'],
    ['ITUC meeting', 'any agreement?', 'ITUC agreement'],
  ])('stays where only a kind is asked for: %s, %s', (before, text, meant) => {
    expect(new Set(shown(before, text))).toEqual(new Set(shown(meant)));
  });

  it.each([
    ['Guterres', 'what about the 2019 agreements', 'agreements of 2019'],
    ['who is Guy Ryder', 'what about agreements in 2012', 'agreements in 2012'],
    ['who is Guy Ryder', 'any projects?', 'projects'],
  ])('is left where it is a person who has no part in such: %s, %s', (before, text, meant) => {
    expect(new Set(shown(before, text))).toEqual(new Set(shown(meant)));
  });

  it('is left where the text says that something else is asked', () => {
    expect(
      fact('Wuxi workshops', 'who was trained', 'now something else: who is António Guterres'),
    ).toContain('Secretary-General');
  });

  it('is remembered by kind and time though there was none of that', () => {
    expect(shown('news from 2022', 'and 2023?')).toEqual(shown('news from 2023'));
    expect(shown('2022年的新闻', '那2023年呢')).toEqual(shown('2023年的新闻'));
  });
});

describe('what something is', () => {
  it.each([
    [['ACTRAV agreement'], 'what is ACTRAV?'],
    [['SCORE agreements'], 'what is SCORE?'],
    [['Hangzhou MOU'], 'what is DPF?'],
    [['ITC training', 'how many'], 'what is ACFTU'],
    [['SCORE项目', '第一个'], '什么是SSTC'],
  ])('is told in a talk as by itself: %s, %s', (turns, text) => {
    expect(fact(...turns, text)).toBe(fact(text));
    expect(fact(text)).toBeDefined();
  });
});

describe('what the conversation began with', () => {
  it.each([
    [['press releases 2014', 'only forced labour', 'the first one'], 'back to the first question'],
    [['forced labour', 'agreements 2014', 'who signed them'], 'go back to my first question'],
    [['2014年的新闻稿', '强迫劳动的', '第一个'], '回到第一个问题'],
  ])('is answered again: %s, %s', (turns, text) => {
    expect(shown(...turns, text)).toEqual(shown(turns[0] ?? ''));
  });
});

describe('the one before', () => {
  it('is asked for by 再早一点的 and 上一个', () => {
    expect(shown('最新消息', '再早一点的')).toEqual(shown('最新消息').slice(1, 2));
    const [latest] = shown('体面劳动国别计划', '最新的是哪个');
    const before = shown('体面劳动国别计划', '最新的是哪个', '什么时候签的', '上一个呢');
    expect(before.length).toBeGreaterThan(0);
    expect(before).not.toContain(latest);
  });

  it('is the one above where one was taken from a list', () => {
    expect(shown('最新消息', '第三个', '上一个')).toEqual(shown('最新消息').slice(1, 2));
  });
});
