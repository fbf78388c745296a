import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../src/understanding/follow-ups/follow-up.ts';

describe('a text that goes on from an answer', () => {
  it.each([
    ...[
      'got any more?',
      'keep going',
      'is that all?',
      'ok, show me the rest of them please',
      'what else is there',
    ],
    ...['next page', 'are there any others?', '还有别的吗？', '接着'],
  ])('asks for more: “%s”', (text) => {
    expect(readFollowUp(text, false)).toEqual({ kind: 'more' });
  });

  it.each([
    ['second one pls', 2],
    ['can I see the first one', 1],
    ["let's see number two", 2],
    ['the second one sounds right, tell me more', 2],
    ['thx, 3rd one in full', 3],
    ['open no 2', 2],
    ['more on the last one please', 'last'],
    ['last one please', 'last'],
    ['给我看看第二条的内容', 2],
  ])('picks one of the list: “%s”', (text, nth) => {
    expect(readFollowUp(text, false)).toEqual({ kind: 'pick', nth, asks: false });
  });

  it('asks something of one of the list', () => {
    expect(readFollowUp('who signed the second one?', false)).toEqual({ kind: 'pick', nth: 2, asks: true });
  });

  it.each([
    ...['second edition of the checkpoints', 'the first agreement on cooperation', 'the two of them signed'],
    ...['more on forced labour', 'next seminar in Beijing', 'the first one to sign'],
  ])('picks nothing and asks for no more of the list: “%s”', (text) => {
    expect(['pick', 'more']).not.toContain(readFollowUp(text, false)?.kind);
  });

  it.each([
    ['same for the first', 1],
    ['ditto for the last one', 'last'],
    ['换成第三个', 3],
  ])('picks another of the list in place of one: “%s”', (text, nth) => {
    expect(readFollowUp(text, false)).toEqual({ kind: 'pick', nth, asks: false });
  });

  it.each([
    ['ok and in Myanmar?', 'in myanmar'],
    ['same question for 2014', '2014'],
    ['do the same for 2014 please', '2014'],
    ['ditto 2014', '2014'],
    ['no, I meant 2013', '2013'],
    ['make it 2011', '2011'],
    ['cool. what about Myanmar then', 'myanmar'],
    ['thanks! and the money?', 'the money'],
  ])('puts something in the place of its like: “%s”', (text, rest) => {
    expect(readFollowUp(text, true)).toEqual({ kind: 'change', rest });
  });
});

describe('a question of some of those listed', () => {
  it.each([
    ['which of them is with the unions?', 'the unions'],
    ['And any of these about statistics?', 'statistics'],
    ['how many of those are in Cambodia', 'cambodia'],
    ['which of them mention harps?', 'mention harps'],
    ['其中哪些跟工会有关', '工会'],
    ['里面有没有关于童工的', '童工'],
  ])('narrows them: "%s"', (text, rest) => {
    expect(readFollowUp(text, true)).toEqual({ kind: 'change', rest });
  });

  it.each(['which of the unions signed it in 2014', 'how many of the miners were trained'])(
    'is none where something else is counted: "%s"',
    (text) => expect(readFollowUp(text, true)).toBeUndefined(),
  );
});
