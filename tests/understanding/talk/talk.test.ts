import { describe, expect, it } from 'vitest';
import { dated, named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;

describe('an aside, a clause about the people who talk', () => {
  it.each([
    'Which agreements does the ILO have on forced labour? I need it for a footnote.',
    'hope you are well! agreements on forced labour',
    'We have a deadline, so: agreements on forced labour, thanks a lot!',
    'I am a reporter with a small newsroom. Agreements on forced labour?',
    'my colleague will be pleased. agreements on forced labour',
    '强迫劳动的协议，写稿子要用',
    '我是一名记者，强迫劳动的协议',
    '强迫劳动的协议，急用，拜托了',
    '领导急着要，强迫劳动的协议',
  ])('goes, and the matter stays: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it.each([
    'thank you for your reply yesterday. Agreements on forced labour?',
    'cheers for last week! agreements on forced labour',
    "ahead of Thursday's briefing: agreements on forced labour",
    'a student emailed us asking about agreements on forced labour',
    '感谢上周的回复，强迫劳动的协议',
    '有位读者来信问强迫劳动的协议',
  ])('has days of its own, which are no dates of records: "%s"', (text) => {
    expect(dated(text)).toBe('');
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it.each([
    ['We have plans to mine cobalt. Does the ILO have anything on this?', /cobalt/],
    ['We have a question about opera singers. Has the ILO got that?', /opera singers/],
    ['我想写一篇关于比特币的文章，国际劳工组织有什么资料吗', /比特币/],
    ['我要买太阳能板，国际劳工组织有相关记录吗', /太阳/],
  ])('stays when nothing else says what is wanted: "%s"', (text, matter) =>
    expect(left(text)).toMatch(matter),
  );

  it('stays when it is all there is', () => expect(left('I like opera')).toBe('opera'));
});

describe('a frame, the part of a clause that says who wants to know', () => {
  it.each([
    ['my boss wants a list of the agreements', ''],
    ['I am preparing a briefing for our director and she asked me whether there are agreements', ''],
    ['I remember reading that there was a workshop', ''],
    ["we're thinking about a project in Laos", ''],
    ['I promised the minister a short note on forced labour', ''],
    ['would you be so kind as to let me know which agreements there are', ''],
    ['do you happen to know who I should call at the Beijing office', ''],
    ['my colleague insists that the agreement is about forced labour', ''],
    ["I'm writing my thesis about forced labour", ''],
    ["there's a rumour that the ILO signed an agreement", 'signed'],
    ['not sure whether you can help me but I need the agreement', ''],
    ['I need the agreement for a speech', ''],
    ['之前好像有个关于强迫劳动的研讨会', ''],
    ['我记得有一个南南合作协议', ''],
    ['有没有人知道国际劳工组织的项目最后效果怎么样', ''],
    ['老师让我们做一个关于国际劳工组织的介绍', ''],
    ['我老板想知道强迫劳动的协议', ''],
  ])('of "%s" leaves "%s"', (text, rest) => expect(left(text)).toBe(rest));

  it.each([
    ['my boss wants to know how many submarines the ILO owns', /submarines/],
    ["I'm writing a paper on bitcoin mining in Laos", /bitcoin/],
    ['I need to know when the Great Wall was built', /Great Wall/],
    ['our submarine project in Laos', /submarine/],
    ['do you know the working hours in Laos', /working hours/],
    ['I was told that there is a project for astronauts', /astronauts/],
    ['我想知道比特币在老挝的价格', /比特币/],
    ['我们老板想知道国际劳工组织有多少艘潜艇', /潜艇/],
    ['我记得国际劳工组织有个足球队', /足球/],
  ])('never takes the matter: "%s"', (text, matter) => expect(left(text)).toMatch(matter));

  it('is no hint and no kind of record', () => {
    expect(named('I am writing a news story, so I need the agreements')).toContain('kind:agreement');
    expect(named('my boss is meeting the ILO tomorrow, what did it sign')).toEqual(['organisation:ilo']);
  });

  it('never takes a name or a negation', () => {
    expect(named('I told my boss about the ILO and Laos')).toEqual(['organisation:ilo', 'country:LA']);
    expect(understand('I am not looking for videos, only agreements').excluded).toMatchObject([
      { words: 'videos' },
    ]);
    expect(understand('我不要视频，只要协议').excluded).toMatchObject([{ words: '视频' }]);
  });
});

describe('a day to come', () => {
  it.each([
    'I have to give a talk on forced labour next week',
    'we are meeting the ILO tomorrow and need the agreements',
    '我们下周要去老挝，有协议吗',
  ])('is of the people who talk, not of the records: "%s"', (text) => expect(dated(text)).toBe(''));

  it('is a date when it is asked for', () => {
    expect(dated('which workshops do we have next week')).toBe('2024-05-20..2024-05-26');
    expect(dated('workshops next week')).toBe('2024-05-20..2024-05-26');
  });
});

describe('where somebody comes from', () => {
  it.each([
    'I am a student from Mongolia and I want to know about forced labour',
    'My Chinese is not great, so: forced labour',
    '我来自蒙古，想了解强迫劳动',
  ])('is not what they ask about: "%s"', (text) => {
    expect(named(text)).toContain('topic:forced-labour');
    expect(named(text).filter((name) => name.startsWith('country:'))).toEqual([]);
  });

  it('stays when it is all that is named', () => {
    expect(named('I am looking for news from Mongolia')).toContain('country:MN');
  });
});
